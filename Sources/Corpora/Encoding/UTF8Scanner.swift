/// Tells well-formed sequences of UTF-8 from other bytes.
enum UTF8Scanner {
    /// What stands at a place of the bytes.
    enum Finding: Equatable {
        /// A well-formed sequence of this length.
        case wellFormed(Int)
        /// The beginning of a sequence that the end of the bytes cuts.
        case cut
        /// A byte that belongs to no sequence.
        case other
    }

    /// What stands at `offset`, by table 3-7 of the Unicode Standard.
    ///
    /// - Precondition: `offset` is inside `bytes`.
    static func finding(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Finding {
        let first = bytes[offset]
        if first < 0x80 { return .wellFormed(1) }
        let length: Int
        let second: ClosedRange<UInt8>
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return .other
        }
        for position in 1..<length {
            guard offset + position < bytes.count else { return .cut }
            guard (position == 1 ? second : 0x80...0xBF).contains(bytes[offset + position]) else { return .other }
        }
        return .wellFormed(length)
    }
}
