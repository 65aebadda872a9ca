import LanguageEngine

/// The features of the words of a corpus as rows of an embedding table.
struct FeatureRows {
    /// How often a word forgoes its own form in training, so that its parts learn to stand in for it.
    static let rareDropout: Float = 0.35

    private let corpus: TrainingCorpus
    private let rows: [Int32]
    private let isRare: [Bool]
    private let formDropout: Float

    init(_ corpus: TrainingCorpus, rowOfKey: [UInt32: Int32], formDropout: Float) {
        self.corpus = corpus
        self.formDropout = formDropout
        rows = corpus.keys.map { rowOfKey[$0] ?? -1 }
        var counts: [UInt32: Int] = [:]
        for word in corpus.columns.indices { counts[corpus.keys[corpus.starts[word] + 1], default: 0] += 1 }
        isRare = corpus.columns.indices.map { (counts[corpus.keys[corpus.starts[$0] + 1]] ?? 0) <= 2 }
    }

    /// The rows of a word, and of one more feature unless it is negative.
    func rows(of word: Int, with extra: Int32 = -1) -> ArraySlice<Int32> {
        var list = rows[corpus.starts[word]..<corpus.starts[word + 1]].filter { $0 >= 0 }
        if extra >= 0 { list.append(extra) }
        return list[...]
    }

    /// The same in training: some words forgo their form.
    func rows(of word: Int, with extra: Int32 = -1, random: inout SeededGenerator) -> ArraySlice<Int32> {
        let rate = formDropout + (isRare[word] ? Self.rareDropout : 0)
        let skipped = random.unit() < rate ? WordFeatures.formTemplates : 0
        var list = rows[(corpus.starts[word] + skipped)..<corpus.starts[word + 1]].filter { $0 >= 0 }
        if extra >= 0 { list.append(extra) }
        return list[...]
    }
}
