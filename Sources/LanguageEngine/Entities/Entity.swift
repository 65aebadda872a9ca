public import DocumentModel

/// A name in a text, with its type.
public struct Entity: Hashable, Codable, Sendable, Anchored {
    /// The types of names, as the interchange format writes them.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// A person.
        case person = "PERSON"
        /// An organisation: ministries, parties, firms, alliances, courts, media.
        case organisation = "ORG"
        /// A country, state or city with a government.
        case place = "GPE"
        /// A place without one: seas, mountains, regions, buildings.
        case location = "LOC"
        /// Any other name: peoples, events, products, laws.
        case other = "MISC"
    }

    /// Where the name stands, without titles before it and without a possessive after it.
    public let span: Span

    /// Its type.
    public let kind: Kind

    /// The key of the name in the dictionary that knows it (`KR`, `NATO`); nil for names that only their form betrays.
    public let dictionaryKey: String?

    /// The rule that found it, as `names/rule`.
    public let rule: String

    /// How sure the rule is, from 0 to 1.
    public let confidence: Double

    /// Describes a name.
    public init(span: Span, kind: Kind, dictionaryKey: String? = nil, rule: String, confidence: Double) {
        self.span = span
        self.kind = kind
        self.dictionaryKey = dictionaryKey
        self.rule = rule
        self.confidence = confidence
    }
}

/// The layer of names.
public enum Entities: LayerKey {
    /// Names, sorted by place; they do not overlap.
    public typealias Value = Annotations<Entity>

    /// The layer's name, `entities`.
    public static let name = "entities"
}

extension AnalysedDocument {
    /// The names in the text.
    public var entities: Annotations<Entity> { get throws { try layer(Entities.self) } }
}
