/// The typed name of a layer: what an analysis adds to a document.
///
/// A key is a case-less enum whose associated type fixes the type of the layer's value. Its author also writes the
/// property, so that readers see only that:
///
/// ```swift
/// public enum Sentences: LayerKey {
///     public typealias Value = SentenceSequence
///     public static let name = "sentences"
/// }
///
/// extension AnalysedDocument {
///     public var sentences: SentenceSequence { get throws { try layer(Sentences.self) } }
/// }
/// ```
///
/// The key does not say who produces the layer: another analysis can produce it better.
public protocol LayerKey: SendableMetatype {
    /// The type of the layer's value. It is `Codable`, because results are kept on disk.
    associatedtype Value: Codable & Sendable

    /// The name people and provenance see, unique among all keys, in lower-case words joined by hyphens.
    static var name: String { get }

    /// The version of the value's encoding; a change makes what was kept on disk stale.
    static var formatVersion: Int { get }
}

extension LayerKey {
    /// One, until the encoding of the value changes.
    public static var formatVersion: Int { 1 }

    static var identity: LayerIdentity { LayerIdentity(Self.self) }
}

/// A layer that is given with the document (by its reader or by a person) instead of being computed: the published
/// date, the structure of a file.
///
/// Analyses require inputs as they require layers, so a changed date changes exactly what reads it.
public protocol InputKey: LayerKey {
    /// The value where nothing was given.
    static var absent: Value { get }
}

/// A layer key as a value: its name, and its type for comparison.
public struct LayerIdentity: Hashable, Sendable {
    /// The name of the layer.
    public let name: String

    /// Whether the layer is given and not computed.
    public let isInput: Bool

    /// The version of the encoding of the layer's value.
    public let formatVersion: Int

    private let type: ObjectIdentifier

    /// Describes a key.
    public init<Key: LayerKey>(_ key: Key.Type) {
        name = Key.name
        isInput = Key.self is any InputKey.Type
        formatVersion = Key.formatVersion
        type = ObjectIdentifier(key)
    }
}
