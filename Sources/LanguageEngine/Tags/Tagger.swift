import CKernels

/// Finds the part of speech and the features of every word: one recurrent layer over a window of words, a layer that
/// scores joined universal and treebank tags, and for the tag chosen a choice among the features seen with it.
package struct Tagger: Sendable {
    /// Keeps the weights in memory.
    private let file: ModelFile
    private let network: EncoderNetwork
    private let head: DenseWeights
    /// Every tag with features, those of one part of speech beside each other.
    package let tagset: [WordTag]
    /// For each part of speech, which tags of the tagset it may be.
    private let choices: [Range<Int>]
    private nonisolated(unsafe) let featureWeights: UnsafePointer<Float>
    private nonisolated(unsafe) let featureBias: UnsafePointer<Float>
    private let pool = ScratchPool()

    /// Reads the parts that begin with "tagger".
    package init(_ file: ModelFile) throws(ModelError) {
        self.file = file
        network = try EncoderNetwork(file, "tagger")
        var tagset: [WordTag] = []
        var choices: [Range<Int>] = []
        var last = ""
        for line in try file.lines("tagger.tags") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 3, let universal = UniversalTag(rawValue: cells[0]) else {
                throw .misshapen(path: file.path, section: "tagger.tags")
            }
            if cells[0] + "\t" + cells[1] != last {
                choices.append(tagset.count..<tagset.count)
                last = cells[0] + "\t" + cells[1]
            }
            tagset.append(WordTag(universal: universal, treebank: cells[1], features: cells[2]))
            choices[choices.count - 1] = choices[choices.count - 1].lowerBound..<tagset.count
        }
        guard tagset.count < 1 << 16 else { throw .misshapen(path: file.path, section: "tagger.tags") }
        self.tagset = tagset
        self.choices = choices
        head = try DenseWeights(file, "tagger.head", input: network.output, output: choices.count)
        featureWeights = try file.pointer("tagger.features.weight", count: tagset.count * network.output)
        featureBias = try file.pointer("tagger.features.bias", count: tagset.count)
    }

    /// The tag of each token, as an index into the tagset.
    ///
    /// - Complexity: O(*n*); about 100,000 multiplications a word.
    package func tag(_ text: SentenceFeatures, _ sentences: SentenceSequence) -> [UInt16] {
        var result = [UInt16](repeating: 0, count: text.tokens.count)
        pool.with(network) { scratch in
            for group in SentenceGroups(sentences, limit: text.tokens.count) {
                let rows = network.encode(text, group, scratch) { _, _ in }
                choose(group, rows, scratch, &result)
            }
        }
        return result
    }

    private func choose(
        _ sentences: [Range<Int>],
        _ rows: [Range<Int>],
        _ scratch: NetworkScratch,
        _ result: inout [UInt16]
    ) {
        guard let last = rows.last?.upperBound else { return }
        let h = UnsafePointer(scratch.output(network.layers.count - 1))
        let scores = scratch.head(0, last * head.stride)
        head.apply(network.quantisedOutput(scratch, rows: last), scores, last)
        for (sentence, range) in zip(sentences, rows) {
            for (token, row) in zip(sentence, range) {
                let part = kernel_best(scores + row * head.stride, head.output)
                let choice = choices[part]
                var best = choice.lowerBound
                if choice.count > 1 {
                    var top = -Float.infinity
                    for candidate in choice {
                        let weight = featureWeights + candidate * network.output
                        let score =
                            kernel_dot(h + row * network.output, weight, network.output) + featureBias[candidate]
                        if score > top { (top, best) = (score, candidate) }
                    }
                }
                result[token] = UInt16(best)
            }
        }
    }
}
