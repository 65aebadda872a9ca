import CKernels
package import DocumentModel

/// Finds names with a network that reads the words, their tags, and what the rules and the rest of the text say of them;
/// what the dictionary is sure of stays as it is.
package struct NameTagger: Sendable {
    /// Keeps the weights in memory.
    private let file: ModelFile
    private let network: EncoderNetwork
    private let head: DenseWeights
    private let decoder: NameDecoder
    /// The tags that the model's tagger gives, with the row of each, -1 where it has none.
    private let tagset: [WordTag]
    private let tagRows: [Int32]
    private let pool = ScratchPool()

    /// Reads the parts that begin with "names".
    package init(_ file: ModelFile, tagset: [WordTag]) throws(ModelError) {
        self.file = file
        network = try EncoderNetwork(file, "names")
        guard try file.lines("names.labels") == NameLabel.names else {
            throw .misshapen(path: file.path, section: "names.labels")
        }
        head = try DenseWeights(file, "names.head", input: network.output, output: NameLabel.count)
        let transitions = try file.numbers("names.transitions", Float.self, count: NameLabel.count * NameLabel.count)
        decoder = NameDecoder(transitions: Array(transitions))
        self.tagset = tagset
        tagRows = network.rows(of: tagset.map { NameFeatures.key(tag: $0) })
    }

    /// The names of a text, sorted, without overlap.
    ///
    /// - Parameter tags: The tags of the tokens; without them, or with tags of another set, less is found.
    /// - Complexity: O(*n*) in the tokens.
    package func find(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ tokens: TokenSequence,
        _ sentences: SentenceSequence,
        tags: TagSequence?
    ) -> Annotations<Entity> {
        let scan = WordScan(bytes, tokens)
        let features = NameFeatures(scan, sentences)
        var merger = NameMerger(scan, features.candidates)
        tokens.withUnsafeBufferPointer { tokens in
            let text = SentenceFeatures(bytes, tokens)
            label(text, sentences, features, tags) { merger.add($0, $1, confidence: $2) }
        }
        return merger.entities()
    }

    /// Calls `body` with each name that the network finds.
    private func label(
        _ text: SentenceFeatures,
        _ sentences: SentenceSequence,
        _ features: NameFeatures,
        _ tags: TagSequence?,
        _ body: (Range<Int>, Entity.Kind, Double) -> Void
    ) {
        let tagRows = tags.map { rows(of: $0.tagset) }
        pool.with(network) { scratch in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: NameFeatures.limit) { keys in
                guard let keys = keys.baseAddress else { return }
                for group in SentenceGroups(sentences, limit: text.tokens.count) {
                    let rows = network.encode(text, group, scratch) { token, sum in
                        for key in 0..<features.write(token, to: keys) { network.add(feature: keys[key], to: sum) }
                        if let tags, let tagRows, token < tags.count {
                            network.add(row: Int(tagRows[tags.tagIndex(token)]), to: sum)
                        }
                    }
                    decode(group, rows, scratch, body)
                }
            }
        }
    }

    /// The rows of the tags of a text, which are those of the model unless they came with the text.
    private func rows(of tagset: [WordTag]) -> [Int32] {
        tagset == self.tagset ? tagRows : network.rows(of: tagset.map { NameFeatures.key(tag: $0) })
    }

    private func decode(
        _ sentences: [Range<Int>],
        _ rows: [Range<Int>],
        _ scratch: NetworkScratch,
        _ body: (Range<Int>, Entity.Kind, Double) -> Void
    ) {
        guard let last = rows.last?.upperBound else { return }
        let width = head.stride
        let scores = scratch.head(0, last * width)
        head.apply(network.quantisedOutput(scratch, rows: last), scores, last)
        var labels: [Int] = []
        for (sentence, range) in zip(sentences, rows) {
            labels.removeAll(keepingCapacity: true)
            let start = scores + range.lowerBound * width
            decoder.decode(start, stride: width, count: range.count, into: &labels)
            for (name, kind) in NameLabel.names(labels) {
                var least: Float = 1
                for index in name { least = min(least, Self.share(start + index * width, labels[index])) }
                let tokens = sentence.lowerBound + name.lowerBound..<sentence.lowerBound + name.upperBound
                body(tokens, kind, Double(least))
            }
        }
    }

    /// The share of a label in the softmax of its row.
    private static func share(_ row: UnsafeMutablePointer<Float>, _ label: Int) -> Float {
        let own = row[label]
        for index in 0..<NameLabel.count { row[index] -= own }
        kernel_exp(row, NameLabel.count)
        var sum: Float = 0
        for index in 0..<NameLabel.count { sum += row[index] }
        return 1 / sum
    }
}
