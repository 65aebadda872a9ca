// Apostrophes and single quotation marks, which are the same character.
extension TokenScanner {
    /// Decides about an apostrophe of `length` bytes at `mark` behind the word that starts at `start`.
    mutating func apostropheInWord(_ start: Int, _ mark: Int, _ length: Int, _ seen: ByteClass) -> WordEffect {
        let after = mark + length
        let end = endOfLetters(from: after)
        if end == after {
            if byteClass(after) == .high, isAlphanumeric(after) { return .joins(after) }
            if byteClass(after) == .digit { return .stops }
            return apostropheAtEnd(start, mark, after, seen)
        }
        // Inside longer words the mark is a letter like others: "O'Brien", "o'clock".
        if isAlphanumeric(end) || byteClass(end) == .joiner { return .joins(after) }
        let negation = end == after + 1 && bytes[after] | 0x20 == UInt8(ascii: "t")
        if negation, bytes[mark - 1] | 0x20 == UInt8(ascii: "n") {
            if mark - 1 > start { emit(start, mark - 1, .word, shape(start, classes(in: start..<mark - 1))) }
            addClitic(mark - 1, end, continues: mark - 1 > start)
        } else if EnglishWords.clitics.contains(bytes, after..<end) {
            finishWord(start, mark, seen)
            addClitic(mark, end, continues: true)
        } else {
            return bytes[mark] == UInt8(ascii: "`") ? .stops : .joins(after)
        }
        addFurtherClitics()
        return .ends
    }

    private mutating func addClitic(_ start: Int, _ end: Int, continues: Bool) {
        let own: Token.Shape = continues ? .continuesWord : []
        emit(start, end, .word, shape(start, classes(in: start..<end)).union(own))
    }

    /// Clitics behind clitics: "couldn't've".
    private mutating func addFurtherClitics() {
        while let (mark, after) = apostrophe(at: position) {
            let end = endOfLetters(from: after)
            guard end > after, !isAlphanumeric(end), EnglishWords.clitics.contains(bytes, after..<end) else { return }
            addClitic(mark, end, continues: true)
        }
    }

    /// The apostrophe at an offset and the offset behind it.
    private func apostrophe(at offset: Int) -> (Int, Int)? {
        if byte(offset) == UInt8(ascii: "'") { return (offset, offset + 1) }
        guard byteClass(offset) == .high, offset < count else { return nil }
        let scalar = DecodedScalar(bytes, at: offset)
        return scalar.class == .apostrophe ? (offset, offset + scalar.length) : nil
    }

    /// An apostrophe with no letter behind it: the possessive of a plural, a dropped letter, or a quotation's end.
    private mutating func apostropheAtEnd(_ start: Int, _ mark: Int, _ after: Int, _ seen: ByteClass)
        -> WordEffect
    {
        guard bytes[mark] != UInt8(ascii: "`"), apostrophe(at: after) == nil else { return .stops }
        let last = bytes[mark - 1] | 0x20
        let quotationIsOpen = openSingle.map { mark - $0 < Self.longestQuotation } ?? false
        if last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z"), mark - start > 1 {
            guard !quotationIsOpen || possessiveInQuotation(mark, after) else { return .stops }
            finishWord(start, mark, seen)
            emit(mark, after, .punctuation, Token.Shape.continuesWord.union(after - mark > 1 ? .hasNonASCII : []))
            return .ends
        }
        // "lookin'"
        if !quotationIsOpen, last == UInt8(ascii: "n"), mark - start > 3, bytes[mark - 2] | 0x20 == UInt8(ascii: "i"),
            isWhite(after)
        {
            emit(start, after, .word, shape(start, seen))
            return .ends
        }
        return .stops
    }

    /// An open quotation is believed to end within so many bytes, and a look ahead ends after them.
    private static var longestQuotation: Int { 600 }

    /// Whether the mark behind a final "s" inside an open quotation is a possessive: the quotation must end later.
    private func possessiveInQuotation(_ mark: Int, _ after: Int) -> Bool {
        guard byteClass(after) == .space, isAlphanumeric(after + 1) else { return false }
        var offset = after
        let limit = min(count, after + Self.longestQuotation)
        while offset < limit {
            let byte = bytes[offset]
            if byte == 0x0A, self.byte(offset + 1) == 0x0A || self.byte(offset + 1) == 0x0D { return false }
            guard byte == bytes[mark], let (_, end) = apostrophe(at: offset) else {
                offset += 1
                continue
            }
            let before = bytes[offset - 1]
            let letterBefore = !classes[Int(before)].isDisjoint(with: .alphanumeric)
            let letterAfter = isAlphanumeric(end)
            if !letterAfter, letterBefore ? before | 0x20 != UInt8(ascii: "s") : !isWhite(offset - 1) { return true }
            if letterAfter, !letterBefore { return false }
            offset = end
        }
        return false
    }

    /// Reads an apostrophe or single quotation mark that stands behind no word.
    mutating func scanApostrophe(_ length: Int) {
        let mark = position
        let after = mark + length
        let plain: Token.Shape = length > 1 ? .hasNonASCII : []
        if let (_, end) = apostrophe(at: after) {
            // Two of them are a double quotation mark.
            emit(mark, end, .punctuation, plain.union(standsFree && !isWhite(end) ? .opens : .closes))
            return
        }
        let free = standsFree
        let end = endOfLetters(from: after)
        if end > after, !isAlphanumeric(end) {
            // "U.S.'s", "2024's", and clitics that were set apart.
            if EnglishWords.clitics.contains(bytes, after..<end), !free || isWhite(end) {
                addClitic(mark, end, continues: !free)
                return
            }
            if free, EnglishWords.apostropheWords.contains(bytes, after..<end) {
                // "rock 'n' roll"
                let isShortAnd = end == after + 1 && bytes[after] | 0x20 == UInt8(ascii: "n")
                let end = isShortAnd ? apostrophe(at: end)?.1 ?? end : end
                emit(mark, end, .word, shape(after, classes(in: after..<end)).union(plain))
                return
            }
        }
        if free, byteClass(after) == .digit, scanShortYear(after, plain) { return }
        let opens = free && (!isWhite(after) || openSingle == nil)
        let isClosingMark = length == 3 && bytes[mark + 2] == 0x99 && bytes[mark] == 0xE2
        if opens, !(isClosingMark && openSingle != nil) {
            emit(mark, after, .punctuation, plain.union(.opens))
            openSingle = mark
        } else {
            emit(mark, after, .punctuation, plain.union(.closes))
            openSingle = nil
        }
    }

    /// A year or decade without its century: "'72", "'60s".
    private mutating func scanShortYear(_ digits: Int, _ plain: Token.Shape) -> Bool {
        var end = endOfDigits(from: digits)
        guard end == digits + 2 else { return false }
        var kind = Token.Kind.number
        var own: Token.Shape = [.hasDigit]
        if byte(end) == UInt8(ascii: "s") {
            end += 1
            kind = .word
            own.insert(.hasLowercase)
        }
        guard !isAlphanumeric(end), byte(end) != UInt8(ascii: "%"), apostrophe(at: end) == nil else { return false }
        emit(position, end, kind, plain.union(own))
        return true
    }
}
