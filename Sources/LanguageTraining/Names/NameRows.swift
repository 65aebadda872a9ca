import LanguageEngine

/// The features of the words of a corpus as rows of an embedding table.
struct NameRows {
    /// The share of sentences that the network reads with the guideline of their corpus.
    private static let guidelineShare: Float = 0.5

    private let corpus: NameCorpus
    private let rows: [Int32]
    private let guidelines: [Int32]
    private let isRare: [Bool]
    private let formDropout: Float

    init(_ corpus: NameCorpus, rowOfKey: [UInt32: Int32], formDropout: Float) {
        self.corpus = corpus
        self.formDropout = formDropout
        rows = corpus.keys.map { rowOfKey[$0] ?? -1 }
        guidelines = corpus.sentences.map { rowOfKey[$0.guideline] ?? -1 }
        var counts: [UInt32: Int] = [:]
        for word in corpus.labels.indices { counts[corpus.keys[corpus.starts[word] + 1], default: 0] += 1 }
        isRare = corpus.labels.indices.map { (counts[corpus.keys[corpus.starts[$0] + 1]] ?? 0) <= 2 }
    }

    /// The rows of the words of a sentence.
    func rows(of sentence: Int) -> [ArraySlice<Int32>] {
        corpus.sentences[sentence].words.map { word in
            rows[corpus.starts[word]..<corpus.starts[word + 1]].filter { $0 >= 0 }[...]
        }
    }

    /// The same in training: some words forgo their form, and some sentences their guideline.
    func rows(of sentence: Int, random: inout SeededGenerator) -> [ArraySlice<Int32>] {
        let hasGuideline = random.unit() < Self.guidelineShare && guidelines[sentence] >= 0
        return corpus.sentences[sentence].words.map { word in
            let rate = formDropout + (isRare[word] ? FeatureRows.rareDropout : 0)
            let skipped = random.unit() < rate ? WordFeatures.formTemplates : 0
            var list = rows[(corpus.starts[word] + skipped)..<corpus.starts[word + 1]].filter { $0 >= 0 }
            if hasGuideline { list.append(guidelines[sentence]) }
            return list[...]
        }
    }
}
