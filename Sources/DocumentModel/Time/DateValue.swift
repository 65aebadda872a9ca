/// A date or period with its precision: what is unknown stays unknown.
///
/// The notation is that of ISO 8601 and of its extension EDTF, as the interchange format writes it: `2025-06-26`,
/// `2025-06`, `2024`, `2025-H1`, `2025-Q3`, `2025-W26`, `2025-06-26/2025-06-28`, `FY2025`, `FY2025-26`, `2024-2027` (both years included), `P3Y`,
/// `XXXX-06-20` (no year known).
public struct DateValue: Hashable, Codable, Sendable {
    /// How exactly the date is known.
    public enum Precision: String, Codable, Sendable, CaseIterable {
        /// One day.
        case day
        /// Several days that follow each other.
        case days
        /// An ISO week.
        case week
        /// A month.
        case month
        /// A quarter of a calendar year.
        case quarter
        /// A half of a calendar year.
        case half
        /// A calendar year.
        case year
        /// A fiscal year, whose first and last day differ from country to country.
        case fiscalYear = "fiscal-year"
        /// Several years.
        case years
        /// A length of time that is not fixed to a place in time.
        case duration
        /// A day or month whose year is not known.
        case noYear = "no-year"
    }

    /// The date in its standard notation.
    public let notation: String

    /// How exactly it is known.
    public let precision: Precision

    /// The first day that it can mean; nil where no year is known.
    public let first: CivilDay?

    /// The last day that it can mean; nil where no year is known.
    public let last: CivilDay?

    private init(_ notation: String, _ precision: Precision, _ first: CivilDay?, _ last: CivilDay?) {
        self.notation = notation
        self.precision = precision
        self.first = first
        self.last = last
    }

    /// One day.
    public init(day: CivilDay) {
        self.init(day.description, .day, day, day)
    }

    /// A calendar year; nil outside 1 to 9999.
    public init?(year: Int) {
        guard let first = CivilDay(year: year, month: 1, day: 1), let last = CivilDay(year: year, month: 12, day: 31)
        else { return nil }
        self.init(CivilDay.padded(year, 4), .year, first, last)
    }

    /// A month; nil when there is no such month.
    public init?(year: Int, month: Int) {
        guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
        let last = first.advanced(by: CivilDay.daysInMonth(month, of: year) - 1)
        self.init("\(CivilDay.padded(year, 4))-\(CivilDay.padded(month, 2))", .month, first, last)
    }

    /// A quarter, from 1 to 4; nil when there is no such quarter.
    public init?(year: Int, quarter: Int) {
        guard (1...4).contains(quarter), let first = CivilDay(year: year, month: quarter * 3 - 2, day: 1) else {
            return nil
        }
        let lastMonth = quarter * 3
        let last = CivilDay(year: year, month: lastMonth, day: CivilDay.daysInMonth(lastMonth, of: year))
        self.init("\(CivilDay.padded(year, 4))-Q\(quarter)", .quarter, first, last)
    }

    /// A half of a year, 1 or 2; nil when there is no such half.
    public init?(year: Int, half: Int) {
        guard (1...2).contains(half), let first = CivilDay(year: year, month: half * 6 - 5, day: 1),
            let last = CivilDay(year: year, month: half * 6, day: half == 1 ? 30 : 31)
        else { return nil }
        self.init("\(CivilDay.padded(year, 4))-H\(half)", .half, first, last)
    }

    /// The days from `first` to `last`, both included; nil when the last does not come after the first.
    public init?(days first: CivilDay, through last: CivilDay) {
        guard first < last else { return nil }
        self.init("\(first)/\(last)", .days, first, last)
    }

    /// The ISO week that holds `day`.
    public init(weekOf day: CivilDay) {
        let monday = day.advanced(by: 1 - day.weekday)
        let thursday = monday.advanced(by: 3)
        let newYear = CivilDay(year: thursday.year, month: 1, day: 1) ?? thursday
        let week = (thursday.number - newYear.number) / 7 + 1
        let notation = "\(CivilDay.padded(thursday.year, 4))-W\(CivilDay.padded(week, 2))"
        self.init(notation, .week, monday, monday.advanced(by: 6))
    }

    /// A fiscal year, named by the year in which it ends, or by both where it is written so (`FY2025-26`).
    ///
    /// Its first and last day are taken as the calendar years it touches, since they differ from country to country.
    /// Nil when the years are not the same or neighbours.
    public init?(fiscalYear: Int, ending: Int? = nil) {
        let end = ending ?? fiscalYear
        guard (1...9999).contains(fiscalYear), end == fiscalYear || end == fiscalYear + 1,
            let first = CivilDay(year: ending == nil ? max(1, fiscalYear - 1) : fiscalYear, month: 1, day: 1),
            let last = CivilDay(year: end, month: 12, day: 31)
        else { return nil }
        let suffix = ending == nil ? "" : "-\(CivilDay.padded(end % 100, 2))"
        self.init("FY\(CivilDay.padded(fiscalYear, 4))\(suffix)", .fiscalYear, first, last)
    }

    /// The years from `first` to `last`, both included; nil when the last comes before the first.
    public init?(years first: Int, through last: Int) {
        guard first <= last, let start = CivilDay(year: first, month: 1, day: 1),
            let end = CivilDay(year: last, month: 12, day: 31)
        else { return nil }
        self.init("\(CivilDay.padded(first, 4))-\(CivilDay.padded(last, 4))", .years, start, end)
    }

    /// A length of time in years or months or days, in ISO 8601 (`P3Y`); nil when it is not positive.
    public init?(duration count: Int, unit: Character) {
        guard count > 0, "YMWD".contains(unit) else { return nil }
        self.init("P\(count)\(unit)", .duration, nil, nil)
    }

    /// A day, or a month when `day` is nil, whose year is not known.
    public init?(month: Int, day: Int?) {
        guard (1...12).contains(month) else { return nil }
        guard let day else {
            self.init("XXXX-\(CivilDay.padded(month, 2))", .noYear, nil, nil)
            return
        }
        // 2000 is a leap year, so that 29 February is possible.
        guard CivilDay(year: 2_000, month: month, day: day) != nil else { return nil }
        self.init("XXXX-\(CivilDay.padded(month, 2))-\(CivilDay.padded(day, 2))", .noYear, nil, nil)
    }

    /// The year, where the date lies in one calendar year that is known.
    public var year: Int? {
        if precision == .fiscalYear || precision == .years { return nil }
        guard let first, let last, first.year == last.year else { return nil }
        return first.year
    }

    /// The last year it touches: the year of a target or the end of a fiscal year.
    public var lastYear: Int? { last?.year }

    /// Whether every day of this date comes before every day of `other`; nil where that is not known.
    public func isBefore(_ other: DateValue) -> Bool? {
        guard let last, let otherFirst = other.first, let first, let otherLast = other.last else { return nil }
        if last < otherFirst { return true }
        return first >= otherLast ? false : nil
    }
}

extension DateValue: CustomStringConvertible {
    /// The notation.
    public var description: String { notation }
}
