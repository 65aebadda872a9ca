import DossierKit

/// Finds actors of the loaded documents by any of their names.
struct ActorDirectory {
    private var canonical: [String: String] = [:]
    private var names: [String] = []
    /// The names of those of whom there are facts, in the order of the texts.
    private let spenders: [String]
    private let decisions: DecisionState

    /// An actor of a document: its name and the other forms of it, each also as it is looked up.
    private struct Named: Sendable {
        let name: (form: String, folded: String)
        let aliases: [(form: String, folded: String)]

        init(_ actor: Actor) {
            name = (actor.name, ActorDirectory.fold(actor.name))
            aliases = actor.aliases.map { ($0, ActorDirectory.fold($0)) }
        }
    }

    /// Collects the names of the actors of the documents and of the facts in them.
    ///
    /// - Parameter actors: The actor of each fact, as people left it.
    init(_ context: CommandContext, spenders actors: [String]) async throws {
        var seen: Set<String> = []
        spenders = actors.filter { seen.insert($0).inserted }
        decisions = context.services.decisions
        // Names of spenders go first, then full names, then other forms: a short form never hides a full name.
        for name in spenders { add((name, Self.fold(name)), for: name) }
        let named = try await context.map("reading names", remembering: "spending/names") { document in
            try document.analysed.actors.actors.map { Named($0) }
        }.flatMap { $0 }
        for actor in named { add(actor.name, for: actor.name.form) }
        for actor in named {
            for alias in actor.aliases { add(alias, for: actor.name.form) }
        }
    }

    private mutating func add(_ name: (form: String, folded: String), for actor: String) {
        guard !name.folded.isEmpty, canonical[name.folded] == nil else { return }
        canonical[name.folded] = decisions.canonical(actor) ?? actor
        names.append(name.form)
    }

    /// The canonical name of the actor called `name` of whom there are facts.
    ///
    /// A group is also found by the name of the body: "NATO" for its members.
    /// - Throws: ``CommandError`` when no document names such an actor, or none has a fact about it.
    func spender(_ name: String) throws -> String {
        guard let actor = canonical[Self.fold(name)] ?? country(name) else {
            throw CommandError.unknown(
                .unknownActor,
                "no actor '\(name)' in the loaded documents",
                name: name,
                among: "actors with spending facts",
                spenders.isEmpty ? names : names.filter { canonical[Self.fold($0)].map(spenders.contains) ?? false }
            )
        }
        if let found = ([actor] + ["members", "member states"].map { "\(actor) \($0)" }).first(where: spenders.contains)
        {
            return found
        }
        throw CommandError.unknown(
            .noFacts,
            "no spending fact of '\(name)'" + (actor == name ? "" : ", which is \(actor)"),
            name: name,
            among: "actors with spending facts",
            spenders
        )
    }

    /// The country among the spenders with this capital, adjective or other form of its name.
    private func country(_ name: String) -> String? {
        Country.named(name).flatMap { spenders.contains($0.name) ? $0.name : nil }
    }

    private static func fold(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
