/// A word of at most sixteen bytes as two integers, ASCII letters folded to lower case.
///
/// The whole word is in the key, so two words never share one, and comparing costs two instructions.
struct WordKey: Hashable {
    /// The longest word that can be a key, in bytes.
    static let limit = 16

    private(set) var low: UInt64 = 0
    private(set) var high: UInt64 = 0
    private(set) var count = 0

    init() {}

    /// The key of a whole word; nil when it is too long or empty.
    init?(_ word: String) {
        for byte in word.utf8 { append(byte) }
        guard (1...Self.limit).contains(count) else { return nil }
    }

    /// Adds the next byte; beyond the limit only the count grows.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        let folded = UInt64(byte >= 65 && byte <= 90 ? byte | 0x20 : byte)
        if count < 8 {
            low |= folded << UInt64(count * 8)
        } else if count < Self.limit {
            high |= folded << UInt64((count - 8) * 8)
        }
        count += 1
    }

    /// A well-spread value for a hash table.
    var spread: UInt64 {
        // Multipliers of Steele and Vigna's MCG study; any odd constants with many bits do.
        var value = low &* 0x9E37_79B9_7F4A_7C15 ^ (high &* 0xD1B5_4A32_D192_ED03)
        value ^= value >> 32
        value = value &* 0x9E37_79B9_7F4A_7C15
        return value ^ (value >> 29)
    }
}
