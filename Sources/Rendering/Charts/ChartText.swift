public import CommandKit
import Foundation

/// A chart in a terminal: its panels with bars, figures and the line of a target, its notes and sources.
///
/// ```
/// South Korea and NATO members
///
/// share of GDP
///  South Korea, 2024, budgeted  2.34 %  ███████████████                 │
///                                                                     5 % target of NATO members, 2035
/// ```
public struct ChartText: Sendable {
    private let chart: Chart
    private let options: RenderOptions

    /// Takes a chart.
    public init(_ chart: Chart, options: RenderOptions = RenderOptions()) {
        self.chart = chart
        self.options = options
    }

    /// More bars of a panel than these are not drawn; their number is said.
    static let mostBars = 60

    /// The chart as text that ends with a line feed; no line is wider than the output (80 columns where it has no width).
    ///
    /// - Complexity: O(*n*).
    public var text: String {
        let width = max(20, options.width ?? 80)
        var lines = wrap(chart.title, width)
        for panel in chart.panels {
            lines.append("")
            lines += wrap(panel.title, width)
            lines += self.lines(of: panel, width)
        }
        if !chart.notes.isEmpty || !chart.sources.isEmpty { lines.append("") }
        for note in chart.notes { lines += DisplayWidth.wrap(TerminalText.safe(note), to: width, indent: 2) }
        for (index, source) in chart.sources.enumerated() {
            lines += DisplayWidth.wrap("[\(index + 1)] " + TerminalText.safe(source), to: width, indent: 4)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func wrap(_ text: String, _ width: Int) -> [String] {
        DisplayWidth.wrap(TerminalText.safe(text), to: width, indent: 0)
    }

    private func lines(of panel: Chart.Panel, _ width: Int) -> [String] {
        let bars = panel.bars.prefix(Self.mostBars)
        let labels = bars.map { TerminalText.safe($0.label) + ($0.isDerived ? " *" : "") + mark($0.source) }
        let figures = bars.map { TerminalText.safe($0.figure) }
        let figureWidth = min(width / 3, figures.map { DisplayWidth.of($0) }.max() ?? 0)
        let labelWidth = min(labels.map { DisplayWidth.of($0) }.max() ?? 0, max(1, (width - figureWidth - 5) / 2))
        let room = max(1, width - labelWidth - figureWidth - 5)
        let scale = ChartScale(panel)
        let target = panel.line.map { column($0.value, scale, room - 1) }
        var lines = bars.indices.map { index in
            let bar = picture(bars[index], scale, room, target)
            let line =
                " " + DisplayWidth.pad(DisplayWidth.cut(labels[index], to: labelWidth), to: labelWidth) + "  "
                + DisplayWidth.pad(DisplayWidth.cut(figures[index], to: figureWidth), to: figureWidth, right: true)
                + "  " + bar
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
        if let line = panel.line, let target {
            lines.append(caption(line, labelWidth + figureWidth + 5 + target, width))
        }
        if panel.bars.count > bars.count { lines.append(" … \(panel.bars.count - bars.count) more bars") }
        return lines
    }

    private func mark(_ source: Int?) -> String { source.map { " [\($0)]" } ?? "" }

    /// The words of the line, below its place and inside the width.
    private func caption(_ line: Chart.Line, _ place: Int, _ width: Int) -> String {
        let pointer = options.useUnicode ? "↑ " : "^ "
        let words = TerminalText.safe("\(line.figure) \(line.label)") + mark(line.source)
        let text = DisplayWidth.cut(pointer + words, to: width)
        let length = DisplayWidth.of(text)
        // Right of the line where there is room, else so that the pointer ends the words.
        if place + length <= width { return String(repeating: " ", count: place) + text }
        let turned = DisplayWidth.cut(words, to: max(1, place - 1)) + (options.useUnicode ? " ↑" : " ^")
        return String(repeating: " ", count: max(0, place + 1 - DisplayWidth.of(turned))) + turned
    }

    private func column(_ value: Decimal, _ scale: ChartScale, _ room: Int) -> Int {
        Int((scale.place(value) * Double(max(0, room))).rounded())
    }

    private func picture(_ bar: Chart.Bar, _ scale: ChartScale, _ room: Int, _ target: Int?) -> String {
        let zero = column(0, scale, room)
        let end = column(bar.value, scale, room)
        var cells = [Character](repeating: " ", count: room)
        let full: Character = options.useUnicode ? (bar.isDerived ? "▒" : "█") : (bar.isDerived ? "=" : "#")
        var (first, last) = (min(zero, end), max(zero, end))
        // A value that is there is seen.
        if first == last, !bar.value.isZero, !bar.value.isNaN {
            if bar.value > 0 { last = min(room, first + 1) } else { first = max(0, last - 1) }
            if first == last { first = max(0, last - 1) }
        }
        for index in first..<max(first, min(room, last)) { cells[index] = full }
        if let target, target < room, cells[target] == " " { cells[target] = options.useUnicode ? "│" : "|" }
        return String(cells)
    }
}
