public import Foundation

/// A number as it was printed: its value or range, its last printed digit, and the words that bound it.
///
/// Arithmetic is decimal throughout: `0.1` of a text is 0.1.
public struct Amount: Hashable, Codable, Sendable {
    /// What the words before a number say about it.
    public enum Bound: String, Codable, Sendable {
        /// "about", "around", "some", "nearly"
        case about
        /// "more than", "over", "at least"
        case over
        /// "up to", "less than", "at most"
        case upTo = "up_to"
    }

    /// The value, or the lower end of a range.
    public let low: Decimal

    /// The value, or the upper end of a range.
    public let high: Decimal

    /// The worth of one unit in the last printed digit: 0.1 billion for "43.7 billion".
    public let step: Decimal

    /// What the words before it say; nil when it is given as exact.
    public let bound: Bound?

    /// Describes a number, or a range from `low` to `high`.
    public init(low: Decimal, high: Decimal, step: Decimal, bound: Bound? = nil) {
        self.low = low
        self.high = high
        self.step = step
        self.bound = bound
    }

    /// Describes one number.
    public init(_ value: Decimal, step: Decimal, bound: Bound? = nil) {
        self.init(low: value, high: value, step: step, bound: bound)
    }

    /// The number; nil for a range.
    public var value: Decimal? { low == high ? low : nil }

    /// The middle of a range, or the number: what tables sort by.
    public var middle: Decimal { low == high ? low : (low + high) / 2 }

    /// Everything that rounds to what was printed: half a step on either side.
    public var interval: ClosedRange<Decimal> {
        let half = step / 2
        return (low - half)...(high + half)
    }
}
