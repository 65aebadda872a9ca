/// The state of one pass over a text: where it stands, what it has found, which quotations are open.
///
/// It reads each byte once, save for bounded looks ahead. This file holds the loop and what all parts share; the
/// kinds of token are read in the extensions: words, numbers, marks, addresses, full stops, apostrophes.
struct TokenScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let classes: UnsafePointer<ByteClass>
    let count: Int
    var tokens: [Token]
    var position = 0
    /// The line ends since the last token; the start of the text counts as a blank line.
    var lineEnds = 2
    /// The start of the single quotation that is open, if one is.
    var openSingle: Int?
    /// Whether a straight double quotation is open.
    var doubleIsOpen = false
    /// Up to here no address starts: the answer of the last failed search, which keeps all searches linear together.
    var addressFree = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, classes: UnsafePointer<ByteClass>) {
        self.bytes = bytes
        self.classes = classes
        // Spans count in 32 bits.
        count = min(bytes.count, Int(UInt32.max) - 1)
        tokens = []
        // English has about five bytes a token, space included.
        tokens.reserveCapacity(count / 5 + 16)
    }

    mutating func run() {
        while position < count {
            let byte = bytes[position]
            let type = classes[Int(byte)]
            if type.rawValue & ByteClass.letter.rawValue != 0 {
                scanWord()
            } else if type.rawValue & ByteClass.white.rawValue != 0 {
                skipWhite(byte)
            } else if type.rawValue & ByteClass.digit.rawValue != 0 {
                scanNumber(from: position)
            } else if type.rawValue & ByteClass.high.rawValue != 0 {
                scanHigh()
            } else {
                scanMark(byte)
            }
        }
    }

    @inline(__always)
    private mutating func skipWhite(_ byte: UInt8) {
        position += 1
        if byte <= 0x0D, byte >= 0x0A {
            // CR LF is one line end.
            if byte == 0x0D, position < count, bytes[position] == 0x0A { position += 1 }
            lineEnds += 1
        }
    }

    /// Adds a token and moves behind it.
    @inline(__always)
    mutating func emit(_ start: Int, _ end: Int, _ kind: Token.Kind, _ shape: Token.Shape) {
        var shape = shape
        if lineEnds > 0 {
            shape.insert(.startsLine)
            if lineEnds > 1 {
                shape.insert(.startsParagraph)
                openSingle = nil
                doubleIsOpen = false
            }
            lineEnds = 0
        }
        if isWhite(end) { shape.insert(.spaceAfter) }
        tokens.append(Token(start: start, end: end, kind: kind, shape: shape))
        position = end
    }

    // MARK: What stands around a place

    /// The byte at an offset; a space behind the end.
    @inline(__always)
    func byte(_ offset: Int) -> UInt8 { offset < count ? bytes[offset] : 0x20 }

    @inline(__always)
    func byteClass(_ offset: Int) -> ByteClass { offset < count ? classes[Int(bytes[offset])] : .newline }

    /// Whether white space or the end of the text stands at an offset.
    @inline(__always)
    func isWhite(_ offset: Int) -> Bool {
        let type = byteClass(offset)
        if type.rawValue & ByteClass.white.rawValue != 0 { return true }
        return type.rawValue & ByteClass.high.rawValue != 0 && isHighWhite(offset)
    }

    private func isHighWhite(_ offset: Int) -> Bool {
        let scalar = DecodedScalar(bytes, at: offset).class
        return scalar == .space || scalar == .newline
    }

    /// Whether a letter or digit of any script stands at an offset.
    func isAlphanumeric(_ offset: Int) -> Bool {
        let type = byteClass(offset)
        if !type.isDisjoint(with: .alphanumeric) { return true }
        guard type == .high else { return false }
        let scalar = DecodedScalar(bytes, at: offset).class
        return scalar.isLetter || scalar == .ideograph || scalar == .digit
    }

    /// Whether what stands at `position` begins something: white space, an opening mark or a dash stands before it.
    var standsFree: Bool {
        guard let last = tokens.last, last.end == position else { return true }
        if last.shape.contains(.opens) { return true }
        guard last.kind == .punctuation else { return false }
        let mark = bytes[last.start]
        return mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/")
            || (mark == 0xE2 && last.count >= 3 && bytes[last.start + 1] == 0x80
                && (0x90...0x95).contains(bytes[last.start + 2]))
    }

    /// The end of the run of ASCII letters that starts at an offset.
    func endOfLetters(from offset: Int) -> Int {
        var end = offset
        while !byteClass(end).isDisjoint(with: .letter) { end += 1 }
        return end
    }

    /// The end of the run of ASCII digits that starts at an offset.
    func endOfDigits(from offset: Int) -> Int {
        var end = offset
        while byteClass(end) == .digit { end += 1 }
        return end
    }

    /// The flags of a word from the classes of its bytes.
    @inline(__always)
    func shape(_ start: Int, _ seen: ByteClass) -> Token.Shape {
        var shape = Token.Shape()
        if seen.rawValue & ByteClass.upper.rawValue != 0 {
            if seen.rawValue & ByteClass.lower.rawValue == 0 { shape.insert(.allUppercase) }
            if classes[Int(bytes[start])] == .upper { shape.insert(.startsUppercase) }
        }
        if seen.rawValue & ByteClass.lower.rawValue != 0 { shape.insert(.hasLowercase) }
        if seen.rawValue & ByteClass.digit.rawValue != 0 { shape.insert(.hasDigit) }
        if seen.rawValue & ByteClass.high.rawValue != 0 {
            shape.insert(.hasNonASCII)
            if bytes[start] >= 0x80, DecodedScalar(bytes, at: start).class == .upper { shape.insert(.startsUppercase) }
        }
        return shape
    }

    /// The classes of the bytes of a range; letters outside ASCII add their case.
    func classes(in range: Range<Int>) -> ByteClass {
        var seen = ByteClass()
        var offset = range.lowerBound
        while offset < range.upperBound {
            let type = byteClass(offset)
            seen.formUnion(type)
            if type == .high {
                let scalar = DecodedScalar(bytes, at: offset)
                if scalar.class == .upper { seen.insert(.upper) }
                if scalar.class == .lower { seen.insert(.lower) }
                if scalar.class == .digit { seen.insert(.digit) }
                offset += scalar.length
            } else {
                offset += 1
            }
        }
        return seen
    }
}
