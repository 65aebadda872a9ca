/// Reads one term: a number with what is written at it.
struct TermParser {
    let text: LexedText
    let numbers: NumberParser
    let marks: CurrencyMarkParser
    private let evidence: MoneyEvidence

    init(_ text: LexedText) {
        self.text = text
        evidence = MoneyEvidence(text)
        numbers = NumberParser(text: text)
        marks = CurrencyMarkParser(text: text)
    }

    /// Whether a term can start at a lexeme: a quick look before the full one.
    func canStart(at index: Int) -> Bool {
        guard let lexeme = text[index] else { return false }
        switch lexeme.kind {
        case .number, .fraction, .currencySign: return true
        case .word:
            guard lexeme.sense != 0 else { return false }
            let sense = text.lexicon.sense(lexeme.sense)
            return sense.cardinal >= 0 || sense.mark > 0 || sense.code > 0 || sense.dollar > 0
                || sense.noun > 0 || !sense.roles.isDisjoint(with: [.half, .quarter, .article])
        case .dash, .minus: return isSign(index)
        case .percentSign, .mark: return false
        }
    }

    /// The term that starts at a lexeme.
    ///
    /// - Parameter isJoined: Whether a joint was read before it, so that a hyphen before it is no part of it.
    func term(at index: Int, isJoined: Bool = false) -> Term? {
        if isJoined, text.isGlued(index), text.kind(index - 1) == .dash {
            if let prefix = marks.prefix(at: index) { return prefixed(at: index, prefix) }
            return plain(at: index, joinsSpacedGroups: false)
        }
        if isSign(index) {
            guard var term = unsigned(at: index + 1) else { return nil }
            term.first = index
            term.number.digits.negate()
            return term
        }
        return unsigned(at: index)
    }

    /// A minus sign before a number or a sign of currency: not a hyphen, a bullet of a list or the dash of a range.
    private func isSign(_ index: Int) -> Bool {
        guard let lexeme = text[index], lexeme.kind == .minus || lexeme.kind == .dash, text.isGlued(index + 1),
            text.isNumber(index + 1) || text.kind(index + 1) == .currencySign
        else { return false }
        if lexeme.kind == .dash, text.slice(index).count > 1 { return false }
        if !lexeme.isGlued {
            return index == 0 || !lexeme.flags.contains(.lineBefore) || lexeme.kind == .minus
        }
        return text.isMark(index - 1, "(")
    }

    private func unsigned(at index: Int) -> Term? {
        if let prefix = marks.prefix(at: index) { return prefixed(at: index, prefix) }
        return plain(at: index)
    }

    // MARK: With a mark before

    private func prefixed(at index: Int, _ mark: CurrencyMarkParser.Mark) -> Term? {
        var start = mark.next
        let isNegative = text.kind(start) == .dash || text.kind(start) == .minus
        if isNegative { start += 1 }
        guard let number = numbers.number(at: start, joinsSpacedGroups: true, afterCurrency: true) else { return nil }
        var term = Term(first: index, next: number.next, number: number.value, magnitude: number.magnitude)
        term.unit = .money(mark.reading)
        term.hasPrefix = true
        term.hasSeparator = number.hasSeparator
        if isNegative { term.number.digits.negate() }
        guard endsCleanly(&term, last: number) else { return nil }
        if mark.isWeak, !looksLikeMoney(number), !isTrusted(mark.reading, term) { return nil }
        addSecondMark(&term, mark.reading)
        addSubunits(&term)
        divide(&term)
        return term
    }

    /// Whether the text uses a letter as a mark of money elsewhere beyond doubt: `R500` in a text with `R1.7bn`.
    private func isTrusted(_ reading: CurrencyReading, _ term: Term) -> Bool {
        guard case .mark(let number) = reading.source, term.number.digits >= 10 else { return false }
        return evidence.marks.contains(number)
    }

    /// After a weak mark only a magnitude, a decimal or grouped thousands show that money is meant.
    private func looksLikeMoney(_ number: NumberParser.Number) -> Bool {
        number.magnitude > 0 || number.hasSeparator
    }

    // `$50 CAD`, `€5 EUR`, `$3 million Canadian`: a second mark that says the same or says it better.
    private func addSecondMark(_ term: inout Term, _ first: CurrencyReading) {
        guard let second = marks.suffix(at: term.next), second.reading.divisor == 1 else {
            addTrailingAdjective(&term, first)
            return
        }
        let codes = first.codes
        guard
            second.reading.codes.contains(where: codes.contains)
                || (first.isBareDollarSign && second.reading.source == .code)
        else { return }
        if second.reading.known != nil { term.unit = .money(second.reading) }
        term.next = second.next
    }

    private func addTrailingAdjective(_ term: inout Term, _ first: CurrencyReading) {
        let country = Int(text.sense(term.next).country)
        guard first.isBareDollarSign, country > 0 else { return }
        let row = CountryTable.rows[country - 1]
        // Directly before a word the adjective describes that word: "$3 million Canadian aid".
        guard CurrencyTable.bareDollarCountries.contains(row.code) || row.code == "US", !text.isWord(term.next + 1),
            text.roles(term.next).isEmpty, text[term.next]?.flags.contains(.capital) == true
        else { return }
        term.unit = .money(.code(row.currency))
        term.next += 1
    }

    // MARK: Without

    private func plain(at index: Int) -> Term? {
        guard !startsInsideSomething(index) else { return nil }
        if let grouped = plain(at: index, joinsSpacedGroups: true), grouped.unit != nil { return grouped }
        return plain(at: index, joinsSpacedGroups: false)
    }

    private func plain(at index: Int, joinsSpacedGroups: Bool) -> Term? {
        guard let number = numbers.number(at: index, joinsSpacedGroups: joinsSpacedGroups, afterCurrency: false)
        else { return nil }
        var term = Term(first: index, next: number.next, number: number.value, magnitude: number.magnitude)
        term.isSpelled = number.isSpelled
        term.hasSeparator = number.hasSeparator
        term.isYearLike = number.isYearLike && number.magnitude == 0
        if let end = percentEnd(term.next) {
            guard !isPercentagePoint(end), term.magnitude <= 3 else { return nil }
            term.unit = .percent
            term.hasSuffix = true
            term.next = end
            return term
        }
        if let mark = marks.suffix(at: term.next), isMoney(term, number, mark) {
            term.unit = .money(mark.reading)
            term.hasSuffix = true
            term.next = mark.next
            addSubunits(&term)
            divide(&term)
            return term
        }
        return endsCleanly(&term, last: number) ? term : nil
    }

    /// Whether a number begins inside a word, date, address or score: `F-16`, `12:30`, `3/4`, `COVID-19`.
    private func startsInsideSomething(_ index: Int) -> Bool {
        guard text.isGlued(index), let before = text[index - 1] else { return false }
        switch before.kind {
        case .word, .number, .fraction, .percentSign: return true
        case .currencySign, .minus: return false
        case .dash: return text.isGlued(index - 1) && text.isNumber(index) && !text.isMark(index - 2, ")")
        case .mark:
            if text.isMark(index - 1, ":") || text.isMark(index - 1, ".") || text.isMark(index - 1, "/")
                || text.isMark(index - 1, ",")
            {
                return text.isGlued(index - 1)
                    && (text.isNumber(index - 2) || text.isMark(index - 1, "/") || text.isMark(index - 1, "."))
            }
            return text.isMark(index - 1, "#") || text.isMark(index - 1, "@") || text.isMark(index - 1, "_")
                || text.isMark(index - 1, "=") || text.isMark(index - 1, "&")
                || text.isMark(index - 1, "'")
                    && text.isWord(index - 2)
        }
    }

    /// Whether nothing that belongs to the number is left over: `5th`, `5G`, `12:30`, `20s`.
    private func endsCleanly(_ term: inout Term, last: NumberParser.Number) -> Bool {
        if last.endsInSpacedLetter, text.isMark(term.next, "."), text.isGlued(term.next), text.isGlued(term.next + 1) {
            // "$5 m.p.h."
            return false
        }
        guard text.isGlued(term.next) else { return true }
        if text.isWord(term.next) { return false }
        if text.isMark(term.next, ":") || text.isMark(term.next, "/") {
            return !text.isGlued(term.next + 1) || !text.isNumber(term.next + 1)
        }
        if text.isMark(term.next, "."), text.isGlued(term.next + 1), text.isNumber(term.next + 1) { return false }
        return true
    }

    // MARK: Units after the number

    /// The index after a per cent sign or word; nil when there is none.
    private func percentEnd(_ index: Int) -> Int? {
        let place = numbers.afterHyphen(index)
        guard let lexeme = text[place], !lexeme.flags.contains(.lineBefore) else { return nil }
        if lexeme.kind == .percentSign {
            let isEscape = text.isGlued(place + 1) && text.isNumber(place + 1)
            return isEscape ? nil : place + 1
        }
        let roles = text.roles(place)
        if roles.contains(.percent) {
            return text.isSpelled(place, "PC") ? nil : place + 1
        }
        if roles.contains(.per) {
            let cent = numbers.afterHyphen(place + 1)
            if text.roles(cent).contains(.cent) { return cent + 1 }
        }
        return nil
    }

    // "percentage points", "percent points", "% points": a difference.
    private func isPercentagePoint(_ next: Int) -> Bool {
        text.roles(numbers.afterHyphen(next)).contains(.point)
    }

    private func isMoney(_ term: Term, _ number: NumberParser.Number, _ mark: CurrencyMarkParser.Mark) -> Bool {
        guard case .noun(let index) = mark.reading.source else {
            return !mark.isWeak || looksLikeMoney(number) || !text.isWord(mark.next)
        }
        let noun = CurrencyTable.nouns[index]
        if number.magnitude >= 6 { return true }
        if isName(mark.next - 1) { return false }
        if noun.words.hasPrefix("pound") { return isMoneyPound(term, mark) }
        if noun.words.hasPrefix("mark"), term.magnitude == 0 { return false }
        guard mark.isWeak else { return true }
        let shouts = text.isSpelled(mark.next - 1, "WON")
        if number.magnitude >= 3 || shouts || (number.value.digits >= 1_000 && !number.isYearLike) { return true }
        // "won" is a verb too, so its numbers have to be larger.
        let least = text.isSpelled(mark.next - 1, "won") ? 100 : 10
        return number.value.digits >= least && evidence.countries.speaks(of: noun.codes)
    }

    /// "8 Rand Paul": a capital on the noun and on the word after it make a name.
    private func isName(_ index: Int) -> Bool {
        guard let noun = text[index], noun.flags.contains(.capital), !noun.flags.contains(.allCapitals),
            let following = text[index + 1], following.kind == .word, !following.isGlued
        else { return false }
        return following.flags.contains(.capital) && following.sense == 0
    }

    /// Pounds are a weight beside words of weight, before "of", and in "a twenty-pound bag".
    private func isMoneyPound(_ term: Term, _ mark: CurrencyMarkParser.Mark) -> Bool {
        if mark.reading.known != nil, text.isSpelled(mark.next - 1, "sterling") { return true }
        if text.kind(term.next) == .dash { return false }
        // "a twenty pound bag"
        if text.isSpelled(mark.next - 1, "pound"), term.number != ScaledNumber(digits: 1, exponent: 0) { return false }
        let following = text.roles(mark.next)
        if following.contains(.of) || following.contains(.weight) || following.contains(.per) { return false }
        var place = term.first - 1
        while place >= term.first - 6, place >= 0, !text.startsSentence(place + 1) {
            if text.roles(place).contains(.weight) { return false }
            place -= 1
        }
        return true
    }

    // "five dollars and thirty-five cents", "10 dollars 43 cents".
    private func addSubunits(_ term: inout Term) {
        guard term.magnitude == 0, let reading = term.reading, reading.divisor == 1 else { return }
        var place = term.next
        if text.roles(place).contains(.and) { place += 1 }
        guard !text.startsLine(place),
            let cents = numbers.number(at: place, joinsSpacedGroups: false, afterCurrency: false),
            cents.magnitude == 0, (1..<100).contains(cents.value.digits), cents.value.exponent == 0,
            let mark = marks.suffix(at: cents.next), case .noun(let index) = mark.reading.source,
            CurrencyTable.nouns[index].divisor == 100, let part = cents.value.scaled(by: -2),
            let sum = term.number.adding(part)
        else { return }
        term.number = sum
        term.next = mark.next
    }

    private func divide(_ term: inout Term) {
        guard let reading = term.reading, reading.divisor > 1, let number = term.number.divided(by: reading.divisor)
        else { return }
        term.number = number
    }
}
