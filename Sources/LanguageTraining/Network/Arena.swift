/// Memory for the numbers of one batch: handed out as zeros, taken back all at once.
///
/// Pointers stay good until ``reset()``, whatever becomes of the values that hold them.
package final class Arena {
    private static let blockSize = 1 << 20
    private var blocks: [UnsafeMutableBufferPointer<Float>] = []
    private var block = 0
    private var used = 0

    package init() {}

    deinit { for block in blocks { block.deallocate() } }

    /// `count` zeros.
    package func zeros(_ count: Int) -> UnsafeMutablePointer<Float> {
        while block < blocks.count, blocks[block].count - used < count {
            block += 1
            used = 0
        }
        if block == blocks.count { blocks.append(.allocate(capacity: max(count, Self.blockSize))) }
        guard let start = blocks[block].baseAddress else { preconditionFailure("an allocated block has an address") }
        let numbers = start + used
        numbers.initialize(repeating: 0, count: count)
        used += count
        return numbers
    }

    /// The transpose of a matrix.
    package func transposed(_ w: UnsafePointer<Float>, _ rows: Int, _ columns: Int) -> UnsafeMutablePointer<Float> {
        let result = zeros(rows * columns)
        for row in 0..<rows {
            for column in 0..<columns { result[column * rows + row] = w[row * columns + column] }
        }
        return result
    }

    /// Takes everything back.
    package func reset() { (block, used) = (0, 0) }
}
