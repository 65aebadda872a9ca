import CommandKit
import DocumentModel
import Testing

@testable import Rendering

@Suite("Calendars")
struct CalendarWriterTests {
    private let schema = Schema([.when, .event, .published])

    private func row(_ date: String?, _ event: String) -> Row {
        Row([Cell(date.flatMap { DateValue($0) }), .text(event), Cell(DateValue("2025-06-01"))])
    }

    private func written(_ table: Table) throws -> (text: String, report: RenderReport) {
        var text = ""
        let report = try #require(CalendarWriter(table)).write(to: &text)
        return (text, report)
    }

    @Test("E-02: days become all-day events, other dates are counted")
    func days() throws {
        let rows = [
            row("2025-06-26", "Talks; first, second\nand \\ third\u{1}"), row("2025-06-26/2025-06-28", "Summit"),
            row("2024", "Year"),
            row(nil, "Never"),
        ]
        let (text, report) = try written(Table(schema, rows: rows, noun: "dates"))
        let expected = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Dossier//dates//EN
            BEGIN:VEVENT
            UID:20250626-row@dossier
            DTSTAMP:20250626T000000Z
            DTSTART;VALUE=DATE:20250626
            DTEND;VALUE=DATE:20250627
            SUMMARY:Talks\\; first\\, second\\nand \\\\ third
            DESCRIPTION:2025-06-01
            END:VEVENT
            BEGIN:VEVENT
            UID:20250626-row-1@dossier
            DTSTAMP:20250626T000000Z
            DTSTART;VALUE=DATE:20250626
            DTEND;VALUE=DATE:20250629
            SUMMARY:Summit
            DESCRIPTION:2025-06-01
            END:VEVENT
            END:VCALENDAR

            """
        #expect(text == expected.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        #expect(report.rows == 2)
        #expect(report.notes == [.note("2 of 4 left out, whose date is no day: a calendar has days")])
    }

    @Test("Long lines are folded between characters, at 75 bytes")
    func folding() throws {
        let event = String(repeating: "日本 and ", count: 60)
        let (text, _) = try written(Table(schema, rows: [row("2025-06-26", event)], noun: "dates"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:" + event))
    }

    @Test("A table without dates is no calendar; the date of publication is not what happened")
    func noDates() {
        #expect(CalendarWriter(Table(Schema([.event, .published]), rows: [], noun: "rows")) == nil)
    }
}
