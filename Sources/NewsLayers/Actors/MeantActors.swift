public import DocumentModel
import LanguageEngine

/// A pronoun or description that means an actor: "he", "its", "the minister".
public struct MeantActor: Hashable, Codable, Sendable, Anchored {
    /// Where it stands.
    public let span: Span
    /// The index of the actor in ``ActorTable/actors``.
    public let actor: Int
    /// Whether it is a pronoun.
    public let isPronoun: Bool

    /// Describes a reference.
    public init(span: Span, actor: Int, isPronoun: Bool) {
        self.span = span
        self.actor = actor
        self.isPronoun = isPronoun
    }
}

/// The layer of pronouns and descriptions that mean actors, besides the mentions that the actors themselves have.
public enum MeantActors: LayerKey {
    /// The references by place.
    public typealias Value = Annotations<MeantActor>
    /// The layer's name.
    public static let name = "meant-actors"
}

extension AnalysedDocument {
    /// The pronouns and descriptions that mean actors.
    ///
    /// - Throws: When the layer has no producer or the model can't be used.
    public var meantActors: Annotations<MeantActor> { get throws { try layer(MeantActors.self) } }
}

extension Analysis {
    /// Joins actors with what refers to the same: a cluster means the actor that most of its mentions name.
    public static let meantActors = Analysis(
        "meant-actors",
        summary: "Finds which actors the pronouns and descriptions of the text mean.",
        produces: MeantActors.self,
        from: Actors.self,
        Coreference.self
    ) { _, actors, references in
        Annotations(references.clusters.flatMap { MeantActorFinder(actors: actors).references(in: $0) })
    }
}

/// Finds the actor of a cluster.
struct MeantActorFinder {
    let actors: ActorTable

    /// The references of one cluster; none when no actor is named in it.
    func references(in cluster: [ReferringMention]) -> [MeantActor] {
        guard let actor = actor(of: cluster) else { return [] }
        return cluster.compactMap { mention in
            guard mention.kind != .name, named(by: mention) == nil else { return nil }
            return MeantActor(span: mention.span, actor: actor, isPronoun: mention.kind == .pronoun)
        }
    }

    /// The actor that a mention names: the head of the phrase ends the actor's name, so that "Oslo's mayor" is not Oslo.
    private func named(by mention: ReferringMention) -> Int? {
        actors.places.covering(mention.head).last { $0.span.end == mention.head.end }?.actor
    }

    private func actor(of cluster: [ReferringMention]) -> Int? {
        var votes: [Int: Int] = [:]
        for mention in cluster {
            if let actor = named(by: mention) { votes[actor, default: 0] += 1 }
        }
        // "He" and "she" mean people.
        let isPerson = cluster.contains { $0.kind == .pronoun && $0.gender != nil }
        let fitting = votes.filter { !isPerson || actors.actors[$0.key].kind == .person }
        return fitting.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key
    }
}
