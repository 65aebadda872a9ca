package import DocumentModel

/// The tokens of a text with the hash and the classes of each word: what the rules for names and actors read.
///
/// It holds a pointer into the text and must not outlive the closure that gave the bytes.
package struct WordScan {
    package let bytes: UnsafeBufferPointer<UInt8>
    package let tokens: [Token]
    package let hashes: [UInt64]
    package let classes: [WordClass]

    /// Hashes every token once.
    ///
    /// - Complexity: O(*n*) in the bytes of the text.
    package init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: TokenSequence) {
        self.bytes = bytes
        self.tokens = tokens.storage
        let lexicon = NameLexicon.shared
        let count = tokens.count
        var classes = [WordClass](repeating: [], count: count)
        hashes = [UInt64](unsafeUninitializedCapacity: count) { buffer, initialised in
            for (index, token) in tokens.storage.enumerated() {
                let end = min(token.end, bytes.count)
                let hash = WordHash.hash(bytes, min(token.start, end), end)
                buffer[index] = hash
                if token.kind == .word { classes[index] = lexicon.wordClass(hash) }
            }
            initialised = count
        }
        self.classes = classes
    }

    /// The hashes of the base forms that a word may have by its ending: "-s", "-ies", "-ed", "-ing".
    func stemHashes(_ index: Int) -> [UInt64] {
        let token = tokens[index]
        let start = token.start
        let end = token.end
        func ends(_ suffix: StaticString) -> Bool {
            let length = suffix.utf8CodeUnitCount
            guard end - start > length + 1 else { return false }
            return (0..<length).allSatisfy { bytes[end - length + $0] == suffix.utf8Start[$0] }
        }
        func stem(_ cut: Int, _ added: UInt8? = nil) -> UInt64 {
            let hash = WordHash.hash(bytes, start, end - cut)
            return added.map { WordHash.adding($0, to: hash) } ?? hash
        }
        if ends("ies") || ends("ied") { return [stem(3, UInt8(ascii: "y"))] }
        if ends("es") { return [stem(1), stem(2)] }
        if ends("s"), !ends("ss") { return [stem(1)] }
        if ends("ed") { return [stem(1), stem(2)] }
        if ends("ing") { return [stem(3), stem(3, UInt8(ascii: "e"))] }
        return []
    }

    /// The number of tokens.
    package var count: Int { tokens.count }

    /// Whether there is such a token and it is a word with a capital.
    package func isCapital(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word
            && tokens[index].shape.contains(.startsUppercase) && !tokens[index].shape.contains(.isAddress)
    }

    /// Whether there is such a token and it is a word without a capital.
    package func isLower(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].kind == .word
            && !tokens[index].shape.contains(.startsUppercase)
    }

    /// Whether the token belongs to one of the classes.
    package func `is`(_ index: Int, _ classes: WordClass) -> Bool {
        index >= 0 && index < tokens.count && !self.classes[index].isDisjoint(with: classes)
    }

    /// Whether the token is this word, whatever its case.
    package func `is`(_ index: Int, _ hash: UInt64) -> Bool {
        index >= 0 && index < tokens.count && hashes[index] == hash
    }

    /// Whether the token is the single byte `byte`.
    package func isMark(_ index: Int, _ byte: UInt8) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].count == 1 && bytes[tokens[index].start] == byte
    }

    /// Whether the token is a possessive "'s" or "'".
    package func isPossessive(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count, tokens[index].shape.contains(.continuesWord) else { return false }
        let token = tokens[index]
        guard bytes[token.start] == UInt8(ascii: "'") || bytes[token.start] == 0xE2 else { return false }
        return token.kind == .punctuation || bytes[token.end - 1] | 0x20 == UInt8(ascii: "s")
    }

    /// Whether the token is a hyphen with no space on either side.
    package func isHyphen(_ index: Int) -> Bool {
        index > 0 && index + 1 < tokens.count && isMark(index, UInt8(ascii: "-")) && !tokens[index].spaceAfter
            && !tokens[index - 1].spaceAfter
    }

    /// Whether the token is written in capitals throughout and has at least two letters.
    package func isAllCapitals(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].shape.contains(.allUppercase) && tokens[index].count > 1
    }

    /// The span of a range of tokens.
    package func span(_ range: Range<Int>) -> Span {
        Span(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
    }

    /// The text of a range of tokens.
    package func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return String(
            decoding: bytes[tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end],
            as: UTF8.self
        )
    }
}
