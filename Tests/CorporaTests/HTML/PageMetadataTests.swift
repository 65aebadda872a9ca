import DocumentModel
import Testing

@testable import Corpora

@Suite struct PageMetadataTests {
    private func metadata(_ html: String) throws -> SourceMetadata {
        PageMetadata(try MarkupParser(language: .html, limits: ReadLimits()).parse(html)).metadata
    }

    @Test func linkedDataComesFirst() throws {
        let found = try metadata(
            """
            <head><title>Other</title><meta property="og:title" content="Open title">
            <meta name="author" content="Somebody Else"><meta property="article:published_time" content="2020-01-01">
            <script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"The Post"},
            {"@type":["NewsArticle"],"headline":"Bridge &amp; ferry","author":[{"@type":"Person","name":"Ida Holm"},"Nils Berg"],
            "publisher":{"@type":"Organization","name":"Skagerrak Post"},"datePublished":"2025-06-26T18:40:00.000+0200",
            "mainEntityOfPage":{"@id":"https://post.example/bridge"}}]}</script></head>
            """
        )
        #expect(found.title == "Bridge & ferry")
        #expect(found.byline == "Ida Holm, Nils Berg")
        #expect(found.outlet == "Skagerrak Post")
        #expect(found.url == "https://post.example/bridge")
        #expect(
            found.published
                == PublicationDate(DateValue("2025-06-26"), origin: .meta, minuteOfDay: 1_120, zoneMinutes: 120)
        )
    }

    @Test func metaTagsComeNext() throws {
        let found = try metadata(
            """
            <head><title>Bridge closes - Skagerrak Post</title><meta property="og:site_name" content="Skagerrak Post">
            <meta name="author" content="https://post.example/ida"><meta name="parsely-author" content="Ida Holm">
            <meta name="date" content="Thu, 26 Jun 2025 18:40:00 GMT"><link rel="canonical" href="https://post.example/1">
            <meta property="og:url" content="javascript:alert(1)"></head>
            """
        )
        #expect(found.title == "Bridge closes")
        #expect(found.byline == "Ida Holm")
        #expect(found.published?.day?.description == "2025-06-26")
        #expect(found.url == "https://post.example/1")
        #expect(try metadata("<head><meta property='og:url' content='javascript:alert(1)'></head>").url == nil)
    }

    @Test func elementsAndAddressesComeLast() throws {
        let found = try metadata("<body><a rel=author>Ida Holm</a><time datetime='2025-06-26'>x</time></body>")
        #expect(found.byline == "Ida Holm")
        #expect(found.published?.date?.notation == "2025-06-26")
        let reading = Reading(
            "<html><head><link rel=canonical href='https://p.example/2025/06/26/bridge'></head><body><p>It closed on Monday, and nobody knows for how long, said the mayor.</p></body></html>",
            name: "a.html"
        )
        #expect(reading.documents.first?.appearance.published.origin == .url)
        #expect(reading.documents.first?.appearance.published.day?.description == "2025-06-26")
    }

    @Test func nothingIsInvented() throws {
        #expect(try metadata("<body><p>Words.</p></body>") == SourceMetadata())
        #expect(try metadata("<head><meta name=date content='03/04/2025'></head>").published == nil)
        // Deep and cyclic-looking scripts end.
        let deep = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
        #expect(LinkedData([deep, "{\"@graph\":\(deep)}", "null", "\"x\""]).metadata == SourceMetadata())
    }
}
