import CommandKit
import Foundation
import NewsLayers

/// Sums of money and percentages for people: `59.4 trn KRW`, `43.7bn USD`, `≥2 %`, `30–40m EUR`.
///
/// A short form never hides a digit of a printed figure: a sum that would need more than three digits after the point is
/// written out in full. Only fractions of a unit, which come from arithmetic, are rounded, to four significant digits.
enum MoneyText {
    private static let scales: [(exponent: Int, name: String)] = [(12, " trn"), (9, "bn"), (6, "m")]

    /// A sum of money; `?` stands for a currency that the text leaves open.
    static func money(_ amount: Amount, currency: String?) -> String {
        guard !amount.low.isNaN, !amount.high.isNaN else { return "?" }
        let ends = amount.low == amount.high ? [amount.low] : [amount.low, amount.high]
        for (exponent, name) in scales where abs(amount.high) >= power(exponent) {
            let short = ends.compactMap { shortened($0, exponent) }
            if short.count == ends.count {
                return bound(amount) + short.joined(separator: "–") + name + " " + (currency ?? "?")
            }
            break
        }
        return bound(amount) + ends.map(NumberText.people).joined(separator: "–") + " " + (currency ?? "?")
    }

    /// A percentage.
    static func percent(_ amount: Amount) -> String {
        guard !amount.low.isNaN, !amount.high.isNaN else { return "?" }
        let ends = amount.low == amount.high ? [amount.low] : [amount.low, amount.high]
        return bound(amount) + ends.map(NumberText.people).joined(separator: "–") + " %"
    }

    private static func bound(_ amount: Amount) -> String {
        switch amount.bound {
        case .about: "~"
        case .over: "≥"
        case .upTo: "≤"
        case nil: ""
        }
    }

    private static func shortened(_ value: Decimal, _ exponent: Int) -> String? {
        let short = NumberText.shifted(value, by: -exponent)
        if NumberText.fractionDigits(short) <= 3 { return NumberText.grouped(short.description) }
        if NumberText.fractionDigits(value) == 0 { return nil }
        return NumberText.grouped(NumberText.significant(short).description)
    }

    private static func power(_ exponent: Int) -> Decimal {
        Decimal(sign: .plus, exponent: exponent, significand: 1)
    }
}
