internal import DocumentModel

/// Reads days and months: `26 June 2025`, `June 26, 2025`, `Thursday, June 26`, `2025-06-26`, `June 2025`.
struct CalendarParser {
    let text: LexedText
    let anchor: DateAnchor
    /// The order of day and month in the dates with strokes of the text, where it shows one.
    let order: Order?

    init(text: LexedText, anchor: DateAnchor) {
        self.text = text
        self.anchor = anchor
        order = Self.order(in: text)
    }

    /// The date that starts at a lexeme.
    func match(at index: Int) -> DateMatch? {
        switch text.kind(index) {
        case .number: return numeric(at: index) ?? days(at: index) ?? dayMonth(at: index)
        case .word:
            let sense = text.sense(index)
            guard text[index]?.flags.contains(.capital) == true else { return nil }
            if sense.weekday > 0 { return weekdayDate(at: index) }
            if sense.month > 0 { return monthFirst(at: index) }
            return nil
        default: return nil
        }
    }

    // MARK: Digits only

    // `2025-06-26`, and with strokes or full stops where only one reading is possible: `26/06/2025`, `26.06.2025`.
    func numeric(at index: Int) -> DateMatch? {
        if let day = dotted(at: index) {
            return DateMatch(first: index, next: index + 1, value: DateValue(day: day), rule: "dates/numeric-day")
        }
        let isStroke = text.isMark(index + 1, "/") && text.isMark(index + 3, "/")
        guard isStroke || (text.kind(index + 1) == .dash && text.kind(index + 3) == .dash),
            (index + 1...index + 4).allSatisfy(text.isGlued), let first = text.integer(index),
            let second = text.integer(index + 2), let third = text.integer(index + 4)
        else { return nil }
        let lengths = [index, index + 2, index + 4].map { text[$0]?.count ?? 0 }
        var day: CivilDay?
        // `05/06/2025` is the fifth of June or the sixth of May: the year is certain, and all else if the text settles it.
        if lengths[2] == 4, isStroke, lengths[0] <= 2, lengths[1] <= 2, first != second,
            (1...12).contains(first), (1...12).contains(second)
        {
            return ambiguous(first, second, third, index)
        }
        if lengths == [4, 2, 2] {
            day = CivilDay(year: first, month: second, day: third)
        } else if lengths[2] == 4, isStroke, lengths[0] <= 2, lengths[1] <= 2 {
            if first > 12 { day = CivilDay(year: third, month: second, day: first) }
            if second > 12 || first == second { day = CivilDay(year: third, month: first, day: second) }
        }
        return day.map {
            DateMatch(first: index, next: index + 5, value: DateValue(day: $0), rule: "dates/numeric-day")
        }
    }

    private func ambiguous(_ first: Int, _ second: Int, _ year: Int, _ index: Int) -> DateMatch? {
        let day: CivilDay? =
            switch order {
            case .dayFirst: CivilDay(year: year, month: second, day: first)
            case .monthFirst: CivilDay(year: year, month: first, day: second)
            case nil: nil
            }
        let value = day.map { DateValue(day: $0) } ?? ((1_500...2_199).contains(year) ? DateValue(year: year) : nil)
        let rule = day == nil ? "dates/numeric-day-open" : "dates/numeric-day"
        return value.map { DateMatch(first: index, next: index + 5, value: $0, rule: rule) }
    }

    /// The order of day and month in dates with strokes.
    enum Order {
        case dayFirst
        case monthFirst
    }

    /// The order that other dates of the text show: `26/06/2025` has the day first, `06/26/2025` the month; nil where
    /// none does, or where they contradict each other.
    static func order(in text: LexedText) -> Order? {
        var orders: Set<Order> = []
        for index in text.lexemes.indices where text.lexemes[index].kind == .number && text.isMark(index + 1, "/") {
            guard text.isMark(index + 3, "/"), (index + 1...index + 4).allSatisfy(text.isGlued),
                text[index + 4]?.count == 4, let first = text.integer(index), let second = text.integer(index + 2)
            else { continue }
            if (13...31).contains(first), (1...12).contains(second) { orders.insert(.dayFirst) }
            if (1...12).contains(first), (13...31).contains(second) { orders.insert(.monthFirst) }
        }
        return orders.count == 1 ? orders.first : nil
    }

    private func dotted(at index: Int) -> CivilDay? {
        let parts = text.slice(index).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
        let numbers = parts.compactMap { part in Int(String(decoding: part, as: UTF8.self)) }
        guard numbers.count == 3 else { return nil }
        return CivilDay(year: numbers[2], month: numbers[1], day: numbers[0])
    }

    // MARK: Day first

    // `26 June 2025`, `26th of June`.
    func dayMonth(at index: Int) -> DateMatch? {
        guard let day = dayOfMonth(at: index), !text.isGlued(index) || !isInsideNumber(index) else { return nil }
        var place = day.next
        if text.roles(place).contains(.of) { place += 1 }
        guard let month = month(at: place), !text.startsLine(place) else { return nil }
        return complete(month: month.number, day: day.number, first: index, next: month.next)
    }

    // MARK: Several days

    // `26-28 June 2025`, `26 to 28 June`.
    private func days(at index: Int) -> DateMatch? {
        guard let first = dayOfMonth(at: index), !text.isGlued(index) || !isInsideNumber(index), isJoint(first.next),
            let second = dayOfMonth(at: first.next + 1), second.number > first.number, !text.startsLine(second.next)
        else { return nil }
        let place = text.roles(second.next).contains(.of) ? second.next + 1 : second.next
        guard let month = month(at: place), !text.startsLine(place),
            let last = complete(month: month.number, day: second.number, first: index, next: month.next)
        else { return nil }
        return through(last, from: first.number)
    }

    // `June 26-28, 2025`, `June 26 to 28`: the second day and the index after it.
    private func secondDay(after day: (number: Int, next: Int)) -> (number: Int, next: Int)? {
        guard isJoint(day.next), let second = dayOfMonth(at: day.next + 1), second.number > day.number,
            !isCount(second.next), !(text.isGlued(second.next) && text.kind(second.next) == .dash)
        else { return nil }
        return second
    }

    private func isJoint(_ index: Int) -> Bool {
        !text.startsLine(index + 1) && (text.kind(index) == .dash || text.isSpelled(index, "to through until"))
    }

    /// The days up to the one that was read; that day alone where its year is not known.
    private func through(_ match: DateMatch, from number: Int) -> DateMatch {
        guard let last = match.value?.first, match.value?.precision == .day,
            let first = CivilDay(year: last.components.year, month: last.components.month, day: number),
            let value = DateValue(days: first, through: last)
        else { return match }
        return DateMatch(
            first: match.first,
            next: match.next,
            value: value,
            anchor: match.anchor,
            rule: match.rule == "dates/day" ? "dates/days" : "dates/days-without-year"
        )
    }

    private func isInsideNumber(_ index: Int) -> Bool {
        guard let before = text[index - 1] else { return false }
        return before.kind == .word || before.kind == .number || before.kind == .currencySign
    }

    private func dayOfMonth(at index: Int) -> (number: Int, next: Int)? {
        guard let lexeme = text[index], lexeme.kind == .number, lexeme.count <= 2, let number = text.integer(index),
            (1...31).contains(number)
        else { return nil }
        if text.isWord(index + 1), text.isGlued(index + 1) {
            return text.isSpelled(index + 1, "st nd rd th") ? (number, index + 2) : nil
        }
        return (number, index + 1)
    }

    /// A month with a capital, and the place after it and the full stop of its abbreviation.
    private func month(at index: Int) -> (number: Int, next: Int)? {
        let sense = text.sense(index)
        guard sense.month > 0, text[index]?.flags.contains(.capital) == true else { return nil }
        let isShort =
            (text[index]?.count ?? 0) <= 4 && !text.isSpelled(index, "May June July") && text.isMark(index + 1, ".")
            && text.isGlued(index + 1)
        return (Int(sense.month), isShort ? index + 2 : index + 1)
    }

    // MARK: Month first

    private func monthFirst(at index: Int) -> DateMatch? {
        guard let month = month(at: index) else { return nil }
        if !text.startsLine(month.next), let day = dayOfMonth(at: month.next), !isCount(day.next) {
            if let second = secondDay(after: day),
                let last = complete(month: month.number, day: second.number, first: index, next: second.next)
            {
                return through(last, from: day.number)
            }
            return complete(month: month.number, day: day.number, first: index, next: day.next)
        }
        var place = month.next
        if text.isMark(place, ",") || text.roles(place).contains(.of) { place += 1 }
        if let year = year(at: place) {
            guard let value = DateValue(year: year, month: month.number) else { return nil }
            return DateMatch(first: index, next: place + 1, value: value, rule: "dates/month")
        }
        return monthAlone(at: index, month)
    }

    // "May 20 people": a number that counts something is no day.
    private func isCount(_ index: Int) -> Bool {
        guard text.isGlued(index) else { return text.sense(index).magnitude > 0 }
        return text.kind(index) == .percentSign || text.isMark(index, ":")
    }

    private func monthAlone(at index: Int, _ month: (number: Int, next: Int)) -> DateMatch? {
        guard text[index]?.count ?? 0 > 3 || month.number == 5, !text.startsSentence(index) else { return nil }
        let before = text.roles(index - 1)
        let cues: WordRoles = [
            .in, .since, .by, .until, .last, .next, .this, .part, .during, .before, .from, .end, .between,
        ]
        let isJoined = !before.isDisjoint(with: [.of, .to, .and, .or]) && month.number != 5 && month.number != 3
        let isPart = text.kind(index - 1) == .dash && text.roles(index - 2).contains(.part)
        guard !before.isDisjoint(with: cues) || isJoined || isPart else { return nil }
        // A person may be called June; a capital after the month shows it.
        if let following = text[month.next], following.kind == .word, following.flags.contains(.capital),
            following.sense == 0
        {
            return nil
        }
        var first = index
        var view = outlook(index)
        if before.contains(.last) {
            first -= 1
            view = .back
        } else if before.contains(.next) {
            first -= 1
            view = .ahead
        }
        // "last June" and "next June" in June mean another June.
        var value = anchor.nearest(month: month.number, view, excludesThis: first < index)
        if before.contains(.this) {
            first -= 1
            value = anchor.year.flatMap { DateValue(year: $0, month: month.number) }
        }
        return DateMatch(
            first: first,
            next: month.next,
            value: value ?? DateValue(month: month.number, day: nil),
            anchor: .published,
            rule: "dates/month-without-year"
        )
    }

    // MARK: Weekdays

    private func weekdayDate(at index: Int) -> DateMatch? {
        var place = index + 1
        if text.isMark(place, "."), text.isGlued(place), (text[index]?.count ?? 0) <= 5 { place += 1 }
        if text.roles(place).contains(.dayPart) { place += 1 }
        if text.isMark(place, ",") { place += 1 }
        if text.roles(place).contains(.the) { place += 1 }
        guard !text.startsLine(place) else { return nil }
        let date =
            text.isNumber(place) ? dayMonth(at: place) : text.sense(place).month > 0 ? monthFirst(at: place) : nil
        guard var date, date.value?.precision == .day || date.value?.precision == .noYear else { return nil }
        date.first = index
        return date
    }

    // MARK: Shared

    /// A four-digit year directly at a lexeme.
    func year(at index: Int) -> Int? {
        guard text[index]?.count == 4, let year = text.integer(index), (1_500...2_199).contains(year),
            !text.startsLine(index)
        else { return nil }
        let isLonger = text.isGlued(index + 1) && (text.isWord(index + 1) || text.kind(index + 1) == .percentSign)
        return isLonger ? nil : year
    }

    private func complete(month: Int, day: Int, first: Int, next: Int) -> DateMatch? {
        var place = next
        if text.isMark(place, ","), text.isGlued(place) { place += 1 }
        if let year = year(at: place) {
            return CivilDay(year: year, month: month, day: day).map {
                DateMatch(first: first, next: place + 1, value: DateValue(day: $0), rule: "dates/day")
            }
        }
        guard let open = DateValue(month: month, day: day) else { return nil }
        let resolved = namesEvent(next) ? nil : anchor.nearest(month: month, day: day, outlook(first))
        return DateMatch(
            first: first,
            next: next,
            value: resolved ?? open,
            anchor: .published,
            rule: "dates/day-without-year"
        )
    }

    /// Whether a day names an event of a year of its own, as in "the 9 June uprising".
    private func namesEvent(_ next: Int) -> Bool {
        text.isSpelled(
            next,
            "attack attacks terror terrorist massacre coup uprising revolution movement protests bombings"
        )
    }

    /// Where a date without a year, or a weekday, is looked for, from the words before it in its sentence.
    func outlook(_ index: Int) -> DateAnchor.Outlook {
        var place = index - 1
        var seen = 0
        while seen < 10, place >= 0, !text.startsSentence(place + 1) {
            let roles = text.roles(place)
            if seen < 2 {
                if !roles.isDisjoint(with: [.by, .until]) { return .ahead }
                if roles.contains(.since) { return .back }
            }
            if roles.contains(.future) { return .ratherAhead }
            if isPastVerb(place) { return .ratherBack }
            place -= 1
            seen += 1
        }
        return .ratherBack
    }

    /// "said", "announced": a verb in the past between "will" and a date, as in "taxes will rise, she said on Friday".
    private func isPastVerb(_ index: Int) -> Bool {
        guard let lexeme = text[index], lexeme.kind == .word, lexeme.count > 3 else { return false }
        if text.isSpelled(index, "said told says came made took went gave held left sent wrote began found") {
            return true
        }
        return lexeme.count > 4 && text.slice(index).suffix(2).elementsEqual("ed".utf8)
    }
}
