internal import DocumentModel

/// Reads calendar years, ranges of years, decades and fiscal years: `2024`, `2024-2027`, `the 1990s`, `FY2025-26`,
/// `2024/25`, `fiscal 2025`.
struct YearParser {
    let text: LexedText

    /// The years that start at a lexeme.
    func match(at index: Int) -> DateMatch? {
        switch text.kind(index) {
        case .word:
            let roles = text.roles(index)
            if roles.contains(.fiscalYear) { return fiscal(at: index, word: index) }
            if roles.contains(.fiscal) { return fiscal(at: index, word: index) }
            return nil
        case .number: return years(at: index)
        default: return nil
        }
    }

    // MARK: Fiscal years

    // `FY25`, `FY2025-26`, `fiscal 2025`, `fiscal year 2025/26`.
    private func fiscal(at first: Int, word: Int) -> DateMatch? {
        var place = word + 1
        if text.kind(place) == .dash, text.isGlued(place) { place += 1 }
        if text.sense(place).timeUnit == UInt8(ascii: "Y") { place += 1 }
        if text.isMark(place, "'") { place += 1 }
        guard !text.startsLine(place), let lexeme = text[place], lexeme.kind == .number,
            lexeme.count == 4 || (lexeme.count == 2 && text.roles(word).contains(.fiscalYear)),
            let number = text.integer(place)
        else { return nil }
        let year = lexeme.count == 2 ? 2_000 + number : number
        guard (1_900...2_199).contains(year) else { return nil }
        if let end = secondYear(after: place, of: year), end.year == year + 1 {
            return value(DateValue(fiscalYear: year, ending: year + 1), first, end.next, "dates/fiscal-year")
        }
        guard !text.isGlued(place + 1) || !text.isWord(place + 1) else { return nil }
        return value(DateValue(fiscalYear: year), first, place + 1, "dates/fiscal-year")
    }

    private func value(_ value: DateValue?, _ first: Int, _ next: Int, _ rule: String) -> DateMatch? {
        value.map { DateMatch(first: first, next: next, value: $0, rule: rule) }
    }

    /// The year after a hyphen or stroke, in two or four digits: `2024-25`, `2024/25`, `2024–2027`.
    private func secondYear(after index: Int, of year: Int) -> (year: Int, next: Int)? {
        guard text.isGlued(index + 1), text.isGlued(index + 2),
            text.kind(index + 1) == .dash || text.isMark(index + 1, "/"), let lexeme = text[index + 2],
            lexeme.kind == .number, let number = text.integer(index + 2), endsCleanly(index + 2)
        else { return nil }
        switch lexeme.count {
        case 4: return (number, index + 3)
        case 2:
            let inCentury = year / 100 * 100 + number
            return (inCentury > year ? inCentury : inCentury + 100, index + 3)
        default: return nil
        }
    }

    /// Whether a number is not the beginning of something longer: `2024-25-26`, `2024-25%`.
    private func endsCleanly(_ index: Int) -> Bool {
        guard text.isGlued(index + 1) else { return true }
        if text.isWord(index + 1) || text.kind(index + 1) == .percentSign || text.isMark(index + 1, ":") {
            return false
        }
        let isJoint = text.kind(index + 1) == .dash || text.isMark(index + 1, "/") || text.isMark(index + 1, ".")
        return !(isJoint && text.isGlued(index + 2) && text.isNumber(index + 2))
    }

    // MARK: Calendar years

    private func years(at index: Int) -> DateMatch? {
        guard let lexeme = text[index], lexeme.count == 4, let year = text.integer(index),
            (1_500...2_199).contains(year), startsCleanly(index)
        else { return nil }
        if let decade = decade(at: index, year) { return decade }
        if let pair = pair(at: index, year) { return pair }
        guard endsCleanly(index), isYear(index, year) else { return nil }
        if let range = range(at: index, year) { return range }
        if let next = fiscalYearWords(index + 1) {
            return value(DateValue(fiscalYear: year), index, next, "dates/fiscal-year")
        }
        return value(DateValue(year: year), index, index + 1, "dates/year")
    }

    // `1990s`
    private func decade(at index: Int, _ year: Int) -> DateMatch? {
        guard text.isGlued(index + 1), text.isSpelled(index + 1, "s"), year % 10 == 0 else { return nil }
        return value(DateValue(years: year, through: year + 9), index, index + 2, "dates/decade")
    }

    // `2024-25`, `2024/25`: neighbouring years are a fiscal year, others a range; `2024-2025` is a range of two years
    // unless it is called fiscal.
    private func pair(at index: Int, _ year: Int) -> DateMatch? {
        guard let second = secondYear(after: index, of: year), second.year > year, second.year - year < 100 else {
            return nil
        }
        let end = fiscalYearWords(second.next)
        let isShort = text[index + 2]?.count == 2
        let isStroke = text.isMark(index + 1, "/")
        if second.year == year + 1, isShort || isStroke || end != nil || isCalledFiscal(index) {
            let value = DateValue(fiscalYear: year, ending: second.year)
            return self.value(value, index, end ?? second.next, "dates/fiscal-year")
        }
        // `2025-06` may be a month; `2024/27` may be anything.
        guard !isStroke, !isShort || second.year / 100 == year / 100 else { return nil }
        return value(DateValue(years: year, through: second.year), index, second.next, "dates/years")
    }

    // "year", "budget year" before the figures: "financial year 2024-2025".
    private func isCalledFiscal(_ index: Int) -> Bool {
        text.sense(index - 1).timeUnit == UInt8(ascii: "Y") && text.roles(index - 2).contains(.fiscal)
    }

    /// The index after "fiscal year" or "financial year".
    private func fiscalYearWords(_ index: Int) -> Int? {
        text.roles(index).contains(.fiscal) && text.sense(index + 1).timeUnit == UInt8(ascii: "Y")
            && !text.startsLine(index)
            ? index + 2 : nil
    }

    // "2026 to 2030", "between 2025 and 2030", "2025 through 2028".
    private func range(at index: Int, _ year: Int) -> DateMatch? {
        let roles = text.roles(index + 1)
        let isJoint =
            roles.contains(.to) || text.isSpelled(index + 1, "through until till")
            || (roles.contains(.and) && text.roles(index - 1).contains(.between))
            || (text.kind(index + 1) == .dash && !text.isGlued(index + 1) && !text.isGlued(index + 2))
        guard isJoint, text[index + 2]?.count == 4, let last = text.integer(index + 2), last > year,
            last <= 2_199, last - year < 100, endsCleanly(index + 2), !text.startsLine(index + 2)
        else { return nil }
        return value(DateValue(years: year, through: last), index, index + 3, "dates/years")
    }

    // MARK: Years and counts

    private func startsCleanly(_ index: Int) -> Bool {
        guard text.isGlued(index), let before = text[index - 1] else { return true }
        switch before.kind {
        case .word, .number, .fraction, .currencySign, .percentSign, .minus: return false
        case .dash: return !text.isNumber(index - 2) && !(text[index - 2]?.flags.contains(.allCapitals) ?? false)
        case .mark:
            return
                !(text.isMark(index - 1, "/") || text.isMark(index - 1, ".") || text.isMark(index - 1, ",")
                || text.isMark(index - 1, "#") || text.isMark(index - 1, ":") || text.isMark(index - 1, "_")
                || text.isMark(index - 1, "="))
        }
    }

    /// Whether four digits are a year and not a count, from the words around them.
    private func isYear(_ index: Int, _ year: Int) -> Bool {
        let following = text.sense(index + 1)
        if text.isWord(index + 1), following.magnitude > 0 && !following.isShortMagnitude || following.timeUnit > 0 {
            return following.timeUnit > 0 && text.roles(index + 1).contains(.quarter)
        }
        let before = text.roles(index - 1)
        if text.isSpelled(index - 1, "No page Page Room room number flight Flight") { return false }
        let cues: WordRoles = [
            .in, .by, .since, .until, .before, .during, .part, .end, .from, .between, .the, .of, .fiscal,
        ]
        let isCued =
            !before.isDisjoint(with: cues) || text.sense(index - 1).month > 0 || text.isMark(index - 1, "(")
            || text.kind(index - 1) == .dash
        let mayCount = year % 10 == 0 && isPlural(index + 1)
        if mayCount { return before.contains(.the) && year % 100 != 0 }
        if (1_950...2_060).contains(year) {
            return !(year % 10 == 0 && before.contains(.about) && !isCued && text.isWord(index + 1))
        }
        return isCued && !(text.isWord(index + 1) && isPlural(index + 1))
    }

    /// A noun in the plural that is nothing else here: "troops".
    private func isPlural(_ index: Int) -> Bool {
        guard let lexeme = text[index], lexeme.kind == .word, lexeme.count > 3, !lexeme.flags.contains(.capital),
            !lexeme.flags.contains(.lineBefore)
        else { return false }
        return text.slice(index).last == UInt8(ascii: "s")
            && text.roles(index).isDisjoint(with: [.follower, .in, .change])
            || text.roles(index).contains(.people)
    }
}
