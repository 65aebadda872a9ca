// Full stops after letters: abbreviations, initials, dotted letters, or the end of a sentence.
extension TokenScanner {
    /// What follows a full stop on its line.
    private enum Following {
        case end, upper, lower, digit, mark
    }

    /// Ends the word before the full stop at `stop` together with it, if the full stop belongs to the word.
    ///
    /// - Returns: Whether tokens were added.
    mutating func stopInWord(_ start: Int, _ stop: Int, _ seen: ByteClass) -> Bool {
        let next = byte(stop + 1)
        if next == UInt8(ascii: ".") { return scanAddress(start, stop) }
        if isAlphanumeric(stop + 1) {
            if scanAddress(start, stop) { return true }
            if let end = endOfDottedLetters(start) {
                emitAbbreviation(start, end)
                return true
            }
        }
        guard isAbbreviation(start, stop, seen) else { return false }
        emitAbbreviation(start, stop + 1)
        return true
    }

    private mutating func emitAbbreviation(_ start: Int, _ end: Int) {
        let ends: Token.Shape = bytes[end - 1] == UInt8(ascii: ".") ? .isAbbreviation : []
        emit(start, end, .word, shape(start, classes(in: start..<end)).union(ends))
    }

    /// The end of letters with full stops between them ("U.S.", "e.g.", "Ph.D.", "a.k.a"), at least two parts.
    private func endOfDottedLetters(_ start: Int) -> Int? {
        var end = start
        var parts = 0
        var single = false
        while parts < 12 {
            let part = endOfLetters(from: end)
            let length = part - end
            guard length > 0, length <= 3, byteClass(part) != .digit else { break }
            // A longer part is one only in titles ("Ph.D.", "M.Sc."): a capital, then small letters.
            if length > 1 {
                guard byteClass(end) == .upper, byteClass(end + 1) == .lower, byte(part) == UInt8(ascii: ".") else {
                    break
                }
                if parts > 0, length == 3 || isAlphanumeric(part + 1) { break }
            } else {
                single = true
            }
            parts += 1
            if byte(part) == UInt8(ascii: ".") {
                // An ellipsis takes no full stop from the letters, a second full stop does ("in D.C..").
                if byte(part + 1) == UInt8(ascii: "."), byte(part + 2) == UInt8(ascii: ".") {
                    end = part
                    break
                }
                end = part + 1
            } else {
                guard length == 1, !isAlphanumeric(part) else {
                    parts -= 1
                    break
                }
                end = part
                break
            }
        }
        return parts > 1 && single ? end : nil
    }

    private func following(_ offset: Int) -> Following {
        let offset = nextWord(offset)
        switch byteClass(offset) {
        case .upper: return .upper
        case .lower: return .lower
        case .digit: return .digit
        case .space, .newline: return .end
        case .high:
            switch DecodedScalar(bytes, at: offset).class {
            case .upper: return .upper
            case .lower, .letter: return .lower
            case .digit: return .digit
            default: return .mark
            }
        default: return .mark
        }
    }

    /// The offset behind white space with at most one line end: a wrapped line goes on, a paragraph does not.
    ///
    /// More than a few spaces are a gap in a table; then, and before a blank line, white space stands at the offset.
    private func nextWord(_ offset: Int) -> Int {
        var offset = offset
        var lineEnds = 0
        let limit = offset + 12
        while offset < min(count, limit) {
            let type = byteClass(offset)
            if type == .newline {
                if byte(offset) == 0x0D, byte(offset + 1) == 0x0A { offset += 1 }
                lineEnds += 1
                if lineEnds > 1 { return offset }
            } else if type == .high {
                let scalar = DecodedScalar(bytes, at: offset)
                guard scalar.class == .space else { return offset }
                offset += scalar.length - 1
            } else if type != .space {
                return offset
            }
            offset += 1
        }
        return offset
    }

    /// Whether the word `start..<stop` with the full stop behind it is an abbreviation here.
    private func isAbbreviation(_ start: Int, _ stop: Int, _ seen: ByteClass) -> Bool {
        let length = stop - start
        guard length <= 6, seen.isSubset(of: .letter) else { return false }
        let capital = byteClass(start) == .upper
        let next = following(stop + 1)
        switch Abbreviation.table.value(of: bytes, start..<stop) {
        case .title: return next != .end
        case .plain: return true
        case .capitalised: return capital
        case .capitalisedTitle: return capital && next != .end
        case .beforeNumber where next == .digit: return true
        case .day: return capital && next != .end && next != .upper
        // "Tampa, Fla." and "(R-Ga.)"
        case .state where capital: return follows(UInt8(ascii: ",")) || follows(UInt8(ascii: "-"))
        case .etcetera: return next != .end && next != .upper
        case .beforeNumber, .state, nil: break
        }
        if length == 1 { return capital && isInitial(start, stop, next) }
        return capital && length <= 4 && seen.contains(.lower) && next != .end && lacksVowel(start, stop)
    }

    private func follows(_ mark: UInt8) -> Bool {
        guard let last = tokens.last, last.count == 1 else { return false }
        return bytes[last.start] == mark
    }

    private func lacksVowel(_ start: Int, _ stop: Int) -> Bool {
        bytes[start..<stop].allSatisfy {
            switch $0 | 0x20 {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"):
                false
            default: true
            }
        }
    }

    /// Whether a single capital with a full stop is an initial and not the end of a sentence ("plan B").
    private func isInitial(_ start: Int, _ stop: Int, _ next: Following) -> Bool {
        switch next {
        case .end: return false
        case .mark:
            let mark = byte(stop + 1)
            return mark == UInt8(ascii: ",") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "'")
        case .lower, .digit: return bytes[start] != UInt8(ascii: "I")
        case .upper:
            let word = nextWord(stop + 1)
            let wordEnd = endOfLetters(from: word)
            let afterName = tokens.last.map { $0.kind == .word && $0.shape.contains(.startsUppercase) } ?? false
            if bytes[start] == UInt8(ascii: "I") { return afterName || byte(wordEnd) == UInt8(ascii: ".") }
            if afterName || tokens.last?.shape.contains(.isAbbreviation) == true { return true }
            return
                !(byte(wordEnd) != UInt8(ascii: ".") && EnglishWords.sentenceStarters.contains(bytes, word..<wordEnd))
        }
    }
}
