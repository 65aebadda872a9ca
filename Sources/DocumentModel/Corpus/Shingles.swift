/// The shingles of a text, as a sketch small enough to compare every text with every other.
///
/// A shingle is a run of words; a sketch keeps the smallest hashes of all shingles (bottom-k of Broder's resemblance), so
/// that two sketches estimate how much two texts share.
public struct ShingleSketch: Hashable, Codable, Sendable {
    /// The smallest hashes, rising, no two alike.
    public let hashes: [UInt64]

    /// How many different shingles the text has.
    public let count: Int

    /// How many words stand in a shingle.
    public static let width = 5

    /// How many hashes are kept.
    public static let size = 128

    /// Sketches a text, given the hashes of its words in order.
    ///
    /// - Complexity: O(*n* log *n*) in the number of words.
    public init(words: [UInt64]) {
        var all: Set<UInt64> = []
        if words.count >= Self.width {
            for start in 0...(words.count - Self.width) {
                var hash: UInt64 = 0xcbf2_9ce4_8422_2325
                for word in words[start..<start + Self.width] { hash = (hash ^ word) &* 0x100_0000_01b3 }
                // The low bits of such a hash are regular: they are mixed once more.
                hash ^= hash >> 32
                hash = hash &* 0x9e37_79b9_7f4a_7c15
                all.insert(hash ^ (hash >> 29))
            }
        }
        count = all.count
        hashes = Array(all.sorted().prefix(Self.size))
    }

    /// The share of shingles that two texts have in common, of all that either has; exact for texts of up to
    /// ``size`` shingles, estimated for longer ones.
    public func resemblance(to other: ShingleSketch) -> Double {
        var (left, right, common, seen) = (0, 0, 0, 0)
        while seen < Self.size, left < hashes.count || right < other.hashes.count {
            let one = left < hashes.count ? hashes[left] : .max
            let two = right < other.hashes.count ? other.hashes[right] : .max
            if one == two { common += 1 }
            if one <= two { left += 1 }
            if two <= one { right += 1 }
            seen += 1
        }
        return seen == 0 ? 0 : Double(common) / Double(seen)
    }
}

/// The hash of a word, the same in every run.
public func wordHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
}
