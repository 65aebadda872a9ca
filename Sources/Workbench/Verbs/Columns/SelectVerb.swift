import CommandKit

/// `select`: some of the columns, in the order in which they are named.
struct SelectVerb: Verb {
    static let help = VerbHelp(
        "select",
        usage: "select COLUMN …",
        summary: "Keep the named columns, in this order.",
        arguments: ["COLUMN": "a column, or an attribute such as speaker.country"],
        examples: ["quotes | select id speaker text", "quotes | select speaker speaker.country | unique"]
    )

    private let stage: Stage
    private let scope: VerbScope
    private let columns: [ColumnReference]

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        try arguments.requireSome("a column", example: "quotes | select speaker text")
        var parser = try arguments.parser()
        columns = try ColumnReference.list(&parser)
        try parser.expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        let schema = try stage.schema(of: input, from: scope.inputName)
        return .table(try selection(of: columns, in: schema, scope).schema)
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let (schema, terms) = try selection(of: columns, in: table.schema, scope)
        let evaluator = Evaluator(schema: table.schema, scope: scope)
        let rows = table.rows.map { row in
            Row(terms.map { evaluator.cell($0, row) }, evidence: row.evidence, fact: row.fact)
        }
        return Answer(.table(Table(schema, rows: rows, noun: table.noun)))
    }

    private func selection(
        of columns: [ColumnReference],
        in schema: Schema,
        _ scope: VerbScope
    ) throws(LocatedError) -> (schema: Schema, terms: [Term]) {
        var terms: [Term] = []
        var chosen: [Column] = []
        for column in columns {
            terms.append(try column.term(in: schema, scope: scope))
            // Who names a column wants to see it.
            let found = try column.column(in: schema, scope: scope)
            chosen.append(found.importance == .detail ? found.shown(.useful) : found)
        }
        try ColumnReference.requireUnique(zip(chosen, columns).map { ($0.name, $1.range) })
        return (Schema(chosen), terms)
    }
}
