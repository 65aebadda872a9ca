/// What a Unicode scalar outside ASCII is to the lexer.
enum ScalarClass {
    case letter
    case space
    case lineBreak
    case dash
    case minus
    case apostrophe
    case percentSign
    case currencySign
    /// A fraction, in thousandths: 500 for `½`.
    case fraction(UInt16)
    case mark

    /// Classes of the scalars that matter; whatever is not named is a letter, as most scalars are.
    init(_ scalar: UInt32) {
        switch scalar {
        case 0x85, 0x2028, 0x2029: self = .lineBreak
        case 0xA0, 0x1680, 0x2000...0x200F, 0x202A...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF, 0xAD: self = .space
        case 0x2010...0x2013: self = .dash
        case 0x2212: self = .minus
        case 0x2018, 0x2019, 0x02BC: self = .apostrophe
        case 0x066A, 0xFE6A, 0xFF05: self = .percentSign
        case 0xA2...0xA5, 0x0E3F, 0x20A0...0x20CF, 0xFDFC, 0xFF04, 0xFFE1, 0xFFE5, 0xFFE6: self = .currencySign
        case 0xBC: self = .fraction(250)
        case 0xBD: self = .fraction(500)
        case 0xBE: self = .fraction(750)
        case 0x215B: self = .fraction(125)
        case 0x215C: self = .fraction(375)
        case 0x215D: self = .fraction(625)
        case 0x215E: self = .fraction(875)
        case 0xAA, 0xB5, 0xBA: self = .letter
        case 0x80...0xBF, 0xD7, 0xF7, 0x2014...0x2027, 0x2030...0x205E, 0x2070...0x209F, 0x2150...0x2BFF,
            0x2E00...0x2E7F, 0x3001...0x3004, 0x3008...0x3020, 0xFE10...0xFE6F, 0xFF01...0xFF0F,
            0xFFFC...0xFFFF, 0x1F000...0x1FAFF:
            self = .mark
        default: self = .letter
        }
    }
}

/// Reads one scalar of UTF-8; ill-formed bytes are read one at a time as U+FFFD, so that no input can trap.
@inline(__always)
func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, index + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
        let byte = bytes[index + offset]
        guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
        scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
}
