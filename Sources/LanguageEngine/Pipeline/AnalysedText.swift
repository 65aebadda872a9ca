public import DocumentModel

/// A text that ``LanguagePipeline`` read: its sentences, names and mentions, each found when it is first asked for.
public struct AnalysedText: Sendable {
    /// The document with all its layers, for who wants them as the workbench has them.
    public let document: AnalysedDocument

    init(_ document: AnalysedDocument) { self.document = document }

    /// The text.
    public var text: String { document.document.text }

    /// The sentences with their words; each is parsed when its words are first asked for a tree.
    ///
    /// - Throws: ``ModelError`` when the model can't be used.
    /// - Complexity: O(*n*) for the tags and lemmas of the whole text.
    public var sentences: [ParsedSentence] {
        get throws {
            let layers = ParsedSentence.Layers(
                document: document.document,
                tokens: try document.tokens,
                tags: try document.tags,
                lemmas: try document.lemmas,
                syntax: try document.syntax
            )
            return try document.sentences.enumerated().map { index, sentence in
                ParsedSentence(layers: layers, index: index, sentence: sentence)
            }
        }
    }

    /// The names of people, organisations and places, with their words.
    ///
    /// - Throws: ``ModelError`` when the model can't be used.
    public var names: [(text: String, entity: Entity)] {
        get throws { try document.entities.map { (String(document.document[$0.span]), $0) } }
    }
}
