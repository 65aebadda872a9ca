import DocumentModel
import Testing

@testable import Corpora

@Suite struct TableReaderTests {
    private func options(_ fields: [RecordFields.Role: String]) -> ReadOptions {
        var options = ReadOptions()
        for (role, name) in fields { options.fields[role] = name }
        return options
    }

    @Test("C-01: a row is a document, its columns named by the user")
    func rows() throws {
        let table =
            "id,day,source,link,story\n1,2025-06-22,Post,https://p.example/1,\"The ferry, an old one, sank. \"\"Nobody was hurt.\"\"\"\n"
        let reading = Reading(
            table,
            name: "t.csv",
            options: options([.text: "story", .date: "Day", .outlet: "source", .url: "link"])
        )
        let read = try #require(reading.documents.first)
        #expect(read.document.text == "The ferry, an old one, sank. \"Nobody was hurt.\"")
        #expect(read.appearance.outlet == "Post")
        #expect(read.appearance.url == "https://p.example/1")
        #expect(read.appearance.published == PublicationDate(DateValue("2025-06-22"), origin: .meta))
        #expect(read.appearance.source.entry == "line 2")
        #expect(read.appearance.format == "text/csv")
    }

    @Test(arguments: [
        ("a.csv", "text;title\nIt sank.;Ferry\n"), ("a.tsv", "text\ttitle\nIt sank.\tFerry\n"),
        ("a.csv", "\u{FEFF}Title,Text\r\nFerry,It sank.\r\n"), ("a.csv", "title|body\nFerry|It sank.\n"),
    ])
    func separatorsAndUsualNames(_ name: String, _ table: String) {
        let reading = Reading(table, name: name)
        #expect(reading.texts == ["It sank."])
        #expect(reading.documents.first?.appearance.title == "Ferry")
    }

    @Test("one bad row stops no other")
    func badRows() {
        let table = "text,date,title\nIt sank.,x,A\n,2025,B\nIt rose.,2025-06-01,C,more\n"
        let reading = Reading(table, name: "t.csv")
        #expect(reading.entries == ["line 2", "line 4"])
        #expect(reading.failures.map(\.reason) == [.empty])
        #expect(reading.failures.first?.entry == "line 3")
        #expect(reading.documents.first?.notes == ["'x' is not a date such as 2025-06-26"])
        #expect(reading.documents.last?.notes.first?.hasPrefix("it has 4 fields for 3 columns") == true)
        #expect(reading.fault == nil)
    }

    @Test func aTableWithoutTextsSaysWhatItHas() {
        let reading = Reading("a,b\n1,2\n", name: "t.csv")
        #expect(reading.fault?.reason == .noColumn)
        #expect(reading.fault?.message == "'t.csv' has no column of texts; its columns: a, b")
        let named = Reading("text,b\n1,2\n", name: "t.csv", options: options([.title: "head"]))
        #expect(named.fault?.message == "'t.csv' has no column 'head'; its columns: text, b")
    }

    @Test("C-15: an open quotation mark and a huge row")
    func hostileTables() {
        let open = Reading("text\nIt sank.\n\"never closed\nx\n", name: "t.csv")
        #expect(open.texts == ["It sank."])
        #expect(open.failures.map(\.reason) == [.malformed])
        #expect(open.failures.first?.message.contains("line 3") == true)
        let huge = "text\n" + String(repeating: "x", count: 500) + "\nIt sank.\n"
        let folder = try? TemporaryFolder()
        let reading = Reading(path: (try? folder?.write("t.csv", huge)) ?? "", limits: ReadLimits(maximumBytes: 100))
        #expect(reading.texts == ["It sank."])
        #expect(reading.failures.map(\.reason) == [.tooLarge])
    }

    @Test func oldEncodingsAreReadByTheField() {
        let bytes = Array("text\nCaf".utf8) + [0xE9] + Array(" opens.\nZürich sleeps.\n".utf8)
        #expect(Reading(bytes, name: "t.csv").texts == ["Café opens.", "Zürich sleeps."])
        let wide: [UInt8] = [0xFF, 0xFE] + "text\nGrün.\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(Reading(wide, name: "t.csv").texts == ["Grün."])
    }
}
