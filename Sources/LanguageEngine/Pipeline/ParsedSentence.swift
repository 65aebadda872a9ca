public import DocumentModel

/// A sentence of an ``AnalysedText``: its words, and its tree when it is asked for.
public struct ParsedSentence: Sendable {
    struct Layers: Sendable {
        let document: Document
        let tokens: TokenSequence
        let tags: TagSequence
        let lemmas: LemmaSequence
        let syntax: DependencyTrees
    }

    let layers: Layers
    let index: Int
    let sentence: Sentence

    /// Where it stands, in bytes of UTF-8.
    public var span: Span { sentence.span }

    /// The sentence as the text has it.
    public var text: String { String(layers.document[sentence.span]) }

    /// The tree over its words.
    public var tree: DependencyTree { layers.syntax[index] }

    /// Its words, from first to last.
    public var words: [ParsedWord] {
        let tree = tree
        return sentence.tokens.enumerated().map { word, token in
            ParsedWord(
                text: String(layers.document[layers.tokens[token].span]),
                span: layers.tokens[token].span,
                lemma: layers.lemmas[token],
                tag: layers.tags[token],
                head: tree.head(of: word),
                relation: tree.relations[word]
            )
        }
    }
}
