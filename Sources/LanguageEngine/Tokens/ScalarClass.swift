/// What one scalar outside ASCII is to the tokeniser.
enum ScalarClass: UInt8 {
    case lower, upper
    /// A letter without case.
    case letter
    /// A Han character, kana, or Hangul syllable: scripts that are not written in words with spaces.
    case ideograph
    case digit
    /// Half, square, circled and Roman numbers.
    case otherNumber
    /// A combining mark or an invisible formatting character: it belongs to what stands before it.
    case mark
    /// A single quotation mark or another sign used as an apostrophe.
    case apostrophe
    case hyphen, dash, ellipsis
    /// A full stop, question or exclamation mark of another script.
    case stop
    case opening, closing
    case punctuation
    case currency
    case symbol
    case space, newline
    /// Bytes that are not UTF-8.
    case invalid

    /// The class of a scalar at or above U+0080.
    init(_ scalar: UInt32) {
        switch scalar {
        case 0xC0...0xD6, 0xD8...0xDE: self = .upper
        case 0xDF...0xF6, 0xF8...0xFF: self = .lower
        case 0x2000...0x206F: self = Self.generalPunctuation(scalar)
        case 0x3040...0x30FF where scalar != 0x30FB, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
            0x20000...0x3FFFD:
            self = .ideograph
        case 0x3000: self = .space
        case 0x85: self = .newline
        case 0xA0, 0x1680: self = .space
        case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61, 0x061F, 0x06D4, 0x0964, 0x0965, 0x055C, 0x055E, 0x0589, 0x1362:
            self = .stop
        case 0xB4, 0x02BC, 0xFF07: self = .apostrophe
        case 0xAB: self = .opening
        case 0xBB: self = .closing
        case 0xAD, 0x200B...0x200D, 0xFEFF: self = .mark
        // Emoji modifiers and variation selectors belong to the emoji before them.
        case 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: self = .mark
        default: self = Unicode.Scalar(scalar).map(Self.byCategory) ?? .invalid
        }
    }

    private static func generalPunctuation(_ scalar: UInt32) -> ScalarClass {
        switch scalar {
        case 0x2000...0x200A, 0x202F, 0x205F: .space
        case 0x2028, 0x2029: .newline
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F: .mark
        case 0x2010, 0x2011: .hyphen
        case 0x2012...0x2015: .dash
        case 0x2018, 0x2019, 0x201B: .apostrophe
        case 0x201C, 0x201E, 0x201F, 0x2039, 0x2045: .opening
        case 0x201D, 0x203A, 0x2046: .closing
        case 0x2024...0x2026: .ellipsis
        case 0x203C, 0x203D, 0x2047...0x2049: .stop
        case 0x2044, 0x2052: .symbol
        default: .punctuation
        }
    }

    private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarClass {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: .upper
        case .lowercaseLetter: .lower
        case .modifierLetter, .otherLetter: .letter
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: .mark
        case .decimalNumber: .digit
        case .letterNumber, .otherNumber: .otherNumber
        case .dashPunctuation: .dash
        case .openPunctuation, .initialPunctuation: .opening
        case .closePunctuation, .finalPunctuation: .closing
        case .connectorPunctuation, .otherPunctuation: .punctuation
        case .currencySymbol: .currency
        case .spaceSeparator: .space
        case .lineSeparator, .paragraphSeparator: .newline
        default: .symbol
        }
    }

    var isLetter: Bool { self == .lower || self == .upper || self == .letter }
}

/// One scalar read from bytes that may be damaged.
struct DecodedScalar {
    /// The scalar, or U+FFFD for bytes that are not UTF-8.
    let value: UInt32
    /// The number of bytes, at least one.
    let length: Int
    let `class`: ScalarClass

    /// Reads the scalar that starts with a byte of 0x80 or above at `position`.
    ///
    /// A byte that starts no well-formed scalar is one of its own of the class `invalid`.
    @inline(never)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
        let first = UInt32(bytes[position])
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, position + length <= bytes.count else {
            self.init(invalid: ())
            return
        }
        var value = first & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = UInt32(bytes[position + offset])
            guard byte & 0xC0 == 0x80 else {
                self.init(invalid: ())
                return
            }
            value = value << 6 | byte & 0x3F
        }
        let least: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
        guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else {
            self.init(invalid: ())
            return
        }
        self.init(value: value, length: length, class: ScalarClass(value))
    }

    private init(invalid: Void) { self.init(value: 0xFFFD, length: 1, class: .invalid) }

    private init(value: UInt32, length: Int, class: ScalarClass) {
        self.value = value
        self.length = length
        self.class = `class`
    }
}
