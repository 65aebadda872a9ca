extension DateValue {
    /// Reads the notations that ``DateValue`` writes, and `????` for a year that is not known; nil for anything else.
    ///
    /// - Complexity: O(*n*).
    public init?(_ notation: String) {
        if let days = Self.days(notation) {
            self = days
            return
        }
        let bytes = Array(notation.utf8.prefix(13))
        guard bytes.count <= 12, let value = Self.parse(bytes) else { return nil }
        // Other spellings of the same date (`P03Y`) are refused, so that equal dates are written alike.
        guard value.notation == notation || notation.hasPrefix("????") else { return nil }
        self = value
    }

    /// `2025-06-26/2025-06-28`.
    private static func days(_ notation: String) -> DateValue? {
        let ends = notation.utf8.prefix(22).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard ends.count == 2, notation.utf8.count == 21 else { return nil }
        let days = ends.compactMap { end in parse(Array(end)).flatMap { $0.precision == .day ? $0.first : nil } }
        return days.count == 2 ? DateValue(days: days[0], through: days[1]) : nil
    }

    private static func parse(_ bytes: [UInt8]) -> DateValue? {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Array.init)
        if bytes.first == UInt8(ascii: "P") { return parseDuration(bytes) }
        if bytes.starts(with: Array("FY".utf8)) { return parseFiscalYear(parts) }
        if parts.first.map({ $0 == Array("XXXX".utf8) || $0 == Array("????".utf8) }) == true {
            return parseWithoutYear(parts)
        }
        guard let year = number(parts[0], digits: 4) else { return nil }
        switch parts.count {
        case 1: return DateValue(year: year)
        case 2:
            if parts[1].first == UInt8(ascii: "Q"), let quarter = number(Array(parts[1].dropFirst()), digits: 1) {
                return DateValue(year: year, quarter: quarter)
            }
            if parts[1].first == UInt8(ascii: "H"), let half = number(Array(parts[1].dropFirst()), digits: 1) {
                return DateValue(year: year, half: half)
            }
            if parts[1].first == UInt8(ascii: "W"), let week = number(Array(parts[1].dropFirst()), digits: 2) {
                return isoWeek(week, of: year)
            }
            if let last = number(parts[1], digits: 4) { return DateValue(years: year, through: last) }
            return number(parts[1], digits: 2).flatMap { DateValue(year: year, month: $0) }
        case 3:
            guard let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2) else { return nil }
            return CivilDay(year: year, month: month, day: day).map { DateValue(day: $0) }
        default: return nil
        }
    }

    private static func parseDuration(_ bytes: [UInt8]) -> DateValue? {
        guard bytes.count >= 3, let unit = bytes.last,
            let count = number(Array(bytes[1..<bytes.count - 1]), digits: nil)
        else { return nil }
        return DateValue(duration: count, unit: Character(Unicode.Scalar(unit)))
    }

    private static func parseFiscalYear(_ parts: [[UInt8]]) -> DateValue? {
        guard let year = number(Array(parts[0].dropFirst(2)), digits: 4) else { return nil }
        if parts.count == 1 { return DateValue(fiscalYear: year) }
        guard parts.count == 2, let end = number(parts[1], digits: 2) else { return nil }
        return (year + 1) % 100 == end ? DateValue(fiscalYear: year, ending: year + 1) : nil
    }

    private static func parseWithoutYear(_ parts: [[UInt8]]) -> DateValue? {
        guard parts.count == 2 || parts.count == 3, let month = number(parts[1], digits: 2) else { return nil }
        if parts.count == 2 { return DateValue(month: month, day: nil) }
        return number(parts[2], digits: 2).flatMap { DateValue(month: month, day: $0) }
    }

    private static func isoWeek(_ week: Int, of year: Int) -> DateValue? {
        // 4 January always lies in week 1.
        guard week >= 1, let fourth = CivilDay(year: year, month: 1, day: 4) else { return nil }
        let value = DateValue(weekOf: fourth.advanced(by: (week - 1) * 7))
        return value.notation.hasPrefix(CivilDay.padded(year, 4)) ? value : nil
    }

    private static func number(_ bytes: [UInt8], digits: Int?) -> Int? {
        guard !bytes.isEmpty, digits == nil ? bytes.count <= 6 : bytes.count == digits else { return nil }
        var value = 0
        for byte in bytes {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}
