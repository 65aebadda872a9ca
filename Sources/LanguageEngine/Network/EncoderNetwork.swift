import CKernels

/// Words as sums of the rows of their features, and recurrent layers over them: the trunk of the tagger, of the parser
/// and of the finder of names.
///
/// The rows are bytes with one scale each. What a word's form adds up to is kept for the words met last, across
/// documents: most words of a text were met before.
struct EncoderNetwork: Sendable {
    /// The width of the sum of features.
    let width: Int
    let layers: [RecurrentWeights]
    private let vocabulary: FeatureVocabulary
    private let rowCount: Int
    private nonisolated(unsafe) let rows: UnsafePointer<Int8>
    private nonisolated(unsafe) let scales: UnsafePointer<Float>

    /// The width of the output.
    var output: Int { layers.last?.output ?? width }

    /// Reads the parts that begin with `name`: `shape` (the width, the window, the width of each layer), `vocabulary`,
    /// `rows`, `scales` and the weights of the layers.
    init(_ file: ModelFile, _ name: String) throws(ModelError) {
        let shape = try file.numbers(name + ".shape", Int32.self).map(Int.init)
        let widths = shape.enumerated().filter { $0.offset != 1 }.map(\.element)
        guard shape.count > 2, widths.allSatisfy({ (16...512).contains($0) }), [1, 3].contains(shape[1]) else {
            throw .misshapen(path: file.path, section: name + ".shape")
        }
        width = shape[0]
        scales = try file.pointer(name + ".scales", count: try file.numbers(name + ".scales", Float.self).count)
        rowCount = try file.numbers(name + ".scales", Float.self).count
        rows = try file.pointer(name + ".rows", count: rowCount * width)
        guard let vocabulary = FeatureVocabulary(slots: try file.numbers(name + ".vocabulary")),
            vocabulary.rowLimit <= rowCount
        else { throw .misshapen(path: file.path, section: name + ".vocabulary") }
        self.vocabulary = vocabulary
        var layers: [RecurrentWeights] = []
        var input = width
        for (index, layerWidth) in shape[2...].enumerated() {
            let window = index == 0 ? shape[1] : 1
            let layer = try RecurrentWeights(
                file,
                "\(name).layer\(index)",
                input: input,
                width: layerWidth,
                window: window
            )
            layers.append(layer)
            input = layer.output
        }
        // A layer more than the shape says means that the shape is not that of these weights.
        guard !file.names.contains("\(name).layer\(layers.count).weight") else {
            throw .misshapen(path: file.path, section: name + ".shape")
        }
        self.layers = layers
    }

    /// Adds a row to the sum of a word; a row that the table does not have adds nothing.
    @inline(__always)
    func add(row: Int, to sum: UnsafeMutablePointer<Float>) {
        guard row >= 0, row < rowCount else { return }
        kernel_add_row(rows + row * width, scales[row], sum, width)
    }

    /// Adds the row of a feature, if it has one.
    @inline(__always)
    func add(feature: UInt32, to sum: UnsafeMutablePointer<Float>) {
        if let row = vocabulary.row(of: feature) { add(row: row, to: sum) }
    }

    /// The rows of some features, -1 for those that have none.
    func rows(of features: [UInt32]) -> [Int32] { features.map { vocabulary.row(of: $0).map { Int32($0) } ?? -1 } }

    /// The number of rows that belong to features; the rows behind them belong to tags.
    var featureRows: Int { vocabulary.rowLimit }

    /// Encodes some sentences.
    ///
    /// - Parameters:
    ///   - text: The text with its tokens.
    ///   - sentences: The tokens of each sentence.
    ///   - scratch: Where the work is done; its rows hold the result until it is used again.
    ///   - extra: Adds what else is known about a token to its sum.
    /// - Returns: The rows of each sentence in the output.
    /// - Complexity: O(*n*) in the tokens.
    func encode(
        _ text: SentenceFeatures,
        _ sentences: some Sequence<Range<Int>>,
        _ scratch: NetworkScratch,
        extra: (Int, UnsafeMutablePointer<Float>) -> Void
    ) -> [Range<Int>] {
        var next = 1
        let layout = sentences.map { tokens in
            defer { next += tokens.count + 1 }
            return (tokens: tokens, rows: next..<next + tokens.count)
        }
        let ranges = layout.map(\.rows)
        scratch.prepare(self, rows: next)
        let x = scratch.sums
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordFeatures.limit) { keys in
            guard let keys = keys.baseAddress else { return }
            for (tokens, rows) in layout {
                let isShouted = text.isShouted(tokens)
                for index in tokens {
                    let sum = x + (rows.lowerBound + index - tokens.lowerBound) * width
                    scratch.cache.sum(of: text.hash(of: index), into: sum) { sum in
                        for key in 0..<text.writeForm(index, to: keys) { add(feature: keys[key], to: sum) }
                    }
                    add(feature: text.standing(index, in: tokens, isShouted: isShouted), to: sum)
                    extra(index, sum)
                }
            }
        }
        var from = UnsafePointer(x)
        for (index, layer) in layers.enumerated() {
            let to = scratch.output(index)
            let rows = scratch.quantise(from, rows: next, width: layer.input)
            layer.apply(rows, scratch.products, to, rows: next, sentences: ranges)
            from = UnsafePointer(to)
        }
        return ranges
    }

    /// The output of the last layer for the first `rows` rows, for the layers that score it.
    func quantisedOutput(_ scratch: NetworkScratch, rows: Int) -> QuantisedRows {
        scratch.quantise(scratch.output(layers.count - 1), rows: rows, width: output)
    }
}
