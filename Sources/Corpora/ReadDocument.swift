public import DocumentModel

/// What a reader found in one file.
public struct ReadDocument: Sendable {
    /// The text.
    public let document: Document
}
