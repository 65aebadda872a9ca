import DossierKit

/// Lists spending facts across texts: each once, with everybody who states it.
struct MergedCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "merged",
        abstract: "List each spending fact once, with all the articles that state it.",
        discussion: """
            Two statements are one fact when actor and measure are the same, a sum or share is the same, and nothing else \
            contradicts. Where the texts give it different statuses, all are listed.

            Examples:
              spending merged
              spending merged | where docs > 1
            """
    )

    @Argument(help: "Only facts of this actor.")
    var actor: ActorArgument?

    @ParentCommand var parent: SpendingCommand

    /// The actor, however it was given.
    private var chosenActor: ActorArgument? { actor ?? parent.actor }

    private static let schema = Schema([
        .id, .actor, .status, .period, .share, .base, .amount, .converted, .purpose, .measure, .docs, .n, .inputs,
        .outlet, .decision,
    ])

    func output(for input: AnswerType) throws -> AnswerType {
        try parent.checkOptions(of: "merged")
        return .table(Self.schema)
    }

    func run(in context: CommandContext) async throws -> Answer {
        let collection = try await FactCollection(context)
        let facts = try chosenActor.map { try collection.facts(of: $0.name) } ?? collection.facts
        let merged = StatedFact.merge(facts)
        var outlets: [DocumentID: String] = [:]
        for document in context.documents { outlets[document.id] = document.outlet ?? document.name }
        let rows = merged.map { Self.row($0, outlets) }
        let several = merged.count { $0.documents > 1 }
        return Answer(
            .table(Table(Self.schema, rows: rows, noun: "facts")),
            notes: [
                .footer("\(facts.count) statements are \(merged.count) facts, \(several) of them in several articles")
            ] + collection.notes(on: facts)
        )
    }

    private static func row(_ stated: StatedFact, _ outlets: [DocumentID: String]) -> Row {
        let fact = stated.fact.fact
        let papers = stated.statements.compactMap { outlets[$0.text] }.reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        func money(_ field: String) -> Cell {
            let sum =
                Derivation.quantity(field, of: stated.fact)
                ?? stated.statements.lazy.compactMap { Derivation.quantity(field, of: $0) }.first
            return sum.map { .money($0.amount, currency: $0.currency) } ?? .missing
        }
        let share = fact.share ?? stated.statements.lazy.compactMap(\.fact.share).first
        let period = fact.period ?? stated.statements.lazy.compactMap(\.fact.period).first
        return Row(
            [
                .text(stated.fact.id), .actor(ActorReference(name: fact.actor, key: fact.actorKey)),
                .text(stated.statuses.map(\.rawValue).joined(separator: ", ")), Cell(period),
                share.map { .percent($0.percent) } ?? .missing, Cell(share?.base), money("amount"), money("converted"),
                Cell(fact.purpose ?? stated.statements.lazy.compactMap(\.fact.purpose).first),
                .text(fact.measure.rawValue),
                .integer(stated.documents), .integer(stated.statements.count),
                .text(stated.statements.map(\.id).joined(separator: ", ")), Cell(papers.joined(separator: ", ")),
                stated.statements.map(\.decision).first { !$0.isMissing } ?? .missing,
            ],
            evidence: stated.statements.map {
                Evidence(document: $0.text, span: $0.fact.span, role: "fact", rule: $0.fact.rule)
            },
            fact: stated.fact.key
        )
    }
}
