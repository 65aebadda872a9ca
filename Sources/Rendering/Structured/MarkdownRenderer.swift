import CommandKit
import GraphKit

/// Tables in Markdown (GitHub's), columns padded by display width so that the source reads as a table too.
///
/// Escaped are `|`, the backslash, and marks at the start that would make a block; `2.34` stays `2.34`.
struct MarkdownRenderer: AnswerRenderer {
    let options: RenderOptions
    let lookup: SourceLookup

    func render(_ table: Table, to out: inout some TextOutputStream) -> RenderReport {
        let columns = table.schema.columns
        var titles = columns.map { Self.escape($0.title ?? $0.name) }
        let sources = options.provenance ? SourceFields(lookup: lookup, without: Set(columns.map(\.name))) : nil
        titles += sources?.names ?? []
        func cells(of row: Row) -> [String] {
            zip(row.cells, columns).map { Self.escape(CellText.people($0, of: $1.type)) }
                + (sources?.fields(of: row).map { Self.escape($0.text ?? "") } ?? [])
        }
        var widths = titles.map { max(3, DisplayWidth.of($0)) }
        for row in table.rows {
            for (index, cell) in cells(of: row).enumerated() {
                widths[index] = max(widths[index], DisplayWidth.of(cell))
            }
        }
        let rights = titles.indices.map { $0 < columns.count && columns[$0].type.isNumeric }
        func write(_ cells: [String]) {
            let padded = cells.indices.map { DisplayWidth.pad(cells[$0], to: widths[$0], right: rights[$0]) }
            out.write("| " + padded.joined(separator: " | ") + " |\n")
        }
        if !titles.isEmpty {
            write(titles)
            write(
                titles.indices.map {
                    String(repeating: "-", count: widths[$0] - (rights[$0] ? 1 : 0)) + (rights[$0] ? ":" : "")
                }
            )
        }
        for row in table.rows { write(cells(of: row)) }
        return RenderReport(
            rows: table.rows.count,
            columns: titles.count,
            notes: [.footer(Count.of(table.rows.count, table.noun))]
        )
    }

    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport {
        for (number, passage) in passages.enumerated() {
            if number > 0 { out.write("\n") }
            out.write("**\(Self.escape(passage.heading))**\n\n")
            for line in passage.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
                out.write(line.isEmpty ? ">\n" : "> \(Self.escape(String(line)))\n")
            }
        }
        return RenderReport(rows: passages.count, notes: [.footer(Count.of(passages.count, "passages"))])
    }

    /// Text that Markdown shows as it is, on one line and safe for a terminal.
    static func escape(_ text: String) -> String {
        var result = ""
        let safe = TerminalText.safe(
            text.contains(where: \.isNewline) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
        )
        for character in safe {
            if character == "|" || character == "\\" { result.append("\\") }
            result.append(character)
        }
        guard let place = blockMarker(in: result) else { return result }
        result.insert("\\", at: place)
        return result
    }

    /// Where a mark at the start of `text` must be escaped so that it begins no heading, list, quotation, code or rule.
    private static func blockMarker(in text: String) -> String.Index? {
        guard let first = text.first else { return nil }
        let second = text.dropFirst().first
        switch first {
        case ">": return text.startIndex
        case "#":
            let after = text.drop { $0 == "#" }.first
            return after == nil || after == " " ? text.startIndex : nil
        case "-", "+", "*":
            if second == nil || second == " " { return text.startIndex }
            return first != "+" && text.allSatisfy { $0 == first || $0 == " " } ? text.startIndex : nil
        case "=", "_":
            return text.allSatisfy { $0 == first || $0 == " " } ? text.startIndex : nil
        case "`", "~": return text.hasPrefix(String(repeating: first, count: 3)) ? text.startIndex : nil
        case "0"..."9":
            let rest = text.drop { ("0"..."9").contains($0) }
            guard let mark = rest.first, mark == "." || mark == ")" else { return nil }
            let after = rest.dropFirst().first
            return after == nil || after == " " ? rest.startIndex : nil
        default: return nil
        }
    }
}
