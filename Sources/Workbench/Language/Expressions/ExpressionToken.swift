/// A token of a condition or expression.
struct ExpressionToken: Hashable, Sendable {
    /// The tokens.
    enum Kind: Hashable, Sendable {
        /// A bare word: a name, a number, a date, `5%`.
        case word(String)
        /// A text in quotes.
        case text(String)
        /// A reference to a value.
        case reference(Reference)
        /// An operator or other sign.
        case sign(Sign)
        /// A pipeline in brackets; the range is that between them.
        case pipeline(Range<Int>)
    }

    /// The signs.
    enum Sign: String, Hashable, Sendable, CaseIterable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        case matches = "=~"
        case plus = "+"
        case minus = "-"
        case times = "*"
        case divided = "/"
        case percent = "%"
        case comma = ","
        case open = "("
        case close = ")"
        case openBrace = "{"
        case closeBrace = "}"
    }

    /// What it is.
    let kind: Kind

    /// Where it stands.
    let range: Range<Int>

    /// The bare word; nil for other tokens.
    var word: String? {
        if case .word(let word) = kind { word } else { nil }
    }

    /// The sign; nil for other tokens.
    var sign: Sign? {
        if case .sign(let sign) = kind { sign } else { nil }
    }
}
