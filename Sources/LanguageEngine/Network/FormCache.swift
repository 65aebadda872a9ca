/// The sums of features of the word forms met last: a direct-mapped cache by the hash of the form.
final class FormCache {
    private static let size = 4096

    private let width: Int
    private let hashes: UnsafeMutablePointer<UInt64>
    private let sums: UnsafeMutablePointer<Float>

    init(width: Int) {
        self.width = width
        hashes = .allocate(capacity: Self.size)
        hashes.initialize(repeating: 0, count: Self.size)
        sums = .allocate(capacity: Self.size * width)
    }

    deinit {
        hashes.deallocate()
        sums.deallocate()
    }

    /// Writes the sum of a form; `compute` adds it up from zeros where it is not known.
    @inline(__always)
    func sum(
        of hash: UInt64,
        into result: UnsafeMutablePointer<Float>,
        compute: (UnsafeMutablePointer<Float>) -> Void
    ) {
        let slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (Self.size - 1)
        let kept = sums + slot * width
        if hashes[slot] != hash || hash == 0 {
            kept.update(repeating: 0, count: width)
            compute(kept)
            hashes[slot] = hash
        }
        result.update(from: kept, count: width)
    }
}
