/// Hashes of words: FNV-1a over the bytes, with the letters of ASCII lower-cased.
///
/// The hash never leaves the process and never decides an order; it is stable, so that two runs take the same path.
package enum WordHash {
    static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x0000_0100_0000_01B3

    /// The hash of the bytes in `range`.
    @inline(__always)
    static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        var hash = seed
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* prime
            offset += 1
        }
        return hash
    }

    /// The hash of a word with one more byte.
    static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 { (hash ^ UInt64(byte)) &* prime }

    /// The hash of a string.
    package static func hash(_ word: String) -> UInt64 {
        var word = word
        return word.withUTF8 { hash($0, 0, $0.count) }
    }

    /// The hash of a phrase, from that of the words before and that of the next word.
    @inline(__always)
    static func combine(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
        (phrase ^ (word &+ 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD ^ (phrase >> 29)
    }
}

/// A map from hashes to 32-bit values in two flat arrays, with linear probing.
struct HashIndex: Sendable {
    private var keys: [UInt64]
    private var values: [UInt32]
    private var mask: Int
    private var count = 0

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [UInt32](repeating: 0, count: size)
        mask = size - 1
    }

    /// The value of a hash, zero when it has none.
    ///
    /// The hash zero can't be kept; no word of the tables has it.
    subscript(hash: UInt64) -> UInt32 {
        get {
            var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
            while true {
                let key = keys[slot]
                if key == hash { return values[slot] }
                if key == 0 { return 0 }
                slot = (slot + 1) & mask
            }
        }
        set {
            if count * 2 >= keys.count { grow() }
            var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
            while keys[slot] != hash, keys[slot] != 0 { slot = (slot + 1) & mask }
            if keys[slot] == 0 { count += 1 }
            keys[slot] = hash
            values[slot] = newValue
        }
    }

    private mutating func grow() {
        var larger = HashIndex(capacity: keys.count)
        for (key, value) in zip(keys, values) where key != 0 { larger[key] = value }
        self = larger
    }
}
