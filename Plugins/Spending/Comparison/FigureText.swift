import DossierKit
import Foundation

/// Figures for people: `59.4 trn KRW`, `43.7bn USD`, `2.34 %`, `1,359 KRW/USD`.
enum FigureText {
    private static let scales: [(exponent: Int, name: String)] = [(12, " trn"), (9, "bn"), (6, "m")]

    /// A printed sum, with its range and bound; `?` stands for a currency that the text leaves open.
    static func money(_ quantity: Quantity) -> String {
        let amount = quantity.amount
        let currency = quantity.currency ?? "?"
        guard !amount.low.isNaN, !amount.high.isNaN else { return "?" }
        guard amount.low != amount.high else { return sign(amount.bound) + money(amount.low, currency, digits: 12) }
        let (divisor, scale) = scale(of: amount.high)
        let ends = [amount.low, amount.high].map { number($0 / divisor, digits: 12) }
        return sign(amount.bound) + ends.joined(separator: "–") + scale + " " + currency
    }

    /// A sum, to so many significant digits.
    static func money(_ value: Decimal, _ currency: String, digits: Int = 4) -> String {
        let (divisor, scale) = scale(of: value)
        return number(value / divisor, digits: digits) + scale + " " + currency
    }

    /// A printed percentage, with its range and bound.
    static func percent(_ amount: Amount) -> String {
        let ends = amount.low == amount.high ? [amount.low] : [amount.low, amount.high]
        return sign(amount.bound) + ends.map { number($0, digits: 12) }.joined(separator: "–") + " %"
    }

    /// A percentage.
    static func percent(_ value: Decimal, digits: Int = 12) -> String { number(value, digits: digits) + " %" }

    /// A number to so many significant digits, whole digits in groups of three; whole digits are never rounded away.
    static func number(_ value: Decimal, digits: Int = 4) -> String {
        guard !value.isNaN else { return "?" }
        return grouped(value.rounded(to: max(0, digits - wholeDigits(value))).description)
    }

    /// A number rounded to so many significant digits, before or behind the point.
    static func significant(_ value: Decimal, digits: Int = 4) -> Decimal {
        value.isNaN ? value : value.rounded(to: digits - wholeDigits(value))
    }

    /// How many digits stand before the point; less than 0 for zeros behind it.
    private static func wholeDigits(_ value: Decimal) -> Int {
        var before = 0
        var size = value < 0 ? -value : value
        while size >= 1, before < 60 {
            size /= 10
            before += 1
        }
        while size > 0, size < Decimal(sign: .plus, exponent: -1, significand: 1), before > -60 {
            size *= 10
            before -= 1
        }
        return before
    }

    /// The sign of a difference, also for positive ones.
    static func signed(_ value: Decimal, _ text: String) -> String { value > 0 ? "+" + text : text }

    private static func scale(of value: Decimal) -> (Decimal, String) {
        let size = value < 0 ? -value : value
        for (exponent, name) in scales {
            let divisor = Decimal(sign: .plus, exponent: exponent, significand: 1)
            if size >= divisor { return (divisor, name) }
        }
        return (1, "")
    }

    private static func sign(_ bound: Amount.Bound?) -> String {
        switch bound {
        case .about: "~"
        case .over: "≥"
        case .upTo: "≤"
        case nil: ""
        }
    }

    private static func grouped(_ digits: String) -> String {
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts.first ?? ""
        let unsigned = whole.drop { $0 == "-" }
        var result = String(whole.prefix(whole.count - unsigned.count))
        for (index, digit) in unsigned.enumerated() {
            if index > 0, (unsigned.count - index).isMultiple(of: 3) { result += "," }
            result.append(digit)
        }
        return parts.count > 1 ? result + "." + parts[1] : result
    }
}
