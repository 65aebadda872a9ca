/// Reads numbers and their magnitudes, in digits and in words.
struct NumberParser {
    let text: LexedText

    /// A number without unit.
    struct Number {
        var value: ScaledNumber
        var magnitude = 0
        var next: Int
        var isSpelled = false
        var hasSeparator = false
        var isYearLike = false
        /// Whether a magnitude of one letter stands after a space, which only a currency before the number allows.
        var endsInSpacedLetter = false
    }

    /// The number that starts at a lexeme, in digits or words.
    ///
    /// - Parameter joinsSpacedGroups: Whether `10 000` is one number.
    func number(at index: Int, joinsSpacedGroups: Bool, afterCurrency: Bool) -> Number? {
        switch text.kind(index) {
        case .number, .fraction:
            guard var number = digits(at: index, joinsSpacedGroups: joinsSpacedGroups) else { return nil }
            readMagnitudes(&number, afterCurrency: afterCurrency)
            return number
        case .word: return spelled(at: index)
        default: return nil
        }
    }

    // MARK: Digits

    private func digits(at index: Int, joinsSpacedGroups: Bool) -> Number? {
        if let fraction = fraction(index) { return Number(value: fraction, next: index + 1) }
        if joinsSpacedGroups, let number = spacedGroups(at: index) { return number }
        guard let printed = PrintedNumber(text.slice(index)) else { return nil }
        var number = Number(value: printed.value, next: index + 1, hasSeparator: printed.hasSeparator)
        number.isYearLike =
            !printed.hasSeparator && printed.wholeDigits == 4 && (1_800...2_199).contains(printed.value.digits)
        addPrintedFraction(&number, at: index)
        return number
    }

    // `2½`, `2 1/2`, `1/2`.
    private func addPrintedFraction(_ number: inout Number, at index: Int) {
        if text.isGlued(index + 1), let fraction = fraction(index + 1), let sum = number.value.adding(fraction) {
            number.value = sum
            number.next = index + 2
        } else if let quotient = quotient(at: index) {
            number.value = quotient
            number.next = index + 3
        } else if !text.isGlued(index + 1), let quotient = quotient(at: index + 1),
            let sum = number.value.adding(quotient)
        {
            number.value = sum
            number.next = index + 4
        }
    }

    private func fraction(_ index: Int) -> ScaledNumber? {
        guard let lexeme = text[index], lexeme.kind == .fraction else { return nil }
        return thousandths(Int64(lexeme.sense))
    }

    /// A number of thousandths without zeros at the end, which were not printed.
    private func thousandths(_ number: Int64) -> ScaledNumber {
        var digits = number
        var exponent = -3
        while digits % 10 == 0, exponent < 0 {
            digits /= 10
            exponent += 1
        }
        return ScaledNumber(digits: digits, exponent: exponent)
    }

    // `1/2` and other quotients of small numbers that have few decimals.
    private func quotient(at index: Int) -> ScaledNumber? {
        guard text.isMark(index + 1, "/"), text.isGlued(index + 1), text.isGlued(index + 2),
            let top = text.integer(index), let bottom = text.integer(index + 2), (1...7).contains(top),
            [2, 4, 5, 8].contains(bottom), top < bottom
        else { return nil }
        return thousandths(Int64(top * 1_000 / bottom))
    }

    // `10 000`, `1 250 000`: one to three digits, then groups of three.
    private func spacedGroups(at index: Int) -> Number? {
        guard let first = text[index], first.kind == .number, first.count <= 3, var value = text.integer(index),
            value > 0
        else { return nil }
        var next = index + 1
        while let group = text[next], group.kind == .number, group.count == 3, !group.isGlued,
            !group.flags.contains(.lineBefore), let digits = text.integer(next), value < 1_000_000_000_000
        {
            value = value * 1_000 + digits
            next += 1
        }
        guard next > index + 1 else { return nil }
        return Number(value: ScaledNumber(digits: Int64(value), exponent: 0), next: next, hasSeparator: true)
    }

    // MARK: Magnitudes

    private func readMagnitudes(_ number: inout Number, afterCurrency: Bool) {
        if let power = shortMagnitude(at: number.next, afterCurrency: afterCurrency) {
            number.endsInSpacedLetter = !text.isGlued(number.next) && (text[number.next]?.count ?? 0) == 1
            number.magnitude = power
            number.next += 1
            return
        }
        addHalf(&number)
        for _ in 0..<3 {
            let place = afterHyphen(number.next)
            let sense = text.sense(place)
            guard sense.magnitude > 0, !sense.isShortMagnitude, !text.startsLine(place),
                !isVaguePlural(place)
            else { break }
            number.magnitude += Int(sense.magnitude)
            number.next = place + 1
        }
        if number.magnitude > 0 { addHalf(&number) }
    }

    // "millions of": the plural with "of" counts nothing definite.
    private func isVaguePlural(_ index: Int) -> Bool {
        text.slice(index).last == UInt8(ascii: "s") && text.roles(index + 1).contains(.of)
            && !text.isSpelled(index, "lakhs crores lacs")
    }

    private func shortMagnitude(at index: Int, afterCurrency: Bool) -> Int? {
        let sense = text.sense(index)
        guard sense.isShortMagnitude, let lexeme = text[index], !lexeme.flags.contains(.lineBefore) else { return nil }
        // A letter or two directly after the number; apart from it only where nothing else can be meant.
        guard lexeme.isGlued || (lexeme.count > 1 && !text.isSpelled(index, "mm mil mill")) || afterCurrency,
            !text.isMark(index + 1, "'") || !text.isGlued(index + 1)
        else { return nil }
        guard text.kind(index + 1) != .number || !text.isGlued(index + 1) else { return nil }
        return Int(sense.magnitude)
    }

    /// The place of a word behind an optional hyphen that joins it to the word before.
    func afterHyphen(_ index: Int) -> Int {
        text.kind(index) == .dash && text.isGlued(index) && text.isGlued(index + 1) ? index + 1 : index
    }

    // MARK: Words

    // "five", "two hundred and fifty thousand", "half a million", "two and a half billion".
    private func spelled(at index: Int) -> Number? {
        if let number = fractionOfMagnitude(at: index) { return number }
        var number: Number
        if text.roles(index).contains(.article) {
            // "a hundred", "a billion"
            let place = index + 1
            let sense = text.sense(place)
            guard sense.magnitude > 0, !sense.isShortMagnitude, !text.startsLine(place) else { return nil }
            number = Number(value: ScaledNumber(digits: 1, exponent: 0), next: place, isSpelled: true)
        } else {
            guard let cardinal = cardinal(at: index) else { return nil }
            number = Number(
                value: ScaledNumber(digits: cardinal.value, exponent: 0),
                next: cardinal.next,
                isSpelled: true
            )
        }
        guard readHundredsAndMore(&number) else { return nil }
        addHalf(&number)
        readMagnitudes(&number, afterCurrency: false)
        return number
    }

    // "half a million", "a half-billion", "a quarter of a million", "three quarters of a billion".
    private func fractionOfMagnitude(at index: Int) -> Number? {
        var place = index
        var parts: Int64 = 1
        if text.roles(place).contains(.article) {
            place += 1
        } else if text.sense(place).cardinal == 3 {
            parts = 3
            place = afterHyphen(place + 1)
        }
        let roles = text.roles(place)
        let value: ScaledNumber
        if roles.contains(.half), parts == 1 {
            value = ScaledNumber(digits: 5, exponent: -1)
        } else if roles.contains(.quarter) {
            value = ScaledNumber(digits: 25 * parts, exponent: -2)
        } else {
            return nil
        }
        place = afterHyphen(place + 1)
        if text.roles(place).contains(.of) { place += 1 }
        if text.roles(place).contains(.article) { place += 1 }
        let sense = text.sense(place)
        if sense.magnitude >= 3, !sense.isShortMagnitude {
            return Number(value: value, magnitude: Int(sense.magnitude), next: place + 1, isSpelled: true)
        }
        return sense.roles.contains(.percent) ? Number(value: value, next: place, isSpelled: true) : nil
    }

    /// A number from zero to ninety-nine.
    private func cardinal(at index: Int) -> (value: Int64, next: Int)? {
        let value = Int64(text.sense(index).cardinal)
        guard value >= 0 else { return nil }
        guard value >= 20 else { return (value, index + 1) }
        let place = afterHyphen(index + 1)
        let units = Int64(text.sense(place).cardinal)
        guard (1...9).contains(units), !text.startsLine(place) else { return (value, index + 1) }
        return (value + units, place + 1)
    }

    // "two hundred and fifty", "one million two hundred thousand"; of a number with one magnitude that is left to be
    // the magnitude of the whole.
    private func readHundredsAndMore(_ number: inout Number) -> Bool {
        var total = ScaledNumber(digits: 0, exponent: 0)
        var least = Int.max
        var group = readHundreds(number.value.digits, &number.next)
        while true {
            let place = afterHyphen(number.next)
            let sense = text.sense(place)
            let power = Int(sense.magnitude)
            var part = ScaledNumber(digits: group, exponent: 0)
            var rest: (value: Int64, next: Int)?
            if power >= 3, power < least, !sense.isShortMagnitude {
                rest = smallerPart(after: place, than: power)
                if rest == nil, total.digits == 0 {
                    number.value = part
                    return true
                }
                guard let scaled = part.scaled(by: power) else { return false }
                part = scaled
                least = power
                number.next = place + 1
            }
            guard let sum = total.adding(part) else { return false }
            total = sum
            guard let rest else { break }
            number.next = rest.next
            group = readHundreds(rest.value, &number.next)
        }
        number.value = total
        return true
    }

    // "hundred", "hundred and fifty" after a number below a hundred.
    private func readHundreds(_ value: Int64, _ next: inout Int) -> Int64 {
        let place = afterHyphen(next)
        guard text.sense(place).magnitude == 2, (1..<100).contains(value) else { return value }
        next = place + 1
        var rest = afterHyphen(next)
        if text.roles(rest).contains(.and) { rest += 1 }
        guard let units = cardinal(at: rest), units.value > 0, !text.startsLine(rest) else { return value * 100 }
        next = units.next
        return value * 100 + units.value
    }

    /// The number that goes on after a magnitude: "two hundred thousand" after "one million".
    private func smallerPart(after place: Int, than power: Int) -> (value: Int64, next: Int)? {
        var rest = place + 1
        if text.isMark(rest, ",") { rest += 1 }
        if text.roles(rest).contains(.and) { rest += 1 }
        guard !text.startsLine(rest), let cardinal = cardinal(at: rest), cardinal.value > 0 else { return nil }
        let sense = text.sense(afterHyphen(cardinal.next))
        return sense.magnitude < power && !sense.isShortMagnitude ? cardinal : nil
    }

    // "and a half", "and a quarter" after a whole number.
    private func addHalf(_ number: inout Number) {
        var place = afterHyphen(number.next)
        guard number.value.exponent == 0, text.roles(place).contains(.and) else { return }
        place = afterHyphen(place + 1)
        guard text.roles(place).contains(.article) else { return }
        place = afterHyphen(place + 1)
        let roles = text.roles(place)
        let part: ScaledNumber
        if roles.contains(.half) {
            part = ScaledNumber(digits: 5, exponent: -1)
        } else if roles.contains(.quarter) {
            part = ScaledNumber(digits: 25, exponent: -2)
        } else {
            return
        }
        guard let sum = number.value.adding(part) else { return }
        number.value = sum
        number.next = place + 1
    }
}
