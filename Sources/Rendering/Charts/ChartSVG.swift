public import CommandKit
import Foundation

/// A chart as SVG 1.1, for documents and print: labels, figures, an axis, the line of a target, whiskers for what
/// rounding leaves open, notes and numbered sources.
///
/// The file stands alone: no style sheet, no font file, no script, no reference to anywhere. Every text is escaped.
public struct ChartSVG: Sendable {
    private let chart: Chart

    /// Takes a chart.
    public init(_ chart: Chart) {
        self.chart = chart
    }

    private enum Size {
        static let width = 860.0
        static let margin = 24.0
        static let bar = 18.0
        static let step = 30.0
        static let figure = 110.0
        /// The width of a column of text, by the size of its letters: an average of common fonts, and a little more.
        static func column(_ size: Double) -> Double { size * 0.56 }
    }

    private enum Colour {
        static let ink = "#1a1a1a"
        static let faint = "#6b6b6b"
        static let grid = "#dddddd"
        static let bar = "#2b5c8a"
        static let derived = "#9db8d2"
        static let target = "#b3261e"
    }

    /// The most bars of a panel; the number of those left out is printed.
    static let mostBars = 60

    /// The file.
    ///
    /// - Complexity: O(*n*).
    public var text: String {
        var body = Body()
        body.y = Size.margin + 16
        let columns = Int((Size.width - 2 * Size.margin) / Size.column(18))
        for line in DisplayWidth.wrap(clean(chart.title), to: columns, indent: 0).prefix(3) {
            body.text(line, x: Size.margin, size: 18, weight: "bold")
            body.y += 24
        }
        for panel in chart.panels { draw(panel, &body) }
        foot(&body)
        return head(height: body.y + Size.margin - 12) + body.svg + "</svg>\n"
    }

    private func head(height: Double) -> String {
        let figures = chart.panels.flatMap { panel in
            panel.bars.prefix(Self.mostBars).map { "\($0.label): \($0.figure)" }
                + [panel.line.map { "\($0.label): \($0.figure)" }].compactMap { $0 }
        }
        let size = "width=\"\(Self.number(Size.width))\" height=\"\(Self.number(height))\""
        let box = "viewBox=\"0 0 \(Self.number(Size.width)) \(Self.number(height))\""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" version="1.1" \(size) \(box) role="img" \
            font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif">
            <title>\(XML.escape(clean(chart.title)))</title>
            <desc>\(XML.escape(clean(figures.joined(separator: "; "))))</desc>
            <rect width="100%" height="100%" fill="#ffffff"/>

            """
    }

    // MARK: A panel

    private func draw(_ panel: Chart.Panel, _ body: inout Body) {
        let bars = panel.bars.prefix(Self.mostBars)
        let size = 13.0
        let longest = bars.map { DisplayWidth.of(label($0)) }.max() ?? 0
        let labelWidth = min(300, Double(longest) * Size.column(size) + 8)
        let left = Size.margin + labelWidth
        let right = Size.width - Size.margin - Size.figure
        let scale = ChartScale(panel)
        func x(_ value: Decimal) -> Double { left + scale.place(value) * (right - left) }

        body.y += 10
        body.text(clean(panel.title), x: Size.margin, size: 14, weight: "bold", fill: Colour.faint)
        body.y += 14
        let top = body.y
        let bottom = top + Double(bars.count) * Size.step + 4
        for tick in scale.ticks {
            let place = left + (tick - scale.low) / max(scale.high - scale.low, .leastNonzeroMagnitude) * (right - left)
            guard place.isFinite else { continue }
            body.line(place, top, place, bottom, stroke: tick == 0 ? Colour.faint : Colour.grid)
            body.text(ChartScale.label(tick), x: place, y: bottom + 14, size: 11, fill: Colour.faint, anchor: "middle")
        }
        for bar in bars {
            draw(
                bar,
                from: x(0),
                to: x(bar.value),
                labelAt: left - 8,
                labelWidth - 8,
                &body,
                whisker: bar.interval.map {
                    (x($0.lowerBound), x($0.upperBound))
                }
            )
            body.y += Size.step
        }
        if let line = panel.line {
            let place = x(line.value)
            body.line(place, top - 4, place, bottom, stroke: Colour.target, width: 2, dash: "6 4")
            // The words stand on the side where there is room.
            let words = "\(clean(line.figure)) \(clean(line.label))" + mark(line.source)
            let room = place - Size.margin
            let isLeft = room > Double(DisplayWidth.of(words)) * Size.column(12)
            body.text(
                DisplayWidth.cut(words, to: Int((isLeft ? room : Size.width - Size.margin - place) / Size.column(12))),
                x: isLeft ? place + 4 : place - 4,
                y: bottom + 32,
                size: 12,
                weight: "bold",
                fill: Colour.target,
                anchor: isLeft ? "end" : "start"
            )
        }
        body.y = bottom + (panel.line == nil ? 26 : 44)
        if panel.bars.count > bars.count {
            body.text("… \(panel.bars.count - bars.count) more", x: Size.margin, size: 12, fill: Colour.faint)
            body.y += 18
        }
    }

    private func draw(
        _ bar: Chart.Bar,
        from zero: Double,
        to end: Double,
        labelAt x: Double,
        _ labelWidth: Double,
        _ body: inout Body,
        whisker: (Double, Double)?
    ) {
        let top = body.y + (Size.step - Size.bar) / 2
        let middle = top + Size.bar / 2
        let words = DisplayWidth.cut(label(bar), to: max(4, Int(labelWidth / Size.column(13))))
        body.text(words, x: x, y: middle + 4.5, size: 13, anchor: "end")
        let width = max(bar.value.isZero ? 0 : 1, abs(end - zero))
        let fill = bar.isDerived ? Colour.derived : Colour.bar
        body.rectangle(min(zero, end), top, width, Size.bar, fill: fill)
        if let whisker, whisker.1 - whisker.0 >= 2 {
            body.hasWhiskers = true
            body.line(whisker.0, middle, whisker.1, middle, stroke: Colour.ink)
            body.line(whisker.0, middle - 4, whisker.0, middle + 4, stroke: Colour.ink)
            body.line(whisker.1, middle - 4, whisker.1, middle + 4, stroke: Colour.ink)
        }
        let after = max(zero, end, whisker?.1 ?? 0) + 6
        let figure = clean(bar.figure) + (bar.isDerived ? " *" : "")
        let room = Int((Size.width - Size.margin - after) / Size.column(13))
        body.text(DisplayWidth.cut(figure, to: max(4, room)), x: after, y: middle + 4.5, size: 13, halo: true)
    }

    private func label(_ bar: Chart.Bar) -> String { clean(bar.label) + mark(bar.source) }

    private func mark(_ source: Int?) -> String { source.map { " [\($0)]" } ?? "" }

    // MARK: Notes and sources

    private func foot(_ body: inout Body) {
        let columns = Int((Size.width - 2 * Size.margin) / Size.column(11))
        var notes = chart.notes
        if chart.panels.contains(where: { $0.bars.contains(where: \.isDerived) }) {
            notes.append("* derived, not in the text")
        }
        if body.hasWhiskers { notes.append("├─┤ what the rounding of the printed figures leaves open") }
        body.y += 4
        for note in notes.prefix(40) {
            for line in DisplayWidth.wrap(clean(note), to: columns, indent: 0) {
                body.text(line, x: Size.margin, size: 11)
                body.y += 15
            }
        }
        if !chart.sources.isEmpty { body.y += 4 }
        for (index, source) in chart.sources.prefix(200).enumerated() {
            for line in DisplayWidth.wrap("[\(index + 1)] " + clean(source), to: columns, indent: 0) {
                body.text(line, x: Size.margin, size: 11, fill: Colour.faint)
                body.y += 15
            }
        }
    }

    private func clean(_ text: String) -> String { TerminalText.safe(text) }

    fileprivate static func number(_ value: Double) -> String {
        let text = String(format: "%.1f", value.isFinite ? value : 0)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}

extension ChartSVG {
    /// The elements written so far, and how far down the page they reach.
    fileprivate struct Body {
        var svg = ""
        var y = 0.0
        var hasWhiskers = false

        mutating func text(
            _ words: String,
            x: Double,
            y: Double? = nil,
            size: Double,
            weight: String = "normal",
            fill: String = Colour.ink,
            anchor: String = "start",
            halo: Bool = false
        ) {
            // White around the letters keeps a figure readable where the line of a target crosses it.
            let outline = halo ? " stroke=\"#ffffff\" stroke-width=\"3\" paint-order=\"stroke\"" : ""
            svg +=
                "<text x=\"\(number(x))\" y=\"\(number(y ?? self.y))\" font-size=\"\(number(size))\" "
                + "font-weight=\"\(weight)\" fill=\"\(fill)\" text-anchor=\"\(anchor)\"\(outline)>"
                + "\(XML.escape(words))</text>\n"
        }

        mutating func line(
            _ x1: Double,
            _ y1: Double,
            _ x2: Double,
            _ y2: Double,
            stroke: String,
            width: Double = 1,
            dash: String? = nil
        ) {
            let dashes = dash.map { " stroke-dasharray=\"\($0)\"" } ?? ""
            svg +=
                "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\" "
                + "stroke=\"\(stroke)\" stroke-width=\"\(number(width))\"\(dashes)/>\n"
        }

        mutating func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String) {
            svg +=
                "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\" "
                + "fill=\"\(fill)\"/>\n"
        }

        private func number(_ value: Double) -> String { ChartSVG.number(value) }
    }
}
