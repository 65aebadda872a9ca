import DossierKit

/// Lists figures that ought to fit together, and says which do not.
struct CheckCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check figures against each other: within one article and across articles.",
        discussion: """
            Sums and shares of one actor and year must imply one base (such as GDP), conversions in one text one rate, one \
            spending has one figure whoever reports it, and parts are no more than their whole. The rounding of the printed \
            figures decides; where figures differ for a reason, the reason is given.

            Examples:
              spending check
              spending check | where verdict = contradicts
            """
    )

    @Argument(help: "Only figures of this actor.")
    var actor: ActorArgument?

    @ParentCommand var parent: SpendingCommand

    /// The actor, however it was given.
    private var chosenActor: ActorArgument? { actor ?? parent.actor }

    private static let schema = Schema(
        [
            .verdict, .kind, .actor, .period, .left.titled("figure"), .right.titled("against"), .difference,
            .docs.shown(.useful), .reason,
        ] + DerivedValue.columns
    )

    func output(for input: AnswerType) throws -> AnswerType {
        try parent.checkOptions(of: "check")
        return .table(Self.schema)
    }

    func run(in context: CommandContext) async throws -> Answer {
        let collection = try await FactCollection(context)
        let facts = try chosenActor.map { try collection.facts(of: $0.name) } ?? collection.facts
        let checks = FigureChecker(facts: facts).checks()
        var counts: [FigureCheck.Verdict: Int] = [:]
        for check in checks { counts[check.verdict, default: 0] += 1 }
        let summary = FigureCheck.Verdict.allCases.compactMap { verdict in
            counts[verdict].map { "\($0) \(Self.word(verdict, $0))" }
        }
        var notes: [Note] = [
            .footer(
                checks.isEmpty
                    ? "\(facts.count) facts, and no two figures that have to agree"
                    : "\(facts.count) facts, \(checks.count) checks: " + summary.joined(separator: ", ")
            )
        ]
        notes += collection.notes(on: facts)
        for check in checks.filter({ $0.verdict == .contradicts }).prefix(5) {
            notes.append(.warning(Self.sentence(check)))
        }
        return Answer(.table(Table(Self.schema, rows: checks.map(Self.row), noun: "checks")), notes: notes)
    }

    private static func word(_ verdict: FigureCheck.Verdict, _ count: Int) -> String {
        switch verdict {
        case .contradicts: count == 1 ? "contradicts" : "contradict"
        case .differs: count == 1 ? "differs" : "differ"
        case .fits: count == 1 ? "fits" : "fit"
        }
    }

    private static func sentence(_ check: FigureCheck) -> String {
        let names = check.facts.map(\.id)
        let list = names.prefix(4).joined(separator: ", ") + (names.count > 4 ? ", …" : "")
        return "\(list): \(check.left) against \(check.right)" + (check.actor.map { " (\($0.fact.actor))" } ?? "")
    }

    private static func row(_ check: FigureCheck) -> Row {
        let actor = check.actor.map { ActorReference(name: $0.fact.actor, key: $0.fact.actorKey) }
        let difference = check.derived.map { value in
            check.kind == .parts ? "leaves " + FigureText.money(value.value, value.unit) : value.shown
        }
        var derived = check.derived?.cells ?? DerivedValue.noCells(because: [])
        if check.derived == nil {
            derived[5] = .text(check.facts.map(\.id).joined(separator: ", "))
        }
        return Row(
            [
                .text(check.verdict.rawValue), .text(check.kind.rawValue), actor.map(Cell.actor) ?? .missing,
                Cell(check.actor?.fact.period), .text(check.left), .text(check.right), Cell(difference),
                .integer(check.documents),
                check.reasons.isEmpty ? .missing : .text(check.reasons.joined(separator: "; ")),
            ] + derived,
            evidence: check.facts.map {
                Evidence(document: $0.text, span: $0.fact.span, role: "fact", rule: $0.fact.rule)
            }
        )
    }
}
