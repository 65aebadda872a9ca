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

    @Option(help: "Set only shares, only amounts, or sums per head against each other.")
    var on: MeasureArgument?

    @Option(help: "Hold the shares of both against this target, such as 5%.")
    var target: PercentArgument?

    @Option(help: "The fact of the first actor to compare.")
    var left: FactArgument?

    @Option(help: "The fact of the second actor to compare.")
    var right: FactArgument?

    @ParentCommand var parent: SpendingCommand

    func output(for input: AnswerType) throws -> AnswerType {
        try parent.checkOptions(of: "compare", takesActor: false)
        return .table(ComparisonTable.schema(left: first.name, right: second.name))
    }

    func run(in context: CommandContext) async throws -> Answer {
        let collection = try await FactCollection(context)
        let mine = try collection.facts(of: first.name, chosen: left)
        let theirs = try collection.facts(of: second.name, chosen: right)
        let measure = on?.measure
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
            checkedWith: collection.facts,
            people: context.services.references.filter { $0.kind == .population }
        )
        return Answer(
            .table(ComparisonTable(comparison: comparison).table(left: first.name, right: second.name)),
            notes: [.note(choice.reason)] + collection.notes(on: [choice.left, choice.right]) + comparison.notes
        )
    }
}

/// What to compare, as an argument.
enum MeasureArgument: String, ExpressibleByArgument, CaseIterable, Sendable {
    case share, amount
    case perHead = "per-head"

    /// The measure.
    var measure: Comparison.Measure {
        switch self {
        case .share: .share
        case .amount: .amount
        case .perHead: .perHead
        }
    }
}
