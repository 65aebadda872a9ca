import DossierKit

/// The spending facts of a session as people left them, with their display names, and the actors they are of.
struct FactCollection {
    /// The facts, in the order of the documents and of the texts.
    let facts: [ComparedFact]
    /// The actors by any of their names.
    let directory: ActorDirectory
    /// How many listed facts count nowhere, since people took away their actor or their figures.
    private let incomplete: Int

    /// Collects the facts of all documents.
    ///
    /// - Throws: ``CommandError`` when no document is loaded.
    init(_ context: CommandContext) async throws {
        _ = try context.loadedDocuments()
        let services = context.services
        // The whole listing first, so that facts get the names they have there, and rejected ones are counted.
        let listed = try await context.table(of: .spending)
        facts = try await context.map("collecting facts", remembering: "spending/facts") {
            try Self.facts(of: $0, services)
        }.flatMap { $0 }
        incomplete = listed.rows.count - facts.count
        directory = try await ActorDirectory(context, spenders: facts.map(\.fact.actor))
    }

    /// What people changed about some facts: their value, that of the analysis and the reason.
    ///
    /// - Parameter used: The facts that an answer rests on.
    func notes(on used: [ComparedFact]) -> [Note] {
        var seen: Set<FactKey> = []
        let sentences = used.filter { seen.insert($0.key).inserted }.flatMap(\.decisionsInWords)
        var notes = sentences.prefix(5).map { Note.note($0) }
        if sentences.count > 5 {
            notes.append(.note("and \(sentences.count - 5) more values given by people: decisions lists them"))
        }
        if incomplete > 0 {
            notes.append(
                .note(
                    "\(incomplete) left out, whose actor or figures people took away: spending | where decision = fixed"
                )
            )
        }
        return notes
    }

    /// The facts of an actor by any of its names.
    ///
    /// - Throws: ``CommandError`` when nobody has the name, or no fact is of that actor.
    func facts(of name: String) throws -> [ComparedFact] {
        let actor = try directory.spender(name)
        return facts.filter { $0.fact.actor == actor }
    }

    /// The facts of one side of a comparison, or the one that was asked for.
    func facts(of name: String, chosen: FactArgument?) throws -> [ComparedFact] {
        let own = try facts(of: name)
        guard let chosen else { return own }
        if let fact = own.first(where: { $0.id == chosen.name }) { return [fact] }
        let owner = facts.first { $0.id == chosen.name }?.fact.actor
        throw CommandError.unknown(
            .unknownFact,
            owner.map { "'\(chosen.name)' is a fact of \($0), not of '\(name)'" }
                ?? "no spending fact '\(chosen.name)'",
            name: chosen.name,
            among: "facts of \(name)",
            own.map(\.id)
        )
    }

    private static func facts(of document: LoadedDocument, _ services: any SessionServices) throws -> [ComparedFact] {
        let attribution = try Attribution(document)
        let actors = try document.analysed.actors
        let decisions = services.decisions
        return try FactListing.spending.spendingFacts(of: document, in: services).map { decided in
            let fact = decided.fact
            return ComparedFact(
                id: services.displayName(of: decided.key, prefix: FactListing.spending.prefix),
                document: document.name,
                text: document.id,
                fact: fact,
                saidBy: attribution.speaker(of: fact).map { decisions.canonical($0) ?? $0 },
                country: actors.actors.first { $0.key == fact.actorKey }?.country ?? Country.named(fact.actor)?.code,
                published: document.published.date,
                source: source(of: fact, in: document),
                key: decided.key,
                decided: decided.decided
            )
        }
    }

    /// Where a fact stands, for the foot of a chart: `Korea tariff deal, Wire, 2025-11-16, line 9`.
    private static func source(of fact: SpendingFact, in document: LoadedDocument) -> String {
        let line = document.document.lines.line(of: fact.span.start)
        let parts = [
            document.title ?? document.name, document.outlet, document.published.date?.notation, "line \(line)",
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}
