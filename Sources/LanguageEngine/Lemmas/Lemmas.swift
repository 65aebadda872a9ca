public import DocumentModel

/// The layer of lemmas.
public enum Lemmas: LayerKey {
    /// The lemmas in the order of the tokens.
    public typealias Value = LemmaSequence
    /// The name of the layer.
    public static let name = "lemmas"
}

extension AnalysedDocument {
    /// The lemmas of the tokens.
    ///
    /// - Throws: When the layer has no producer or the model can't be used.
    public var lemmas: LemmaSequence { get throws { try layer(Lemmas.self) } }
}

extension Analysis {
    /// Produces the layer of lemmas with a model.
    public static func lemmas(_ model: LanguageModel) -> Analysis {
        Analysis(
            "lemmas",
            summary: "Finds the lemma of every word.",
            version: model.revision,
            produces: Lemmas.self,
            from: Tokens.self,
            Tags.self
        ) { document, tokens, tags in
            let lemmatizer = try model.networks().lemmatizer
            let parts = tags.tagset.map { Lemmatizer.part($0.universal.rawValue, $0.treebank) }
            return document.withUTF8 { bytes in
                var lemmas = LemmaSequence(reserving: tokens.count)
                for (index, token) in tokens.storage.enumerated() {
                    let range = token.span.range.clamped(to: bytes.indices)
                    lemmatizer.append(
                        UnsafeBufferPointer(rebasing: bytes[range]),
                        part: parts[tags.tagIndex(index)],
                        to: &lemmas
                    )
                }
                return lemmas
            }
        }
    }
}
