import CommandKit
import DocumentModel
import Testing

@testable import Workbench

/// E-11: citations ready to paste.
@Suite("Citations")
struct CiteCommandTests {
    private func bench(url: String? = "https://example.org/a") throws -> Bench {
        let bench = try Bench()
        let text = "One.\n\nThey said (NO) to him.\n"
        let paragraphs = [(Span(0, 4), 1), (Span(6, text.utf8.count - 1), 2)].map { span, number in
            Block(kind: .paragraph, span: span, number: number)
        }
        let appearance = Appearance(
            source: Appearance.Source(path: "a.txt"),
            format: "text/plain",
            outlet: "Wire",
            title: "Plan [1]",
            byline: "Ann\u{1B}[J Lee",
            url: url,
            published: PublicationDate(DateValue("2025-06-26"), origin: .given)
        )
        _ = bench.session.add(Document(text), appearance: appearance, structure: Annotations(paragraphs))
        return bench
    }

    @Test("E-11: a fact is cited with title, authors, outlet, day, paragraph and a link to its words")
    func fact() async throws {
        let bench = try bench()
        _ = await bench.run("shouts")
        let id = try #require(bench.session.documents.first?.id.short)
        let source = "“Plan [1]”, Ann␛[J Lee, Wire, 26 June 2025, para 2"
        let link = "https://example.org/a#:~:text=NO"
        #expect(await bench.run("cite x1") == "\(source), \(link) (d1, x1, sha256 \(id))\n")
        #expect(await bench.run("cite x1 --style memo") == "“NO”\n\(source) (d1, x1, sha256 \(id))\n\(link)\n")
        let markdown = await bench.run("cite x1 --style markdown")
        #expect(markdown.hasPrefix("> “NO”\n\n[“Plan \\[1\\]”](\(link)), Ann␛\\[J Lee, Wire"))
        #expect(await bench.run("shouts | cite") == "\(source), \(link) (d1, x1, sha256 \(id))\n")
        #expect(
            await bench.run("cite d1").hasPrefix("“Plan [1]”, Ann␛[J Lee, Wire, 26 June 2025, https://example.org/a (")
        )
    }

    @Test("E-11: an address that is no link of the web is not printed; wrong words are refused")
    func wrong() async throws {
        let bench = try bench(url: "javascript:alert(1)")
        #expect(await bench.run("cite d1").contains("javascript") == false)
        #expect(await bench.run("cite").contains("cite needs a fact or a document"))
        #expect(await bench.run("cite d1 --style apa").contains("error[E0103]"))
        #expect(await bench.run("cite q9").contains("error[E0304]"))
    }
}
