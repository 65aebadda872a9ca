import DocumentModel
import Testing

@testable import Corpora

@Suite struct JSONReaderTests {
    @Test("C-01: a line is a document; one broken line stops no other")
    func lines() throws {
        let reading = Reading(
            """
            {"id":1,"text":"Rain fell on Oslo.","date":"2025-06-20","title":"Rain","source":{"name":"Courier"},"url":"https://c.example/1","author":["Ida","Nils"]}
            not json

            {"body":"<p>Snow fell.</p><p>It melted <b>soon</b>.</p>","publishedAt":"2025-06-21T10:00:00Z"}
            [1]
            {"title":"nothing"}
            {"text":"Ice came.","timestamp":1750932000}
            """,
            name: "a.jsonl"
        )
        #expect(reading.texts == ["Rain fell on Oslo.", "Snow fell.\n\nIt melted soon.", "Ice came."])
        #expect(reading.entries == ["line 1", "line 4", "line 7"])
        #expect(reading.failures.map(\.entry) == ["line 2", "line 5", "line 6"])
        #expect(reading.failures.map(\.reason) == [.malformed, .malformed, .noColumn])
        let first = try #require(reading.documents.first?.appearance)
        #expect(first.outlet == "Courier")
        #expect(first.byline == "Ida, Nils")
        #expect(first.published.date?.notation == "2025-06-20")
        #expect(reading.documents[1].appearance.format == "application/json; html")
        #expect(
            reading.documents[2].appearance.published
                == PublicationDate(DateValue("2025-06-26"), origin: .meta, minuteOfDay: 600, zoneMinutes: 0)
        )
    }

    @Test(
        arguments: [
            (#"{"text":"It sank.","x":{"y":"z"}}"#, [nil]),
            (#"[{"text":"It sank."},{"text":"It rose."}]"#, ["item 1", "item 2"]),
            (#"{"status":"ok","articles":[{"content":"It sank."}]}"#, ["item 1"]),
            (#"{"hits":{"hits":[{"_source":{"text":"It sank."}}]}}"#, ["item 1"]),
            (#"{"data":{"items":[{"text":["It sank.","It rose."]}]}}"#, ["item 1"]),
        ] as [(String, [String?])]
    )
    func documents(_ json: String, _ entries: [String?]) {
        let reading = Reading(json, name: "a.json")
        #expect(reading.entries == entries)
        #expect(reading.texts.first?.hasPrefix("It sank.") == true)
    }

    @Test func fieldsOfTheUser() {
        var options = ReadOptions()
        options.fields[.text] = "article.words"
        options.fields[.outlet] = "meta.paper"
        let json = #"{"text":"no","article":{"words":"It sank."},"meta":{"paper":"Post"}}"#
        let reading = Reading(json, name: "a.jsonl", options: options)
        #expect(reading.texts == ["It sank."])
        #expect(reading.documents.first?.appearance.outlet == "Post")
        options.fields[.text] = "nowhere"
        #expect(
            Reading(json, name: "a.jsonl", options: options).failures.first?.message.contains("no field 'nowhere'")
                == true
        )
    }

    @Test("C-15: deep and long lines end")
    func hostileLines() throws {
        let deep = "{\"text\":" + String(repeating: "[", count: 200_000) + "\n{\"text\":\"It sank.\"}\n"
        let reading = Reading(deep, name: "a.jsonl")
        #expect(reading.texts == ["It sank."])
        #expect(reading.failures.map(\.reason) == [.malformed])
        #expect(Reading(String(repeating: "[", count: 200_000), name: "a.json").fault?.reason == .malformed)
        let folder = try TemporaryFolder()
        let long = "{\"text\":\"" + String(repeating: "x", count: 600_000) + "\"}\n{\"text\":\"It sank.\"}"
        let limited = Reading(path: try folder.write("a.jsonl", long), limits: ReadLimits(maximumBytes: 1_000))
        #expect(limited.texts == ["It sank."])
        #expect(limited.failures.map(\.reason) == [.tooLarge])
    }

    @Test func markupIsToldFromSigns() {
        #expect(RecordReader.isMarkup("<p>a</p>"))
        #expect(RecordReader.isMarkup("a<br/>b<br>c"))
        #expect(!RecordReader.isMarkup("a < b and c > d; <unknown> <tag>"))
        #expect(!RecordReader.isMarkup("one <p> alone"))
        #expect(!RecordReader.isMarkup("no tags"))
    }
}
