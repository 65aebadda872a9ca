import CommandKit

/// `add`: new columns, computed row by row.
struct AddVerb: Verb {
    static let help = VerbHelp(
        "add",
        usage: "add NAME = EXPRESSION, …",
        summary: "Add columns that are computed from others; a column of the same name is replaced.",
        arguments: [
            "NAME": "the name of the new column",
            "EXPRESSION": "columns, numbers and values with + - * / and brackets; a minus needs blanks around it",
        ],
        examples: ["spending | add base_sum = amount / share", "quotes | add country = speaker.country"]
    )

    private struct Addition {
        let name: String
        let range: Range<Int>
        let expression: Expression
    }

    private let stage: Stage
    private let scope: VerbScope
    private let additions: [Addition]

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        try arguments.requireSome("a name and an expression", example: "spending | add double = share * 2")
        var parser = try arguments.parser()
        var additions: [Addition] = []
        repeat {
            let (name, range) = try parser.expectWord("a name", example: "add double = share * 2")
            try NewColumn.check(name, at: range)
            try parser.expect(.equal)
            additions.append(Addition(name: name, range: range, expression: try parser.condition()))
        } while parser.skip(.comma)
        try parser.expectEnd()
        self.additions = additions
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        var schema = try stage.schema(of: input, from: scope.inputName)
        let values = try ExpressionValues(knownIn: additions.map(\.expression), scope: scope)
        for addition in additions {
            var checker = ConditionChecker(schema: schema, scope: scope, values: values)
            let term = try checker.term(addition.expression)
            schema = Self.adding(column(addition, term.type), to: schema)
        }
        return .table(schema)
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        var table = try stage.table(value, from: scope.inputName)
        let values = try await ExpressionValues.resolved(additions.map(\.expression), in: scope)
        var notes: [Note] = []
        for addition in additions {
            try Task.checkCancellation()
            var checker = ConditionChecker(schema: table.schema, scope: scope, values: values)
            let term = try checker.term(addition.expression)
            notes += checker.notes
            let (added, missing) = adding(addition, term, to: table, scope)
            table = added
            if missing > 0 {
                notes.append(
                    .note("'\(addition.name)' is missing in \(missing) of \(counted(table.rows.count, "row"))")
                )
            }
        }
        return Answer(.table(table), notes: notes)
    }

    private func adding(_ addition: Addition, _ term: Term, to table: Table, _ scope: VerbScope) -> (Table, Int) {
        let evaluator = Evaluator(schema: table.schema, scope: scope)
        let schema = Self.adding(column(addition, term.type), to: table.schema)
        let place = table.schema.index(of: addition.name)
        var missing = 0
        let rows = table.rows.map { row in
            var row = row
            let cell = evaluator.cell(term, row)
            if cell.isMissing { missing += 1 }
            if let place { row.cells[place] = cell } else { row.cells.append(cell) }
            return row
        }
        return (Table(schema, rows: rows, noun: table.noun), missing)
    }

    private func column(_ addition: Addition, _ type: ColumnType) -> Column {
        let formula = stage.source[addition.expression.range].split(whereSeparator: \.isWhitespace)
        return Column(
            addition.name,
            type,
            formula.joined(separator: " "),
            importance: type.isNumeric ? .essential : .useful
        )
    }

    private static func adding(_ column: Column, to schema: Schema) -> Schema {
        guard schema[column.name] != nil else { return Schema(schema.columns + [column]) }
        return Schema(schema.columns.map { $0.name == column.name ? column : $0 })
    }
}
