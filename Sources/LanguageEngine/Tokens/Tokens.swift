public import DocumentModel

/// The layer of tokens: every byte of the text that is not white space lies in exactly one.
public enum Tokens: LayerKey {
    /// The tokens in the order of the text.
    public typealias Value = TokenSequence
    /// The name of the layer.
    public static let name = "tokens"
}
