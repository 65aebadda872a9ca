// Punctuation, symbols, and everything outside ASCII that starts no word.
extension TokenScanner {
    /// Reads a mark of ASCII at `position`.
    mutating func scanMark(_ byte: UInt8) {
        let start = position
        switch byte {
        case UInt8(ascii: ","): emit(start, start + 1, .punctuation, [])
        case UInt8(ascii: "."):
            let end = endOfRun(start, byte)
            if end == start + 1, byteClass(end) == .digit, startsNumber {
                scanNumber(from: start)
            } else {
                emit(start, end, .punctuation, [])
            }
        case UInt8(ascii: "'"): scanApostrophe(1)
        case UInt8(ascii: "\""): scanDoubleQuote()
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            var end = start + 1
            while self.byte(end) == UInt8(ascii: "!") || self.byte(end) == UInt8(ascii: "?") { end += 1 }
            emit(start, end, .punctuation, [])
        case UInt8(ascii: "("), UInt8(ascii: "{"): emit(start, start + 1, .punctuation, .opens)
        case UInt8(ascii: "["): emit(start, endOfElision(start) ?? start + 1, .punctuation, .opens)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): emit(start, start + 1, .punctuation, .closes)
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
            if let end = endOfEmoticon(start) {
                emit(start, end, .symbol, [])
            } else {
                let end = byte == UInt8(ascii: "=") ? endOfRun(start, byte) : start + 1
                emit(start, end, byte == UInt8(ascii: "=") ? .symbol : .punctuation, [])
            }
        case UInt8(ascii: "-"):
            var end = endOfRun(start, byte)
            if self.byte(end) == UInt8(ascii: ">") { end += 1 }
            emit(start, end, .punctuation, [])
        case UInt8(ascii: "/"), UInt8(ascii: "\\"): emit(start, start + 1, .punctuation, [])
        case UInt8(ascii: "#"), UInt8(ascii: "@"):
            if !scanTag(byte) { emit(start, endOfRun(start, byte), .symbol, []) }
        case UInt8(ascii: "+"):
            if byteClass(start + 1) == .digit, standsFree {
                scanNumber(from: start + 1)
            } else {
                emit(start, endOfRun(start, byte), .symbol, [])
            }
        case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"): emit(start, start + 1, .symbol, [])
        case UInt8(ascii: "`"):
            // As in TeX, two of them open a quotation.
            emit(start, endOfRun(start, byte), .punctuation, standsFree ? .opens : .closes)
        default: emit(start, endOfRun(start, byte), .symbol, [])
        }
    }

    private func endOfRun(_ start: Int, _ byte: UInt8) -> Int {
        var end = start + 1
        while end < count, bytes[end] == byte { end += 1 }
        return end
    }

    /// Whether a full stop before a digit is a decimal point: nothing or a sign stands before it.
    private var startsNumber: Bool {
        standsFree || tokens.last?.kind == .symbol
    }

    /// The end of "[...]", which stands for words left out.
    private func endOfElision(_ start: Int) -> Int? {
        var end = start + 1
        while byte(end) == UInt8(ascii: ".") { end += 1 }
        if end < start + 3 {
            guard end == start + 1, byte(end) == 0xE2, byte(end + 1) == 0x80, byte(end + 2) == 0xA6 else { return nil }
            end += 3
        }
        return byte(end) == UInt8(ascii: "]") ? end + 1 : nil
    }

    /// The end of a face such as ":-)", which must stand free on both sides.
    private func endOfEmoticon(_ start: Int) -> Int? {
        guard standsFree else { return nil }
        var end = start + 1
        if byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: "'") || byte(end) == UInt8(ascii: "^") {
            end += 1
        }
        switch byte(end) {
        case UInt8(ascii: ")"), UInt8(ascii: "("):
            let mouth = byte(end)
            while byte(end) == mouth { end += 1 }
            return isAlphanumeric(end) ? nil : end
        case UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"), UInt8(ascii: "/"), UInt8(ascii: "|"),
            UInt8(ascii: "*"):
            return isWhite(end + 1) ? end + 1 : nil
        default: return nil
        }
    }

    private mutating func scanDoubleQuote() {
        let start = position
        let spaceBehind = isWhite(start + 1)
        // With space on both sides, or on none, only the count of marks tells.
        let opens = standsFree ? !spaceBehind || !doubleIsOpen : false
        emit(start, start + 1, .punctuation, opens ? .opens : .closes)
        // Only now, because a token behind a blank line closes what was open.
        doubleIsOpen = opens
    }

    /// Reads what starts with a byte outside ASCII at `position`.
    mutating func scanHigh() {
        let start = position
        let scalar = DecodedScalar(bytes, at: start)
        let end = start + scalar.length
        switch scalar.class {
        case .lower, .upper, .letter: continueWord(start, start, [])
        case .ideograph: emit(start, endOfRun(end, of: .ideograph), .word, .hasNonASCII)
        case .digit, .otherNumber: scanHighNumber(end)
        case .mark: emit(start, endOfRun(end, of: .mark), .symbol, .hasNonASCII)
        case .apostrophe: scanApostrophe(scalar.length)
        case .hyphen, .dash, .ellipsis, .stop:
            emit(start, endOfRun(end, of: scalar.class), .punctuation, .hasNonASCII)
        case .opening: emit(start, end, .punctuation, [.hasNonASCII, .opens])
        case .closing: emit(start, end, .punctuation, [.hasNonASCII, .closes])
        case .punctuation: emit(start, endOfRun(end, of: .mark), .punctuation, .hasNonASCII)
        case .currency: emit(start, end, .symbol, .hasNonASCII)
        case .symbol: emit(start, endOfSymbol(scalar), .symbol, .hasNonASCII)
        case .invalid: emit(start, endOfRun(end, of: .invalid), .symbol, .hasNonASCII)
        case .space: position = end
        case .newline:
            // U+2029 separates paragraphs.
            lineEnds += scalar.value == 0x2029 ? 2 : 1
            position = end
        }
    }

    private func endOfRun(_ from: Int, of class: ScalarClass) -> Int {
        var end = from
        while end < count, byteClass(end) == .high {
            let scalar = DecodedScalar(bytes, at: end)
            guard scalar.class == `class` || (scalar.class == .mark && `class` == .ideograph) else { break }
            end += scalar.length
        }
        return end
    }

    private mutating func scanHighNumber(_ from: Int) {
        let start = position
        var end = from
        while end < count, byteClass(end) == .high {
            let scalar = DecodedScalar(bytes, at: end)
            guard scalar.class == .digit || scalar.class == .otherNumber || scalar.class == .mark else { break }
            end += scalar.length
        }
        emit(start, end, .number, [.hasNonASCII, .hasDigit])
    }

    /// The end of a symbol with its modifiers, and of emoji that are joined to one or are a flag of two letters.
    private func endOfSymbol(_ first: DecodedScalar) -> Int {
        var end = position + first.length
        var previous = first.value
        while end < count, byteClass(end) == .high {
            let scalar = DecodedScalar(bytes, at: end)
            let isFlag = Self.flagLetters.contains(previous) && Self.flagLetters.contains(scalar.value)
            guard scalar.class == .mark || isFlag || (previous == 0x200D && scalar.class == .symbol) else { break }
            end += scalar.length
            // A third letter begins another flag.
            previous = isFlag ? 0 : scalar.value
        }
        return end
    }

    private static var flagLetters: ClosedRange<UInt32> { 0x1F1E6...0x1F1FF }
}
