/// A fixed amount of integer work with data-dependent branches, about a tenth of a second: what speeds are compared with.
///
/// Its state lives on, and the sum is printed, so that no round can be optimised away.
final class ReferenceLoop {
    private var state: UInt64 = 88_172_645_463_325_252

    /// The sum of all rounds so far.
    private(set) var sum: UInt64 = 0

    /// One round.
    @inline(never)
    func run() {
        var (state, sum) = (state, sum)
        for _ in 0..<40_000_000 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            if state & 1 == 1 { sum &+= state >> 7 }
        }
        (self.state, self.sum) = (state, sum)
    }
}
