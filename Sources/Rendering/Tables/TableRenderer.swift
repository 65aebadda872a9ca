import CommandKit
import GraphKit

/// Tables for people: heads, a rule, cells in columns that never leave the line.
struct TableRenderer: AnswerRenderer {
    let options: RenderOptions
    /// Whether a table that does not fit is written as lines.
    let mayUseLines: Bool

    func render(_ table: Table, to out: inout some TextOutputStream) -> RenderReport {
        render(table, bars: nil, to: &out)
    }

    func render(_ graph: Graph, to out: inout some TextOutputStream) -> RenderReport {
        var report = render(graph.edgeTable, bars: graph.edges.map(\.weight), to: &out)
        // The kind of the edges is said by the notes of the command; what is cut is said here.
        report.notes = [.footer(graph.summary)] + report.notes.dropFirst().filter { !$0.text.contains("more column") }
        return report
    }

    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport {
        PassageRenderer(options: options).render(passages, to: &out)
    }

    /// Writes a table, with a bar at the end of each row where values for bars are given.
    private func render(_ table: Table, bars: [Double]?, to out: inout some TextOutputStream) -> RenderReport {
        let (head, tail) = shownRows(of: table)
        let shown = head.count + tail.count == table.rows.count ? Array(table.rows) : Array(head) + Array(tail)
        let layout = TableLayout(
            table.schema,
            rows: shown,
            width: options.width,
            wide: options.wide,
            mayUseLines: mayUseLines
        )
        if layout.needsLines {
            return LineRenderer(options: options, showsDetail: options.wide).render(table, to: &out)
        }
        var report = RenderReport(rows: table.rows.count, columns: layout.columns.count)
        var cuts = 0
        let bars = bars.map { BarColumn($0, layout: layout, options: options) }
        writeHead(layout, bars, to: &out)
        for (offset, row) in head.enumerated() {
            cuts += write(row, layout, bar: bars?.bar(offset) ?? "", to: &out)
        }
        if !tail.isEmpty || head.count < table.rows.count {
            let gap = " … \(Count.of(table.rows.count - shown.count, "more rows")) · page or --all"
            out.write(DisplayWidth.cut(asciiIfNeeded(gap), to: options.width ?? .max) + "\n")
            let first = table.rows.count - tail.count
            for (offset, row) in tail.enumerated() {
                cuts += write(row, layout, bar: bars?.bar(first + offset) ?? "", to: &out)
            }
        }
        report.notes = footers(of: table, layout, cuts: cuts)
        return report
    }

    /// The first and the last rows, the second part empty where all are shown.
    private func shownRows(of table: Table) -> (ArraySlice<Row>, ArraySlice<Row>) {
        guard let maximum = options.maximumRows, table.rows.count > max(2, maximum) else {
            return (table.rows[...], [])
        }
        let half = max(1, maximum / 2)
        return (table.rows.prefix(half), table.rows.suffix(half))
    }

    private func writeHead(_ layout: TableLayout, _ bars: BarColumn?, to out: inout some TextOutputStream) {
        guard !layout.columns.isEmpty else { return }
        var cells = layout.columns.map { cell($0.layout.title, $0, style: .strong) }
        out.write(line(cells))
        cells = layout.columns.map { rule($0.width) }
        if let bars, bars.width > 0 { cells.append(rule(bars.width)) }
        out.write(line(cells.map { Style.faint.apply($0, when: options.useColour) }))
    }

    /// Writes a row, on several lines where all of each cell is wanted, and gives the number of cells that were cut.
    private func write(
        _ row: Row,
        _ layout: TableLayout,
        bar: String,
        to out: inout some TextOutputStream
    ) -> Int {
        let texts = layout.columns.map { $0.layout.text(of: row) }
        guard options.wide else {
            var cuts = 0
            var cells: [String] = []
            for (text, placed) in zip(texts, layout.columns) {
                if DisplayWidth.of(text) > placed.width { cuts += 1 }
                cells.append(cell(text, placed, style: style(of: placed)))
            }
            out.write(line(cells + (bar.isEmpty ? [] : [bar])))
            return cuts
        }
        let wrapped = zip(texts, layout.columns).map { text, placed in
            DisplayWidth.of(text) > placed.width ? DisplayWidth.wrap(text, to: placed.width) : [text]
        }
        for number in 0..<(wrapped.map(\.count).max() ?? 0) {
            let cells = zip(wrapped, layout.columns).map { lines, placed in
                cell(number < lines.count ? lines[number] : "", placed, style: style(of: placed))
            }
            out.write(line(cells + (number > 0 || bar.isEmpty ? [] : [bar])))
        }
        return 0
    }

    private func style(of placed: TableLayout.Placed) -> Style? { placed.layout.column.name == "id" ? .faint : nil }

    /// A cell in its width.
    private func cell(_ text: String, _ placed: TableLayout.Placed, style: Style?) -> String {
        let mark = options.useUnicode ? "…" : "~"
        let cut =
            placed.layout.isRight
            ? DisplayWidth.cutFront(text, to: placed.width, mark: mark)
            : DisplayWidth.cut(text, to: placed.width, mark: mark)
        let padded = DisplayWidth.pad(cut, to: placed.width, right: placed.layout.isRight)
        guard let style, options.useColour, !cut.isEmpty else { return padded }
        // Only the words are coloured, so that padding can be trimmed.
        let spaces = String(repeating: " ", count: DisplayWidth.of(padded) - DisplayWidth.of(cut))
        let words = style.apply(cut, when: true)
        return placed.layout.isRight ? spaces + words : words + spaces
    }

    private func rule(_ width: Int) -> String {
        String(repeating: options.useUnicode ? "─" : "-", count: width)
    }

    private func line(_ cells: [String]) -> String {
        var line = " " + cells.joined(separator: String(repeating: " ", count: TableLayout.gutter))
        while line.last == " " { line.removeLast() }
        return line + "\n"
    }

    private func asciiIfNeeded(_ text: String) -> String {
        options.useUnicode ? text : text.replacing("…", with: "...").replacing("·", with: "-")
    }

    private func footers(of table: Table, _ layout: TableLayout, cuts: Int) -> [Note] {
        var notes: [Note] = [.footer(Count.of(table.rows.count, table.noun))]
        if !layout.hidden.isEmpty {
            let names = layout.hidden.joined(separator: " ")
            notes.append(.footer("\(Count.of(layout.hidden.count, "more columns")): \(names)  (--wide, or select)"))
        }
        if cuts > 0, layout.hidden.isEmpty {
            notes.append(.footer("\(Count.of(cuts, "cells")) cut (--wide)"))
        }
        return notes
    }
}
