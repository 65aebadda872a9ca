import DocumentModel
import Testing

@testable import Corpora

@Suite struct FeedReaderTests {
    private static let rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:d="http://purl.org/dc/elements/1.1/">
        <channel><title>Harbour News</title><item><title>Ferry sinks &amp;amp; nobody is hurt</title>
        <link>https://h.example/1</link><d:creator>Nils Berg</d:creator><pubDate>Thu, 26 Jun 2025 18:40:00 +0200</pubDate>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>The ferry sank.</p><p>Caf&eacute; owners <b>helped</b>.</p>]]></content:encoded></item>
        <item><title>Only a title</title><guid>https://h.example/2</guid><description/></item>
        <item><description></description></item></channel></rss>
        """

    @Test("C-01: an item of RSS is a document")
    func itemsOfRSS() throws {
        let reading = Reading(Self.rss, name: "feed")
        #expect(reading.entries == ["item 1", "item 2"])
        let first = try #require(reading.documents.first)
        #expect(first.document.text == "Ferry sinks & nobody is hurt\n\nThe ferry sank.\n\nCafé owners helped.")
        #expect(first.words(.title) == ["Ferry sinks & nobody is hurt"])
        #expect(first.words(.paragraph) == ["The ferry sank.", "Café owners helped."])
        let appearance = first.appearance
        #expect(appearance.outlet == "Harbour News")
        #expect(appearance.byline == "Nils Berg")
        #expect(appearance.url == "https://h.example/1")
        #expect(
            appearance.published
                == PublicationDate(DateValue("2025-06-26"), origin: .meta, minuteOfDay: 1_120, zoneMinutes: 120)
        )
        #expect(appearance.format == "application/rss+xml; UTF-8")
        #expect(reading.documents.last?.appearance.url == "https://h.example/2")
        #expect(reading.failures.map(\.reason) == [.empty])
        #expect(reading.failures.first?.entry == "item 3")
    }

    @Test func entriesOfAtom() throws {
        let reading = Reading(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title>
            <entry><title type="html">Bridge &lt;b&gt;closes&lt;/b&gt;</title><link rel="self" href="https://p.example/self"/>
            <link href="https://p.example/1"/><published>2025-06-26T18:40:00Z</published><updated>2025-06-27T00:00:00Z</updated>
            <author><name>Ida Holm</name></author><author><name>Nils Berg</name></author>
            <content type="html">&lt;p&gt;It closed.&lt;/p&gt;</content></entry>
            <entry><title>Plain</title><summary>It opened.</summary></entry>
            <entry><title>Inline</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It shut.</p></div></content></entry></feed>
            """,
            name: "x.atom"
        )
        #expect(reading.texts == ["Bridge closes\n\nIt closed.", "Plain\n\nIt opened.", "Inline\n\nIt shut."])
        let appearance = try #require(reading.documents.first?.appearance)
        #expect(appearance.url == "https://p.example/1")
        #expect(appearance.byline == "Ida Holm, Nils Berg")
        #expect(appearance.published.day?.description == "2025-06-26")
        #expect(appearance.outlet == "Post")
    }

    @Test func itemsOfRDF() {
        let reading = Reading(
            """
            <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
            xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old Post</title></channel>
            <item rdf:about="https://o.example/1"><title>Storm</title><link>https://o.example/1</link><dc:date>2004-01-02</dc:date>
            <description>It blew.</description></item></rdf:RDF>
            """,
            name: "old.rdf"
        )
        #expect(reading.texts == ["Storm\n\nIt blew."])
        #expect(reading.documents.first?.appearance.published.date?.notation == "2004-01-02")
    }

    @Test func otherXMLIsReadWithoutItsTags() {
        let reading = Reading(
            "<?xml version='1.0'?><nitf><body><p>The ferry sank.</p><p>It rose.</p></body></nitf>",
            name: "a.xml"
        )
        #expect(reading.texts == ["The ferry sank.\n\nIt rose."])
        #expect(reading.documents.first?.notes.count == 1)
    }

    @Test func brokenFeedsGiveWhatStandsBeforeTheFault() {
        let cut = Reading(String(Self.rss.prefix(Self.rss.count / 2)), name: "feed.xml")
        #expect(cut.documents.count == 1)
        #expect(Reading("<rss><channel><title>x</title></channel></rss>", name: "f.rss").fault?.reason == .empty)
        #expect(
            Reading("<rss><channel><item>" + String(repeating: "<a>", count: 999), name: "f.rss").fault?.reason
                == .tooDeep
        )
    }
}
