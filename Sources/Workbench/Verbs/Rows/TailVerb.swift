import CommandKit

/// `tail`: the last rows.
struct TailVerb: Verb {
    static let help = VerbHelp(
        "tail",
        usage: "tail [N]",
        summary: "Keep the last rows.",
        arguments: ["N": "how many rows, 10 when not given"],
        examples: ["quotes | sort published | tail 5"]
    )

    private let stage: Stage
    private let scope: VerbScope
    private let count: CountArgument

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        count = CountArgument(arguments.words.first, otherwise: 10)
        var parser = try arguments.parser()
        if let first = arguments.words.first { parser.skip(in: first.range) }
        try parser.expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        _ = try stage.schema(of: input, from: scope.inputName)
        _ = try count.value(in: scope)
        return input
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        let rows = table.rows.suffix(try count.value(in: scope) ?? 0)
        return Answer(.table(Table(table.schema, rows: Array(rows), noun: table.noun)))
    }
}
