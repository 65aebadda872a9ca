public import DocumentModel

/// The layer of sentences: every token lies in exactly one.
public enum Sentences: LayerKey {
    /// The sentences in the order of the text.
    public typealias Value = SentenceSequence
    /// The name of the layer.
    public static let name = "sentences"
}
