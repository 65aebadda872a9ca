import DossierKit

/// The type of an actor as an argument.
struct ActorTypeArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The type.
    let kind: Actor.Kind

    /// Reads the name of a type, also in the plural or with a hyphen; nil for any other word.
    init?(argument: String) {
        let name = argument.lowercased().replacing("-", with: "_")
        guard let kind = Actor.Kind(rawValue: name) ?? Self.synonyms[name] else { return nil }
        self.kind = kind
    }

    /// The names of all types.
    static var allValueStrings: [String] { Actor.Kind.allCases.map(\.rawValue) }

    /// Words that other tools use.
    private static let synonyms: [String: Actor.Kind] = ["state": .country, "organisation": .igo, "organization": .igo]
}
