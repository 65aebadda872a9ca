import CommandKit
import GraphKit

/// Writes answers in one format; a value in, text out, nothing else.
protocol AnswerRenderer {
    /// Writes a table.
    func render(_ table: Table, to out: inout some TextOutputStream) -> RenderReport

    /// Writes a graph.
    func render(_ graph: Graph, to out: inout some TextOutputStream) -> RenderReport

    /// Writes passages of texts.
    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport

    /// Writes text made by the program.
    func render(_ text: String, to out: inout some TextOutputStream) -> RenderReport
}

extension AnswerRenderer {
    /// A graph is the table of its edges.
    func render(_ graph: Graph, to out: inout some TextOutputStream) -> RenderReport {
        var report = render(graph.edgeTable, to: &out)
        report.notes = [.footer(graph.summary)] + report.notes.dropFirst()
        return report
    }

    /// Text is written as it is, with a line feed at its end.
    func render(_ text: String, to out: inout some TextOutputStream) -> RenderReport {
        guard !text.isEmpty else { return RenderReport() }
        out.write(TerminalText.safe(text, keepingLineFeeds: true))
        if !text.hasSuffix("\n") { out.write("\n") }
        return RenderReport(rows: 1)
    }
}
