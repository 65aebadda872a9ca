import DossierKit

/// Says which statements agree with the reference tables that were loaded.
struct VerifyCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Hold the figures of the texts against your reference tables.",
        discussion: """
            Tables are yours: reference load FILE.csv --as spending (or gdp, rates). Each figure agrees with the table as \
            far as the rounding of both tells, differs, is not comparable (a target, a part, other prices), or was not \
            checked, with the reason. Sums with their shares are also held against gdp, conversions against rates.

            Examples:
              reference load milex-share.csv --as spending
              spending verify
              spending verify | where verdict = differs
            """
    )

    @Argument(help: "Only figures of this actor.")
    var actor: ActorArgument?

    @ParentCommand var parent: SpendingCommand

    /// The actor, however it was given.
    private var chosenActor: ActorArgument? { actor ?? parent.actor }

    @Flag(help: "Leave out what was not checked.")
    var checked = false

    private static let schema = Schema(
        [
            .id, .actor, .period, .verdict, .item, .stated, .reference, .difference, .status.shown(.detail), .reason,
        ] + DerivedValue.columns + [.doc, .decision]
    )

    func output(for input: AnswerType) throws -> AnswerType {
        try parent.checkOptions(of: "verify")
        return .table(Self.schema)
    }

    func run(in context: CommandContext) async throws -> Answer {
        let collection = try await FactCollection(context)
        let tables = context.services.references.filter { $0.kind != .population }
        guard !tables.isEmpty else {
            throw CommandError(
                .noFacts,
                "no reference table is loaded, and none is built in",
                remedy: "reference load FILE.csv --as spending"
            )
        }
        let facts = try chosenActor.map { try collection.facts(of: $0.name) } ?? collection.facts
        let verifier = Verifier(tables: tables)
        let all = facts.flatMap { verifier.verify($0) }
        var counts: [Verification.Verdict: Int] = [:]
        for result in all { counts[result.verdict, default: 0] += 1 }
        let summary = Verification.Verdict.allCases.map { "\(counts[$0] ?? 0) \(Self.word($0, counts[$0] ?? 0))" }
        var notes: [Note] = [.footer(summary.joined(separator: ", "))]
        notes += tables.map { table in
            let edition = table.vintage.map { "edition \($0)" } ?? "edition not declared"
            return .footer("\(table.name): \(table.kind.rawValue), \(table.unit), \(edition)")
        }
        notes += collection.notes(on: facts)
        // What calls for a look comes first; of one verdict the order of the texts.
        let order: [Verification.Verdict] = [.differs, .agrees, .notComparable, .notChecked]
        let shown = order.filter { !checked || $0 != .notChecked }.flatMap { verdict in
            all.filter { $0.verdict == verdict }
        }
        return Answer(.table(Table(Self.schema, rows: shown.map(Self.row), noun: "figures")), notes: notes)
    }

    private static func word(_ verdict: Verification.Verdict, _ count: Int) -> String {
        switch verdict {
        case .agrees: count == 1 ? "agrees" : "agree"
        case .differs: count == 1 ? "differs" : "differ"
        case .notComparable, .notChecked: verdict.rawValue
        }
    }

    private static func row(_ result: Verification) -> Row {
        let fact = result.fact.fact
        let difference = result.derived.map { value in
            value.kind == .shareDifference ? FigureText.signed(value.value, value.shown) : value.shown
        }
        return Row(
            [
                .text(result.fact.id), .actor(ActorReference(name: fact.actor, key: fact.actorKey)), Cell(fact.period),
                .text(result.verdict.rawValue), .text(result.item), Cell(result.stated), Cell(result.reference),
                Cell(difference), .text(fact.status.rawValue),
                result.reasons.isEmpty ? .missing : .text(result.reasons.joined(separator: "; ")),
            ] + (result.derived?.cells ?? DerivedValue.noCells(because: []))
                + [.document(result.fact.document, result.fact.text), result.fact.decision],
            evidence: [
                Evidence(document: result.fact.text, span: fact.span, role: "fact", rule: fact.rule)
            ],
            fact: result.fact.key
        )
    }
}
