import DossierKit
import Foundation

/// So many units of one currency for one unit of another, as somebody gave them.
struct ExchangeRate: Hashable, Sendable {
    /// The currency that is counted: KRW in `KRW/USD=1359`.
    let currency: String
    /// The currency of which one unit is paid for: USD.
    let per: String
    /// How many units.
    let amount: Amount
    /// The year it is of; nil for a rate without one.
    let year: Int?
    /// Who gave it: `--rate`, or a table and its line.
    let source: String

    /// The rate as people read it: `1,359 KRW/USD`.
    var text: String { "\(FigureText.number(amount.middle, digits: 12)) \(currency)/\(per)" }
}

/// An exchange rate as an argument: `KRW/USD=1359`.
struct RateArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The rate.
    let rate: ExchangeRate

    /// Reads two currencies of ISO 4217 and a number above 0.
    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let pair = Self.pair(String(parts[0])), let amount = Self.number(String(parts[1]))
        else {
            return nil
        }
        rate = ExchangeRate(currency: pair.0, per: pair.1, amount: amount, year: nil, source: "--rate \(argument)")
    }

    /// Two different currencies.
    static func pair(_ text: String) -> (String, String)? {
        let names = text.split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 2, let first = Self.currency(String(names[0])),
            let second = Self.currency(String(names[1])),
            first != second
        else { return nil }
        return (first, second)
    }

    static func currency(_ text: String) -> String? {
        Currency(text.filter { !$0.isWhitespace })?.code
    }

    /// A number above 0, with the worth of its last digit; commas may group its digits.
    static func number(_ text: String) -> Amount? {
        let digits = text.filter { !$0.isWhitespace && $0 != "," }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard digits.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }), digits.count <= 30,
            parts.count <= 2, digits.contains(where: \.isNumber),
            let value = Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX")), value > 0
        else { return nil }
        let decimals = parts.count == 2 ? parts[1].count : 0
        return Amount(value, step: Decimal(sign: .plus, exponent: -decimals, significand: 1))
    }
}

/// A currency as an argument: `USD`.
struct CurrencyArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The ISO 4217 code.
    let code: String

    init?(argument: String) {
        guard let code = RateArgument.currency(argument) else { return nil }
        self.code = code
    }
}
