import CommandKit
import DocumentModel
import Foundation
import Testing

@testable import Rendering

/// E-07: a report that stands alone, escaped, with links to the passages.
@Suite("HTML")
struct HTMLRendererTests {
    private let hostile = "<script>alert(1)</script> & \"a\" 'b' \u{1B}]0;x\u{07}"

    @Test("E-07: a table has heads for screen readers, and each row leads to its passage with its words marked")
    func table() throws {
        let document = try Samples.document
        let lookup = SourceLookup([document], sentence: { _, _ in Span(0, 54) })
        let html = Renderer(.html, options: .export, lookup: lookup).text(.table(try Samples.quotes))
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(html.contains("<th scope=\"col\">speaker</th>") && html.contains("<caption>5 quotes</caption>"))
        #expect(html.contains("<a href=\"#p2\">2</a>") && html.contains("<li id=\"p2\" value=\"2\">"))
        #expect(html.contains("<mark>“we spend more</mark>"))
        #expect(html.contains("Plan, Wire, 2025-06-26, line 1</cite>"))
        // Nothing is fetched and nothing runs.
        for word in ["http", "src=", "<script", "@import", "url("] { #expect(!html.contains(word)) }
    }

    @Test("E-07: words of other people are never marks of the language, and control characters are seen")
    func escaping() throws {
        let table = Table(
            Schema([.name, Column("t", .text, "", title: hostile)]),
            rows: [Row([.text(hostile), .missing])]
        )
        for value in [AnswerValue.table(table), .text(hostile)] {
            let html = Renderer(.html).text(value)
            #expect(!html.contains("<script>") && !html.contains("\u{1B}") && !html.contains("\u{07}"))
            #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;a&quot; &#39;b&#39; ␛]0;x␇"))
        }
    }

    @Test("E-07: every element that is opened is closed, in order")
    func wellFormed() throws {
        let document = try Samples.document
        let passage = Passage(
            heading: "d1",
            document: document.document,
            span: Span(0, 9),
            marks: [Span(2, 5), Span(4, 7)]
        )
        let lookup = SourceLookup([document])
        let values: [AnswerValue] = [.table(try Samples.quotes), .passages([passage]), .text("a\nb")]
        for value in values {
            let html = Renderer(.html, options: .export, lookup: lookup).text(value)
            var open: [Substring] = []
            for match in html.matches(of: /<(\/?)([a-z0-9]+)[^>]*>/) where !["meta"].contains(match.output.2) {
                if match.output.1.isEmpty {
                    open.append(match.output.2)
                } else {
                    #expect(open.popLast() == match.output.2)
                }
            }
            #expect(open.isEmpty)
        }
    }
}
