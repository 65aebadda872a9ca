import CommandKit
import DocumentModel

/// `join`: the rows of two tables that belong together.
struct JoinVerb: Verb {
    static let help = VerbHelp(
        "join",
        usage: "join NAME on overlap|sentence|document|actor|COLUMN [--keep]",
        summary: "Put rows of two tables side by side where they belong together.",
        arguments: [
            "NAME": "a named table ($said), a result (_3), or a pipeline in brackets",
            "on":
                "overlap: their passages overlap; sentence, document, actor: they share it; COLUMN or A = B: by value",
            "--keep": "keep rows of the left side that have no partner",
        ],
        examples: [
            "quotes | join (spending) on sentence", "let s = spending", "quotes | join $s on overlap --keep",
        ]
    )

    /// More rows than this are refused: a join on documents multiplies.
    static let mostRows = 1_000_000

    private let stage: Stage
    private let scope: VerbScope
    private let other: Expression
    private let condition: JoinCondition
    private let conditionRange: Range<Int>
    private let keepsAll: Bool

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage, flags: [.alone("--keep")])
        let example = "quotes | join $said on sentence"
        try arguments.requireSome("a table and 'on'", example: example)
        var parser = try arguments.parser(mode: .values)
        guard let first = parser.take() else { throw LocatedError(.syntax, "a table is missing", at: parser.place) }
        switch first.kind {
        case .word(let word): other = Expression(.word(word), first.range).readingNames(in: scope)
        case .reference(let reference): other = Expression(.reference(reference), first.range)
        case .pipeline(let range):
            other = Expression(.pipeline(try LineParser.pipeline(stage.source, range)), first.range)
        default: throw LocatedError(.syntax, "a table is needed here", at: first.range, remedy: example)
        }
        guard parser.skip("on") else {
            throw LocatedError(.syntax, "'on' is missing here", at: parser.place, remedy: example)
        }
        (condition, conditionRange) = try Self.condition(&parser)
        try parser.expectEnd()
        keepsAll = arguments.has("--keep")
        self.stage = stage
        self.scope = scope
    }

    private static func condition(_ parser: inout ExpressionParser) throws(LocatedError) -> (JoinCondition, Range<Int>)
    {
        let (name, range) = try parser.expectWord("what to join on", example: "overlap, sentence, document, actor")
        let left = ColumnReference(name: name, range: range)
        guard parser.skip(.equal) else {
            return (JoinCondition.named[name] ?? .columns(left, left), range)
        }
        let (second, secondRange) = try parser.expectWord("a column of the other table")
        return (
            .columns(left, ColumnReference(name: second, range: secondRange)), range.lowerBound..<secondRange.upperBound
        )
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        let left = try stage.schema(of: input, from: scope.inputName)
        let checker = ConditionChecker(
            schema: nil,
            scope: scope,
            values: try ExpressionValues(knownIn: [other], scope: scope)
        )
        let right = try rightSchema(checker.source(other)?.0)
        _ = try condition.plan(left, right, names: names(scope), at: conditionRange, scope: scope)
        return .table(joined(left, right))
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        let left = try stage.table(value, from: scope.inputName)
        let right = try await rightTable(scope)
        let plan = try condition.plan(left.schema, right.schema, names: names(scope), at: conditionRange, scope: scope)
        let matcher = RowMatcher(plan, left: left, right: right, scope: scope)
        let blank = [Cell](repeating: .missing, count: right.schema.columns.count)
        var rows: [Row] = []
        var alone = 0
        for (number, row) in left.rows.enumerated() {
            if number % 64 == 0 { try Task.checkCancellation() }
            let partners = matcher.matches(row)
            guard rows.count + partners.count <= Self.mostRows else { throw tooManyRows }
            for partner in partners {
                let other = right.rows[partner]
                var seen = Set(row.evidence)
                let evidence = row.evidence + other.evidence.filter { seen.insert($0).inserted }
                rows.append(Row(row.cells + other.cells, evidence: evidence, fact: row.fact))
            }
            guard partners.isEmpty else { continue }
            alone += 1
            if keepsAll { rows.append(Row(row.cells + blank, evidence: row.evidence, fact: row.fact)) }
        }
        let table = Table(joined(left.schema, right.schema), rows: rows, noun: "pairs")
        return Answer(.table(table), notes: notes(plan, left, right, alone: alone))
    }

    private var tooManyRows: LocatedError {
        LocatedError(
            .arguments,
            "the join gives more than \(Self.mostRows) rows",
            at: conditionRange,
            remedy: "filter before it, or join on overlap or sentence"
        )
    }

    // MARK: The other table

    private func rightTable(_ scope: VerbScope) async throws -> Table {
        let value: AnswerValue? =
            switch other.form {
            case .reference(let reference): try scope.value(of: reference)
            case .pipeline(let pipeline): try await scope.pipelineValue(pipeline)
            default: nil
            }
        guard case .table(let table) = value else {
            _ = try rightSchema(value?.type)
            throw LocatedError(.inputType, "'\(names(scope).right)' is not known yet", at: other.range)
        }
        return table
    }

    private func rightSchema(_ type: AnswerType?) throws(LocatedError) -> Schema {
        if case .table(let schema) = type { return schema }
        let given = type?.article ?? "nothing"
        throw LocatedError(.inputType, "join takes a table here, and this is \(given)", at: other.range)
    }

    private func names(_ scope: VerbScope) -> (left: String, right: String) {
        let right: String =
            switch other.form {
            case .reference(let reference): reference.notation
            case .pipeline(let pipeline): pipeline.stages.first?.name.text ?? "other"
            default: "other"
            }
        return (scope.inputName, right)
    }

    // MARK: The columns

    /// The columns of both sides; those of the right side whose names clash get its name in front.
    private func joined(_ left: Schema, _ right: Schema) -> Schema {
        var taken = Set(left.columns.map(\.name))
        let prefix = self.prefix
        let added = right.columns.map { column in
            var name = column.name
            if taken.contains(name) { name = "\(prefix)_\(name)" }
            let base = name
            var number = 2
            while taken.contains(name) {
                name = "\(base)_\(number)"
                number += 1
            }
            taken.insert(name)
            return name == column.name ? column : column.renamed(to: name)
        }
        return Schema(left.columns + added)
    }

    private var prefix: String {
        let name = names(scope).right.drop { $0 == "$" || $0 == "_" }.lowercased()
        let cleaned = String(name.map { $0 == "-" ? "_" : $0 })
        return NewColumn.isName(cleaned) ? cleaned : "other"
    }

    private func notes(_ plan: JoinCondition.Plan, _ left: Table, _ right: Table, alone: Int) -> [Note] {
        var notes: [Note] = []
        if condition == .actor, case .values(let first, let second) = plan {
            let names = [(first, left.schema), (second, right.schema)].map { term, schema in
                term.column.map { schema.columns[$0].name } ?? ""
            }
            notes.append(.note("joined where '\(names[0])' is '\(names[1])' of \(self.names(scope).right)"))
        }
        if alone > 0 {
            let rows = "\(alone) of \(counted(left.rows.count, "row"))"
            notes.append(
                .note(keepsAll ? "\(rows) have no partner" : "\(rows) left out: no partner (--keep keeps them)")
            )
        }
        return notes
    }
}
