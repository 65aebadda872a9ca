import CommandKit

/// `rename`: other names for columns.
struct RenameVerb: Verb {
    static let help = VerbHelp(
        "rename",
        usage: "rename OLD NEW, …",
        summary: "Give columns other names.",
        arguments: ["OLD": "a column", "NEW": "its new name; 'OLD = NEW' means the same"],
        examples: ["quotes | count by speaker | rename n quotes"]
    )

    private struct Renaming {
        let old: ColumnReference
        let new: String
        let newRange: Range<Int>
    }

    private let stage: Stage
    private let scope: VerbScope
    private let renamings: [Renaming]

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        let example = "quotes | rename speaker who"
        try arguments.requireSome("a column and its new name", example: example)
        var parser = try arguments.parser()
        var renamings: [Renaming] = []
        repeat {
            let (old, oldRange) = try parser.expectWord("a column", example: example)
            _ = parser.skip(.equal)
            let (new, newRange) = try parser.expectWord("a new name", example: example)
            try NewColumn.check(new, at: newRange)
            renamings.append(
                Renaming(old: ColumnReference(name: old, range: oldRange), new: new, newRange: newRange)
            )
        } while parser.skip(.comma)
        try parser.expectEnd()
        self.renamings = renamings
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        .table(try renamed(stage.schema(of: input, from: scope.inputName), scope))
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let table = try stage.table(value, from: scope.inputName)
        return Answer(.table(Table(try renamed(table.schema, scope), rows: table.rows, noun: table.noun)))
    }

    private func renamed(_ schema: Schema, _ scope: VerbScope) throws(LocatedError) -> Schema {
        var columns = schema.columns
        for renaming in renamings {
            guard let index = columns.firstIndex(where: { $0.name == renaming.old.name }) else {
                throw ConditionChecker(schema: Schema(columns), scope: scope)
                    .unknownColumn(renaming.old.name, renaming.old.range)
            }
            guard !columns.indices.contains(where: { $0 != index && columns[$0].name == renaming.new }) else {
                throw LocatedError(
                    .arguments,
                    "there is a column '\(renaming.new)' already",
                    at: renaming.newRange
                )
            }
            columns[index] = columns[index].renamed(to: renaming.new)
        }
        return Schema(columns)
    }
}
