/// Cuts UTF-8 text into lexemes, in one pass.
struct Lexer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lexicon: Lexicon
    private var lexemes: [Lexeme] = []
    private var index = 0
    private var gap: Lexeme.Flags = [.spaceBefore, .lineBefore]

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        lexemes.reserveCapacity(bytes.count / 5)
    }

    /// The lexemes of a text, which may be any bytes.
    ///
    /// - Complexity: O(*n*).
    static func lex(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon = .shared) -> [Lexeme] {
        var lexer = Lexer(bytes, lexicon)
        lexer.run()
        return lexer.lexemes
    }

    private mutating func run() {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                gap.formUnion([.spaceBefore, .lineBefore])
                index += 1
            case 0...32, 127:
                gap.insert(.spaceBefore)
                index += 1
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                word()
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number()
            case UInt8(ascii: "."):
                if startsFraction() { number() } else { single(.mark) }
            case UInt8(ascii: "%"): single(.percentSign)
            case UInt8(ascii: "-"): single(.dash)
            case UInt8(ascii: "$"): add(.currencySign, from: index, to: index + 1, sense: lexicon.sign(0x24))
            case 0x80...: beyondASCII()
            default: single(.mark)
            }
        }
    }

    private mutating func beyondASCII() {
        let (scalar, length) = decodeScalar(bytes, at: index)
        switch ScalarClass(scalar) {
        case .letter: word()
        case .space:
            gap.insert(.spaceBefore)
            index += length
        case .lineBreak:
            gap.formUnion([.spaceBefore, .lineBefore])
            index += length
        case .dash: add(.dash, from: index, to: index + length)
        case .minus: add(.minus, from: index, to: index + length)
        case .apostrophe: add(.mark, from: index, to: index + length, sense: UInt16(UInt8(ascii: "'")))
        case .percentSign: add(.percentSign, from: index, to: index + length)
        case .currencySign: add(.currencySign, from: index, to: index + length, sense: lexicon.sign(scalar))
        case .fraction(let thousandths): add(.fraction, from: index, to: index + length, sense: thousandths)
        case .mark: add(.mark, from: index, to: index + length)
        }
    }

    private mutating func single(_ kind: Lexeme.Kind) {
        add(kind, from: index, to: index + 1, sense: UInt16(bytes[index]))
    }

    private mutating func add(
        _ kind: Lexeme.Kind,
        from start: Int,
        to end: Int,
        sense: UInt16 = 0,
        flags: Lexeme.Flags = []
    ) {
        lexemes.append(
            Lexeme(start: UInt32(start), end: UInt32(end), sense: sense, kind: kind, flags: flags.union(gap))
        )
        gap = []
        index = end
    }

    /// A full stop directly before a digit begins a number when nothing it could belong to comes before: ` .5`.
    private func startsFraction() -> Bool {
        guard index + 1 < bytes.count, Self.isDigit(bytes[index + 1]) else { return false }
        guard index > 0 else { return true }
        let before = bytes[index - 1]
        return !(Self.isDigit(before) || Self.isLetter(before) || before >= 0x80 || before == UInt8(ascii: "."))
    }

    private mutating func number() {
        let start = index
        var end = index
        if bytes[end] == UInt8(ascii: ".") { end += 1 }
        while end < bytes.count {
            if Self.isDigit(bytes[end]) {
                end += 1
            } else if bytes[end] == UInt8(ascii: ",") || bytes[end] == UInt8(ascii: "."),
                end + 1 < bytes.count, Self.isDigit(bytes[end + 1])
            {
                end += 2
            } else {
                break
            }
        }
        add(.number, from: start, to: end)
    }

    private mutating func word() {
        let start = index
        var key = WordKey()
        var end = index
        var flags: Lexeme.Flags = []
        var capitalsOnly = true
        if Self.isCapital(bytes[start]) { flags.insert(.capital) }
        while end < bytes.count {
            let byte = bytes[end]
            if byte < 0x80 {
                guard Self.isLetter(byte) else { break }
                if byte >= UInt8(ascii: "a") { capitalsOnly = false }
                key.append(byte)
                end += 1
            } else {
                let (scalar, length) = decodeScalar(bytes, at: end)
                guard case .letter = ScalarClass(scalar) else { break }
                capitalsOnly = false
                for offset in 0..<length { key.append(bytes[end + offset]) }
                end += length
            }
        }
        if end - start == 1, capitalsOnly { abbreviation(&key, &end, &flags) }
        if capitalsOnly, key.count >= 2 { flags.insert(.allCapitals) }
        add(.word, from: start, to: end, sense: lexicon.word(key), flags: flags)
    }

    /// Joins `U.S.` into one word; the key gets the letters without the full stops.
    private func abbreviation(_ key: inout WordKey, _ end: inout Int, _ flags: inout Lexeme.Flags) {
        var next = end
        while next + 1 < bytes.count, bytes[next] == UInt8(ascii: "."), Self.isCapital(bytes[next + 1]),
            next + 2 >= bytes.count || !Self.isLetter(bytes[next + 2])
        {
            key.append(bytes[next + 1])
            next += 2
        }
        guard next > end else { return }
        if next < bytes.count, bytes[next] == UInt8(ascii: ".") { next += 1 }
        end = next
        flags.insert(.abbreviated)
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
    static func isCapital(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 97 && (byte | 0x20) <= 122 }
}
