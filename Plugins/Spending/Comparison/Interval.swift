import DossierKit
import Foundation

/// Everything that a number can be, given that its source was rounded: a closed range of decimals.
///
/// Arithmetic is worst case: the result holds every value that the operation gives for values of its operands. A formula
/// that uses an operand twice must be written so that it uses it once, or its interval is wider than it need be.
struct Interval: Hashable, Sendable {
    /// The smallest value.
    let low: Decimal
    /// The largest value.
    let high: Decimal

    /// The values between two ends, in either order.
    init(_ first: Decimal, _ second: Decimal) {
        low = first <= second ? first : second
        high = first <= second ? second : first
    }

    /// Exactly one value.
    init(exactly value: Decimal) { self.init(value, value) }

    /// Everything that rounds to a printed figure: half a unit of its last digit on either side.
    init(_ amount: Amount) {
        let half = amount.step / 2
        self.init(amount.low - half, amount.high + half)
    }

    /// Whether both ends are numbers: sums beyond the range of decimals are none.
    var isFinite: Bool { !low.isNaN && !high.isNaN }

    /// Whether `value` lies in it.
    func contains(_ value: Decimal) -> Bool { low <= value && value <= high }

    /// Whether the two share a value.
    func overlaps(_ other: Interval) -> Bool { low <= other.high && other.low <= high }

    static func + (left: Interval, right: Interval) -> Interval {
        Interval(left.low + right.low, left.high + right.high)
    }

    static func - (left: Interval, right: Interval) -> Interval {
        Interval(left.low - right.high, left.high - right.low)
    }

    static func * (left: Interval, right: Interval) -> Interval {
        let products = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high]
        return products.dropFirst().reduce(Interval(exactly: products[0])) {
            Interval($1 < $0.low ? $1 : $0.low, $1 > $0.high ? $1 : $0.high)
        }
    }

    /// The quotients; nil when a divisor can be zero.
    func divided(by other: Interval) -> Interval? {
        guard other.low > 0 || other.high < 0 else { return nil }
        let quotients = [low / other.low, low / other.high, high / other.low, high / other.high]
        return quotients.dropFirst().reduce(Interval(exactly: quotients[0])) {
            Interval($1 < $0.low ? $1 : $0.low, $1 > $0.high ? $1 : $0.high)
        }
    }

    /// The roots of degree `degree`; nil when a value is not positive.
    func root(_ degree: Int) -> Interval? {
        guard let first = Self.root(degree, of: low), let second = Self.root(degree, of: high) else { return nil }
        return Interval(first, second)
    }

    /// The positive root of degree `degree`, to 15 digits after the point; nil outside degree 1 to 1,000, for numbers
    /// that are not positive, and beyond the range of decimals.
    ///
    /// Newton's method on `y ↦ ((n − 1)·y + x / yⁿ⁻¹) / n`, in decimals with 38 digits, from an estimate in binary
    /// floating point. The steps go on until they change nothing in the first 20 digits, so that the estimate leaves no
    /// trace in the result.
    static func root(_ degree: Int, of value: Decimal) -> Decimal? {
        guard (1...1_000).contains(degree), value > 0, !value.isNaN else { return nil }
        if degree == 1 { return value }
        let estimate = pow(NSDecimalNumber(decimal: value).doubleValue, 1 / Double(degree))
        guard estimate.isFinite, estimate > 0 else { return nil }
        var root = Decimal(estimate)
        let tolerance = Decimal(sign: .plus, exponent: -20, significand: 1)
        for _ in 0..<50 {
            guard let power = power(root, degree - 1), power > 0 else { return nil }
            let next = (Decimal(degree - 1) * root + value / power) / Decimal(degree)
            guard !next.isNaN else { return nil }
            let change = next > root ? next - root : root - next
            root = next
            if change <= tolerance * root { break }
        }
        return root.rounded(to: 15)
    }

    /// `base` to the power of a whole number that is not negative; nil beyond the range of decimals.
    static func power(_ base: Decimal, _ exponent: Int) -> Decimal? {
        var result = Decimal(1)
        var square = base
        var rest = exponent
        while rest > 0 {
            if rest % 2 == 1 { result *= square }
            rest /= 2
            if rest > 0 { square *= square }
            if result.isNaN || square.isNaN { return nil }
        }
        return result
    }
}
