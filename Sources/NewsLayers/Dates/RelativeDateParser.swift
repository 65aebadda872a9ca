internal import DocumentModel

/// Reads what counts from the publication: "yesterday", "last week", "Wednesday", "two years ago", "third quarter".
struct RelativeDateParser {
    let text: LexedText
    let anchor: DateAnchor
    private let calendar: CalendarParser
    private let numbers: NumberParser

    init(text: LexedText, anchor: DateAnchor, calendar: CalendarParser) {
        self.text = text
        self.anchor = anchor
        self.calendar = calendar
        numbers = NumberParser(text: text)
    }

    /// The expression that starts at a lexeme.
    func match(at index: Int) -> DateMatch? {
        let sense = text.sense(index)
        if sense.weekday > 0 { return weekday(at: index, sense) }
        let roles = sense.roles
        if !roles.isDisjoint(with: [.yesterday, .today, .tomorrow]) { return namedDay(at: index, roles) }
        if !roles.isDisjoint(with: [.last, .next, .this]) { return unit(at: index, roles) }
        if let part = quarter(at: index) ?? half(at: index) { return part }
        return ago(at: index)
    }

    // MARK: Days

    private func namedDay(at index: Int, _ roles: WordRoles) -> DateMatch? {
        // "USA Today" and other names.
        if text[index]?.flags.contains(.capital) == true, !text.startsSentence(index), !isAfterQuote(index) {
            return nil
        }
        let offset = roles.contains(.yesterday) ? -1 : roles.contains(.tomorrow) ? 1 : 0
        return published(anchor.day(offset: offset), index, index + 1, "dates/named-day")
    }

    private func isAfterQuote(_ index: Int) -> Bool { text.isGlued(index) }

    private func weekday(at index: Int, _ sense: WordSense) -> DateMatch? {
        guard let lexeme = text[index], lexeme.flags.contains(.capital),
            lexeme.count > 5 || text.isSpelled(index, "Friday")
        else { return nil }
        let weekday = Int(sense.weekday)
        if text.isSpelled(index - 1, "Black Good Super Bloody Ash Palm Easter Giving Cyber Fat Shrove Maundy Holy") {
            return nil
        }
        // "the Sunday Times"
        if text.roles(index - 1).contains(.the), let following = text[index + 1], following.kind == .word,
            following.flags.contains(.capital), following.sense == 0
        {
            return nil
        }
        let before = text.roles(index - 1)
        var first = index
        let value: DateValue?
        if before.contains(.last) {
            first -= 1
            value = anchor.weekday(weekday, .back, excludesToday: true)
        } else if before.contains(.next) {
            first -= 1
            value = anchor.weekday(weekday, .ahead, excludesToday: true)
        } else if before.contains(.this) {
            first -= 1
            value = anchor.weekdayOfThisWeek(weekday)
        } else {
            value = anchor.weekday(weekday, calendar.outlook(index), excludesToday: false)
        }
        return published(value, first, index + 1, "dates/weekday")
    }

    // MARK: Units

    // "last week", "this month", "next year", "the current quarter"; weekdays and months are read elsewhere.
    private func unit(at index: Int, _ roles: WordRoles) -> DateMatch? {
        // "the previous year", "the following month" count from the story and not from the publication.
        guard !text.isSpelled(index, "previous preceding following past"), !text.startsLine(index + 1) else {
            return nil
        }
        var place = index + 1
        let isFiscal = text.roles(place).contains(.fiscal)
        if isFiscal || text.isSpelled(place, "calendar") { place += 1 }
        let unit = text.sense(place).timeUnit
        guard unit != 0, text[place].map({ $0.count }) ?? 0 > 2,
            !text.isSpelled(place, "years months weeks days quarters")
        else {
            return nil
        }
        // "This Week" in the middle of a sentence is a title.
        if text[index]?.flags.contains(.capital) == true, text[place]?.flags.contains(.capital) == true,
            !text.startsSentence(index)
        {
            return nil
        }
        let offset = roles.contains(.last) ? -1 : roles.contains(.next) ? 1 : 0
        if isFiscal {
            // Its first and last day differ from country to country, so it stays open.
            return unit == UInt8(ascii: "Y") ? published(nil, index, place + 1, "dates/relative-fiscal-year") : nil
        }
        let value: DateValue?
        switch Unicode.Scalar(unit) {
        case "Y": value = anchor.year(offset: offset)
        case "M": value = anchor.month(offset: offset)
        case "W": value = anchor.week(offset: offset)
        case "Q": value = anchor.quarter(offset: offset)
        case "X" where offset == 1 && text.roles(index - 1).contains(.the) && spans(index - 2):
            // "over the next decade": ten years, and not those from 2030 to 2039.
            value = DateValue(duration: 10, unit: "Y")
        case "X":
            value = anchor.year.flatMap { year in
                let first = year / 10 * 10 + offset * 10
                return DateValue(years: first, through: first + 9)
            }
        default: return nil
        }
        return published(value, index, place + 1, "dates/relative-period")
    }

    private func spans(_ index: Int) -> Bool {
        text.isSpelled(index, "over for within during across throughout in through")
    }

    // "two years ago", "12 hours ago", "a month ago".
    private func ago(at index: Int) -> DateMatch? {
        guard let (count, place) = count(at: index), !text.startsLine(place) else { return nil }
        let unit = text.sense(place).timeUnit
        guard unit != 0, text.roles(place + 1).contains(.ago), !text.startsLine(place + 1) else { return nil }
        let value: DateValue?
        switch Unicode.Scalar(unit) {
        case "Y": value = anchor.year(offset: -count)
        case "M": value = anchor.month(offset: -count)
        case "W": value = anchor.week(offset: -count)
        case "D": value = anchor.day(offset: -count)
        case "X": value = anchor.year(offset: -count * 10)
        case "h":
            // A line of its own is a byline, which counts back from the moment the page was read.
            let isByline = text.startsLine(index) && text.startsLine(place + 2)
            let isHours = text.isSpelled(place, "hour hours hr hrs")
            value = isByline ? nil : isHours ? anchor.hoursAgo(count) : nil
        default: return nil
        }
        return published(value, index, place + 2, "dates/ago")
    }

    /// A small whole number in digits or words, or "a".
    private func count(at index: Int) -> (Int, Int)? {
        if text.roles(index).contains(.article), text.sense(index + 1).timeUnit != 0 { return (1, index + 1) }
        if let lexeme = text[index], lexeme.kind == .number, lexeme.count <= 4, let number = text.integer(index) {
            return (number, index + 1)
        }
        guard text.sense(index).cardinal >= 0,
            let number = numbers.number(at: index, joinsSpacedGroups: false, afterCurrency: false),
            number.magnitude == 0, number.value.exponent == 0, (0...10_000).contains(number.value.digits)
        else { return nil }
        return (Int(number.value.digits), number.next)
    }

    // MARK: Quarters

    // `Q3 2025`, "the third quarter of 2025", "the first quarter of this year".
    private func quarter(at index: Int) -> DateMatch? {
        var place: Int
        let number: Int
        if text.isSpelled(index, "Q"), text.isGlued(index + 1), let digit = text.integer(index + 1),
            (1...4).contains(digit),
            !(text.isGlued(index + 2) && text.isWord(index + 2))
        {
            number = digit
            place = index + 2
        } else {
            let ordinal = Int(text.sense(index).ordinal)
            place = numbers.afterHyphen(index + 1)
            guard (1...4).contains(ordinal), text.isSpelled(place, "quarter") else { return nil }
            number = ordinal
            place += 1
        }
        if text.roles(place).contains(.of) { place += 1 }
        if let year = calendar.year(at: place) {
            return DateValue(year: year, quarter: number).map {
                DateMatch(first: index, next: place + 1, value: $0, rule: "dates/quarter")
            }
        }
        let roles = text.roles(place)
        guard !roles.isDisjoint(with: [.this, .last, .next]), text.isSpelled(place + 1, "year") else { return nil }
        let offset = roles.contains(.last) ? -1 : roles.contains(.next) ? 1 : 0
        let value = anchor.year.flatMap { DateValue(year: $0 + offset, quarter: number) }
        return published(value, index, place + 2, "dates/quarter")
    }

    // MARK: Halves

    // `H1 2025`, "the first half of 2025", "the second half of next year", "the latter half of this year".
    private func half(at index: Int) -> DateMatch? {
        var place: Int
        let number: Int
        if text.isSpelled(index, "H"), text.isGlued(index + 1), let digit = text.integer(index + 1),
            (1...2).contains(digit), !(text.isGlued(index + 2) && text.isWord(index + 2))
        {
            number = digit
            place = index + 2
        } else {
            let ordinal = text.isSpelled(index, "latter") ? 2 : Int(text.sense(index).ordinal)
            place = numbers.afterHyphen(index + 1)
            guard (1...2).contains(ordinal), text.isSpelled(place, "half") else { return nil }
            number = ordinal
            place += 1
        }
        if text.roles(place).contains(.of) { place += 1 }
        if let year = calendar.year(at: place) {
            return DateValue(year: year, half: number).map {
                DateMatch(first: index, next: place + 1, value: $0, rule: "dates/half")
            }
        }
        let roles = text.roles(place)
        guard !roles.isDisjoint(with: [.this, .last, .next]), text.isSpelled(place + 1, "year") else { return nil }
        let offset = roles.contains(.last) ? -1 : roles.contains(.next) ? 1 : 0
        let value = anchor.year.flatMap { DateValue(year: $0 + offset, half: number) }
        return published(value, index, place + 2, "dates/half")
    }

    private func published(_ value: DateValue?, _ first: Int, _ next: Int, _ rule: String) -> DateMatch {
        DateMatch(first: first, next: next, value: value, anchor: .published, rule: rule)
    }
}
