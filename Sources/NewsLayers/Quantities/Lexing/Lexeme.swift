/// A word, number or mark of a text, as the readers of quantities and dates see it.
///
/// It takes sixteen bytes: a text is cut into lexemes once and the grammars walk over indices of the array.
struct Lexeme {
    /// What the bytes are.
    enum Kind: UInt8 {
        /// A run of letters, or letters joined by full stops: `U.S.`
        case word
        /// Digits with the separators between them: `1,784.5`
        case number
        /// A sign of currency; its meaning is ``Lexeme/sense``, an index into the table of currency readings.
        case currencySign
        // `%`
        case percentSign
        /// A fraction of one character; ``Lexeme/sense`` holds its thousandths.
        case fraction
        /// A short dash between words or numbers: `-`, `‐`, `‑`, `–`
        case dash
        /// The sign of a negative number: `−`
        case minus
        /// Any other mark; ``Lexeme/sense`` holds its byte when it is ASCII, otherwise 0.
        case mark
    }

    /// Facts about the shape and surroundings.
    struct Flags: OptionSet {
        let rawValue: UInt8

        /// White space comes before it, or nothing at all.
        static let spaceBefore = Flags(rawValue: 1)
        /// A line break comes before it, or nothing at all.
        static let lineBefore = Flags(rawValue: 2)
        /// It begins with a capital (ASCII).
        static let capital = Flags(rawValue: 4)
        /// It holds ASCII capitals only, two or more, or capitals joined by full stops.
        static let allCapitals = Flags(rawValue: 8)
        /// It is letters joined by full stops, which its last full stop closes.
        static let abbreviated = Flags(rawValue: 16)
    }

    /// Where it starts, in bytes.
    let start: UInt32
    /// Where it ends, in bytes.
    let end: UInt32
    /// For words the number of their ``WordSense``, zero for words that mean nothing here; else see ``Kind``.
    let sense: UInt16
    /// What the bytes are.
    let kind: Kind
    /// Facts about the shape and surroundings.
    let flags: Flags

    /// Whether the byte before it belongs to another lexeme.
    var isGlued: Bool { !flags.contains(.spaceBefore) }
    /// The length in bytes.
    var count: Int { Int(end - start) }
}
