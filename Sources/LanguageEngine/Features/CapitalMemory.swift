/// How a text writes each of its words elsewhere: in lower case, or with a capital where a capital says something. A
/// headline's "Budget" is a name when the text goes on about "the Budget", and none when it goes on about "the budget".
package struct CapitalMemory: Sendable {
    private static let capitalUnit: UInt32 = 1 << 16

    /// By the hash of a word whatever its case: how often it is in lower case (the low half), how often it has a capital
    /// inside a sentence that is no headline (the high half).
    private var counts: HashIndex

    /// Reads the words of a text.
    ///
    /// - Complexity: O(*n*).
    package init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ tokens: UnsafeBufferPointer<Token>,
        _ sentences: SentenceSequence
    ) {
        counts = HashIndex(capacity: min(tokens.count, 1 << 16))
        for sentence in sentences.storage {
            let range = sentence.tokens.clamped(to: 0..<tokens.count)
            let isShouted = SentenceFeatures.isShouted(tokens, range)
            for index in range {
                let unit = Self.unit(of: tokens[index], isFirst: index == range.lowerBound, isShouted: isShouted)
                guard unit > 0 else { continue }
                let hash = Self.hash(bytes, tokens[index])
                let count = counts[hash]
                // A word that comes sixty thousand times is known well enough.
                if count & 0x8000_8000 == 0 { counts[hash] = count + unit }
            }
        }
    }

    /// What the other places of the text say of a token: the bit 1 when it is in lower case there, the bit 2 when it has
    /// a capital inside a sentence.
    @inline(__always)
    func elsewhere(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ token: Token,
        isFirst: Bool,
        isShouted: Bool
    ) -> UInt64 {
        guard token.kind == .word else { return 0 }
        let others = counts[Self.hash(bytes, token)] &- Self.unit(of: token, isFirst: isFirst, isShouted: isShouted)
        return (others & 0xFFFF > 0 ? 1 : 0) | (others >> 16 > 0 ? 2 : 0)
    }

    /// What a token adds to the count of its word.
    @inline(__always)
    private static func unit(of token: Token, isFirst: Bool, isShouted: Bool) -> UInt32 {
        guard token.kind == .word else { return 0 }
        guard token.shape.contains(.startsUppercase) else { return 1 }
        return isFirst || isShouted ? 0 : capitalUnit
    }

    @inline(__always)
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> UInt64 {
        let end = min(token.end, bytes.count)
        return WordHash.hash(bytes, min(token.start, end), end) | 1
    }
}
