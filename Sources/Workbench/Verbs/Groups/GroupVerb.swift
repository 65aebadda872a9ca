import CommandKit

/// `group`: one row for each value of some columns, with functions of the rows behind it.
struct GroupVerb: Verb {
    static let help = VerbHelp(
        "group",
        usage: "group COLUMN … [{NAME = FUNCTION, …}]",
        summary: "Make one row of all rows with the same values.",
        arguments: [
            "COLUMN": "the columns whose values make a group, or attributes such as speaker.country",
            "FUNCTION":
                "count, count(x), sum(x), mean(x), median(x), min(x), max(x), first(x by y), last(x by y), list(x) "
                + "(each different value), unique(x) (how many different values); missing values are passed over",
        ],
        examples: [
            "quotes | group speaker {n = count, first = first(text by published), words = sum(words)}",
            "spending | group actor status",
        ]
    )

    private let stage: Stage
    private let scope: VerbScope
    private let columns: [ColumnReference]
    private let aggregates: [Aggregate]

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        try arguments.requireSome("a column", example: "quotes | group speaker {n = count}")
        var parser = try arguments.parser()
        columns = try ColumnReference.list(&parser)
        var aggregates: [Aggregate] = []
        if parser.skip(.openBrace) {
            repeat { aggregates.append(try Aggregate.read(&parser)) } while parser.skip(.comma)
            try parser.expect(.closeBrace)
        }
        try parser.expectEnd()
        self.aggregates = aggregates
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        let schema = try stage.schema(of: input, from: scope.inputName)
        let values = try ExpressionValues(knownIn: aggregates.flatMap(\.expressions), scope: scope)
        var checker = ConditionChecker(schema: schema, scope: scope, values: values)
        return .table(try plan(&checker).schema)
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let values = try await ExpressionValues.resolved(aggregates.flatMap(\.expressions), in: scope)
        var checker = ConditionChecker(schema: table.schema, scope: scope, values: values)
        let plan = try plan(&checker)
        return try plan.apply(to: table, scope: scope, notes: checker.notes)
    }

    private func plan(_ checker: inout ConditionChecker) throws(LocatedError) -> GroupPlan {
        guard let schema = checker.schema else { throw stage.inputError(takes: "a table", .nothing, from: "") }
        var terms: [Term] = []
        var keys: [Column] = []
        for column in columns {
            terms.append(try column.term(in: schema, scope: checker.scope))
            let found = try column.column(in: schema, scope: checker.scope)
            keys.append(found.importance == .detail ? found.shown(.useful) : found)
        }
        var checked: [CheckedAggregate] = []
        for aggregate in aggregates { checked.append(try aggregate.checked(&checker)) }
        if checked.isEmpty { checked = [.rows] }
        let places = columns.map(\.range) + aggregates.map(\.range)
        let names = (keys + checked.map(\.column)).map(\.name)
        try ColumnReference.requireUnique(zip(names, places + [stage.name.range]).map { ($0, $1) })
        return GroupPlan(terms: terms, keys: keys, aggregates: checked)
    }
}

/// Groups and functions that fit a table.
struct GroupPlan {
    /// The values that make a group.
    let terms: [Term]
    /// The columns for them.
    let keys: [Column]
    /// The functions.
    let aggregates: [CheckedAggregate]

    /// The columns of the result.
    var schema: Schema { Schema(keys + aggregates.map(\.column)) }

    /// The table of groups.
    ///
    /// - Throws: `CancellationError` when interrupted.
    func apply(to table: Table, scope: VerbScope, notes: [Note] = []) throws -> Answer {
        let evaluator = Evaluator(schema: table.schema, scope: scope)
        var cuts = 0
        var mixed: [String: Int] = [:]
        var rows: [Row] = []
        for group in RowGroups(table.rows, by: terms, evaluator).groups {
            try Task.checkCancellation()
            var cells = group.key
            for aggregate in aggregates {
                let (cell, isMixed) = aggregate.value(group.rows, evaluator)
                if isMixed { mixed[aggregate.column.name, default: 0] += 1 }
                cells.append(cell)
            }
            let (evidence, isCut) = RowGroups.evidence(of: group.rows)
            if isCut { cuts += 1 }
            // A group of one row still shows the fact of that row.
            let fact = group.rows.count == 1 && !terms.isEmpty ? group.rows[0].fact : nil
            rows.append(Row(cells, evidence: evidence, fact: fact))
        }
        let mixedNotes = aggregates.compactMap { aggregate in
            mixed[aggregate.column.name].map {
                Note.note("'\(aggregate.column.name)' is missing in \(counted($0, "row")): several currencies")
            }
        }
        return Answer(
            .table(Table(schema, rows: rows, noun: terms.isEmpty ? "rows" : "groups")),
            notes: notes + mixedNotes + RowGroups.cutNote(cuts)
        )
    }
}

extension CheckedAggregate {
    /// The number of rows, as `n`.
    static let rows = CheckedAggregate(function: .count, term: nil, order: nil, column: .n)
}
