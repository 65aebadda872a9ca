/// Splits text into tokens by the conventions of Universal Dependencies for English (EWT, and GUM where they agree).
///
/// It is a deterministic scanner over the bytes, without a model: clitics ("do|n't", "Seoul|'s"), hyphens ("US|-|led",
/// but "non-profit"), currency and per cent signs are split; numbers with separators, abbreviations with their full
/// stop, addresses, hashtags and ellipses stay whole. Letters of scripts that are written without spaces form one token
/// a run.
///
/// Every byte that is not white space (the Unicode property) lies in exactly one token, whatever the bytes are: what is
/// not UTF-8 becomes symbols. Tokens begin and end on boundaries of scalars where the text is well-formed.
public struct Tokenizer: Sendable {
    /// Makes a tokeniser; it has no settings and costs nothing to make.
    public init() {}

    /// Tokenises a text.
    ///
    /// - Parameter utf8: The bytes; offsets of the tokens count from its start. Only the first 4 GiB are read.
    /// - Complexity: O(*n*).
    public func tokenize(_ utf8: UnsafeBufferPointer<UInt8>) -> TokenSequence {
        ByteClass.table.withUnsafeBufferPointer { table in
            guard let classes = table.baseAddress else { return TokenSequence(sorted: []) }
            var scanner = TokenScanner(utf8, classes: classes)
            scanner.run()
            return TokenSequence(sorted: scanner.tokens)
        }
    }

    /// Tokenises a text; offsets count in its UTF-8 form.
    ///
    /// - Complexity: O(*n*).
    public func tokenize(_ text: String) -> TokenSequence {
        var text = text
        return text.withUTF8 { tokenize($0) }
    }
}
