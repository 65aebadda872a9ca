import CommandKit

/// `unique`: the first row of each value.
struct UniqueVerb: Verb {
    static let help = VerbHelp(
        "unique",
        aliases: ["distinct"],
        usage: "unique [COLUMN …]",
        summary: "Keep the first row of each value; without a column, of each row.",
        arguments: ["COLUMN": "the columns whose values are to differ"],
        examples: ["quotes | unique speaker", "quotes | select speaker kind | unique"]
    )

    private let stage: Stage
    private let scope: VerbScope
    private let columns: [ColumnReference]

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        var parser = try VerbArguments(stage).parser()
        columns = try ColumnReference.list(&parser)
        try parser.expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        _ = try terms(stage.schema(of: input, from: scope.inputName), scope)
        return input
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let terms = try terms(table.schema, scope)
        let evaluator = Evaluator(schema: table.schema, scope: scope)
        var seen: Set<[CellIdentity]> = []
        let rows = table.rows.filter { row in
            seen.insert(terms.map { CellIdentity(evaluator.cell($0, row)) }).inserted
        }
        return Answer(.table(Table(table.schema, rows: rows, noun: table.noun)))
    }

    private func terms(_ schema: Schema, _ scope: VerbScope) throws(LocatedError) -> [Term] {
        guard !columns.isEmpty else {
            return schema.columns.enumerated().map { index, column in
                Term(form: .column(index), type: column.type, range: stage.name.range)
            }
        }
        var terms: [Term] = []
        for column in columns { terms.append(try column.term(in: schema, scope: scope)) }
        return terms
    }
}
