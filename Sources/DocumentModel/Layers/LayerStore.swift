public import Foundation

/// Keeps layers beyond the life of a session, under the key of their provenance.
///
/// A layer that is found there was computed by the same analyses, in the same versions, from the same text and inputs, so
/// it equals what computing it now would give. What is lost from a store costs time and nothing else.
public protocol LayerStore: Sendable {
    /// Whether layers of this kind are worth keeping: those that take longer to compute than to read.
    func keeps(_ layer: LayerIdentity) -> Bool

    /// The encoded layer of a document; nil when there is none with this key.
    func data(of layer: LayerIdentity, in document: DocumentID, key: String) -> Data?

    /// Keeps the encoded layer of a document.
    func keep(_ data: Data, of layer: LayerIdentity, in document: DocumentID, key: String)
}
