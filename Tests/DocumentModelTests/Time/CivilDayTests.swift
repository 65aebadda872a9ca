import Foundation
import Testing

@testable import DocumentModel

@Suite struct CivilDayTests {
    /// Every day from 1600 to 2400, counted one by one by the rules of the calendar.
    @Test func everyDayOfEightHundredYearsGoesRound() throws {
        var expected = try #require(CivilDay(year: 1600, month: 1, day: 1))
        var faults: [String] = []
        for year in 1600...2400 {
            let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
            for (index, days) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for day in 1...days {
                    let made = CivilDay(year: year, month: index + 1, day: day)
                    if made != expected || made?.components ?? (0, 0, 0) != (year, index + 1, day) {
                        faults.append("\(year)-\(index + 1)-\(day)")
                    }
                    expected = expected.advanced(by: 1)
                }
                if CivilDay(year: year, month: index + 1, day: days + 1) != nil {
                    faults.append("\(year)-\(index + 1)")
                }
            }
        }
        #expect(faults.isEmpty)
    }

    @Test func weekdaysAgreeWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for number in stride(from: -135_000, through: 157_000, by: 1_237) {
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            // Foundation counts from Sunday as 1.
            #expect(CivilDay(number: number).weekday == (calendar.component(.weekday, from: date) + 5) % 7 + 1)
        }
        #expect(CivilDay(year: 2025, month: 6, day: 26)?.weekday == 4)
    }

    @Test func theEpochAndTheEndsOfTime() {
        #expect(CivilDay(year: 1970, month: 1, day: 1)?.number == 0)
        #expect(CivilDay(year: 1969, month: 12, day: 31)?.number == -1)
        #expect(CivilDay(year: 1, month: 1, day: 1)?.description == "0001-01-01")
        #expect(CivilDay(year: 9999, month: 12, day: 31)?.description == "9999-12-31")
    }

    @Test(arguments: [
        (0, 1, 1), (10_000, 1, 1), (2025, 0, 1), (2025, 13, 1), (2025, 2, 29), (1900, 2, 29), (2025, 4, 31),
        (2025, 1, 0),
        (2025, 1, -1), (Int.max, 1, 1), (Int.min, 1, 1), (2025, .max, 1), (2025, 1, .max),
    ])
    func thereIsNoSuchDay(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CivilDay(year: year, month: month, day: day) == nil)
    }

    @Test func daysSortByTime() throws {
        let early = try #require(CivilDay(year: 1999, month: 12, day: 31))
        let late = try #require(CivilDay(year: 2000, month: 1, day: 1))
        #expect(early < late)
        #expect(early.advanced(by: 1) == late)
        #expect(late.advanced(by: -1) == early)
    }
}
