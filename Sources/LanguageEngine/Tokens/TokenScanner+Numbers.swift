// Numbers with their separators, and what is written against them.
extension TokenScanner {
    /// Reads a number whose first digit, full stop or sign stands at `position`.
    ///
    /// - Parameter digits: The offset of the first digit or full stop behind a sign.
    mutating func scanNumber(from digits: Int) {
        let start = position
        var end = digits
        while true {
            end = endOfDigits(from: end)
            switch byte(end) {
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
                if byteClass(end + 1) == .digit {
                    end += 1
                    continue
                }
            default: break
            }
            break
        }
        let type = byteClass(end)
        if !type.isDisjoint(with: .white) {
            emit(start, end, .number, .hasDigit)
            return
        }
        if type == .high {
            numberBeforeHigh(start, end)
            return
        }
        if !type.isDisjoint(with: [.letter, .joiner]) {
            numberBeforeLetters(start, end)
            return
        }
        switch byte(end) {
        case UInt8(ascii: "-"):
            if let last = endOfHyphenated(start, end) { end = last } else if scanAddress(start, end) { return }
        case UInt8(ascii: "."), UInt8(ascii: "@"):
            if isAlphanumeric(end + 1), scanAddress(start, end) { return }
        case UInt8(ascii: "'"):
            if decadeEnds(start, end, 1) { return }
        default: break
        }
        emit(start, end, .number, .hasDigit)
    }

    /// Numbers joined by hyphens that are one thing: telephone numbers, dates, postal codes; not ranges.
    private func endOfHyphenated(_ start: Int, _ hyphen: Int) -> Int? {
        let first = hyphen - start
        guard
            endOfDigits(from: start) == hyphen || byte(start) == UInt8(ascii: "+")
                || bytes[start..<hyphen].contains(0x2F)
        else { return nil }
        var end = hyphen
        var groups = 1
        var length = 0
        // No more groups than a telephone number has, so that a chain of thousands is not read again from each.
        while groups < 8, byte(end) == UInt8(ascii: "-"), byteClass(end + 1) == .digit {
            let next = endOfDigits(from: end + 1)
            length = next - end - 1
            end = next
            groups += 1
        }
        guard groups > 1, groups < 8, !isAlphanumeric(end), byte(end) != UInt8(ascii: "%"),
            byte(end) != UInt8(ascii: ",") || isWhite(end + 1)
        else { return nil }
        if groups > 2 { return end }
        let rounded = bytes[end - 1] == UInt8(ascii: "0") && bytes[end - 2] == UInt8(ascii: "0")
        return length == 4 && (first == 5 || first >= 3 && first != 4 && !rounded) ? end : nil
    }

    /// "1990's" is one token, "2024's" is a possessive.
    private mutating func decadeEnds(_ start: Int, _ mark: Int, _ length: Int) -> Bool {
        let after = mark + length
        guard mark - start == 2 || mark - start == 4, bytes[mark - 1] == UInt8(ascii: "0"),
            byte(after) == UInt8(ascii: "s"), !isAlphanumeric(after + 1)
        else { return false }
        emit(start, after + 1, .word, shape(start, classes(in: start..<after + 1)))
        return true
    }

    private mutating func numberBeforeHigh(_ start: Int, _ from: Int) {
        var end = from
        var shape: Token.Shape = .hasDigit
        while byteClass(end) == .high, end < count {
            let scalar = DecodedScalar(bytes, at: end)
            switch scalar.class {
            case .digit, .otherNumber, .mark:
                end += scalar.length
                shape.insert(.hasNonASCII)
                continue
            case .lower, .upper, .letter:
                continueWord(start, end, classes(in: start..<end))
                return
            case .apostrophe:
                if decadeEnds(start, end, scalar.length) { return }
            default: break
            }
            break
        }
        emit(start, end, .number, shape)
    }

    private mutating func numberBeforeLetters(_ start: Int, _ letters: Int) {
        let end = endOfLetters(from: letters)
        // "9p.m.": the letters are read next.
        let dotted = end == letters + 1 && byte(end) == UInt8(ascii: ".") && byte(end + 1) | 0x20 == UInt8(ascii: "m")
        if dotted || (end > letters && !isAlphanumeric(end) && byteClass(end) != .joiner && isUnit(letters, end)) {
            emit(start, letters, .number, .hasDigit)
            if !dotted { emit(letters, end, .word, shape(letters, classes(in: letters..<end))) }
            return
        }
        continueWord(start, letters, classes(in: start..<letters))
    }

    private func isUnit(_ start: Int, _ end: Int) -> Bool {
        guard EnglishWords.units.contains(bytes, start..<end) else { return false }
        guard end == start + 1, byteClass(start) == .upper, bytes[start] != UInt8(ascii: "K") else { return true }
        // "$5M", but "5G" and "section 2B".
        guard tokens.last?.end == position, let last = tokens.last else { return false }
        return last.kind == .symbol
    }
}
