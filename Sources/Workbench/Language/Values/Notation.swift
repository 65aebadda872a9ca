import Foundation

/// Reads numbers, percentages and sums of money as people write them in conditions.
///
/// Digits are read into whole numbers and scaled, so that no number of any length can fail in `Decimal`.
enum Notation {
    /// More digits than this are refused: a larger number would lose some of them.
    static let mostDigits = 18

    /// A number: `2.34`, `-5`, `1,359`; nil for anything else.
    static func number(_ text: String) -> Decimal? {
        var bytes = Array(text.utf8)[...]
        var isNegative = false
        if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            bytes = bytes.dropFirst()
        }
        let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = wholeDigits(parts[0]) else { return nil }
        let fraction = parts.count == 2 ? Array(parts[1]) : []
        guard parts.count == 1 || (!fraction.isEmpty && fraction.allSatisfy(\.isDigit)) else { return nil }
        let digits = whole + fraction
        guard !whole.isEmpty, digits.count <= mostDigits else { return nil }
        let significand = digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1 - 48) }
        return Decimal(
            sign: isNegative ? .minus : .plus,
            exponent: -fraction.count,
            significand: Decimal(significand)
        )
    }

    /// The digits of a whole number, without the commas between groups of three; nil when they stand elsewhere.
    private static func wholeDigits(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        let groups = bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDigit) }),
            groups.count == 1 || ((groups.first?.count ?? 0) <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
        else { return nil }
        return groups.flatMap { $0 }
    }

    /// A whole number; nil for anything else.
    static func integer(_ text: String) -> Int? {
        text.utf8.count <= mostDigits ? Int(text) : nil
    }

    /// A percentage with or without its sign: `5%`, `5 percent`, `5 per cent`, `5`.
    static func percent(_ text: String) -> Decimal? {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let endings = [["%"], ["percent"], ["per", "cent"], ["pct"]]
        for ending in endings where words.count > ending.count && Array(words.suffix(ending.count)) == ending {
            words.removeLast(ending.count)
            break
        }
        guard words.count == 1 else { return nil }
        let word = words[0]
        return number(word.hasSuffix("%") ? String(word.dropLast()) : word)
    }

    /// A sum of money, with its currency where it names one: `59.4 trn KRW`, `USD 43.7 billion`, `43.7bn USD`, `€5m`,
    /// `1000`; nil for anything else.
    static func money(_ text: String) -> (value: Decimal, currency: String?)? {
        var number: Decimal?
        var factor: Int?
        var currency: String?
        for piece in pieces(text) {
            if number == nil, let value = Self.number(piece) {
                number = value
            } else if factor == nil, number != nil, let exponent = magnitudes[piece.lowercased()] {
                factor = exponent
            } else if currency == nil, let code = currencyCode(piece) {
                currency = code
            } else {
                return nil
            }
        }
        guard let number else { return nil }
        return (number * Decimal(sign: .plus, exponent: factor ?? 0, significand: 1), currency)
    }

    /// The worth of one unit in the last digit of a sum or percentage: 0.1 trillion for `59.4 trn KRW`, 0.01 for `2.34%`;
    /// 1 where there is no number.
    static func step(of text: String) -> Decimal {
        let pieces = pieces(text)
        let number = pieces.first { Self.number($0) != nil } ?? ""
        let fraction = number.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
        let exponent = pieces.lazy.compactMap { magnitudes[$0.lowercased()] }.first ?? 0
        return Decimal(sign: .plus, exponent: exponent - fraction, significand: 1)
    }

    /// Whether `text` names the dollar without saying which one.
    static func hasBareDollar(_ text: String) -> Bool {
        pieces(text).contains("$")
    }

    /// The powers of ten that words for magnitudes stand for.
    static let magnitudes: [String: Int] = [
        "k": 3, "thousand": 3, "m": 6, "mn": 6, "mln": 6, "million": 6, "b": 9, "bn": 9, "billion": 9, "tn": 12,
        "trn": 12, "trillion": 12,
    ]

    /// Signs that stand for one currency alone.
    private static let symbols = ["€": "EUR", "£": "GBP", "₩": "KRW", "₹": "INR", "₽": "RUB", "US$": "USD"]

    private static func currencyCode(_ piece: String) -> String? {
        if let code = symbols[piece] { return code }
        guard piece.utf8.count == 3, piece.utf8.allSatisfy(\.isLetter) else { return nil }
        return piece.uppercased()
    }

    /// Numbers, words and signs, also where no blank stands between them.
    private static func pieces(_ text: String) -> [String] {
        enum Kind { case number, letter, other }
        var pieces: [String] = []
        var last: Kind?
        for scalar in text.unicodeScalars.prefix(100) {
            if scalar.properties.isWhitespace {
                last = nil
                continue
            }
            let isNumber = ("0"..."9").contains(scalar) || ".,-+".unicodeScalars.contains(scalar)
            let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            let kind: Kind = isNumber ? .number : isLetter ? .letter : .other
            if kind == last || (scalar == "$" && pieces.last == "US") {
                pieces[pieces.count - 1].unicodeScalars.append(scalar)
            } else {
                pieces.append(String(scalar))
            }
            last = kind
        }
        return pieces
    }
}
