import CommandKit
import GraphKit

/// Tab-separated values, what a pipe gets: one field for each column, exact and ungrouped.
///
/// Money is `43700000000 USD`, a range `30..40`, a bound its word (`over 5`), a date its notation. Tab, line feed,
/// carriage return and backslash inside a field are `\t`, `\n`, `\r` and `\\`; a missing value is empty, empty text `""`.
/// Passages and text have no rows and are written as people read them, without a limit of width.
struct TSVRenderer: AnswerRenderer {
    let options: RenderOptions
    let lookup: SourceLookup

    func render(_ table: Table, to out: inout some TextOutputStream) -> RenderReport {
        var names = FieldPlan.unique(table.schema.columns.map(\.name))
        let sources = options.provenance ? SourceFields(lookup: lookup, without: Set(names)) : nil
        names += sources?.names ?? []
        write(names, to: &out)
        for row in table.rows {
            let fields = row.cells.map { CellText.exact($0) } + (sources?.fields(of: row).map(\.text) ?? [])
            write(fields, to: &out)
        }
        let footer = Note.footer(Count.of(table.rows.count, table.noun))
        return RenderReport(rows: table.rows.count, columns: names.count, notes: [footer])
    }

    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport {
        var unlimited = options
        unlimited.width = nil
        return PassageRenderer(options: unlimited).render(passages, to: &out)
    }

    private func write(_ fields: [String?], to out: inout some TextOutputStream) {
        var line = ""
        for (index, field) in fields.enumerated() {
            if index > 0 { line += "\t" }
            if let field { line += Self.escaped(options.isTerminal ? TerminalText.safe(field) : field) }
        }
        out.write(line + "\n")
    }

    private static func escaped(_ text: String) -> String {
        if text.isEmpty { return "\"\"" }
        if text == "\"\"" { return "\\\"\\\"" }
        guard text.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x5C }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": result += "\\t"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\\": result += "\\\\"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
