import DocumentModel

/// A day counted from today: `-7d`, `-2w`, `-3m`, `-1y`, `+1d`, `today`.
struct RelativeDate: Hashable, Sendable {
    private enum Unit: UInt8 {
        case day = 0x64  // d
        case week = 0x77  // w
        case month = 0x6D  // m
        case year = 0x79  // y
    }

    private let count: Int
    private let unit: Unit

    /// Reads the notation; nil for anything else.
    init?(_ notation: String) {
        if notation == "today" {
            count = 0
            unit = .day
            return
        }
        let bytes = Array(notation.utf8)
        guard (3...7).contains(bytes.count), bytes[0] == UInt8(ascii: "-") || bytes[0] == UInt8(ascii: "+"),
            let unit = Unit(rawValue: bytes[bytes.count - 1]),
            bytes[1..<bytes.count - 1].allSatisfy(\.isDigit)
        else { return nil }
        let value = bytes[1..<bytes.count - 1].reduce(0) { $0 * 10 + Int($1 - 48) }
        count = bytes[0] == UInt8(ascii: "-") ? -value : value
        self.unit = unit
    }

    /// The day it means, counted from `today`; nil outside the years 1 to 9999.
    ///
    /// A month or year on from the 31st is the last day of a shorter month.
    func day(from today: CivilDay) -> CivilDay? {
        switch unit {
        case .day, .week:
            let day = today.advanced(by: unit == .day ? count : count * 7)
            return (1...9_999).contains(day.year) ? day : nil
        case .month, .year:
            let (year, month, day) = today.components
            let months = year * 12 + month - 1 + (unit == .month ? count : count * 12)
            guard (12..<120_000).contains(months) else { return nil }
            let (newYear, newMonth) = (months / 12, months % 12 + 1)
            return CivilDay(
                year: newYear,
                month: newMonth,
                day: min(day, CivilDay.daysInMonth(newMonth, of: newYear))
            )
        }
    }
}
