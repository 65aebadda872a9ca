/// Reads what marks a currency: before a number signs, letters and codes, after it also nouns.
struct CurrencyMarkParser {
    let text: LexedText

    /// A mark and the index after it.
    struct Mark {
        var reading: CurrencyReading
        var next: Int
        /// Whether the mark alone proves little, so that the number after it must look like money.
        var isWeak = false
    }

    // MARK: Before a number

    /// The mark that starts at a lexeme and has a number directly after it.
    func prefix(at index: Int) -> Mark? {
        switch text.kind(index) {
        case .currencySign: signPrefix(at: index)
        case .word: wordPrefix(at: index)
        default: nil
        }
    }

    private func signPrefix(at index: Int) -> Mark? {
        guard let reading = signReading(index) else { return nil }
        var next = index + 1
        var result = reading
        // `$US30`
        if reading.isBareDollarSign, text.isGlued(next), let code = dollarPrefix(next), text.isGlued(next + 1) {
            result = .code(code)
            next += 1
        }
        return isNumber(next) ? Mark(reading: result, next: next) : nil
    }

    private func wordPrefix(at index: Int) -> Mark? {
        let sense = text.sense(index)
        // `NT$`, `US $`
        if sense.dollar > 0, text.kind(index + 1) == .currencySign,
            signReading(index + 1)?.isBareDollarSign == true,
            text.isGlued(index + 1) || text.isSpelled(index, "US U.S."), let code = dollarPrefix(index),
            isNumber(index + 2)
        {
            return Mark(reading: .code(code), next: index + 2)
        }
        if sense.code > 0, let code = code(index) {
            // `USD5`, `EUR 3.4 billion`, `EUR €5` keep the code.
            let isWordLike = CurrencyTable.wordLikeCodes.contains(code)
            let next = text.kind(index + 1) == .currencySign ? index + 2 : index + 1
            if isNumber(next), !text.startsLine(next) {
                return Mark(reading: .code(code), next: next, isWeak: isWordLike)
            }
        }
        return letterPrefix(at: index, sense) ?? nounPrefix(at: index, sense) ?? lowerCaseCodePrefix(at: index, sense)
    }

    // `usd 15`
    private func lowerCaseCodePrefix(at index: Int, _ sense: WordSense) -> Mark? {
        guard sense.code > 0, let lexeme = text[index], !lexeme.flags.contains(.allCapitals), !lexeme.isGlued,
            isNumber(index + 1), !text.startsLine(index + 1)
        else { return nil }
        let code = CurrencyTable.rows[Int(sense.code) - 1].code
        guard CurrencyTable.lowerCaseCodes.contains(code), code != "CAD" else { return nil }
        return Mark(reading: .code(code), next: index + 1)
    }

    /// "Rupees 500 crore": a noun before a number in digits, which a magnitude must follow.
    private func nounPrefix(at index: Int, _ sense: WordSense) -> Mark? {
        guard sense.noun > 0, !text.isGlued(index), isNumber(index + 1), !text.startsLine(index + 1),
            text.sense(index + 2).magnitude >= 3
        else { return nil }
        let number = Int(sense.noun) - 1
        let noun = CurrencyTable.nouns[number]
        guard !noun.isCommonWord, noun.divisor == 1 else { return nil }
        let reading = CurrencyReading(source: .noun(number), known: noun.codes.count == 1 ? noun.codes[0] : nil)
        return Mark(reading: reading, next: index + 1, isWeak: true)
    }

    // `Rs`, `Rs.`, `R`, `KSh`
    private func letterPrefix(at index: Int, _ sense: WordSense) -> Mark? {
        guard sense.mark > 0, !text.isGlued(index) || !text.isWord(index - 1) else { return nil }
        let number = Int(sense.mark) - 1
        let mark = CurrencyTable.marks[number]
        guard text.isSpelled(index, mark.words), !startsInsideWord(index) else { return nil }
        var next = index + 1
        // `GH₵`, `Z$` and the like
        if text.kind(next) == .currencySign, text.isGlued(next), text.isGlued(next + 1) { next += 1 }
        if mark.allowsSpace {
            if text.isMark(next, "."), text.isGlued(next) { next += 1 }
        } else if !text.isGlued(next) {
            return nil
        }
        guard isNumber(next), !text.startsLine(next) else { return nil }
        let reading = CurrencyReading(source: .mark(number), known: mark.codes.count == 1 ? mark.codes[0] : nil)
        let isLetter = text[index]?.count == 1 || text.isSpelled(index, "GH BD SR QR KD JD RO MK Br Le Fr")
        return Mark(reading: reading, next: next, isWeak: isLetter)
    }

    private func startsInsideWord(_ index: Int) -> Bool {
        guard text.isGlued(index), let before = text[index - 1] else { return false }
        return before.kind == .word || before.kind == .number
            || (before.kind == .dash && text.isGlued(index - 1) && text.isWord(index - 2))
            || text.isMark(index - 1, "/") && text.isWord(index - 2)
    }

    /// A number in digits, perhaps behind a minus sign.
    private func isNumber(_ index: Int) -> Bool {
        switch text.kind(index) {
        case .number, .fraction: true
        case .dash, .minus: text.isGlued(index + 1) && text.isNumber(index + 1)
        default: false
        }
    }

    private func signReading(_ index: Int) -> CurrencyReading? {
        guard let lexeme = text[index], lexeme.kind == .currencySign, lexeme.sense > 0 else { return nil }
        let number = Int(lexeme.sense) - 1
        let codes = CurrencyTable.signs[number].codes
        return CurrencyReading(source: .sign(number), known: codes.count == 1 ? codes[0] : nil)
    }

    private func dollarPrefix(_ index: Int) -> String? {
        let number = Int(text.sense(index).dollar)
        guard number > 0, let lexeme = text[index] else { return nil }
        let (letters, code) = CurrencyTable.dollarPrefixes[number - 1]
        let isExact =
            lexeme.flags.contains(.abbreviated) || text.isSpelled(index, letters)
            || lexeme.flags.contains(.allCapitals) || (lexeme.count == 1 && lexeme.flags.contains(.capital))
        return isExact ? code : nil
    }

    private func code(_ index: Int) -> String? {
        let number = Int(text.sense(index).code)
        guard number > 0, let lexeme = text[index], lexeme.flags.contains(.allCapitals),
            !lexeme.flags.contains(.abbreviated)
        else { return nil }
        return CurrencyTable.rows[number - 1].code
    }

    // MARK: After a number

    /// The mark that starts at the lexeme after a number; a hyphen may stand between.
    func suffix(at index: Int) -> Mark? {
        let place = text.kind(index) == .dash && text.isGlued(index) && text.isGlued(index + 1) ? index + 1 : index
        guard let lexeme = text[place], !lexeme.flags.contains(.lineBefore) else { return nil }
        if lexeme.kind == .currencySign {
            // "5 $10": a sign with a number directly after it belongs to that number.
            guard place == index, !(text.isGlued(place + 1) && text.isNumber(place + 1)) || lexeme.isGlued,
                let reading = signReading(place)
            else { return nil }
            return Mark(reading: reading, next: place + 1)
        }
        guard lexeme.kind == .word else { return nil }
        return codeSuffix(at: place) ?? noun(at: place) ?? letterSuffix(at: place) ?? pence(at: place)
    }

    /// A code after a number; `US$` too.
    private func codeSuffix(at index: Int) -> Mark? {
        let sense = text.sense(index)
        guard sense.code > 0 else {
            guard sense.dollar > 0, text.isGlued(index + 1), signReading(index + 1)?.isBareDollarSign == true,
                !text.isNumber(index + 2), let code = dollarPrefix(index)
            else { return nil }
            return Mark(reading: .code(code), next: index + 2)
        }
        if let code = code(index) {
            guard !isNumber(index + 1) || text.startsLine(index + 1) else { return nil }
            return Mark(reading: .code(code), next: index + 1, isWeak: CurrencyTable.wordLikeCodes.contains(code))
        }
        let code = CurrencyTable.rows[Int(sense.code) - 1].code
        guard CurrencyTable.lowerCaseCodes.contains(code), text[index]?.flags.contains(.capital) == false,
            !isNumber(index + 1)
        else { return nil }
        return Mark(reading: .code(code), next: index + 1, isWeak: CurrencyTable.wordLikeCodes.contains(code))
    }

    /// `50p`: pence, in figures below a hundred.
    private func pence(at index: Int) -> Mark? {
        guard text.isSpelled(index, "p"), text.isGlued(index), let number = text.integer(index - 1), number < 100,
            !text.isMark(index + 1, ".") || !text.isGlued(index + 2)
        else { return nil }
        let noun = CurrencyTable.nouns.firstIndex { $0.words.hasPrefix("penny") } ?? 0
        return Mark(reading: CurrencyReading(source: .noun(noun), known: "GBP"), next: index + 1)
    }

    private func letterSuffix(at index: Int) -> Mark? {
        let number = Int(text.sense(index).mark) - 1
        guard number >= 0, CurrencyTable.marks[number].follows,
            text.isSpelled(index, CurrencyTable.marks[number].words), !isNumber(index + 1)
        else { return nil }
        let codes = CurrencyTable.marks[number].codes
        return Mark(
            reading: CurrencyReading(source: .mark(number), known: codes.count == 1 ? codes[0] : nil),
            next: index + 1
        )
    }

    // "euros", "U.S. dollars", "New Taiwan dollars", "Norwegian kroner", "pounds sterling", "CFA francs".
    func noun(at index: Int) -> Mark? {
        var place = index
        var country = -1
        while place < index + 3, let lexeme = text[place], lexeme.kind == .word,
            !lexeme.flags.contains(.lineBefore) || place == index
        {
            let sense = text.sense(place)
            if sense.noun > 0 {
                return noun(Int(sense.noun) - 1, at: place, country: country, hasAdjective: place > index)
            }
            if sense.country > 0 {
                country = Int(sense.country) - 1
            } else if !(sense.roles.contains(.countryHead) || text.isSpelled(place, "CFA")),
                place > index || !isUnknownAdjective(place)
            {
                return nil
            }
            place += 1
        }
        return nil
    }

    /// A capitalised word directly before a noun of money that is no known country: "Ruritanian crowns".
    private func isUnknownAdjective(_ index: Int) -> Bool {
        guard let lexeme = text[index], lexeme.flags.contains(.capital), lexeme.sense == 0 else { return false }
        return text.sense(index + 1).noun > 0
    }

    private func noun(_ number: Int, at place: Int, country: Int, hasAdjective: Bool) -> Mark? {
        let noun = CurrencyTable.nouns[number]
        var reading = CurrencyReading(source: .noun(number), known: noun.codes.count == 1 ? noun.codes[0] : nil)
        if country >= 0 {
            let row = CountryTable.rows[country]
            reading.known = Self.currency(of: row, among: noun)
            reading.isForeign = reading.known == nil
        } else if hasAdjective, reading.known == nil {
            let mark = Int(text.sense(place - 1).mark) - 1
            if mark >= 0, text.isSpelled(place - 1, "CFA") {
                reading = CurrencyReading(source: .mark(mark))
            } else {
                reading.isForeign = true
            }
        }
        var next = place + 1
        let following = Int(text.sense(next).noun)
        if following > 0, noun.words.hasPrefix("pound"), CurrencyTable.nouns[following - 1].words == "sterling" {
            reading.known = "GBP"
            next += 1
        }
        return Mark(reading: reading, next: next, isWeak: noun.isCommonWord && country < 0)
    }

    /// The currency that a noun with a country's adjective means: the country's own one, if the noun can mean it.
    private static func currency(of row: CountryTable.Row, among noun: CurrencyTable.Noun) -> String? {
        if noun.codes.contains(row.currency) { return row.currency }
        switch (row.code, noun.words.prefix(4)) {
        // Former currencies, and words that name another country's currency.
        case ("IT", "lira"): return "ITL"
        case ("FR", "fran"): return "FRF"
        case ("EE", "croo"), ("EE", "crow"), ("EE", "kroo"): return "EEK"
        case ("SK", "koru"), ("SK", "crow"): return "SKK"
        case ("IS", "kron"), ("IS", "krón"): return "ISK"
        case ("NO", "kron"): return "NOK"
        case ("DK", "kron"): return "DKK"
        case ("SE", "kron"): return "SEK"
        case ("CZ", "koru"), ("CZ", "kron"): return "CZK"
        default: return noun.codes.count == 1 ? noun.codes[0] : nil
        }
    }
}
