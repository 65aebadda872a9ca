// Words: runs of letters and digits and what may stand between them.
extension TokenScanner {
    /// Reads a word that starts with an ASCII letter at `position`.
    ///
    /// Most words end at a space or a comma; they never leave this function.
    @inline(__always)
    mutating func scanWord() {
        let start = position
        var end = start
        var seen: UInt8 = 0
        var type: UInt8 = 0
        let inside = ByteClass([.alphanumeric, .joiner]).rawValue
        while end < count {
            type = classes[Int(bytes[end])].rawValue
            if type & inside == 0 { break }
            seen |= type
            end += 1
        }
        if end == count || type & ByteClass.white.rawValue != 0 || bytes[end] == UInt8(ascii: ",") {
            finishWord(start, end, ByteClass(rawValue: seen))
        } else {
            continueWord(start, end, ByteClass(rawValue: seen))
        }
    }

    /// Goes on with a word from a byte that is not an ASCII letter or digit, or ends it there.
    @inline(never)
    mutating func continueWord(_ start: Int, _ from: Int, _ classesSoFar: ByteClass) {
        var end = from
        var seen = classesSoFar
        while end < count {
            let byte = bytes[end]
            let type = classes[Int(byte)]
            if !type.isDisjoint(with: [.alphanumeric, .joiner]) {
                seen.formUnion(type)
                end += 1
                continue
            }
            if !type.isDisjoint(with: .white) { break }
            let effect = type == .high ? highByteInWord(start, end, seen) : markInWord(start, end, seen, byte)
            switch effect {
            case .ends: return
            case .stops:
                finishWord(start, end, seen)
                return
            case .joins(let next):
                seen.formUnion(classes(in: end..<next))
                end = next
            }
        }
        finishWord(start, end, seen)
    }

    /// What a mark or scalar does to the word before it.
    enum WordEffect {
        /// The word was ended and added, with what belongs to it.
        case ends
        /// The word ends before the mark, which is none of its own.
        case stops
        /// The word goes on at the offset.
        case joins(Int)

        /// Goes on at the offset if there is one.
        init(joiningAt offset: Int?) {
            self = offset.map(WordEffect.joins) ?? .stops
        }
    }

    private mutating func highByteInWord(_ start: Int, _ end: Int, _ seen: ByteClass) -> WordEffect {
        let scalar = DecodedScalar(bytes, at: end)
        switch scalar.class {
        case .lower, .upper, .letter, .mark, .digit, .otherNumber: return .joins(end + scalar.length)
        case .apostrophe: return apostropheInWord(start, end, scalar.length, seen)
        case .hyphen: return WordEffect(joiningAt: hyphenInWord(start, end, scalar.length))
        default: return .stops
        }
    }

    private mutating func markInWord(_ start: Int, _ end: Int, _ seen: ByteClass, _ mark: UInt8) -> WordEffect {
        switch mark {
        case UInt8(ascii: "'"), UInt8(ascii: "`"): return apostropheInWord(start, end, 1, seen)
        case UInt8(ascii: "."):
            if stopInWord(start, end, seen) { return .ends }
            return isDigit(end - 1) && byteClass(end + 1) == .digit ? .joins(end + 1) : .stops
        case UInt8(ascii: "-"):
            return scanAddress(start, end) ? .ends : WordEffect(joiningAt: hyphenInWord(start, end, 1))
        case UInt8(ascii: "&"), UInt8(ascii: "*"):
            return byteClass(end + 1).isDisjoint(with: .letter) ? .stops : .joins(end + 1)
        default: return joinedBySymbol(start, end, mark) ? .ends : .stops
        }
    }

    private func isDigit(_ offset: Int) -> Bool { byteClass(offset) == .digit }

    /// An address ("name@", "https:") or a currency ("US$") that the byte at `end` makes of the word before it.
    private mutating func joinedBySymbol(_ start: Int, _ end: Int, _ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "%"):
            return scanAddress(start, end)
        case UInt8(ascii: "$"):
            guard bytes[start..<end].allSatisfy({ classes[Int($0)] == .upper }),
                EnglishWords.dollars.contains(bytes, start..<end),
                !isAlphanumeric(end + 1) || byteClass(end + 1) == .digit
            else { return false }
            emit(start, end + 1, .symbol, [.startsUppercase, .allUppercase])
            return true
        default:
            return false
        }
    }

    /// Ends a word, or two where one is written for both ("can|not", "gon|na").
    @inline(__always)
    mutating func finishWord(_ start: Int, _ end: Int, _ seen: ByteClass) {
        let length = end - start
        if length == 5 || length == 6, seen.isSubset(of: .letter), let split = contraction(start, end) {
            let first = shape(start, classes(in: start..<split))
            let second = shape(split, classes(in: split..<end))
            emit(start, split, .word, first)
            emit(split, end, .word, second.union(.continuesWord))
            return
        }
        emit(start, end, .word, shape(start, seen))
    }

    /// Where a word of five or six letters falls into two.
    @inline(__always)
    private func contraction(_ start: Int, _ end: Int) -> Int? {
        let last = bytes[end - 1] | 0x20
        guard last == UInt8(ascii: "a") || last == UInt8(ascii: "t") else { return nil }
        let first = bytes[start] | 0x20
        guard first == UInt8(ascii: "c") || first == UInt8(ascii: "g") || first == UInt8(ascii: "w") else { return nil }
        switch packedWord(bytes, start..<end) {
        case Self.cannot, Self.gonna, Self.wanna, Self.gotta: return start + 3
        default: return nil
        }
    }

    private static let cannot: UInt64 = 0x63_61_6E_6E_6F_74
    private static let gonna: UInt64 = 0x67_6F_6E_6E_61
    private static let wanna: UInt64 = 0x77_61_6E_6E_61
    private static let gotta: UInt64 = 0x67_6F_74_74_61

    /// Where a word goes on behind its hyphen, if it does: after a prefix ("non-profit") and before a suffix.
    private func hyphenInWord(_ start: Int, _ hyphen: Int, _ length: Int) -> Int? {
        let after = hyphen + length
        guard isAlphanumeric(after) else { return nil }
        let wordEnd = endOfLetters(from: after)
        if wordEnd > after, !isAlphanumeric(wordEnd), EnglishWords.hyphenSuffixes.contains(bytes, after..<wordEnd) {
            return after
        }
        guard EnglishWords.hyphenPrefixes.contains(bytes, start..<hyphen) else { return nil }
        // "mid-1990s", "post-2010", but "E-8".
        return wordEnd > after || hyphen - start > 2 || byteClass(after) == .high ? after : nil
    }
}
