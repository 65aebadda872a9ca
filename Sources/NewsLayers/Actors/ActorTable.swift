public import DocumentModel

/// The actors of one document, and who is meant at a place.
public struct ActorTable: Sendable, Equatable {
    /// The actors, in the order of their first mention.
    public let actors: [Actor]

    /// A mention with the index of its actor in ``actors``.
    public struct Place: Hashable, Sendable, Anchored {
        /// The index of the actor.
        public let actor: Int
        /// The mention.
        public let mention: Actor.Mention

        /// Where the actor is named.
        public var span: Span { mention.span }
    }

    /// All mentions of all actors, sorted by place.
    public let places: Annotations<Place>

    /// Names of places that do not act ("a seminar in Seoul").
    public let settings: [Span]

    /// Collects the actors of a document.
    public init(_ actors: [Actor], settings: [Span] = []) {
        self.actors = actors
        self.settings = settings
        places = Annotations(
            actors.enumerated().flatMap { index, actor in actor.mentions.map { Place(actor: index, mention: $0) } }
        )
    }

    /// The actors that are named inside `span`, in order of place, each once.
    public func actors(in span: Span) -> [Actor] {
        var seen: Set<Int> = []
        return places.inside(span).compactMap { seen.insert($0.actor).inserted ? actors[$0.actor] : nil }
    }

    /// The actor of the innermost mention that covers `span` or equals it.
    public func actor(at span: Span) -> Actor? {
        places.innermost(covering: span).map { actors[$0.actor] }
    }
}

extension ActorTable: Codable {
    private enum CodingKeys: CodingKey { case actors, settings }

    /// Reads actors and settings.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode([Actor].self, forKey: .actors),
            settings: try container.decode([Span].self, forKey: .settings)
        )
    }

    /// Writes actors and settings.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(actors, forKey: .actors)
        try container.encode(settings, forKey: .settings)
    }
}

/// The layer of actors.
public enum Actors: LayerKey {
    /// The actors and where they are named.
    public typealias Value = ActorTable

    /// The layer's name, `actors`.
    public static let name = "actors"
}

extension AnalysedDocument {
    /// The actors of the text.
    public var actors: ActorTable { get throws { try layer(Actors.self) } }
}
