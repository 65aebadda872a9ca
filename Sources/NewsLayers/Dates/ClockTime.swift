/// The time of day and zone in a line of a date: `14:30 GMT`, `2.30pm`, `14:30:00+09:00`, `2:30 p.m. ET`.
struct ClockTime {
    /// Minutes since midnight; nil when none was read.
    private(set) var minuteOfDay: Int?
    /// Minutes east of UTC; nil when no zone of one meaning was read.
    private(set) var zoneMinutes: Int?

    // Zones of one meaning in news. "IST" and "CST" have several and "ET" changes with the season: they stay open.
    private static let zones: [(String, Int)] = [
        ("GMT UTC Z", 0), ("BST", 60), ("CET", 60), ("CEST", 120), ("EST", -300), ("EDT", -240), ("CDT", -300),
        ("MST", -420), ("MDT", -360), ("PST", -480), ("PDT", -420), ("KST JST", 540), ("HKT SGT", 480),
        ("AEST", 600), ("AEDT", 660), ("NZST", 720), ("NZDT", 780), ("MSK", 180), ("EET", 120), ("EEST", 180),
    ]

    /// Takes in a time or zone that starts at a lexeme; the index after it, or nil when there is none.
    mutating func read(_ text: LexedText, at index: Int, hasDate: Bool) -> Int? {
        if let next = zone(text, index) { return next }
        guard minuteOfDay == nil else { return text.isNumber(index) ? time(text, index)?.next : nil }
        guard let time = time(text, index) else { return nil }
        minuteOfDay = time.minute
        return time.next
    }

    private func time(_ text: LexedText, _ index: Int) -> (minute: Int, next: Int)? {
        guard text.isNumber(index) else { return nil }
        var next = index + 1
        var hour = text.integer(index)
        var minute = 0
        var isCertain = false
        if text.isMark(next, ":"), text.isGlued(next), text.isGlued(next + 1), let value = text.integer(next + 1),
            text[next + 1]?.count == 2
        {
            minute = value
            next += 2
            isCertain = true
            // Seconds, whole or with decimals.
            if text.isMark(next, ":"), text.isGlued(next), text.isNumber(next + 1) { next += 2 }
        } else {
            let parts = text.slice(index).split(separator: UInt8(ascii: "."))
            if parts.count == 2, parts[0].count <= 2, parts[1].count == 2 {
                hour = Int(String(decoding: parts[0], as: UTF8.self))
                minute = Int(String(decoding: parts[1], as: UTF8.self)) ?? 60
            }
        }
        guard var hour, (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        if let half = halfDay(text, next) {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (half.isAfternoon ? 12 : 0)
            next = half.next
            isCertain = true
        }
        guard isCertain || text.roles(next).contains(.clock) else { return nil }
        return (hour * 60 + minute, next)
    }

    // `am`, `p.m.`
    private func halfDay(_ text: LexedText, _ index: Int) -> (isAfternoon: Bool, next: Int)? {
        if text.isSpelled(index, "am AM a.m. A.M.") { return (false, index + 1) }
        if text.isSpelled(index, "pm PM p.m. P.M.") { return (true, index + 1) }
        guard text.isSpelled(index, "a p"), text.isMark(index + 1, "."), text.isSpelled(index + 2, "m") else {
            return nil
        }
        return (text.isSpelled(index, "p"), text.isMark(index + 3, ".") ? index + 4 : index + 3)
    }

    // `GMT`, `+0900`, `+09:00`, `GMT+9`
    private mutating func zone(_ text: LexedText, _ index: Int) -> Int? {
        if text.isWord(index) {
            if let zone = Self.zones.first(where: { text.isSpelled(index, $0.0) }) {
                zoneMinutes = zone.1
                return offset(text, index + 1) ?? index + 1
            }
            return text.roles(index).contains(.clock) ? index + 1 : nil
        }
        return minuteOfDay == nil ? nil : offset(text, index)
    }

    private mutating func offset(_ text: LexedText, _ index: Int) -> Int? {
        let isMinus = text.kind(index) == .dash || text.kind(index) == .minus
        guard isMinus || text.isMark(index, "+"), text.isGlued(index + 1), let lexeme = text[index + 1],
            let number = text.integer(index + 1), lexeme.count == 4 || lexeme.count <= 2
        else { return nil }
        var minutes = lexeme.count == 4 ? number / 100 * 60 + number % 100 : number * 60
        var next = index + 2
        if lexeme.count <= 2, text.isMark(next, ":"), let rest = text.integer(next + 1), rest < 60 {
            minutes += rest
            next += 2
        }
        guard minutes <= 14 * 60 else { return nil }
        zoneMinutes = isMinus ? -minutes : minutes
        return next
    }
}
