import DossierKit

/// Tells names and words held at a distance from speech, by the form of a string in quotation marks.
enum QuotedName {
    /// The longest name, in words.
    private static let longest = 8

    /// Whether a string looks like the name of something: capitals on every longer word, inside a sentence.
    ///
    /// The first word of a sentence has a capital too, so a single word must follow a determiner, an adjective or
    /// another noun: a small letter or a possessive stands before it, and no comma or colon.
    static func isName(
        _ string: QuotedString,
        _ tokens: TokenSequence,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ lexicon: Lexicon
    ) -> Bool {
        let range = tokens.indices(in: string.inner)
        let words = range.filter { tokens[$0].kind == .word && !tokens[$0].shape.contains(.continuesWord) }
        guard let first = words.first, words.count <= longest, string.isClosed, string.depth == 0 else { return false }
        guard range.lowerBound > 0, followsNoun(string, bytes) else { return false }
        if endsSentence(string, bytes) { return false }
        guard tokens[first].shape.contains(.startsUppercase) else { return false }
        for index in words.dropFirst() where !tokens[index].shape.contains(.startsUppercase) {
            let entry = lexicon.entry(bytes, tokens[index].span.range)
            let isSmall = !entry.classes.isDisjoint(with: [.determiner, .preposition, .coordinator])
            guard isSmall, index != words.last else { return false }
        }
        return true
    }

    /// Whether a letter or a possessive stands before the string, with one space between.
    private static func followsNoun(_ string: QuotedString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = string.span.start - 1
        while offset >= 0, bytes[offset] == 0x20 { offset -= 1 }
        guard offset >= 0 else { return false }
        let byte = bytes[offset]
        return (byte | 0x20) &- 0x61 < 26 || byte == 0x27 || byte == 0x28 || byte == 0x99
    }

    private static func endsSentence(_ string: QuotedString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let last = bytes[string.inner.end - 1]
        return last == 0x21 || last == 0x3F || last == 0x2E
    }

    /// Why a string that no cue took is no speech; nil where it may be.
    static func reason(
        _ string: QuotedString,
        isName: Bool,
        _ tokens: TokenSequence,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> String? {
        if isName { return "a name" }
        let words = tokens.indices(in: string.inner).filter { tokens[$0].kind == .word || tokens[$0].kind == .number }
        if words.isEmpty { return "no words" }
        if words.count == 1 { return "a word" }
        if words.count <= 3 { return "a few words" }
        return endsSentence(string, bytes) ? nil : "a phrase"
    }
}
