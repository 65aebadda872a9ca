import CKernels

/// Finds the tree of a sentence: recurrent layers over words and their tags, a biaffine scorer of heads (Dozat and
/// Manning 2017), the best tree over its scores, and a scorer of relations for the arcs of that tree.
package struct DependencyParser: Sendable {
    /// Longer sentences are parsed in pieces, whose roots then hang on that of the first: the work grows with the square
    /// of the length.
    static let pieceSize = 250
    /// Distances beyond this count as this.
    package static let reach = 16

    /// Keeps the weights in memory.
    private let file: ModelFile
    private let network: EncoderNetwork
    /// The row of each tag of the tagger; nil where the parser does not know it.
    private let rowOfTag: [Int?]
    private let arcDependent: DenseWeights
    private let arcHead: DenseWeights
    private nonisolated(unsafe) let product: UnsafePointer<Float>
    private nonisolated(unsafe) let headBias: UnsafePointer<Float>
    private nonisolated(unsafe) let arcRoot: UnsafePointer<Float>
    private nonisolated(unsafe) let distance: UnsafePointer<Float>
    private let labelDependent: DenseWeights
    private let labelHead: DenseWeights
    private nonisolated(unsafe) let labelRoot: UnsafePointer<Float>
    private let label: DenseWeights
    private let relations: [Relation]
    private let pool = ScratchPool()

    /// Reads the parts that begin with "parser".
    package init(_ file: ModelFile, tagger: Tagger) throws(ModelError) {
        self.file = file
        network = try EncoderNetwork(file, "parser")
        let parts = try file.lines("parser.parts")
        let rowOfPart = Dictionary(zip(parts, parts.indices), uniquingKeysWith: { first, _ in first })
        // The rows of the tags stand behind those of the features.
        let offset = network.featureRows
        rowOfTag = tagger.tagset.map { rowOfPart["\($0.universal.rawValue)\t\($0.treebank)"].map { offset + $0 } }
        let shape = try file.numbers("parser.scorers", Int32.self, count: 2).map(Int.init)
        guard shape.allSatisfy({ (16...512).contains($0) && $0 % 16 == 0 }) else {
            throw .misshapen(path: file.path, section: "parser.scorers")
        }
        let (arc, hidden) = (shape[0], shape[1])
        relations = try file.lines("parser.relations").map { Relation($0) }
        arcDependent = try DenseWeights(file, "parser.dependent", input: network.output, output: arc)
        arcHead = try DenseWeights(file, "parser.head", input: network.output, output: arc)
        product = try file.pointer("parser.product", count: arc * arc)
        headBias = try file.pointer("parser.headBias", count: arc)
        arcRoot = try file.pointer("parser.root", count: arc)
        distance = try file.pointer("parser.distance", count: 2 * Self.reach + 2)
        labelDependent = try DenseWeights(file, "parser.labelDependent", input: network.output, output: hidden)
        labelHead = try DenseWeights(file, "parser.labelHead", input: network.output, output: hidden)
        labelRoot = try file.pointer("parser.labelRoot", count: hidden)
        label = try DenseWeights(file, "parser.label", input: hidden, output: relations.count)
    }

    /// The index of the distance term for a head of a word, both from one; zero is the root.
    package static func distanceIndex(_ head: Int, _ word: Int) -> Int {
        head == 0 ? 2 * reach + 1 : min(max(head - word, -reach), reach) + reach
    }

    /// The tree of the tokens of one sentence.
    ///
    /// - Parameter tags: The tag of every token of the text, as an index into the tagger's tagset.
    /// - Complexity: O(*n*) encodings and O(*n*²) scores of 64 numbers, *n* being at most ``pieceSize``; the search for
    ///   the best tree is O(*n*²) for the usual sentence.
    package func parse(_ text: SentenceFeatures, _ sentence: Range<Int>, tags: [UInt16]) -> DependencyTree {
        var heads: [Int32] = []
        var labels: [Relation] = []
        heads.reserveCapacity(sentence.count)
        labels.reserveCapacity(sentence.count)
        var start = sentence.lowerBound
        var firstRoot: Int32?
        while start < sentence.upperBound {
            let end = Self.pieceEnd(from: start, in: sentence, text)
            let offset = Int32(start - sentence.lowerBound)
            parse(text, start..<end, tags: tags) { head, relation in
                if head >= 0 {
                    heads.append(head + offset)
                } else {
                    heads.append(firstRoot ?? -1)
                    if firstRoot == nil { firstRoot = Int32(heads.count - 1) }
                }
                let isLaterRoot = head < 0 && offset > 0
                labels.append(isLaterRoot ? Relation("parataxis") : relation)
            }
            start = end
        }
        return DependencyTree(heads: heads, relations: labels)
    }

    /// Where a piece ends: at the last mark of punctuation that leaves it half full or more.
    private static func pieceEnd(from start: Int, in sentence: Range<Int>, _ text: SentenceFeatures) -> Int {
        guard sentence.upperBound - start > pieceSize else { return sentence.upperBound }
        let latest = start + pieceSize
        return (start + pieceSize / 2..<latest).last { text.tokens[$0].kind == .punctuation }.map { $0 + 1 } ?? latest
    }

    private func parse(
        _ text: SentenceFeatures,
        _ piece: Range<Int>,
        tags: [UInt16],
        _ body: (Int32, Relation) -> Void
    ) {
        guard !piece.isEmpty else { return }
        pool.with(network) { scratch in
            let rows = network.encode(text, CollectionOfOne(piece), scratch) { token, sum in
                if let row = rowOfTag[Int(tags[token])] { network.add(row: row, to: sum) }
            }
            guard let first = rows.first?.lowerBound else { return }
            let count = piece.count
            let h = network.quantisedOutput(scratch, rows: first + count)
            let heads = TreeDecoder().heads(arcScores(h, first, count, scratch), count: count)
            let scores = labelScores(h, first, heads, scratch)
            for (word, head) in heads.enumerated() {
                body(Int32(head), relations[kernel_best(scores + word * label.stride, label.output)])
            }
        }
    }

    /// For each word the scores of the root and of every word as its head.
    private func arcScores(
        _ h: QuantisedRows,
        _ first: Int,
        _ n: Int,
        _ scratch: NetworkScratch
    ) -> UnsafePointer<Float> {
        let width = arcDependent.output
        let size = n + 1
        let room = scratch.head(0, n * width * 2 + size * width * 2)
        let d = room
        let t = d + n * width
        let g = t + n * width
        let columns = g + size * width
        arcDependent.apply(h, from: first, d, n)
        kernel_rectify(d, n * width)
        g.update(from: arcRoot, count: width)
        arcHead.apply(h, from: first, g + width, n)
        kernel_rectify(g, size * width)
        kernel_product(d, width, product, headBias, t, width, n, width, width, 0)
        for row in 0..<size {
            for column in 0..<width { columns[column * size + row] = g[row * width + column] }
        }
        let scores = scratch.head(1, n * size)
        kernel_product(t, width, columns, nil, scores, size, n, width, size, 0)
        for word in 1...n {
            let row = scores + (word - 1) * size
            for head in 0...n { row[head] += distance[Self.distanceIndex(head, word)] }
        }
        return UnsafePointer(scores)
    }

    /// The scores of every relation for the arc of each word.
    private func labelScores(
        _ h: QuantisedRows,
        _ first: Int,
        _ heads: [Int],
        _ scratch: NetworkScratch
    ) -> UnsafePointer<Float> {
        let n = heads.count
        let width = labelDependent.output
        let d = scratch.head(0, 2 * n * width)
        let g = d + n * width
        labelDependent.apply(h, from: first, d, n)
        labelHead.apply(h, from: first, g, n)
        for (word, head) in heads.enumerated() {
            kernel_add(head < 0 ? labelRoot : UnsafePointer(g + head * width), 1, d + word * width, width)
        }
        kernel_rectify(d, n * width)
        let scores = scratch.head(1, n * label.stride)
        label.apply(scratch.quantise(d, rows: n, width: width), scores, n)
        return UnsafePointer(scores)
    }
}
