import Foundation

/// A decimal number as an integer and a power of ten: `43.7` is 437 × 10⁻¹.
///
/// Every operation is checked; what does not fit is nil, so that a number of four hundred digits is no number.
struct ScaledNumber: Hashable {
    /// The digits; not negative except for printed minus signs.
    var digits: Int64
    /// The power of ten of the last digit.
    var exponent: Int

    /// Exponents beyond this are absurd in a text and would not fit `Decimal`.
    static let limit = 60

    /// The same value times a power of ten; nil when the exponent gets absurd.
    func scaled(by power: Int) -> ScaledNumber? {
        let exponent = exponent + power
        return abs(exponent) <= Self.limit ? ScaledNumber(digits: digits, exponent: exponent) : nil
    }

    /// The sum; nil on overflow.
    func adding(_ other: ScaledNumber) -> ScaledNumber? {
        let low = min(exponent, other.exponent)
        guard let left = digits(at: low), let right = other.digits(at: low) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : ScaledNumber(digits: sum, exponent: low)
    }

    /// The number divided by a divisor of a power of ten: a sub-unit as a part of its unit.
    func divided(by divisor: Int) -> ScaledNumber? {
        switch divisor {
        case 1: self
        case 10: scaled(by: -1)
        case 100: scaled(by: -2)
        default: scaled(by: -3)
        }
    }

    /// Whether this is less than `other`; false where they are too far apart to be compared in 64 bits.
    func isLess(than other: ScaledNumber) -> Bool {
        let low = min(exponent, other.exponent)
        switch (digits(at: low), other.digits(at: low)) {
        case (let left?, let right?): return left < right
        case (nil, let right?): return digits < 0 && right > 0
        case (let left?, nil): return other.digits > 0 || left < 0
        case (nil, nil): return false
        }
    }

    /// The value as a `Decimal`.
    var decimal: Decimal {
        Decimal(sign: digits < 0 ? .minus : .plus, exponent: exponent, significand: Decimal(digits.magnitude))
    }

    private func digits(at low: Int) -> Int64? {
        var digits = digits
        guard digits != 0 else { return 0 }
        for _ in 0..<(exponent - low) {
            let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            digits = product
        }
        return digits
    }
}
