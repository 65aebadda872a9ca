import CommandKit
import Foundation

/// `where`: the rows for which a condition holds.
struct WhereVerb: Verb {
    static let help = VerbHelp(
        "where",
        aliases: ["filter"],
        usage: "where CONDITION [--keep-unknown]",
        summary: "Keep the rows for which a condition holds.",
        arguments: [
            "CONDITION":
                "column OP value, joined by and, or, not; OP is = != < <= > >= =~ in has, or 'is missing', 'is known'",
            "--keep-unknown": "keep rows for which the condition can't be decided, because a value is missing",
        ],
        examples: [
            "quotes | where kind = direct and speaker.country = \"South Korea\"",
            "spending | where share > 2% and actor in \"NATO members\"",
            "quotes | where published >= -7d and text has \"cost sharing\"",
        ]
    )

    /// How long patterns may take on one table.
    static let patternLimit = Duration.seconds(30)

    private let stage: Stage
    private let scope: VerbScope
    private let expression: Expression
    private let keepsUnknown: Bool

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage, flags: [.alone("--keep-unknown")])
        try arguments.requireSome("a condition", example: "quotes | where kind = direct")
        var parser = try arguments.parser()
        expression = try parser.whole()
        keepsUnknown = arguments.has("--keep-unknown")
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        let schema = try stage.schema(of: input, from: scope.inputName)
        let values = try ExpressionValues(knownIn: [expression], scope: scope)
        var checker = ConditionChecker(schema: schema, scope: scope, values: values)
        _ = try checker.condition(expression)
        return input
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let values = try await ExpressionValues.resolved([expression], in: scope)
        var checker = ConditionChecker(schema: table.schema, scope: scope, values: values)
        let condition = try checker.condition(expression)
        var evaluator = Evaluator(schema: table.schema, scope: scope)
        var kept: [Row] = []
        var doubts: [Doubt] = []
        let deadline = ContinuousClock.now + Self.patternLimit
        for (index, row) in table.rows.enumerated() {
            if index % 64 == 0 {
                try Task.checkCancellation()
                if ContinuousClock.now > deadline {
                    throw LocatedError(
                        .arguments,
                        "the condition takes too long on \(counted(table.rows.count, "row"))",
                        at: expression.range,
                        remedy: "a simpler pattern, or 'has' for plain words"
                    )
                }
            }
            switch evaluator.truth(condition, row) {
            case .yes: kept.append(row)
            case .no: break
            case .unknown(let doubt):
                doubts.append(doubt)
                if keepsUnknown { kept.append(row) }
            }
        }
        var notes = checker.notes + self.notes(doubts, table)
        if kept.isEmpty { notes += hints(condition, table, evaluator) }
        return Answer(.table(Table(table.schema, rows: kept, noun: table.noun)), notes: notes)
    }

    // MARK: Notes

    /// How many rows could not be decided, by reason and column, in order of their first row.
    private func notes(_ doubts: [Doubt], _ table: Table) -> [Note] {
        var counts: [(doubt: Doubt, count: Int)] = []
        for doubt in doubts {
            if let index = counts.firstIndex(where: { $0.doubt == doubt }) {
                counts[index].count += 1
            } else {
                counts.append((doubt, 1))
            }
        }
        return counts.map { doubt, count in
            let attribute = doubt.attribute.map { ".\($0.rawValue)" } ?? ""
            let column = doubt.column.map { "'\(table.schema.columns[$0].name)\(attribute)'" } ?? "a value"
            let reason =
                switch doubt.reason {
                case .missing: "\(column) is missing there"
                case .currency: "\(column) is in another currency, or in none that is known"
                case .imprecise: "\(column) is not exact enough to compare"
                case .country: "the country of \(column) is not known"
                }
            let rows = "\(count) of \(counted(table.rows.count, "row"))"
            return keepsUnknown
                ? .note("\(rows) kept undecided: \(reason)")
                : .note("\(rows) left out: \(reason) (--keep-unknown keeps them)")
        }
    }

    /// The nearest value of the column, where no row has the one that was asked for.
    private func hints(_ condition: Condition, _ table: Table, _ evaluator: Evaluator) -> [Note] {
        condition.equalities.compactMap { term, constant in
            guard let wanted = constant.constant?.words else { return nil }
            var seen: Set<String> = []
            var names: [String] = []
            for row in table.rows where names.count < 1_000 {
                guard let words = evaluator.cell(term, row).words, seen.insert(words).inserted else { continue }
                names.append(words)
            }
            guard !seen.contains(wanted), let nearest = Suggestion.nearest(to: wanted, in: names) else { return nil }
            return .note("no row has '\(wanted)' there; did you mean '\(nearest)'?")
        }
    }
}
