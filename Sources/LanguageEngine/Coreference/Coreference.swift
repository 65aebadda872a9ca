public import DocumentModel

/// The layer of mentions in clusters: which names, descriptions and pronouns refer to the same.
public enum Coreference: LayerKey {
    /// The mentions and their clusters.
    public typealias Value = ReferenceClusters
    /// The name of the layer.
    public static let name = "coreference"
}

extension AnalysedDocument {
    /// The mentions of the text in clusters.
    ///
    /// - Throws: When the layer has no producer or the model can't be used.
    public var coreference: ReferenceClusters { get throws { try layer(Coreference.self) } }
}

extension Analysis {
    /// Produces the layer of mentions in clusters with a model; mentions that were given with the text are used as they
    /// stand.
    public static func coreference(_ model: LanguageModel) -> Analysis {
        Analysis(
            "coreference",
            summary: "Finds which names, descriptions and pronouns refer to the same.",
            version: model.revision,
            produces: Coreference.self,
            from: Tokens.self,
            Sentences.self,
            Tags.self,
            Entities.self,
            GivenMentions.self
        ) { document, tokens, sentences, tags, entities, given in
            let scorer = try model.networks().references
            return document.withUTF8 { bytes in
                let text = MentionText(
                    WordScan(bytes, tokens),
                    tokens: tokens,
                    sentences: sentences,
                    tags: tags,
                    entities: entities
                )
                return ReferenceResolver(text).resolve(tokens, given: given) { scorer.resolve($0) }
            }
        }
    }
}
