import DocumentModel
import Foundation
import Testing

@testable import Corpora

/// Pages as the common content systems write them; all words are our own.
@Suite struct PageReaderTests {
    static let paragraphs = [
        "The old harbour bridge closed on Monday after engineers found cracks in two of its pillars, the council said.",
        "“Nobody is in danger,” said the mayor, Nils Berg. “But we can’t wait for the winter.”",
        "Repairs will cost 14 million kroner, a third of what the town spends on roads in a year.",
        "The council will vote on Wednesday.",
    ]

    private static var body: String { paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n") }

    private func read(_ html: String, whole: Bool = false) throws -> ReadDocument {
        var options = ReadOptions()
        options.wholePage = whole
        let reading = Reading(html, name: "page.html", options: options)
        return try #require(reading.documents.first, "\(String(describing: reading.fault))")
    }

    static let furniture = (
        top: """
        <div id="cookie-consent"><p>We use cookies, and so do four hundred partners of ours, to make this better.</p></div>
        <header class="masthead"><a href="/">Skagerrak Post</a>
        <nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        """,
        bottom: """
        <div class="related-articles"><h3>Related</h3><ul>
        <li><a href="/1">Ferry prices rise again this summer, says the company that runs them</a></li>
        <li><a href="/2">Mayor under fire</a></li></ul></div>
        <div class="newsletter-signup"><p>Sign up for our newsletter, and never miss a story from the harbour again.</p></div>
        <section id="comments"><p>Per: This is a scandal, and I have said so for many years, as everybody knows.</p></section>
        <footer><p>All rights reserved by the Skagerrak Post, its owners and its many friends, since 1921.</p></footer>
        """
    )

    static let templates: [(name: String, html: String)] = [
        ("article", "<main><article><h1>Bridge closes</h1>\(body)</article></main>"),
        (
            "wordpress",
            "<div id='page' class='site has-sidebar'><div class='entry-header'><h1 class='entry-title'>Bridge closes</h1></div><div class='entry-content'>\(body)</div></div>"
        ),
        (
            "wrapped",
            "<div class='c'><h1>Bridge closes</h1>"
                + paragraphs.map { "<div class='w'><div><p>\($0)</p></div></div>" }.joined() + "</div>"
        ),
        (
            "divs",
            "<div class='story'><h1>Bridge closes</h1><div>" + paragraphs.map { "<div>\($0)</div>" }.joined()
                + "</div></div>"
        ),
        (
            "breaks",
            "<table width='600'><tr><td><h1>Bridge closes</h1><font size=2>"
                + paragraphs.joined(separator: "<br><br>\n") + "</font></td></tr></table>"
        ),
        (
            "itemprop",
            "<div itemscope><h1 itemprop='headline'>Bridge closes</h1><div itemprop='articleBody'>\(body)</div></div>"
        ),
        (
            "sections",
            "<article><h1>Bridge closes</h1><section><p>\(paragraphs[0])</p><p>\(paragraphs[1])</p></section><section><p>\(paragraphs[2])</p><p>\(paragraphs[3])</p></section></article>"
        ),
    ]

    @Test("C-06: the article is taken, and the rest of the page is not", arguments: templates)
    func templatesOfPages(_ name: String, _ html: String) throws {
        let read = try read(
            "<!DOCTYPE html><html><head><title>Bridge closes | Skagerrak Post</title></head><body>"
                + "\(Self.furniture.top)\(html)\(Self.furniture.bottom)</body></html>"
        )
        #expect(read.words(.title) == ["Bridge closes"])
        #expect(read.words(.paragraph) == Self.paragraphs)
        #expect(read.document.text == (["Bridge closes"] + Self.paragraphs).joined(separator: "\n\n"))
        #expect(read.omissions.count >= 6)
        #expect(read.appearance.format.hasPrefix("text/html; UTF-8; main text v1, "))
    }

    @Test("what is left out is recorded with its reason")
    func omissions() throws {
        let html =
            "<html><body>\(Self.furniture.top)<article><h1>Bridge closes</h1>\(Self.body)</article>\(Self.furniture.bottom)"
        let read = try read(html)
        let reasons = Dictionary(grouping: read.omissions, by: \.reason).mapValues(\.count)
        #expect(reasons[.navigation, default: 0] >= 4)
        #expect(reasons[.links] == 3)
        #expect(reasons[.comments] == 1)
        #expect(reasons[.promotion] == 2)
        // All words are somewhere.
        let whole = try self.read(html, whole: true)
        #expect(whole.document.text.contains("This is a scandal"))
        #expect(whole.omissions.isEmpty)
        #expect(whole.appearance.format == "text/html; UTF-8; all words")
    }

    @Test func headingsCellsAndBylinesAreKept() throws {
        let read = try read(
            """
            <html><body><article><header><h1>Bridge closes</h1><p class="standfirst">Ferries carry commuters across the sound \
            for three weeks, says the council.</p><div class="byline">By <a rel="author" href="/ida">Ida Holm</a></div>\
            <time>26 June 2025</time></header>
            <p>\(Self.paragraphs[0])</p><h2>What it costs</h2>
            <table><tr><th>Item</th><th>Million</th></tr><tr><td>Pillars</td><td>9</td></tr></table>
            <ul><li>The pillars are from 1921, and were mended twice since.</li></ul>
            <p>\(Self.paragraphs[2])</p><h2>Share</h2></article></body></html>
            """
        )
        #expect(read.words(.heading) == ["What it costs"])
        #expect(read.words(.cell) == ["Item", "Million", "Pillars", "9"])
        #expect(read.document.text.contains("Item\tMillion\nPillars\t9\n\n"))
        #expect(read.words(.byline) == ["By Ida Holm", "26 June 2025"])
        #expect(read.words(.paragraph).count == 4)
        #expect(read.structure.map(\.span.start) == read.structure.map(\.span.start).sorted())
    }

    @Test func aPageWithoutWordsIsAFailure() {
        let reading = Reading("<html><body><div id='root'></div><script>run()</script></body></html>", name: "a.html")
        #expect(reading.fault?.reason == .noText)
        #expect(reading.fault?.remedy?.contains("browser") == true)
        #expect(
            Reading("<html><body><nav>Menu</nav></body></html>", name: "a.html").fault?.remedy?.contains("--whole-page")
                == true
        )
    }

    @Test func aShortPageIsTakenAsItIs() throws {
        let read = try read("<html><body><h1>Ferry</h1><p>It sank.</p></body></html>")
        #expect(read.document.text == "Ferry\n\nIt sank.")
    }

    @Test("the page names its encoding")
    func charset() throws {
        let text =
            "<html><head><meta charset='windows-1251'></head><body><article><p>Мост закрыли в понедельник, сообщил городской совет, и паромы пошли.</p></article></body></html>"
        let bytes = text.data(using: .windowsCP1251) ?? .init()
        let reading = Reading(bytes, name: "a.html")
        #expect(reading.texts.first?.contains("Мост закрыли") == true)
        #expect(reading.documents.first?.appearance.format.contains("WINDOWS-1251 (as named)") == true)
        // A wrong name: the bytes are UTF-8.
        #expect(Reading(text, name: "a.html").texts.first?.contains("Мост закрыли") == true)
    }
}
