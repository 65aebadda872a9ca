import DossierKit

/// Compares the spending of two actors.
struct CompareCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compare the spending of two actors and derive what follows from the figures.",
        discussion: """
            The printed figures stand side by side; what is derived from them is marked with an asterisk and carries its \
            formula, inputs and the interval that the rounding of the printed figures leaves. Unlike things are compared \
            only with the reasons why they are unlike.
            """
    )

    @Argument(help: "The first actor.")
    var first: ActorArgument

    @Argument(help: "The second actor.")
    var second: ActorArgument

    @Option(help: "Set only shares or only amounts against each other.")
    var on: MeasureArgument?

    @Option(help: "Hold the shares of both against this target, such as 5%.")
    var target: PercentArgument?

    @Option(help: "The fact of the first actor to compare.")
    var left: FactArgument?

    @Option(help: "The fact of the second actor to compare.")
    var right: FactArgument?

    func output(for input: AnswerType) throws -> AnswerType {
        .table(ComparisonTable.schema(left: first.name, right: second.name))
    }

    func run(in context: CommandContext) async throws -> Answer {
        let documents = try context.loadedDocuments()
        // The whole listing first, so that facts get the names they have there.
        _ = try await context.table(of: .spending)
        let facts = try documents.flatMap { try Self.facts(of: $0, context.services) }
        let directory = try ActorDirectory(documents, spenders: facts.map(\.fact))
        let mine = try Self.facts(facts, of: directory.spender(first.name), called: first.name, chosen: left)
        let theirs = try Self.facts(facts, of: directory.spender(second.name), called: second.name, chosen: right)
        let measure = on.map { $0 == .share ? Comparison.Measure.share : .amount }
        guard let choice = FactChoice(mine, theirs, on: measure) else {
            throw CommandError(
                .noFacts,
                "'\(first.name)' and '\(second.name)' are one actor with a single fact",
                subject: second.name,
                remedy: "name another actor, or hold the fact against a target: --target 5%"
            )
        }
        let comparison = Comparison(
            choice.left,
            choice.right,
            on: measure,
            target: target?.value,
            checkedWith: facts
        )
        return Answer(
            .table(ComparisonTable(comparison: comparison).table(left: first.name, right: second.name)),
            notes: [.note(choice.reason)] + comparison.notes
        )
    }

    private static func facts(of document: LoadedDocument, _ services: any SessionServices) throws -> [ComparedFact] {
        let attribution = try Attribution(document)
        let actors = try document.analysed.actors
        return try document.analysed.spendingFacts.map { fact in
            ComparedFact(
                id: services.displayName(of: fact.key(in: document.id), prefix: FactListing.spending.prefix),
                document: document.name,
                text: document.id,
                fact: fact,
                saidBy: attribution.speaker(of: fact),
                country: actors.actors.first { $0.key == fact.actorKey }?.country,
                published: document.published.date
            )
        }
    }

    /// The facts of one side, or the one that was asked for.
    private static func facts(
        _ facts: [ComparedFact],
        of actor: String,
        called name: String,
        chosen: FactArgument?
    ) throws -> [ComparedFact] {
        let own = facts.filter { $0.fact.actor == actor }
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
}

/// What to compare, as an argument.
enum MeasureArgument: String, ExpressibleByArgument, CaseIterable, Sendable {
    case share, amount
}
