import CommandKit
import DocumentModel
import Foundation
import Rendering

/// `plot`: a chart of one column by another.
struct PlotVerb: Verb {
    static let help = VerbHelp(
        "plot",
        aliases: ["chart"],
        usage: "plot [VALUE [by LABEL]] [--width N]",
        summary: "Draw bars: the values of a number column, or how often each value of another column occurs.",
        arguments: [
            "VALUE": "a column of numbers; of another column the rows of each value are counted",
            "by LABEL": "the column that names the bars",
            "--width N": "the width in columns, 72 when not given",
        ],
        examples: ["quotes | count by speaker | plot", "spending | plot share by actor", "quotes | plot kind"]
    )

    /// More bars than this are left out, with a note.
    static let mostBars = 60

    private let stage: Stage
    private let scope: VerbScope
    private let value: ColumnReference?
    private let label: ColumnReference?
    private let width: CountArgument
    private let isWidthGiven: Bool

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage, flags: [.withValue("--width")])
        isWidthGiven = arguments.value(of: "--width") != nil
        width = CountArgument(arguments.value(of: "--width"), otherwise: 72)
        var parser = try arguments.parser()
        let columns = try ColumnReference.list(&parser, until: ["by"])
        if columns.count > 1 {
            throw LocatedError(
                .syntax,
                "one column is plotted at a time",
                at: columns[1].range,
                remedy: "plot \(columns[0].name) by \(columns[1].name)"
            )
        }
        value = columns.first
        if parser.skip("by") {
            let (name, range) = try parser.expectWord("a column", example: "plot n by speaker")
            label = ColumnReference(name: name, range: range)
        } else {
            label = nil
        }
        try parser.expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        _ = try plan(stage.schema(of: input, from: scope.inputName), scope)
        _ = try width.value(in: scope)
        return .text
    }

    func apply(_ input: AnswerValue, in scope: VerbScope) async throws -> Answer {
        var table = try stage.table(input, from: scope.inputName)
        // A command that knows what its figures mean says how they are drawn; asked for a column, this verb draws that.
        if value == nil, label == nil, let chart = table.chart {
            let columns = isWidthGiven ? min(400, max(20, try width.value(in: scope) ?? 80)) : 80
            return Answer(.text(ChartText(chart, options: RenderOptions(width: columns)).text))
        }
        var plan = try plan(table.schema, scope)
        if plan.value == nil {
            let key = Column("label", plan.label.type, "")
            let counts = GroupPlan(terms: [plan.label], keys: [key], aggregates: [.rows])
            guard case .table(let counted) = try counts.apply(to: table, scope: scope).value else {
                return Answer(.text(""))
            }
            table = counted
            let range = stage.name.range
            plan = Plan(
                value: Term(form: .column(1), type: .integer, range: range),
                label: Term(form: .column(0), type: key.type, range: range)
            )
            let isInTime = key.type == .date
            let order = RowOrder(keys: [
                .init(term: isInTime ? plan.label : plan.value ?? plan.label, isDescending: !isInTime)
            ])
            table = Table(
                table.schema,
                rows: try order.sorted(table.rows, Evaluator(schema: table.schema, scope: scope))
            )
        }
        let request = PlotRequest(table, value: plan.value ?? plan.label, label: plan.label, scope: scope)
        let shown = request.bars.prefix(Self.mostBars)
        let width = min(400, max(20, try width.value(in: scope) ?? 72))
        let chart = BarChart(Array(shown), options: RenderOptions(width: width))
        var notes = request.notes
        if shown.count < request.bars.count {
            notes.append(
                .note(
                    "\(request.bars.count - shown.count) of \(request.bars.count) bars left out: top N keeps the largest"
                )
            )
        }
        return Answer(.text(chart.text), notes: notes)
    }

    private struct Plan {
        let value: Term?
        let label: Term
    }

    private func plan(_ schema: Schema, _ scope: VerbScope) throws(LocatedError) -> Plan {
        var valueTerm: Term?
        if let value { valueTerm = try value.term(in: schema, scope: scope) }
        if let label {
            let labelTerm = try label.term(in: schema, scope: scope)
            guard let valueTerm else { return Plan(value: number(in: schema), label: labelTerm) }
            guard valueTerm.type.isNumeric else {
                throw LocatedError(
                    .valueType,
                    "'\(value?.name ?? "")' holds \(valueTerm.type.contents), and bars show numbers",
                    at: valueTerm.range,
                    remedy: "count by \(label.name) | plot n by \(label.name)"
                )
            }
            return Plan(value: valueTerm, label: labelTerm)
        }
        if let valueTerm, !valueTerm.type.isNumeric { return Plan(value: nil, label: valueTerm) }
        let labels = schema.columns.firstIndex { !$0.type.isNumeric }
        guard let value = valueTerm ?? number(in: schema), let labels else {
            guard let labels else {
                throw LocatedError(
                    .valueType,
                    "\(scope.inputName) has no column that names bars",
                    at: stage.name.range,
                    remedy: "plot n by speaker"
                )
            }
            return Plan(
                value: nil,
                label: Term(form: .column(labels), type: schema.columns[labels].type, range: stage.range)
            )
        }
        return Plan(
            value: value,
            label: Term(form: .column(labels), type: schema.columns[labels].type, range: stage.name.range)
        )
    }

    private func number(in schema: Schema) -> Term? {
        schema.columns.firstIndex { $0.type.isNumeric }.map {
            Term(form: .column($0), type: schema.columns[$0].type, range: stage.name.range)
        }
    }
}

/// What is to be drawn: bars with labels and values, free of any way of drawing.
struct PlotRequest: Sendable {
    /// The bars, in the order of the rows.
    let bars: [BarChart.Item]

    /// What should be said about them.
    let notes: [Note]

    /// Takes the values of two terms from the rows of a table.
    init(_ table: Table, value: Term, label: Term, scope: VerbScope) {
        let evaluator = Evaluator(schema: table.schema, scope: scope)
        var currencies: Set<String> = []
        var missing = 0
        bars = table.rows.map { row in
            let cell = evaluator.cell(value, row)
            if case .money(_, let currency) = cell { currencies.insert(currency ?? "?") }
            if cell.isMissing { missing += 1 }
            let name = evaluator.cell(label, row)
            return BarChart.Item(
                label: name.isMissing ? "(missing)" : name.plainText,
                value: cell.number ?? 0,
                figure: cell.isMissing ? "–" : cell.plainText
            )
        }
        var notes: [Note] = []
        if currencies.count > 1 {
            notes.append(.warning("bars of \(currencies.count) currencies can't be compared by length"))
        }
        if missing > 0 {
            notes.append(.note("\(missing) of \(counted(table.rows.count, "row")) have no value to draw"))
        }
        self.notes = notes
    }
}
