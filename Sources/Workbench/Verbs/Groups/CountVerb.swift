import CommandKit

/// `count`: how many rows there are, in all or for each value of some columns.
struct CountVerb: Verb {
    static let help = VerbHelp(
        "count",
        usage: "count [by COLUMN …]",
        summary: "Count the rows, in all or for each value; the most frequent value comes first.",
        arguments: ["by COLUMN": "the columns whose values are counted, or attributes such as speaker.country"],
        examples: ["quotes | count", "quotes | count by speaker"]
    )

    private let stage: Stage
    private let scope: VerbScope
    private let columns: [ColumnReference]

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        var parser = try VerbArguments(stage).parser()
        if parser.skip("by") {
            columns = try ColumnReference.list(&parser)
            if columns.isEmpty {
                throw LocatedError(
                    .syntax,
                    "a column is missing behind 'by'",
                    at: parser.place,
                    remedy: "quotes | count by speaker"
                )
            }
        } else {
            if let word = parser.next?.word {
                throw LocatedError(
                    .syntax,
                    "'by' is missing before '\(word)'",
                    at: parser.place,
                    remedy: "count by \(word)"
                )
            }
            columns = []
        }
        try parser.expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        .table(try plan(stage.schema(of: input, from: scope.inputName), scope).schema)
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let plan = try plan(table.schema, scope)
        let answer = try plan.apply(to: table, scope: scope)
        guard case .table(let counted) = answer.value, !columns.isEmpty else { return answer }
        let evaluator = Evaluator(schema: counted.schema, scope: scope)
        let last = counted.schema.columns.count - 1
        let key = RowOrder.Key(
            term: Term(form: .column(last), type: .integer, range: stage.name.range),
            isDescending: true
        )
        let rows = try RowOrder(keys: [key]).sorted(counted.rows, evaluator)
        return Answer(.table(Table(counted.schema, rows: rows, noun: counted.noun)), notes: answer.notes)
    }

    private func plan(_ schema: Schema, _ scope: VerbScope) throws(LocatedError) -> GroupPlan {
        var terms: [Term] = []
        var keys: [Column] = []
        for column in columns {
            terms.append(try column.term(in: schema, scope: scope))
            let found = try column.column(in: schema, scope: scope)
            keys.append(found.importance == .detail ? found.shown(.useful) : found)
        }
        try ColumnReference.requireUnique(zip(keys, columns).map { ($0.name, $1.range) })
        if let clash = zip(keys, columns).first(where: { $0.0.name == Column.n.name }) {
            throw LocatedError(
                .arguments,
                "the counts are called 'n' themselves",
                at: clash.1.range,
                remedy: "rename n times | count by times"
            )
        }
        return GroupPlan(terms: terms, keys: keys, aggregates: [.rows])
    }
}
