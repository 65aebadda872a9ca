import DocumentModel
import Testing

@testable import Corpora

@Suite struct MetadataTableTests {
    @Test func columnsAreFoundByName() throws {
        let metadata = MetadataTable(
            """
            published,file,Outlet,colour,title,url
            2025-06-26,a.txt,"Post, Daily",red,The bridge,https://example.org/1
            ,b.txt,Courier,,,
            """
        )
        let first = try #require(metadata.entries["a.txt"])
        #expect(first.outlet == "Post, Daily")
        #expect(first.title == "The bridge")
        #expect(first.url == "https://example.org/1")
        #expect(first.published == PublicationDate(DateValue("2025-06-26"), origin: .meta))
        #expect(metadata.entries["b.txt"] == MetadataTable.Entry(outlet: "Courier"))
        #expect(metadata.fault == nil)
    }

    @Test func faultsAreToldAndNotThrown() {
        let metadata = MetadataTable("file,published\na.txt,26.6.25\nb.txt,2025,too,many\nb.txt,2024\n\n,2023\n")
        #expect(metadata.entries["a.txt"]?.published == nil)
        #expect(metadata.entries["a.txt"]?.notes == ["meta.csv, line 2: '26.6.25' is not a date such as 2025-06-26"])
        #expect(metadata.entries["b.txt"]?.notes == ["meta.csv, line 4: 'b.txt' is named twice; the later line counts"])
        #expect(metadata.entries["b.txt"]?.published?.date?.notation == "2024")
        #expect(MetadataTable("name,outlet\na.txt,Post\n").fault?.contains("no column 'file'") == true)
        #expect(MetadataTable("file\n\"a.txt\n").fault?.contains("line 2") == true)
        #expect(MetadataTable("") == MetadataTable())
    }

    @Test func theFileBesideATextIsApplied() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "Bridge closes\n2 hours ago\n\nIt closed.\n")
        try folder.write("b.txt", "Bridge opens\n\nIt opened.\n")
        try folder.write("meta.csv", "file,outlet,published,title\na.txt,Post,2025-06-26,A bridge\n")
        let reader = FileReader { PublicationDate(nil, origin: .none, relative: $0) }
        let first = try #require(try reader.read(path: folder.path + "/a.txt").first)
        #expect(first.appearance.outlet == "Post")
        #expect(first.appearance.title == "A bridge")
        #expect(first.appearance.published.day?.description == "2025-06-26")
        #expect(first.appearance.published.origin == .meta)
        let second = try #require(try reader.read(path: folder.path + "/b.txt").first)
        #expect(second.appearance.outlet == nil)
        #expect(second.notes.isEmpty)
    }

    @Test func aBrokenFileBesideATextIsANoteOnIt() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a.txt", "Bridge closes\n\nIt closed.\n")
        try folder.write("meta.csv", "file\n\"a.txt\n")
        let read = try #require(try FileReader().read(path: path).first)
        #expect(read.notes == ["meta.csv is not used: the quotation mark in line 2 is never closed"])
    }

    @Test(
        arguments: [
            ("2025-06-26", 2025, nil, nil), ("2025", 2025, nil, nil), ("2025-06-26T18:40", 2025, 1_120, nil),
            ("2025-06-26 18:40:59Z", 2025, 1_120, 0), ("2025-06-26T18:40:00.123+09:00", 2025, 1_120, 540),
            ("2025-06-26T18:40-0330", 2025, 1_120, -210), ("2025-06-26T00:00+09", 2025, 0, 540),
        ] as [(String, Int, Int?, Int?)]
    )
    func isoDates(_ text: String, year: Int, minute: Int?, zone: Int?) throws {
        let date = try #require(PublicationDate(iso8601: text, origin: .meta))
        #expect(date.date?.first?.year == year)
        #expect(date.minuteOfDay == minute)
        #expect(date.zoneMinutes == zone)
    }

    @Test(arguments: [
        "", "T", "2025-13-01", "2025-06-26T", "2025-06-26T25:00", "2025-06-26T18", "2025-06-26T18:4", "2025-06T18:40",
        "2025-06-26T18:40+9", "2025-06-26T18:40Zulu", "FY2025", "P3Y", "XXXX-06-20", "26 June 2025",
        "2025-06-26T18:40+é",
    ])
    func otherTexts(_ text: String) {
        #expect(PublicationDate(iso8601: text, origin: .meta) == nil)
    }
}
