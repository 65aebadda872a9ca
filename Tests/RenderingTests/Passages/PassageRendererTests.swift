import CommandKit
import DocumentModel
import DossierTesting
import Testing

@testable import Rendering

@Suite struct PassageRendererTests {
    private func lines(_ marked: String, width: Int?, colour: Bool = false) -> [String] {
        let text = MarkedText(marked)
        let passage = Passage(
            heading: "d1, line 1",
            document: text.document,
            span: text.document.span,
            marks: text.spans.values.sorted()
        )
        let options = RenderOptions(width: width, useColour: colour)
        return Renderer(.table, options: options).text(.passages([passage]))
            .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    @Test func marksAreUnderlined() {
        #expect(
            lines("'We keep our word,' ⟦1:Solberg⟧ ⟦2:told⟧ reporters.", width: 40) == [
                "d1, line 1", "", "  'We keep our word,' Solberg told", "                      ~~~~~~~ ~~~~",
                "  reporters.",
            ]
        )
    }

    @Test func marksGoOnOverLinesAndCountColumns() {
        #expect(
            lines("日本 ⟦1:the ministry said so⟧ twice", width: 16) == [
                "d1, line 1", "", "  日本 the", "       ~~~", "  ministry said", "  ~~~~~~~~~~~~~", "  so twice", "  ~~",
            ]
        )
    }

    @Test func linesOfTheTextStayLines() {
        #expect(lines("one\r\ntwo\n\nthree", width: nil) == ["d1, line 1", "", "  one", "  two", "", "  three"])
    }

    @Test func colourAddsToTheMarks() {
        let plain = lines("a ⟦1:b⟧ c", width: 40)
        let coloured = lines("a ⟦1:b⟧ c", width: 40, colour: true)
        #expect(coloured.map { $0.replacing(#/\x1B\[[0-9;]*m/#, with: "") } == plain)
        #expect(coloured[2].contains("\u{1B}["))
    }

    @Test func hugeTextsTakeLinearTime() {
        let text = Document(String(repeating: "The ministry said no. ", count: 50_000))
        let marks = (0..<50_000).map { Span($0 * 22 + 4, $0 * 22 + 12) }
        let passage = Passage(heading: "", document: text, span: text.span, marks: marks)
        let out = Renderer(.table, options: .terminal(width: 80)).text(.passages([passage]))
        #expect(out.split(separator: "\n").count > 20_000)
    }
}
