import CommandKit

/// `top`: the first rows, or those with the largest values.
struct TopVerb: Verb {
    static let help = VerbHelp(
        "top",
        aliases: ["head"],
        usage: "top [N] [by COLUMN [asc]]",
        summary: "Keep the first rows, or the rows with the largest values.",
        arguments: ["N": "how many rows, 10 when not given", "by COLUMN": "the column whose largest values count"],
        examples: ["quotes | top 5", "quotes | count by speaker | top 5 by n"]
    )

    private let stage: Stage
    private let scope: VerbScope
    private let count: CountArgument
    private let keys: [OrderArgument]

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        let first = arguments.words.first
        let isNumber = first.map { !($0.text == "by" && !$0.hasQuotes) } ?? false
        count = CountArgument(isNumber ? first : nil, otherwise: 10)
        var parser = try arguments.parser()
        if isNumber, let first { parser.skip(in: first.range) }
        keys = parser.skip("by") ? try OrderArgument.list(&parser, isDescending: true) : []
        try parser.expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        _ = try count.value(in: scope)
        _ = try OrderArgument.order(keys, in: stage.schema(of: input, from: scope.inputName), scope: scope)
        return input
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let order = try OrderArgument.order(keys, in: table.schema, scope: scope)
        let evaluator = Evaluator(schema: table.schema, scope: scope)
        let rows = try order.sorted(table.rows, evaluator).prefix(try count.value(in: scope) ?? 0)
        return Answer(
            .table(Table(table.schema, rows: Array(rows), noun: table.noun)),
            notes: order.notes(table.rows, evaluator)
        )
    }
}
