import CommandKit
import Foundation

/// Numbers as text: exact for programs, grouped and short for people; never by the machine's locale.
enum NumberText {
    /// All digits, with a point, without grouping and without exponent; nil for what is not a number.
    static func exact(_ value: Decimal) -> String? {
        value.isNaN ? nil : value.description
    }

    /// Digits in groups of three: `1,359`, `-66,500.25`.
    static func grouped(_ digits: String) -> String {
        let isNegative = digits.hasPrefix("-")
        let unsigned = isNegative ? digits.dropFirst() : digits[...]
        let parts = unsigned.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        var result = isNegative ? "-" : ""
        let whole = parts.first ?? ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { result += "," }
            result.append(digit)
        }
        return parts.count > 1 ? result + "." + parts[1] : result
    }

    /// A number for people: exact up to four digits after the point, four significant digits beyond that.
    static func people(_ value: Decimal) -> String {
        guard !value.isNaN else { return "?" }
        let shown = fractionDigits(value) <= 4 ? value : significant(value)
        return grouped(shown.description)
    }

    /// The value rounded to four significant digits; whole digits are never rounded away.
    static func significant(_ value: Decimal) -> Decimal {
        var digits = 4
        var size = abs(value)
        if size >= 1 {
            while size >= 1, digits > 0 {
                size = shifted(size, by: -1)
                digits -= 1
            }
            return value.rounded(to: digits)
        }
        while size > 0, size < Decimal(string: "0.1") ?? 0, digits < 30 {
            size = shifted(size, by: 1)
            digits += 1
        }
        return value.rounded(to: digits)
    }

    /// The value times ten to the power of `exponent`, exactly.
    static func shifted(_ value: Decimal, by exponent: Int) -> Decimal {
        guard !value.isNaN, !value.isZero else { return value }
        return Decimal(
            sign: value.sign,
            exponent: value.exponent + exponent,
            significand: value.significand
        )
    }

    /// The number of digits after the point.
    static func fractionDigits(_ value: Decimal) -> Int {
        guard !value.isNaN, let point = value.description.firstIndex(of: ".") else { return 0 }
        return value.description[point...].count - 1
    }
}
