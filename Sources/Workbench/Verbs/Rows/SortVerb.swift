import CommandKit

/// `sort`: the rows in order.
struct SortVerb: Verb {
    static let help = VerbHelp(
        "sort",
        usage: "sort COLUMN [asc|desc], … | sort -COLUMN",
        summary: "Put the rows in order; what is missing comes last.",
        arguments: ["COLUMN": "a column, or an attribute such as speaker.country", "-COLUMN": "largest first"],
        examples: ["quotes | sort speaker, line", "quotes | count by speaker | sort -n"]
    )

    private let stage: Stage
    private let scope: VerbScope
    private let keys: [OrderArgument]

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        try arguments.requireSome("a column", example: "quotes | sort line")
        var parser = try arguments.parser()
        keys = try OrderArgument.list(&parser)
        try parser.expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        _ = try OrderArgument.order(keys, in: stage.schema(of: input, from: scope.inputName), scope: scope)
        return input
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let order = try OrderArgument.order(keys, in: table.schema, scope: scope)
        let evaluator = Evaluator(schema: table.schema, scope: scope)
        let rows = try order.sorted(table.rows, evaluator)
        return Answer(
            .table(Table(table.schema, rows: rows, noun: table.noun)),
            notes: order.notes(rows, evaluator)
        )
    }
}

/// A column to sort by, and its direction.
struct OrderArgument: Sendable {
    private let column: ColumnReference
    private let isDescending: Bool

    /// Reads columns with `-` before or `asc` or `desc` behind them.
    ///
    /// - Parameter isDescending: The direction where none is given.
    static func list(_ parser: inout ExpressionParser, isDescending: Bool = false) throws(LocatedError)
        -> [OrderArgument]
    {
        var keys: [OrderArgument] = []
        repeat {
            let minus = parser.skip(.minus)
            let (name, range) = try parser.expectWord("a column", example: "quotes | sort speaker, line desc")
            var direction = minus || isDescending
            if parser.skip("desc") || parser.skip("descending") {
                direction = true
            } else if parser.skip("asc") || parser.skip("ascending") {
                direction = false
            }
            keys.append(
                OrderArgument(column: ColumnReference(name: name, range: range), isDescending: direction)
            )
        } while parser.skip(.comma) || parser.next?.word != nil || parser.next?.sign == .minus
        return keys
    }

    /// The order in a table.
    ///
    /// - Throws: ``LocatedError`` when the table has no such column.
    static func order(_ keys: [OrderArgument], in schema: Schema, scope: VerbScope) throws(LocatedError) -> RowOrder {
        var resolved: [RowOrder.Key] = []
        for key in keys {
            let term = try key.column.term(in: schema, scope: scope)
            resolved.append(RowOrder.Key(term: term, isDescending: key.isDescending))
        }
        return RowOrder(keys: resolved)
    }
}
