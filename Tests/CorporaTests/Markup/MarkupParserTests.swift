import DocumentModel
import Testing

@testable import Corpora

@Suite struct MarkupParserTests {
    private func parse(
        _ source: String,
        _ language: MarkupParser.Language = .html,
        limits: ReadLimits = ReadLimits()
    ) throws(MarkupParser.Fault) -> MarkupTree {
        try MarkupParser(language: language, limits: limits).parse(source)
    }

    private func fault(
        _ source: String,
        _ language: MarkupParser.Language = .html,
        limits: ReadLimits = ReadLimits()
    ) -> MarkupParser.Fault? {
        do throws(MarkupParser.Fault) {
            _ = try parse(source, language, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test func aNodeIsFollowedByWhatItContains() throws {
        let tree = try parse("<DIV Class='a'><p>One <b>two</b></p><p>three</div>four")
        let div = try #require(tree.descendants("div").first)
        #expect(tree.nodes[div]["class"] == "a")
        #expect(tree.line(of: div) == "One twothree")
        #expect(tree.children(of: div).map { tree.nodes[$0].name } == ["p", "p"])
        let bold = try #require(tree.descendants("b").first)
        #expect(tree.ancestors(of: bold).map { tree.nodes[$0].name } == ["p", "div", "body", "html"])
        for (index, node) in tree.nodes.enumerated() {
            #expect(node.end > index && node.end <= tree.nodes.count)
            #expect(node.parent < index)
            if node.parent >= 0 { #expect(node.end <= tree.nodes[node.parent].end) }
        }
    }

    @Test func brokenPagesAreReadAsBrowsersReadThem() throws {
        #expect(try parse("<p>a<p>b<table><td>c</i></b>d").descendants("p").count == 2)
        #expect(
            try parse("Caf&eacute; &amp; &#8220;x&#x201D; &nosuch; a < b").line(of: 0) == "Café & “x” &nosuch; a < b"
        )
        #expect(try parse("<p>a\u{0}b\u{1}c</p>").line(of: 0) == "a b c")
        #expect(try parse("").nodes.isEmpty)
        #expect(try parse("<script>if (a<b) { x(\"<p>\") }</script><p>y").descendants("p").count == 1)
    }

    @Test("C-15: entities of a document are not expanded, and nothing outside is opened")
    func noEntities() throws {
        let folder = try TemporaryFolder()
        let secret = try folder.write("secret.txt", "the secret words")
        var laughs = "<!ENTITY e0 'lol'>"
        for level in 1...12 {
            laughs += "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 10) + "'>"
        }
        let source = """
            <?xml version="1.0"?><!DOCTYPE rss [\(laughs)<!ENTITY x SYSTEM "file://\(secret)">
            <!ENTITY % p SYSTEM "file://\(secret)"> %p;]>
            <rss a="&e12;"><t>one &e12; two &x; three &amp; Caf&eacute;</t></rss>
            """
        let tree = try parse(source, .xml)
        let text = tree.line(of: 0)
        #expect(!text.contains("secret") && !text.contains("lol"))
        #expect(tree.characters.count < 200)
        // What is declared inside stays as it is written.
        #expect(text == "one &e12; two &x; three & Café")
        let named = try parse("<r>Caf&eacute; &lt;b&gt;</r>", .xml).line(of: 0)
        #expect(named == "Café <b>")
    }

    @Test(arguments: [
        ("a &amp; b", "a & b"), ("AT&T &nosuch; &", "AT&T &nosuch; &"), ("&eacute;&#233;&#xE9;", "ééé"),
        ("&lt;p&gt; &apos;", "<p> '"), ("<![CDATA[a &amp; <b>]]>", "a &amp; <b>"), ("&#;&#x;&;", "&#;&#x;&;"),
    ])
    func charactersOfSloppyXML(_ source: String, _ text: String) throws {
        let tree = try parse("<r>&eacute;\(source)</r>", .xml)
        #expect(tree.line(of: 0).hasPrefix("é"))
        #expect(tree.line(of: 0).dropFirst() == text)
    }

    @Test("C-15: nesting, attributes and time have limits")
    func limits() {
        let deep = String(repeating: "<div>", count: 100_000)
        #expect(fault(deep) == .tooDeep(400))
        #expect(fault(deep, limits: ReadLimits(maximumNesting: 10)) == .tooDeep(10))
        #expect(fault(String(repeating: "<a>", count: 100_000), .xml) == .tooDeep(250))
        #expect(fault(String(repeating: "<div>", count: 390)) == nil)
        let wide = String(repeating: "<p>x", count: 5_000)
        #expect(fault(wide, limits: ReadLimits(maximumElements: 3_000)) == .tooLarge(3_000))
        let many = (0..<30_000).map { " a\($0)=''" }.joined()
        #expect(fault("<p\(many)>x") == .tooManyAttributes)
        #expect(fault("<p\(many)") == .tooManyAttributes)
        #expect(fault("<script>a<b " + String(repeating: "x ", count: 30_000) + "</script><p>x") == nil)
        #expect(fault(String(repeating: "<p>x</p>", count: 5_000), limits: ReadLimits(maximumSeconds: 0)) == .tooSlow)
    }

    @Test func anInterruptStopsTheParser() async {
        let task = Task.detached { () -> MarkupParser.Fault? in
            while !Task.isCancelled { await Task.yield() }
            return fault(String(repeating: "<p>x</p>", count: 5_000))
        }
        task.cancel()
        #expect(await task.value == .interrupted)
    }

    @Test func whatIsNoXMLSaysWhere() {
        guard case .malformed(let message, let line)? = fault("\n\nplain words", .xml) else {
            Issue.record("words are no XML")
            return
        }
        #expect(!message.isEmpty)
        #expect(line >= 1)
    }

    @Test func prefixesAreThoseThatEverybodyWrites() throws {
        let tree = try parse(
            "<r xmlns:q='http://purl.org/dc/elements/1.1/' xmlns:a='http://www.w3.org/2005/Atom'><q:date/><a:link/><z:y/></r>",
            .xml
        )
        #expect(tree.nodes.map(\.name) == ["r", "dc:date", "link", "z:y"])
    }

    @Test func randomMarkupNeverTraps() {
        var state: UInt64 = 11
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        let pool = [
            "<p>", "</p>", "<div class=\"a", "\">", "<!--", "-->", "<![CDATA[", "]]>", "<table>", "<td>", "</table>",
            "&#0;", "&#x110000;", "&amp", "<script>", "</script", "<", ">", "'", "é", "\u{FFFD}", "<?x",
            "<!DOCTYPE x [",
            "<h1>", "words, and more words", "<a href=>", "<li>", "</ul>", "<br/>", "<meta charset=x>",
        ]
        for _ in 0..<1_500 {
            let source = (0..<random(25)).map { _ in pool[random(pool.count)] }.joined()
            for language in [MarkupParser.Language.html, .xml] { _ = fault(source, language) }
            do throws(MarkupParser.Fault) {
                let page = try PageReader(limits: ReadLimits()).read(source)
                #expect(page.composer.structure.allSatisfy { $0.span.end <= page.composer.count })
            } catch {
                Issue.record("a page gave \(error)")
            }
        }
    }
}
