import DocumentModel
import Testing

@testable import Corpora

@Suite struct NamePatternTests {
    @Test(
        arguments: [
            ("{date}_{outlet}", "x/2025-06-26_Skagerrak_Post.txt", "2025-06-26", "Skagerrak Post", nil),
            ("{outlet}-{date}", "Skagerrak-Post-20250626.html", "2025-06-26", "Skagerrak-Post", nil),
            (
                "{outlet}/{date}-{title}", "news/Post/2025-06-26-bridge-closes.txt.gz", "2025-06-26", "Post",
                "bridge closes"
            ),
            ("{*}_{date}", "a_b_2025_06_26.txt", "2025-06-26", nil, nil),
            ("{date}", "2025-06.txt", "2025-06", nil, nil),
            ("article {date} ({outlet})", "article 2025 (Post).pdf", "2025", "Post", nil),
        ] as [(String, String, String, String?, String?)]
    )
    func names(_ pattern: String, _ path: String, _ date: String, _ outlet: String?, _ title: String?) throws {
        let found = try #require(try NamePattern(pattern).metadata(of: path))
        #expect(found.published?.date?.notation == date)
        #expect(found.published?.origin == .meta)
        #expect(found.outlet == outlet)
        #expect(found.title == title)
    }

    @Test func whatDoesNotFitSaysSo() throws {
        #expect(try NamePattern("{date}_{outlet}").metadata(of: "bridge_post.txt") == nil)
        #expect(try NamePattern("{outlet}/{date}").metadata(of: "2025.txt") == nil)
        // A search that fails is not tried for ever.
        let long = String(repeating: "a_", count: 180) + "x"
        #expect(try NamePattern("{outlet}_{title}_{byline}_{*}_{date}").metadata(of: long) == nil)
    }

    @Test(arguments: ["", "plain", "{*}", "{dat}", "{date", "date}", "{date}{outlet}", "{date}_{date}"])
    func wrongPatterns(_ pattern: String) {
        #expect(throws: NamePattern.Fault.self) { try NamePattern(pattern) }
    }

    @Test("what people write counts before what a page says of itself")
    func precedence() throws {
        let folder = try TemporaryFolder()
        let html =
            "<html><head><meta property='og:site_name' content='Own'><meta name=date content='2020-01-01'></head><body><h1>Ferry</h1><p>It sank on Monday, said the mayor of the town.</p></body></html>"
        let path = try folder.write("2021-02-03_Named.html", html)
        #expect(Reading(path: path).documents.first?.appearance.outlet == "Own")
        var options = ReadOptions()
        options.namePattern = try NamePattern("{date}_{outlet}")
        let named = Reading(path: path, options: options).documents.first?.appearance
        #expect(named?.outlet == "Named")
        #expect(named?.published.date?.notation == "2021-02-03")
        options.metadata = MetadataTable("file,outlet\n2021-02-03_Named.html,Table\nother.txt,x\n")
        let reader = FileReader(options: options)
        let read = try #require(try reader.read(path: path).first)
        #expect(read.appearance.outlet == "Table")
        #expect(read.appearance.published.date?.notation == "2021-02-03")
        #expect(reader.unusedMetadata == ["other.txt"])
        options.namePattern = try NamePattern("{date}-x")
        #expect(Reading(path: path, options: options).documents.first?.notes == ["its name does not fit '{date}-x'"])
    }
}

@Suite struct NewsDateTests {
    @Test(
        arguments: [
            ("2025-06-26T18:40:12.345+09:00", "2025-06-26", 1_120, 540), ("2025-06-26", "2025-06-26", nil, nil),
            ("2025-06-26 18:40:00 UTC", "2025-06-26", 1_120, 0), ("2025/06/26 18:40", "2025-06-26", 1_120, nil),
            ("Thu, 26 Jun 2025 18:40:00 GMT", "2025-06-26", 1_120, 0),
            ("26 Jun 25 18:40 -0500", "2025-06-26", 1_120, -300), ("26 June 2025", "2025-06-26", nil, nil),
            ("Thu, 26 Jun 2025 18:40:00 EDT", "2025-06-26", 1_120, -240), ("20250626", "2025-06-26", nil, nil),
            ("20250626T184000Z", "2025-06-26", 1_120, 0), ("June 26, 2025", "2025-06-26", nil, nil),
            ("26.06.2025", "2025-06-26", nil, nil), ("26/06/2025", "2025-06-26", nil, nil),
            ("06/26/2025", "2025-06-26", nil, nil), ("2025-06", "2025-06", nil, nil),
        ] as [(String, String, Int?, Int?)]
    )
    func dates(_ text: String, _ day: String, _ minute: Int?, _ zone: Int?) throws {
        let date = try #require(NewsDate.parse(text))
        #expect(date.date?.notation == day)
        #expect(date.minuteOfDay == minute)
        #expect(date.zoneMinutes == zone)
    }

    @Test(arguments: [
        "", "x", "03/04/2025", "26.6.25", "2025-13-40", "99999999", "Thu, 32 Jun 2025", "12 hours ago", "1/2/3/4",
    ])
    func otherTexts(_ text: String) { #expect(NewsDate.parse(text) == nil) }

    @Test func numbers() {
        #expect(NewsDate.parse(seconds: 1_750_932_000)?.day?.description == "2025-06-26")
        #expect(NewsDate.parse(seconds: 1_750_932_000_000)?.day?.description == "2025-06-26")
        #expect(NewsDate.parse(seconds: 5) == nil)
        #expect(NewsDate.parse(seconds: .nan) == nil)
        #expect(NewsDate.parse(seconds: .infinity) == nil)
    }

    @Test(
        arguments: [
            ("https://x.example/2025/06/26/bridge", "2025-06-26"),
            ("https://x.example/a-2025-06-26-b?2001/01/01", "2025-06-26"),
            ("https://x.example/20250626", "2025-06-26"), ("https://x.example/2025/13/26/", nil),
            ("https://x.example/article/120250626", nil), ("https://x.example/2025/0626/", nil),
        ] as [(String, String?)]
    )
    func addresses(_ address: String, _ day: String?) {
        #expect(SourceMetadata.date(inAddress: address)?.day?.description == day)
    }
}
