import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// Compares two cells, in three values: what is not known, or lies in different currencies, is not decided.
enum CellComparison {
    /// Why two cells are not decided.
    typealias Outcome = Result<Bool, Undecided>

    /// The reason that two cells are not decided.
    struct Undecided: Error {
        let reason: Doubt.Reason
    }

    /// Whether `left` stands to `right` as the comparison says.
    ///
    /// - Numbers: a range (`2 to 3 %`) is decided where both of its ends give one answer. Words such as "about" and
    ///   "more than" are not counted.
    /// - Dates: a period holds for what all of its days hold; a coarse date (`2025`) against a fine one (`2025-06-26`) is
    ///   not decided. `=` asks whether the left side lies within the right one.
    /// - Words: text by its letters, names of actors and passages without regard to case and accents.
    static func compare(_ comparison: Expression.Comparison, _ left: Cell, _ right: Cell) -> Outcome {
        if left.isMissing || right.isMissing { return .failure(Undecided(reason: .missing)) }
        switch (left, right) {
        case (.date(let a), .date(let b)): return dates(comparison, a, b)
        case (.money(let a, let first), .money(let b, let second)):
            // A constant without a currency compares with sums of any; the checker says so.
            let isPlain = second == nil && b.step == 0
            guard isPlain || (first == second && first != nil) else { return .failure(Undecided(reason: .currency)) }
            return numbers(comparison, a.low...max(a.low, a.high), b.low...max(b.low, b.high))
        case (.percent(let a), .percent(let b)):
            return numbers(comparison, a.low...max(a.low, a.high), b.low...max(b.low, b.high))
        default:
            if let a = left.number, let b = right.number { return numbers(comparison, a...a, b...b) }
            let isEqual = wordsAreEqual(left, right)
            return .success(comparison == .notEqual ? !isEqual : isEqual)
        }
    }

    private static func wordsAreEqual(_ left: Cell, _ right: Cell) -> Bool {
        guard let a = left.words, let b = right.words else { return false }
        if case .document(_, let id) = left, b.utf8.count >= 12, id.digest.hasPrefix(b) { return true }
        if case .text = left, case .text = right { return a == b }
        return a == b || FoldedText(a) == FoldedText(b)
    }

    private static func numbers(
        _ comparison: Expression.Comparison,
        _ a: ClosedRange<Decimal>,
        _ b: ClosedRange<Decimal>
    ) -> Outcome {
        let answer: Bool? =
            switch comparison {
            case .less: a.upperBound < b.lowerBound ? true : a.lowerBound >= b.upperBound ? false : nil
            case .lessOrEqual: a.upperBound <= b.lowerBound ? true : a.lowerBound > b.upperBound ? false : nil
            case .greater: a.lowerBound > b.upperBound ? true : a.upperBound <= b.lowerBound ? false : nil
            case .greaterOrEqual: a.lowerBound >= b.upperBound ? true : a.upperBound < b.lowerBound ? false : nil
            default: equality(comparison, a == b ? true : a.overlaps(b) ? nil : false)
            }
        return answer.map(Outcome.success) ?? .failure(Undecided(reason: .imprecise))
    }

    private static func equality(_ comparison: Expression.Comparison, _ isEqual: Bool?) -> Bool? {
        comparison == .notEqual ? isEqual.map { !$0 } : isEqual
    }

    private static func dates(_ comparison: Expression.Comparison, _ a: DateValue, _ b: DateValue) -> Outcome {
        guard let firstA = a.first, let lastA = a.last, let firstB = b.first, let lastB = b.last else {
            // Without a year only the same notation can be told to be equal.
            let isEquality = comparison == .equal || comparison == .notEqual
            guard isEquality, a.notation == b.notation else { return .failure(Undecided(reason: .imprecise)) }
            return .success(comparison == .equal)
        }
        let answer: Bool? =
            switch comparison {
            case .less: lastA < firstB ? true : firstA >= firstB ? false : nil
            case .lessOrEqual: lastA <= lastB ? true : firstA > lastB ? false : nil
            case .greater: firstA > lastB ? true : lastA <= lastB ? false : nil
            case .greaterOrEqual: firstA >= firstB ? true : lastA < firstB ? false : nil
            default: equality(comparison, lies(a, firstA...lastA, within: firstB...lastB))
            }
        return answer.map(Outcome.success) ?? .failure(Undecided(reason: .imprecise))
    }

    /// Whether a date lies within another; nil when it may.
    private static func lies(
        _ date: DateValue,
        _ days: ClosedRange<CivilDay>,
        within other: ClosedRange<CivilDay>
    ) -> Bool? {
        if other.lowerBound <= days.lowerBound, days.upperBound <= other.upperBound { return true }
        // A period of several years is not a year that is known badly.
        let isPeriod = date.precision == .years || date.precision == .fiscalYear
        return isPeriod || !days.overlaps(other) ? false : nil
    }
}
