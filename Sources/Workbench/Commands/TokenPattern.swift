import CommandKit
import DocumentModel
import LanguageEngine

/// A word or phrase to look for: tokens compared without case, `*` for any rest of a word.
///
/// `defen*` finds "defense" and "Defence"; `"defense spending"` finds the phrase over a line break. Words are whole:
/// `nation` does not find "national".
struct TokenPattern: Sendable {
    private struct Part: Sendable {
        let bytes: [UInt8]
        let isPrefix: Bool
    }

    private let parts: [Part]

    /// Reads a pattern.
    ///
    /// - Throws: ``CommandError`` when there is nothing to look for.
    init(_ text: String) throws(CommandError) {
        var parts: [Part] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            let isPrefix = word.hasSuffix("*")
            let stem = isPrefix ? String(word.dropLast()) : String(word)
            let bytes = Array(stem.utf8)
            let tokens = Tokenizer().tokenize(stem)
            for (index, token) in tokens.enumerated() {
                let part = bytes[token.span.range].map(Self.folded)
                parts.append(Part(bytes: part, isPrefix: isPrefix && index == tokens.count - 1))
            }
        }
        guard !parts.isEmpty, parts.contains(where: { !$0.bytes.isEmpty }) else {
            throw CommandError(
                .arguments,
                "there is nothing to look for in '\(text)'",
                subject: text,
                remedy: "give a word, a phrase in quotes, or the beginning of a word with *"
            )
        }
        self.parts = parts
    }

    /// A query of full-text search that finds every document in which the pattern stands, and perhaps others; nil where
    /// the pattern has no word to ask for.
    ///
    /// The index holds our tokens, taken apart further at every mark: a token stands there as its runs of letters and
    /// digits.
    var searchQuery: String? {
        var phrases: [String] = []
        var words: [String] = []
        func end(isOpen: Bool) {
            if !words.isEmpty { phrases.append("\"\(words.joined(separator: " "))\"" + (isOpen ? "*" : "")) }
            words = []
        }
        for part in parts {
            let word = String(decoding: part.bytes, as: UTF8.self)
            words += word.unicodeScalars.split { !Self.isIndexed($0) }.map { String($0) }
            // What ends in a mark is no beginning of an indexed word; and only the last word of a phrase can be one.
            if part.isPrefix { end(isOpen: word.unicodeScalars.last.map(Self.isIndexed) == true) }
        }
        end(isOpen: false)
        return phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
    }

    /// Whether the index keeps a scalar: letters, numbers, private use, marks.
    private static func isIndexed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }

    /// Where the pattern stands in a document, in order, without overlaps.
    ///
    /// - Complexity: O(*n* · *k*) for *n* tokens and *k* parts, in practice O(*n*).
    func matches(in document: Document, _ tokens: TokenSequence) -> [Range<Int>] {
        document.withUTF8 { bytes in
            var found: [Range<Int>] = []
            var index = 0
            while index + parts.count <= tokens.count {
                if zip(parts, index..<(index + parts.count)).allSatisfy({ Self.fits($0, tokens[$1], bytes) }) {
                    found.append(index..<(index + parts.count))
                    index += parts.count
                } else {
                    index += 1
                }
            }
            return found
        }
    }

    private static func fits(_ part: Part, _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard part.isPrefix ? token.count >= part.bytes.count : token.count == part.bytes.count else { return false }
        for offset in 0..<part.bytes.count where folded(bytes[token.start + offset]) != part.bytes[offset] {
            return false
        }
        return true
    }

    private static func folded(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
