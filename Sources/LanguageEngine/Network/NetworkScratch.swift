import CKernels

/// The memory in which a network works: kept from one text to the next, used by one thread at a time.
final class NetworkScratch {
    /// What forms add up to, for the words met last.
    let cache: FormCache
    private var blocks: [UnsafeMutablePointer<Float>?]
    private var sizes: [Int]
    private var quantised: QuantisedRows?
    private var quantisedSize = (values: 0, rows: 0)

    /// Makes room for nothing yet.
    init(_ network: EncoderNetwork) {
        cache = FormCache(width: network.width)
        // The sums, the products, the outputs of the layers, and two that heads use.
        blocks = Array(repeating: nil, count: network.layers.count + 4)
        sizes = Array(repeating: 0, count: network.layers.count + 4)
    }

    deinit {
        for block in blocks { block?.deallocate() }
        quantised?.values.deallocate()
        quantised?.scales.deallocate()
    }

    /// The rows of a matrix as whole numbers; they stand until the next call.
    func quantise(_ x: UnsafePointer<Float>, rows: Int, width: Int) -> QuantisedRows {
        let result: QuantisedRows
        if let quantised, quantisedSize.values >= rows * width, quantisedSize.rows >= rows {
            result = quantised
        } else {
            quantised?.values.deallocate()
            quantised?.scales.deallocate()
            result = QuantisedRows(values: .allocate(capacity: rows * width), scales: .allocate(capacity: rows))
            quantised = result
            quantisedSize = (rows * width, rows)
        }
        kernel_quantise(x, width, result.values, result.scales, rows, width)
        return result
    }

    /// Makes room for sentences in `rows` rows; the sums and outputs start as zeros.
    func prepare(_ network: EncoderNetwork, rows: Int) {
        block(0, rows * network.width).update(repeating: 0, count: rows * network.width)
        let widest = network.layers.map { 8 * $0.width }.max() ?? 0
        _ = block(1, rows * widest)
        for (index, layer) in network.layers.enumerated() {
            block(2 + index, rows * layer.output).update(repeating: 0, count: rows * layer.output)
        }
    }

    /// The sums of features.
    var sums: UnsafeMutablePointer<Float> { block(0, 1) }
    /// The products of a layer.
    var products: UnsafeMutablePointer<Float> { block(1, 1) }
    /// The output of a layer.
    func output(_ layer: Int) -> UnsafeMutablePointer<Float> { block(2 + layer, 1) }
    /// Room for a head: there are two, numbered 0 and 1.
    func head(_ number: Int, _ count: Int) -> UnsafeMutablePointer<Float> { block(blocks.count - 2 + number, count) }

    private func block(_ number: Int, _ count: Int) -> UnsafeMutablePointer<Float> {
        if let block = blocks[number], sizes[number] >= count { return block }
        blocks[number]?.deallocate()
        let block = UnsafeMutablePointer<Float>.allocate(capacity: max(count, 1))
        (blocks[number], sizes[number]) = (block, count)
        return block
    }
}
