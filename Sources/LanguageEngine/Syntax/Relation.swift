/// A relation of Universal Dependencies v2, with its subtype where it has one: "nsubj", "nsubj:pass".
public struct Relation: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The relation as CoNLL-U writes it.
    public let description: String

    /// Takes a relation by its name.
    public init(_ name: String) { description = name }

    /// The relation without its subtype.
    public var universal: Substring { description.prefix { $0 != ":" } }

    /// Reads the name.
    public init(from decoder: any Decoder) throws {
        description = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
