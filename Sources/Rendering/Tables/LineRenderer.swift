import CommandKit
import GraphKit

/// One line for each value, as `column: value`, names at the right of their column, an empty line between rows.
///
/// Nothing is cut: long values go on below themselves. This is also what people who listen to the screen read best.
struct LineRenderer: AnswerRenderer {
    let options: RenderOptions
    /// Whether columns of detail are shown.
    var showsDetail = true

    func render(_ table: Table, to out: inout some TextOutputStream) -> RenderReport {
        var shown = table.schema.columns.indices.filter {
            showsDetail || table.schema.columns[$0].importance > .detail
        }
        if shown.isEmpty { shown = Array(table.schema.columns.indices) }
        let titles = shown.map { TerminalText.safe(table.schema.columns[$0].title ?? table.schema.columns[$0].name) }
        let margin = titles.map { DisplayWidth.of($0) }.max() ?? 0
        for (number, row) in table.rows.enumerated() {
            if number > 0 { out.write("\n") }
            for (title, index) in zip(titles, shown) {
                let text = CellText.people(row.cells[index], of: table.schema.columns[index].type)
                write(title, text, margin: margin, to: &out)
            }
        }
        var notes: [Note] = [.footer(Count.of(table.rows.count, table.noun))]
        let hidden = table.schema.columns.indices.filter { !shown.contains($0) }
        if !hidden.isEmpty {
            let names = hidden.map { table.schema.columns[$0].name }.joined(separator: " ")
            notes.append(.footer("\(Count.of(hidden.count, "more columns")): \(names)  (--wide, or select)"))
        }
        return RenderReport(rows: table.rows.count, columns: shown.count, notes: notes)
    }

    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport {
        PassageRenderer(options: options).render(passages, to: &out)
    }

    private func write(_ title: String, _ text: String, margin: Int, to out: inout some TextOutputStream) {
        let head = DisplayWidth.pad(title, to: margin, right: true) + ":"
        let styled = Style.strong.apply(head, when: options.useColour)
        guard let width = options.width else {
            out.write(text.isEmpty ? styled + "\n" : "\(styled) \(text)\n")
            return
        }
        // Where names take half the line and more, values start below them.
        if margin + 2 > width / 2 {
            out.write(Style.strong.apply(DisplayWidth.cut(title + ":", to: width), when: options.useColour) + "\n")
            let indent = min(2, width - 1)
            for line in DisplayWidth.wrap(text, to: width - indent) where !line.isEmpty {
                out.write(String(repeating: " ", count: indent) + line + "\n")
            }
            return
        }
        let lines = DisplayWidth.wrap(text, to: width - margin - 2)
        if text.isEmpty { out.write(styled + "\n") }
        for (number, line) in lines.enumerated() where !line.isEmpty {
            out.write((number == 0 ? styled : String(repeating: " ", count: margin + 1)) + " " + line + "\n")
        }
    }
}
