import CommandKit
import DocumentModel

/// A page of HTML that stands alone: no script, no network, escaped, made for A4 as well (E-07).
///
/// Each row of a table links to the passage it rests on, below the table, with its words marked.
struct HTMLRenderer: AnswerRenderer {
    let options: RenderOptions
    let lookup: SourceLookup

    func render(_ table: Table, to out: inout some TextOutputStream) -> RenderReport {
        let columns = table.schema.columns
        let summary = Count.of(table.rows.count, table.noun)
        let hasPassages = options.provenance && table.rows.contains { passage(of: $0) != nil }
        Self.open(table.noun, to: &out)
        out.write("<table>\n<caption>\(Self.escape(summary))</caption>\n<thead>\n<tr>")
        for column in columns { out.write("<th scope=\"col\">\(Self.escape(column.title ?? column.name))</th>") }
        if hasPassages { out.write("<th scope=\"col\">passage</th>") }
        out.write("</tr>\n</thead>\n<tbody>\n")
        for (number, row) in table.rows.enumerated() {
            out.write("<tr id=\"r\(number + 1)\">")
            for (cell, column) in zip(row.cells, columns) {
                let style = column.type.isNumeric ? " class=\"n\"" : ""
                out.write("<td\(style)>\(Self.escape(CellText.people(cell, of: column.type)))</td>")
            }
            if hasPassages {
                let link = passage(of: row) == nil ? "" : "<a href=\"#p\(number + 1)\">\(number + 1)</a>"
                out.write("<td class=\"n\">\(link)</td>")
            }
            out.write("</tr>\n")
        }
        out.write("</tbody>\n</table>\n")
        if hasPassages { writePassages(of: table, to: &out) }
        Self.close(to: &out)
        return RenderReport(
            rows: table.rows.count,
            columns: columns.count + (hasPassages ? 1 : 0),
            notes: [.footer(summary)]
        )
    }

    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport {
        Self.open("Passages", to: &out)
        for passage in passages {
            let words =
                lookup.document(passage.document)
                .map { marked($0.document, passage.span, passage.marks) } ?? Self.escape(passage.text)
            out.write("<figure>\n<blockquote>\(words)</blockquote>\n")
            out.write("<figcaption>\(Self.escape(passage.heading))</figcaption>\n</figure>\n")
        }
        Self.close(to: &out)
        return RenderReport(rows: passages.count, notes: [.footer(Count.of(passages.count, "passages"))])
    }

    func render(_ text: String, to out: inout some TextOutputStream) -> RenderReport {
        Self.open("Answer", to: &out)
        out.write("<pre>\(Self.escape(text, keepingLineFeeds: true))</pre>\n")
        Self.close(to: &out)
        return RenderReport(rows: 1)
    }

    // MARK: Passages

    /// The sentence of the first place of a row, and all of its places in it; nil where its text is not here.
    private func passage(of row: Row) -> (document: LoadedDocument, span: Span, marks: [Span])? {
        guard let first = row.evidence.first, let loaded = lookup.document(first.document) else { return nil }
        let sentence = lookup.sentenceSpan(around: first.span, of: loaded)?.union(first.span) ?? first.span
        let marks = row.evidence.filter { $0.document == first.document && sentence.contains($0.span) }.map(\.span)
        return (loaded, sentence, marks)
    }

    private func writePassages(of table: Table, to out: inout some TextOutputStream) {
        out.write("<section>\n<h2>Passages</h2>\n<ol>\n")
        for (number, row) in table.rows.enumerated() {
            guard let (loaded, span, marks) = passage(of: row) else { continue }
            let parts = [loaded.name, loaded.title, loaded.outlet, loaded.published.date?.notation].compactMap { $0 }
            let source = (parts + [loaded.place(of: marks.first ?? span)]).joined(separator: ", ")
            out.write("<li id=\"p\(number + 1)\" value=\"\(number + 1)\">")
            out.write("<q>\(marked(loaded.document, span, marks))</q> ")
            out.write("<cite>\(Self.escape(source))</cite> <a href=\"#r\(number + 1)\">row \(number + 1)</a></li>\n")
        }
        out.write("</ol>\n</section>\n")
    }

    /// The words at `span` with the marked ones in `<mark>`.
    private func marked(_ document: Document, _ span: Span, _ marks: [Span]) -> String {
        var result = ""
        var place = span.start
        for mark in marks.sorted() {
            let start = max(mark.start, place)
            let end = min(mark.end, span.end)
            guard start < end else { continue }
            result += Self.escape(document[Span(place, start)])
            result += "<mark>\(Self.escape(document[Span(start, end)]))</mark>"
            place = end
        }
        return result + Self.escape(document[Span(place, span.end)])
    }

    // MARK: The page

    private static func open(_ title: String, to out: inout some TextOutputStream) {
        let head = escape(title.prefix(1).uppercased() + title.dropFirst())
        out.write(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(head)</title>
            <style>\(style)</style>
            </head>
            <body>
            <main>
            <h1>\(head)</h1>

            """
        )
    }

    private static func close(to out: inout some TextOutputStream) { out.write("</main>\n</body>\n</html>\n") }

    private static let style = """
        @page{size:A4;margin:15mm}body{font:15px/1.5 sans-serif;margin:2em;color:#111;background:#fff}\
        table{border-collapse:collapse}caption,th,td{text-align:left;vertical-align:top;padding:.2em .6em}\
        th{border-bottom:2px solid #555}td{border-bottom:1px solid #ccc}.n{text-align:right}thead{display:table-header-group}\
        tr,li{break-inside:avoid}mark{background:#ffe58a;color:#111}cite{color:#444;font-style:normal}\
        pre{white-space:pre-wrap}
        """

    /// Text as HTML shows it: no mark of the language, no control character, one line unless it may have more.
    private static func escape(_ text: String, keepingLineFeeds: Bool = false) -> String {
        var result = ""
        for character in TerminalText.safe(text, keepingLineFeeds: true) {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n" where !keepingLineFeeds: result += " "
            default: result.append(character)
            }
        }
        return result
    }
}
