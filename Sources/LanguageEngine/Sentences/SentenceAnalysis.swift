public import DocumentModel

extension Analysis {
    /// Produces the layer of sentences with ``SentenceSplitter``.
    public static let sentences = Analysis(
        "sentences",
        summary: "Splits the text into sentences.",
        produces: Sentences.self,
        from: Tokens.self
    ) { document, tokens in
        document.withUTF8 { SentenceSplitter().split($0, tokens: tokens) }
    }
}

extension AnalysedDocument {
    /// The sentences of the text.
    ///
    /// - Throws: When the layer has no producer or its analysis failed.
    public var sentences: SentenceSequence { get throws { try layer(Sentences.self) } }
}
