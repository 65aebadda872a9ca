import DocumentModel

/// Reads the dates of meta data: ISO 8601 and its relatives, those of mail and feeds, seconds since 1970.
///
/// A date that could be read in two ways, such as `03/04/2025`, is not read at all.
enum NewsDate {
    /// Reads a date; nil for anything else.
    static func parse(_ text: String, origin: PublicationDate.Origin = .meta) -> PublicationDate? {
        guard let text = text.filled, text.utf8.count <= 80 else { return nil }
        return iso(text, origin) ?? mail(text, origin) ?? compact(text, origin) ?? named(text, origin)
            ?? figures(text, origin)
    }

    /// Reads seconds or milliseconds since 1970, as records have them; nil outside 1980 to 2100.
    static func parse(seconds number: Double, origin: PublicationDate.Origin = .meta) -> PublicationDate? {
        let seconds = number > 1e11 ? number / 1_000 : number
        guard seconds > 315_532_800, seconds < 4_102_444_800 else { return nil }
        let minutes = Int(seconds) / 60
        let day = CivilDay(number: minutes / 1_440)
        return PublicationDate(DateValue(day: day), origin: origin, minuteOfDay: minutes % 1_440, zoneMinutes: 0)
    }

    /// `2025-06-26T18:40:12.123+09:00`, also with `2025/06/26` and with `UTC` at the end.
    private static func iso(_ text: String, _ origin: PublicationDate.Origin) -> PublicationDate? {
        guard let first = text.utf8.first, (48...57).contains(first) else { return nil }
        var text = text
        for zone in [" UTC", " GMT", "UTC", "GMT", " Z"] where text.hasSuffix(zone) {
            text = String(text.dropLast(zone.count)) + "Z"
            break
        }
        if text.prefix(10).filter({ $0 == "/" }).count == 2 {
            text = String(text.prefix(10)).replacing("/", with: "-") + text.dropFirst(10)
        }
        // "2025-06-26 18:40 +0900"
        text = text.replacing(" +", with: "+").replacing(" -", with: "-")
        return PublicationDate(iso8601: text, origin: origin)
    }

    /// `20250626`, `20250626T184000Z`.
    private static func compact(_ text: String, _ origin: PublicationDate.Origin) -> PublicationDate? {
        let pattern =
            /(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)(?:\d\d)?(?<zone>Z)?)?/
        guard let match = text.wholeMatch(of: pattern), let year = Int(match.year),
            let month = Int(match.month), let day = CivilDay(year: year, month: month, day: Int(match.day) ?? 0)
        else { return nil }
        var date = PublicationDate(DateValue(day: day), origin: origin)
        if let hour = match.hour.flatMap({ Int($0) }), let minute = match.minute.flatMap({ Int($0) }), hour < 24,
            minute < 60
        {
            date.minuteOfDay = hour * 60 + minute
            date.zoneMinutes = match.zone == nil ? nil : 0
        }
        return date
    }

    /// `Thu, 26 Jun 2025 18:40:00 +0900`, with or without weekday, seconds and zone (RFC 5322, RFC 822).
    private static func mail(_ text: String, _ origin: PublicationDate.Origin) -> PublicationDate? {
        var words = text.split { $0 == " " || $0 == "," || $0 == "\t" }
        if let comment = words.firstIndex(where: { $0.hasPrefix("(") }) { words = Array(words[..<comment]) }
        if let first = words.first, first.allSatisfy(\.isLetter) { words.removeFirst() }
        guard words.count >= 3, let day = Int(words[0]), let month = month(words[1]), var year = Int(words[2]) else {
            return nil
        }
        if words[2].count == 2 { year += year < 70 ? 2_000 : 1_900 }
        guard let civil = CivilDay(year: year, month: month, day: day) else { return nil }
        var date = PublicationDate(DateValue(day: civil), origin: origin)
        guard words.count >= 4 else { return date }
        let clock = words[3].split(separator: ":").map { Int($0) }
        guard clock.count >= 2, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { return date }
        date.minuteOfDay = hour * 60 + minute
        if words.count >= 5 { date.zoneMinutes = zone(words[4]) }
        return date
    }

    /// `June 26, 2025`, `Jun 26 2025 6:40 PM`.
    private static func named(_ text: String, _ origin: PublicationDate.Origin) -> PublicationDate? {
        var words = text.split { $0 == " " || $0 == "," }
        if let first = words.first, month(first) == nil, first.allSatisfy(\.isLetter) { words.removeFirst() }
        guard words.count >= 3, let month = month(words[0]), let day = Int(words[1]), let year = Int(words[2]),
            let civil = CivilDay(year: year, month: month, day: day)
        else { return nil }
        return PublicationDate(DateValue(day: civil), origin: origin)
    }

    /// `26.06.2025` is German and Russian; `26/06/2025` and `06/26/2025` only where one number can be no month.
    private static func figures(_ text: String, _ origin: PublicationDate.Origin) -> PublicationDate? {
        let date = text.prefix { $0 != " " && $0 != "T" }
        guard let mark = date.first(where: { !$0.isNumber }), "./-".contains(mark) else { return nil }
        let numbers = date.split(separator: mark).map { Int($0) }
        guard numbers.count == 3, let first = numbers[0], let second = numbers[1], let year = numbers[2],
            year >= 1_900
        else { return nil }
        let isDayFirst = mark == "." || first > 12
        guard isDayFirst || second > 12 || first == second else { return nil }
        let (day, month) = isDayFirst ? (first, second) : (second, first)
        return CivilDay(year: year, month: month, day: day).map {
            PublicationDate(DateValue(day: $0), origin: origin)
        }
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func month(_ word: Substring) -> Int? {
        guard word.count >= 3, word.allSatisfy({ $0.isLetter || $0 == "." }) else { return nil }
        return months.firstIndex(of: word.prefix(3).lowercased()).map { $0 + 1 }
    }

    /// The zones that RFC 5322 knows by letters.
    private static let zones = [
        "UT": 0, "GMT": 0, "UTC": 0, "Z": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
        "MDT": -360, "PST": -480, "PDT": -420,
    ]

    private static func zone(_ word: Substring) -> Int? {
        if let named = zones[word.uppercased()] { return named }
        guard let sign = word.first, sign == "+" || sign == "-" else { return nil }
        let digits = word.dropFirst().filter { $0 != ":" }
        guard digits.count == 4, let number = Int(digits), number / 100 <= 14, number % 100 < 60 else { return nil }
        return (number / 100 * 60 + number % 100) * (sign == "-" ? -1 : 1)
    }
}
