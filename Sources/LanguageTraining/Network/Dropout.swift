/// Sets numbers to zero at random and scales the others up, so that no unit relies on one other.
package struct Dropout {
    /// The share of numbers that is dropped.
    package let rate: Float

    package init(_ rate: Float) { self.rate = rate }

    /// Applies a fresh mask to `values` and keeps it in `mask`.
    package func apply(
        _ values: UnsafeMutablePointer<Float>,
        _ mask: FloatBuffer,
        _ count: Int,
        _ random: inout SeededGenerator
    ) {
        mask.reset(count)
        let scale = 1 / (1 - rate)
        let threshold = UInt16(rate * 65_536)
        var index = 0
        while index < count {
            var bits = random.next()
            for _ in 0..<4 where index < count {
                let factor = UInt16(truncatingIfNeeded: bits) < threshold ? 0 : scale
                mask.base[index] = factor
                values[index] *= factor
                bits >>= 16
                index += 1
            }
        }
    }

    /// Applies the kept mask to the gradient on the way back.
    package func applyBack(_ gradient: UnsafeMutablePointer<Float>, _ mask: FloatBuffer, _ count: Int) {
        for index in 0..<count { gradient[index] *= mask.base[index] }
    }
}
