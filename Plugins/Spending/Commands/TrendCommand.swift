import DossierKit
import Foundation

/// Lists the figures of one actor by year, with the changes between them.
struct TrendCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "trend",
        abstract: "List the figures of one actor by year, with the change since the year before.",
        discussion: """
            Figures follow each other only within one series: one purpose, one base or one currency. Increases and parts of \
            other sums stand in the list without a change. Changes of sums are nominal.

            Examples:
              spending trend Japan
              spending trend Poland --on share | plot
            """
    )

    @Argument(help: "The actor.")
    var actor: ActorArgument

    @Option(help: "Only shares, or only amounts.")
    var on: TrendMeasure?

    @Option(help: "Only figures for this purpose, such as defence.")
    var purpose: String?

    private static let schema = Schema(
        [.item, .period, .status, .left.titled("figure"), .change, .id, .purpose] + DerivedValue.columns + [
            .doc, .decision,
        ]
    )

    @ParentCommand var parent: SpendingCommand

    func output(for input: AnswerType) throws -> AnswerType {
        try parent.checkOptions(of: "trend", takesActor: false)
        return .table(Self.schema)
    }

    func run(in context: CommandContext) async throws -> Answer {
        let collection = try await FactCollection(context)
        var facts = try collection.facts(of: actor.name)
        if let purpose {
            let purposes = Set(facts.compactMap(\.fact.purpose)).sorted()
            guard purposes.contains(purpose) else {
                throw CommandError.unknown(
                    .noFacts,
                    "no figure of '\(actor.name)' is for '\(purpose)'",
                    name: purpose,
                    among: "purposes",
                    purposes
                )
            }
            facts = facts.filter { $0.fact.purpose == purpose }
        }
        let series = Trend(facts).series.filter { series in
            on == nil || on == .share && series.item.hasPrefix("share")
                || on == .amount && !series.item.hasPrefix("share")
        }
        let rows = series.flatMap { series in series.points.map { Self.row($0, series) } }
        let table = Table(Self.schema, rows: rows, noun: "figures", chart: chart(series))
        let used = series.flatMap { $0.points.map(\.fact) }
        return Answer(.table(table), notes: collection.notes(on: used) + Self.notes(series))
    }

    private static func row(_ point: Trend.Point, _ series: Trend.Series) -> Row {
        let fact = point.fact.fact
        let derived = point.change?.cells ?? DerivedValue.noCells(because: point.reasons)
        return Row(
            [
                .text(series.item), Cell(fact.period), .text(fact.status.rawValue), .text(figure(point)),
                Cell(point.change.map(Self.change)), .text(point.fact.id), Cell(series.purpose),
            ] + derived + [.document(point.fact.document, point.fact.text), point.fact.decision],
            evidence: [
                Evidence(document: point.fact.text, span: fact.span, role: "fact", rule: fact.rule)
            ] + (point.change?.inputs.compactMap(\.evidence) ?? []),
            fact: point.fact.key
        )
    }

    private static func figure(_ point: Trend.Point) -> String {
        if point.field == "share" { return point.fact.fact.share.map { FigureText.percent($0.percent) } ?? "?" }
        return Derivation.quantity(point.field, of: point.fact).map { FigureText.money($0) } ?? "?"
    }

    private static func change(_ value: DerivedValue) -> String {
        value.kind == .shareDifference ? FigureText.signed(value.value, value.shown) : value.shown
    }

    private static func notes(_ series: [Trend.Series]) -> [Note] {
        let points = series.flatMap(\.points)
        var notes: [Note] = []
        let workings = points.compactMap(\.change).map(\.working)
        if !workings.isEmpty {
            let more = workings.count > 6 ? "; and \(workings.count - 6) more" : ""
            notes.append(
                .footer("changes are derived, not in the text: " + workings.prefix(6).joined(separator: "; ") + more)
            )
        }
        var seen: Set<String> = []
        let unlike = points.flatMap(\.reasons).filter { seen.insert($0).inserted }
        if !unlike.isEmpty {
            // Of a large collection every pair of figures has a reason of its own; the rows have all of them.
            let more = unlike.count > 8 ? "; and \(unlike.count - 8) more, in the column caveats" : ""
            notes.append(.warning("not like with like: " + unlike.prefix(8).joined(separator: "; ") + more))
        }
        return notes
    }

    private func chart(_ series: [Trend.Series]) -> Chart? {
        var sources = ChartSources()
        let panels = series.prefix(12).map { series in
            let bars = series.points.compactMap { point in
                point.field == "share" ? point.fact.shareBar(&sources) : point.fact.moneyBar(point.field, &sources)
            }
            return Chart.Panel(title: series.item + (series.purpose.map { ", \($0)" } ?? ""), bars: bars)
        }
        guard panels.contains(where: { !$0.bars.isEmpty }) else { return nil }
        return Chart(
            title: actor.name,
            panels: Array(panels),
            notes: Self.notes(series).filter { $0.level == .warning }.map(\.text),
            sources: sources.lines
        )
    }
}

/// What to list, as an argument.
enum TrendMeasure: String, ExpressibleByArgument, CaseIterable, Sendable {
    case share, amount
}
