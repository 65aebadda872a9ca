import DocumentModel
import Testing

@testable import NewsLayers

@Suite("Lines of a date")
struct DatelineTests {
    @Test(
        "a date is read",
        arguments: [
            ("Published 26 June 2025", "2025-06-26"), ("March 14, 2024", "2024-03-14"), ("2025-06-26", "2025-06-26"),
            ("Thu, 26 Jun 2025 14:30:00 GMT", "2025-06-26"), ("Published: 26/06/2025", "2025-06-26"),
            ("By Jane Doe | June 26, 2025", "2025-06-26"), ("June 26, 2025 · 3 min read", "2025-06-26"),
            ("Updated on 27 June 2025 / Published 26 June 2025", "2025-06-26"), ("June 26", "XXXX-06-26"),
            ("Bergen, 3 May 2024", "2024-05-03"), ("Harbour Dispatch | May 3, 2024", "2024-05-03"),
        ]
    )
    func dates(line: String, expected: String) throws {
        let date = try #require(Dateline.parse(line))
        #expect(date.date?.notation == expected)
        #expect(date.origin == .byline)
    }

    @Test(
        "the time and zone are read",
        arguments: [
            ("Thursday 26 June 2025 14:30 GMT", 870, 0), ("2025-06-26T14:30:00+09:00", 870, 540),
            ("2025-06-26T14:30:00.000Z", 870, 0), ("June 26, 2025 at 2:30 p.m. EDT", 870, -240),
            ("26th June 2025 2.30pm BST", 870, 60),
        ]
    )
    func times(line: String, minute: Int, zone: Int) throws {
        let date = try #require(Dateline.parse(line))
        #expect(date.minuteOfDay == minute)
        #expect(date.zoneMinutes == zone)
    }

    @Test(
        "a relative time keeps its words",
        arguments: [
            ("12 hours ago", "12 hours ago"), ("Updated 3 hours ago", "3 hours ago"), ("5h ago", "5h ago"),
            ("Just now", "Just now"),
        ]
    )
    func relative(line: String, words: String) throws {
        let date = try #require(Dateline.parse(line))
        #expect(date.date == nil)
        #expect(date.relative == words)
    }

    @Test(
        "prose is no byline",
        arguments: [
            "", "The army said on 26 June 2025 that it would act.", "By John Smith", "SEOUL, June 26 (Agency) - A bill",
            "2025", "12", "Published", "Bergen, a port, grew in May 2024", "Bergen May 2024", "Bergen, Oslo",
            String(repeating: "26 June 2025 ", count: 40),
        ]
    )
    func prose(line: String) {
        #expect(Dateline.parse(line) == nil)
    }
}
