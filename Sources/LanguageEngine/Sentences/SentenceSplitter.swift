/// Splits the tokens of a text into sentences, by rules made for news.
///
/// A sentence ends at a full stop, question or exclamation mark together with the quotation marks and brackets that
/// close behind it, unless what follows tells otherwise: a small letter after a quotation, a name after a title or an
/// initial. It ends at every blank line. A single line end ends it where lines are paragraphs (headlines, datelines,
/// list items), and does not where the text was wrapped at a fixed width; which of the two a text is, its line lengths
/// tell (``LineWrap``).
///
/// Every token lies in exactly one sentence; a text that ends without a full stop keeps its last sentence.
public struct SentenceSplitter: Sendable {
    /// Makes a splitter; it has no settings and costs nothing to make.
    public init() {}

    /// Splits a text.
    ///
    /// - Parameters:
    ///   - utf8: The bytes of the text.
    ///   - tokens: Its tokens.
    /// - Complexity: O(*n*) in the number of tokens.
    public func split(_ utf8: UnsafeBufferPointer<UInt8>, tokens: TokenSequence) -> SentenceSequence {
        tokens.withUnsafeBufferPointer { tokens in
            var scanner = SentenceScanner(utf8, tokens, wrap: LineWrap(utf8, tokens))
            scanner.run()
            return SentenceSequence(sorted: scanner.sentences)
        }
    }
}
