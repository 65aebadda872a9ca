import CommandKit
import DocumentModel
import Testing

@testable import Rendering

@Suite struct MarkdownRendererTests {
    @Test("E-06: cells are padded by the width that is seen") func padsByDisplayWidth() {
        let table = Table(
            Schema([.name, .n]),
            rows: [Row([.text("日本"), .integer(1_359)]), Row([.text("a|b"), .missing])]
        )
        #expect(
            Samples.lines(table, .md, RenderOptions()) == [
                "| name |     n |", "| ---- | ----: |", "| 日本 | 1,359 |", "| a\\|b |       |",
            ]
        )
    }

    @Test(arguments: [
        ("2.34", "2.34"), ("1. one", "1\\. one"), ("2)", "2\\)"), ("# head", "\\# head"), ("#tag", "#tag"),
        ("- item", "\\- item"),
        ("-2.66", "-2.66"), ("---", "\\---"), ("> quote", "\\> quote"), ("+ plus", "\\+ plus"), ("* star", "\\* star"),
        ("*bold*", "*bold*"), ("```x", "\\```x"), ("a\\b", "a\\\\b"), ("a|b", "a\\|b"), ("", ""), ("===", "\\==="),
        ("two\nlines", "two lines"), ("\u{1B}x", "␛x"),
    ])
    func escapesOnlyWhatItMust(text: String, escaped: String) {
        #expect(MarkdownRenderer.escape(text) == escaped)
    }

    @Test func passagesAreQuotations() throws {
        let document = try Samples.document
        let passage = Passage(heading: "d1, line 1", document: document.document, span: document.document.span)
        let text = Renderer(.md).text(.passages([passage]))
        #expect(text.hasPrefix("**d1, line 1**\n\n> Oslo’s plan:"))
        #expect(text.hasSuffix("> The rest follows.\n"))
    }
}
