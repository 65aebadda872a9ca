import CommandKit
import GraphKit

/// Comma-separated values after RFC 4180: a header always, exact ungrouped numbers, the fields of ``FieldPlan``.
///
/// A missing value is an empty field, empty text is `""`. For spreadsheets the file begins with a byte order mark, and
/// text that would be taken for a formula gets a `'`; a note gives the count.
struct CSVRenderer: AnswerRenderer {
    let options: RenderOptions
    let lookup: SourceLookup

    func render(_ table: Table, to out: inout some TextOutputStream) -> RenderReport {
        let plan = FieldPlan(table.schema, options: options, lookup: lookup)
        var writer = CSVWriter(options: options)
        writer.begin(plan.names, to: &out)
        for row in table.rows { writer.write(plan.fields(of: row, in: table.schema), to: &out) }
        return writer.report(rows: table.rows.count, columns: plan.names.count, noun: table.noun)
    }

    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport {
        let names = ["heading", "doc", "start", "end", "text"]
        var writer = CSVWriter(options: options)
        writer.begin(names, to: &out)
        for passage in passages {
            let scalars = lookup.scalars(passage.span, of: passage.document)
            writer.write(
                [
                    .text(passage.heading), lookup.document(passage.document).map { .text($0.name) } ?? .missing,
                    scalars.map { .integer($0.lowerBound) } ?? .missing,
                    scalars.map { .integer($0.upperBound) } ?? .missing, .text(passage.text),
                ],
                to: &out
            )
        }
        return writer.report(rows: passages.count, columns: names.count, noun: "passages")
    }
}

/// Writes records of comma-separated values.
struct CSVWriter {
    private let options: RenderOptions
    private var guarded = 0

    init(options: RenderOptions) { self.options = options }

    /// Writes the header.
    mutating func begin(_ names: [String], to out: inout some TextOutputStream) {
        if options.forSpreadsheets { out.write("\u{FEFF}") }
        write(names.map { .text($0) }, to: &out)
    }

    /// Writes a record.
    mutating func write(_ fields: [Field], to out: inout some TextOutputStream) {
        var line = ""
        for (index, field) in fields.enumerated() {
            if index > 0 { line += "," }
            guard var text = field.text else { continue }
            if options.forSpreadsheets, field.isWords, Self.isFormula(text) {
                guarded += 1
                text = "'" + text
            }
            Self.append(options.isTerminal ? TerminalText.safe(text) : text, to: &line)
        }
        // A lone missing value would be an empty line, which readers skip.
        if fields.count == 1, line.isEmpty { line = "\"\"" }
        out.write(line + (options.useCRLF ? "\r\n" : "\n"))
    }

    /// What was written.
    func report(rows: Int, columns: Int, noun: String) -> RenderReport {
        var notes: [Note] = [.footer(Count.of(rows, noun))]
        if guarded > 0 {
            let cells = Count.of(guarded, "cells")
            notes.append(.note("\(cells) begin like a formula and got a ' in front (--raw leaves them as they are)"))
        }
        return RenderReport(rows: rows, columns: columns, guardedCells: guarded, notes: notes)
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D].contains(first)
    }

    private static func append(_ text: String, to line: inout String) {
        var needsQuotes = text.isEmpty
        var hasQuotes = false
        for byte in text.utf8 {
            switch byte {
            case 0x2C, 0x0A, 0x0D: needsQuotes = true
            case 0x22:
                needsQuotes = true
                hasQuotes = true
            default: break
            }
        }
        guard needsQuotes else {
            line += text
            return
        }
        line += "\""
        line += hasQuotes ? text.replacing("\"", with: "\"\"") : text
        line += "\""
    }
}
