public import DocumentModel

extension Analysis {
    /// Produces the layer of tokens with ``Tokenizer``.
    public static let tokens = Analysis(
        "tokens",
        summary: "Splits the text into tokens.",
        produces: Tokens.self
    ) { document in
        document.withUTF8 { Tokenizer().tokenize($0) }
    }
}

extension AnalysedDocument {
    /// The tokens of the text.
    ///
    /// - Throws: When the layer has no producer or its analysis failed.
    public var tokens: TokenSequence { get throws { try layer(Tokens.self) } }
}
