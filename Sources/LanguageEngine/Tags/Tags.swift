public import DocumentModel

/// The layer of parts of speech and features.
public enum Tags: LayerKey {
    /// The tags in the order of the tokens.
    public typealias Value = TagSequence
    /// The name of the layer.
    public static let name = "tags"
}

extension AnalysedDocument {
    /// The tags of the tokens.
    ///
    /// - Throws: When the layer has no producer or the model can't be used.
    public var tags: TagSequence { get throws { try layer(Tags.self) } }
}

extension Analysis {
    /// Produces the layer of tags with a model.
    public static func tags(_ model: LanguageModel) -> Analysis {
        Analysis(
            "tags",
            summary: "Finds the part of speech and the features of every word.",
            version: model.revision,
            produces: Tags.self,
            from: Tokens.self,
            Sentences.self
        ) { document, tokens, sentences in
            let tagger = try model.networks().tagger
            return document.withUTF8 { bytes in
                tokens.withUnsafeBufferPointer { tokens in
                    TagSequence(
                        tagset: tagger.tagset,
                        indices: tagger.tag(SentenceFeatures(bytes, tokens), sentences)
                    )
                }
            }
        }
    }
}
