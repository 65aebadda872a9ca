public import DocumentModel

/// Reads the line of a page that says when it was published.
public enum Dateline {
    /// Lines longer than this, in bytes, are prose.
    private static let limit = 200

    /// The date of publication that a line holds, if it holds nothing but a byline or a date.
    ///
    /// `Published 26 June 2025`, `March 14, 2024`, `2025-06-26T14:30:00+09:00`, `By Jane Doe | Thursday 26 June 2025
    /// 14:30 GMT` give the date, the minute of the day and the zone, as far as they are there. `12 hours ago` gives no
    /// date, since nobody knows when the page was read, but keeps its words. Of several dates the one that is not
    /// marked as an update counts, else the first.
    ///
    /// - Complexity: O(*n*) in the length of the line, which is refused beyond 200 bytes.
    public static func parse(_ line: String) -> PublicationDate? {
        var line = line
        return line.withUTF8 { bytes in
            guard bytes.count <= limit else { return nil }
            var reader = DatelineReader(bytes)
            return reader.read()
        }
    }
}

/// Walks over a line and takes in everything that a byline can hold.
private struct DatelineReader {
    private let text: LexedText
    private let calendar: CalendarParser
    private let relative: RelativeDateParser
    private var dates: [(value: DateValue, isUpdate: Bool)] = []
    private var clock = ClockTime()
    private var words: String?
    private var isUpdate = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        text = LexedText(bytes)
        let anchor = DateAnchor(.unknown)
        calendar = CalendarParser(text: text, anchor: anchor)
        relative = RelativeDateParser(text: text, anchor: anchor, calendar: calendar)
    }

    mutating func read() -> PublicationDate? {
        var index = skipAuthor()
        while index < text.count {
            guard let next = step(index) else { return nil }
            index = next
        }
        let date = dates.first { !$0.isUpdate } ?? dates.first
        guard let date else {
            return words.map { PublicationDate(nil, origin: .byline, relative: $0) }
        }
        return PublicationDate(
            date.value,
            origin: .byline,
            minuteOfDay: clock.minuteOfDay,
            zoneMinutes: clock.zoneMinutes
        )
    }

    /// The index after one part of the line; nil when it can't be part of a byline.
    private mutating func step(_ index: Int) -> Int? {
        if let date = calendar.match(at: index), let value = date.value, date.rule != "dates/month-without-year" {
            dates.append((value, isUpdate))
            // `T14:30`
            return text.isSpelled(date.next, "T") && text.isGlued(date.next) ? date.next + 1 : date.next
        }
        if let next = clock.read(text, at: index, hasDate: !dates.isEmpty) { return next }
        if let match = relative.match(at: index), match.anchor == .published {
            words = words ?? wording(match)
            return match.next
        }
        if let short = shortAgo(index) {
            words = words ?? short.words
            return short.next
        }
        return filler(index)
    }

    private func wording(_ match: DateMatch) -> String? {
        guard let first = text[match.first], let last = text[match.next - 1] else { return nil }
        return String(decoding: text.bytes[Int(first.start)..<Int(last.end)], as: UTF8.self)
    }

    // `5h ago`, `2d ago`, `10min ago`, `just now`
    private func shortAgo(_ index: Int) -> (words: String, next: Int)? {
        let next: Int
        if text.isNumber(index), text.isSpelled(index + 1, "h d w m min mins hr hrs s sec"),
            text.roles(index + 2).contains(.ago)
        {
            next = index + 3
        } else if text.isSpelled(index, "Just just"), text.isSpelled(index + 1, "now") {
            next = index + 2
        } else {
            return nil
        }
        guard let words = wording(DateMatch(first: index, next: next, value: nil, rule: "")) else { return nil }
        return (words, next)
    }

    /// Words and marks that stand around a date: "Published", "on", "|", "3 min read".
    private mutating func filler(_ index: Int) -> Int? {
        guard let lexeme = text[index] else { return nil }
        switch lexeme.kind {
        case .mark, .dash, .minus: return index + 1
        case .word:
            let roles = text.roles(index)
            if roles.contains(.byline) {
                isUpdate = text.isSpelled(index, "Updated updated UPDATED Modified modified")
                return index + 1
            }
            if !roles.isDisjoint(with: [.on, .at, .of, .last, .dayPart]) || text.sense(index).weekday > 0 {
                return index + 1
            }
            return text.isSpelled(index, "First first Last Publication publication Posted Added Time time")
                ? index + 1 : nil
        case .number:
            // "3 min read"
            guard text.isSpelled(index + 1, "min mins minute minutes"), text.isSpelled(index + 2, "read") else {
                return nil
            }
            return index + 3
        default: return nil
        }
    }

    // "By Jane Doe and John Roe" before a separator or a date.
    private func skipAuthor() -> Int {
        guard text.isSpelled(0, "By BY by") else { return skipPlace() }
        var index = 1
        while index < min(text.count, 12) {
            guard let lexeme = text[index] else { break }
            let sense = text.sense(index)
            let isJoint =
                sense.roles.contains(.and) || text.isMark(index, ".") || text.isMark(index, "'")
                || (lexeme.kind == .dash && lexeme.isGlued) || (text.isMark(index, ",") && text.isWord(index + 1))
            guard isName(index) || isJoint else { break }
            index += 1
        }
        return index
    }

    // "Stockholm, 12 March 2025", "Skagerrak Post | April 5, 2024": a city or an outlet before a separator.
    private func skipPlace() -> Int {
        var index = 0
        while index < min(text.count, 6), isName(index) { index += 1 }
        guard index > 0, let next = text[index], next.kind == .mark || next.kind == .dash else { return 0 }
        return index
    }

    private func isName(_ index: Int) -> Bool {
        guard let lexeme = text[index] else { return false }
        let sense = text.sense(index)
        return lexeme.kind == .word && lexeme.flags.contains(.capital) && sense.weekday == 0 && sense.month == 0
            && !sense.roles.contains(.byline)
    }
}
