import DossierTesting
import Testing

@testable import DocumentModel

@Suite struct DateValueTests {
    /// A notation, its precision, its first and last day.
    @Test(
        arguments: [
            ("2025-06-26", DateValue.Precision.day, "2025-06-26", "2025-06-26"),
            ("2025-06", .month, "2025-06-01", "2025-06-30"),
            ("2024-02", .month, "2024-02-01", "2024-02-29"),
            ("2024", .year, "2024-01-01", "2024-12-31"),
            ("0476", .year, "0476-01-01", "0476-12-31"),
            ("2025-Q3", .quarter, "2025-07-01", "2025-09-30"),
            ("2025-Q4", .quarter, "2025-10-01", "2025-12-31"),
            ("2025-H1", .half, "2025-01-01", "2025-06-30"), ("2025-H2", .half, "2025-07-01", "2025-12-31"),
            ("2025-06-26/2025-07-02", .days, "2025-06-26", "2025-07-02"),
            ("2025-W26", .week, "2025-06-23", "2025-06-29"),
            ("2026-W53", .week, "2026-12-28", "2027-01-03"),
            ("2025-W01", .week, "2024-12-30", "2025-01-05"),
            ("FY2025", .fiscalYear, "2024-01-01", "2025-12-31"),
            ("FY2025-26", .fiscalYear, "2025-01-01", "2026-12-31"),
            ("FY1999-00", .fiscalYear, "1999-01-01", "2000-12-31"),
            ("2024-2027", .years, "2024-01-01", "2027-12-31"),
            ("P3Y", .duration, nil, nil), ("P18M", .duration, nil, nil), ("P2W", .duration, nil, nil),
            ("P90D", .duration, nil, nil), ("XXXX-06-20", .noYear, nil, nil), ("XXXX-02-29", .noYear, nil, nil),
            ("XXXX-06", .noYear, nil, nil),
        ] as [(String, DateValue.Precision, String?, String?)]
    )
    func everyNotationGoesRound(_ notation: String, _ precision: DateValue.Precision, _ first: String?, _ last: String?)
        throws
    {
        let value = try #require(DateValue(notation))
        #expect(value.notation == notation)
        #expect(value.precision == precision)
        #expect(value.first?.description == first)
        #expect(value.last?.description == last)
    }

    @Test func anUnknownYearMayBeWrittenWithQuestionMarks() {
        #expect(DateValue("????-06-20") == DateValue("XXXX-06-20"))
        #expect(DateValue("????-06") == DateValue(month: 6, day: nil))
    }

    @Test(arguments: [
        "", " ", "-", "--", "---", "2025-", "-2025", "20255", "202", "2025-13", "2025-00", "2025-6", "2025-06-31",
        "2025-02-29", "2025-06-26-01", "2025-Q0", "2025-Q5", "2025-Q", "2025-W00", "2025-W53", "2025-W54", "2025-W1",
        "2025-H0", "2025-H3", "2025-H", "2025-06-26/2025-06-26", "2025-06-26/2025-06-20", "2025-06-26/",
        "2025-06/2025-07",
        "FY", "FY25", "FY2025-27", "FY2025-2026", "FY9999-00", "FY0000", "2027-2024", "P", "PY", "P0Y", "P-3Y", "P3",
        "P3X",
        "P03Y", "P3.5Y", "P9999999Y", "XXXX", "XXXX-00", "XXXX-13", "XXXX-02-30", "XXXX-W01", "????", "????-6", "0000",
        "0000-01-01", "２０２５", "2025\u{0}", "\u{301}2025", "p3y", "fy2025", "2025-06-26T10:00", "٢٠٢٥", "🗓",
        "2025-06-26 2025-06-26 2025-06-26",
    ])
    func otherTextsAreRefused(_ text: String) {
        #expect(DateValue(text) == nil)
    }

    @Test func whatIsReadIsWrittenAlike() {
        var random = SeededGenerator(seed: 3)
        let pool = Array("0123456789-XQWFYPMD? ")
        var read = 0
        for _ in 0..<40_000 {
            let text = String(
                (0..<Int.random(in: 1...10, using: &random)).map { _ in pool.randomElement(using: &random) ?? "-" }
            )
            guard let value = DateValue(text) else { continue }
            read += 1
            #expect(value.notation == text.replacing("????", with: "XXXX"))
            #expect(DateValue(value.notation) == value)
        }
        #expect(read > 10)
    }

    @Test func everyWeekOfACenturyGoesRound() throws {
        let start = try #require(CivilDay(year: 1960, month: 1, day: 1))
        for week in 0..<5_300 {
            let value = DateValue(weekOf: start.advanced(by: week * 7))
            #expect(DateValue(value.notation) == value)
            #expect(value.first?.weekday == 1 && value.last?.weekday == 7)
        }
    }

    @Test func hostileNumbersGiveNothing() {
        #expect(DateValue(year: .max) == nil)
        #expect(DateValue(year: 2025, quarter: .min) == nil)
        #expect(DateValue(year: .min, month: .max) == nil)
        #expect(DateValue(fiscalYear: .max) == nil)
        #expect(DateValue(fiscalYear: .max, ending: 5) == nil)
        #expect(DateValue(years: .min, through: .max) == nil)
        #expect(DateValue(month: .max, day: .max) == nil)
        #expect(DateValue(duration: 0, unit: "Y") == nil)
        #expect(DateValue(duration: 3, unit: "é") == nil)
    }

    @Test func yearsAreKnownOnlyWithinOne() {
        #expect(DateValue("2025-W26")?.year == 2025)
        #expect(DateValue("2026-W53")?.year == nil)
        #expect(DateValue("FY2025")?.year == nil)
        #expect(DateValue("FY2025-26")?.lastYear == 2026)
        #expect(DateValue("2024-2027")?.lastYear == 2027)
        #expect(DateValue("P3Y")?.lastYear == nil)
    }

    @Test(
        arguments: [
            ("2024", "2025", true), ("2025", "2024", false), ("2025-06", "2025", nil),
            ("2025-06-01", "2025-06-01", false),
            ("2025-06-01", "2025-06", nil), ("P3Y", "2025", nil), ("XXXX-06", "2025", nil),
            ("2025-06-30", "2025-Q3", true),
        ] as [(String, String, Bool?)]
    )
    func orderIsKnownOrNot(_ left: String, _ right: String, _ expected: Bool?) throws {
        let (first, second) = (try #require(DateValue(left)), try #require(DateValue(right)))
        #expect(first.isBefore(second) == expected)
    }
}
