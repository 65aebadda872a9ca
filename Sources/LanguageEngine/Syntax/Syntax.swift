public import DocumentModel

/// The layer of dependency trees, which are parsed one sentence at a time when they are asked for.
public enum Syntax: LayerKey {
    /// The trees by the index of the sentence.
    public typealias Value = DependencyTrees
    /// The name of the layer.
    public static let name = "syntax"
}

extension AnalysedDocument {
    /// The trees of the sentences.
    ///
    /// - Throws: When the layer has no producer or the model can't be used.
    public var syntax: DependencyTrees { get throws { try layer(Syntax.self) } }
}

extension Analysis {
    /// Produces the layer of dependency trees with a model.
    public static func syntax(_ model: LanguageModel) -> Analysis {
        Analysis(
            "syntax",
            summary: "Finds the dependency tree of a sentence when it is asked for.",
            version: model.revision,
            produces: Syntax.self,
            from: Tokens.self,
            Sentences.self,
            Tags.self
        ) { document, tokens, sentences, tags in
            let parser = try model.networks().parser
            return DependencyTrees(count: sentences.count) { index in
                document.withUTF8 { bytes in
                    tokens.withUnsafeBufferPointer { buffer in
                        parser.parse(
                            SentenceFeatures(bytes, buffer),
                            sentences[index].tokens.clamped(to: 0..<buffer.count),
                            tags: tags.indices
                        )
                    }
                }
            }
        }
    }
}
