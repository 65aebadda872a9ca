/// A block of numbers that layers read and write by pointer; it starts as zeros.
package final class FloatBuffer {
    /// The numbers.
    package private(set) var base: UnsafeMutablePointer<Float>
    /// How many there are.
    package private(set) var count: Int

    /// Allocates `count` zeros.
    package init(_ count: Int = 0) {
        base = .allocate(capacity: max(count, 1))
        base.initialize(repeating: 0, count: max(count, 1))
        self.count = count
    }

    deinit { base.deallocate() }

    /// Makes room for `count` numbers and sets all to zero.
    package func reset(_ count: Int) {
        if count > self.count {
            base.deallocate()
            base = .allocate(capacity: count)
            self.count = count
        }
        base.initialize(repeating: 0, count: max(count, 1))
    }

    /// The numbers as an array.
    package var array: [Float] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
