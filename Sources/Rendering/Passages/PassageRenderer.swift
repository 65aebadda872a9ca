import CommandKit
import DocumentModel

/// Passages of texts for people: a heading, the words broken into lines, `~~~` below what is marked.
struct PassageRenderer {
    let options: RenderOptions

    private static let indent = 2

    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport {
        for (number, passage) in passages.enumerated() {
            if number > 0 { out.write("\n") }
            let heading = TerminalText.safe(passage.heading)
            for line in options.width.map({ DisplayWidth.wrap(heading, to: $0) }) ?? [heading] where !line.isEmpty {
                out.write(Style.strong.apply(line, when: options.useColour) + "\n")
            }
            if !heading.isEmpty { out.write("\n") }
            var body = MarkedLines(width: options.width.map { max(1, $0 - Self.indent) })
            body.add(passage.text, from: passage.span.start, marks: passage.marks)
            for line in body.lines { write(line, to: &out) }
        }
        return RenderReport(rows: passages.count, notes: [.footer(Count.of(passages.count, "passages"))])
    }

    private func write(_ line: MarkedLines.Line, to out: inout some TextOutputStream) {
        let margin = String(repeating: " ", count: Self.indent)
        var words = ""
        var underline = ""
        for run in line {
            words += run.isMarked ? Style.mark.apply(run.text, when: options.useColour) : run.text
            underline += String(repeating: run.isMarked ? "~" : " ", count: DisplayWidth.of(run.text))
        }
        while underline.last == " " { underline.removeLast() }
        out.write(words.isEmpty ? "\n" : margin + words + "\n")
        if !underline.isEmpty { out.write(margin + underline + "\n") }
    }
}
