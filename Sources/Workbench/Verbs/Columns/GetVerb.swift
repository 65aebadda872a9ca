import CommandKit

/// `get`: one column, or the one value of a table with one row.
struct GetVerb: Verb {
    static let help = VerbHelp(
        "get",
        usage: "get [$NAME] COLUMN",
        summary: "Take one column; of a table with one row, that is one value.",
        arguments: [
            "COLUMN": "a column, or an attribute such as speaker.country",
            "$NAME": "a named table, where none comes from the left",
        ],
        examples: ["spending | where actor = Poland | top 1 | get share", "get $kr share"]
    )

    static let input = InputType.optionalTable

    private let stage: Stage
    private let scope: VerbScope
    private let table: Reference?
    private let column: ColumnReference

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        try arguments.requireSome("a column", example: "spending | top 1 | get share")
        var parser = try arguments.parser()
        if case .reference(let reference) = parser.next?.kind {
            table = reference
            _ = parser.take()
        } else {
            table = nil
        }
        let (name, range) = try parser.expectWord("a column", example: "get $kr share")
        try parser.expectEnd()
        column = ColumnReference(name: name, range: range)
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        var input = input
        if let table { input = try scope.type(of: table) }
        let schema = try stage.schema(of: input, from: inputName(scope))
        return .table(Schema([try found(in: schema, scope)]))
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        var value = value
        if let table, let named = try scope.value(of: table) { value = named }
        let source = try stage.table(value, from: inputName(scope))
        let schema = Schema([try found(in: source.schema, scope)])
        let term = try column.term(in: source.schema, scope: scope.naming(inputName(scope)))
        let evaluator = Evaluator(schema: source.schema, scope: scope)
        let rows = source.rows.map { row in
            Row([evaluator.cell(term, row)], evidence: row.evidence, fact: row.fact)
        }
        return Answer(.table(Table(schema, rows: rows, noun: source.noun)))
    }

    private func inputName(_ scope: VerbScope) -> String { table?.notation ?? scope.inputName }

    private func found(in schema: Schema, _ scope: VerbScope) throws(LocatedError) -> Column {
        try column.column(in: schema, scope: scope.naming(inputName(scope))).shown(.essential)
    }
}
