public import DocumentModel

/// A word of a ``ParsedSentence``.
public struct ParsedWord: Hashable, Sendable {
    /// The word as the text has it.
    public let text: String
    /// Where it stands, in bytes of UTF-8.
    public let span: Span
    /// Its lemma: "pay" for "pays".
    public let lemma: String
    /// Its part of speech and features.
    public let tag: WordTag
    /// The word it hangs on, as an index into the words of the sentence; nil for the root.
    public let head: Int?
    /// The relation to that word, in the labels of Universal Dependencies.
    public let relation: Relation
}
