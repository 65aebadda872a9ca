import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// The order of rows by some of their values: a total order, so that the same rows always come out the same (B-12).
///
/// Numbers by value (a range by its middle), sums of money by currency first, dates by their first day, words without
/// regard to case and with the numbers in them by value. What is missing comes last in either direction; equal rows keep
/// their order.
struct RowOrder: Sendable {
    /// A value to sort by.
    struct Key: Sendable {
        /// The value.
        let term: Term
        /// Whether the largest comes first.
        let isDescending: Bool
    }

    private enum SortValue {
        case number(Decimal)
        case money(String, Decimal)
        case date(Int, Int)
        case words(FoldedText, String)
        case withoutYear(String)
        case missing

        init(_ cell: Cell) {
            switch cell {
            case .missing: self = .missing
            case .integer, .decimal, .percent: self = .number(cell.number ?? 0)
            case .money(let amount, let currency): self = .money(currency ?? "~", amount.middle)
            case .date(let date):
                if let first = date.first, let last = date.last {
                    self = .date(first.number, last.number)
                } else {
                    self = .withoutYear(date.notation)
                }
            case .text, .actor, .document, .span: self = .words(FoldedText(cell.words ?? ""), cell.words ?? "")
            }
        }

        /// The place of the kind: what can't be put in order comes behind what can.
        var rank: Int {
            switch self {
            case .number, .money, .date, .words: 0
            case .withoutYear: 1
            case .missing: 2
            }
        }
    }

    /// The values, the most important first.
    let keys: [Key]

    /// The rows in order.
    ///
    /// - Throws: `CancellationError` when interrupted.
    /// - Complexity: O(*n* log *n*).
    func sorted(_ rows: [Row], _ evaluator: Evaluator) throws -> [Row] {
        try Task.checkCancellation()
        let values = rows.map { row in keys.map { SortValue(evaluator.cell($0.term, row)) } }
        let order = rows.indices.sorted { left, right in
            for (index, key) in keys.enumerated() {
                let result = Self.compare(values[left][index], values[right][index], isDescending: key.isDescending)
                if result != 0 { return result < 0 }
            }
            return left < right
        }
        return order.map { rows[$0] }
    }

    /// A note where sums of money in several currencies were put in order.
    func notes(_ rows: [Row], _ evaluator: Evaluator) -> [Note] {
        keys.filter { $0.term.type == .money }.compactMap { key in
            let currencies = Set(
                rows.compactMap { row -> String? in
                    guard case .money(_, let currency) = evaluator.cell(key.term, row) else { return nil }
                    return currency ?? "unknown"
                }
            )
            guard currencies.count > 1 else { return nil }
            return .note("sums in \(currencies.count) currencies are put in order within each currency")
        }
    }

    /// The indices of `cells` by rising value; equal cells keep their order.
    static func order(of cells: [Cell]) -> [Int] {
        let values = cells.map { SortValue($0) }
        return cells.indices.sorted { left, right in
            let result = compare(values[left], values[right], isDescending: false)
            return result != 0 ? result < 0 : left < right
        }
    }

    private static func compare(_ left: SortValue, _ right: SortValue, isDescending: Bool) -> Int {
        if left.rank != right.rank { return left.rank - right.rank }
        let sign = isDescending ? -1 : 1
        switch (left, right) {
        case (.number(let a), .number(let b)): return order(a, b) * sign
        case (.money(let first, let a), .money(let second, let b)):
            return first != second ? order(first, second) : order(a, b) * sign
        case (.date(let a, let lastA), .date(let b, let lastB)):
            return (a != b ? order(a, b) : order(lastA, lastB)) * sign
        case (.words(let a, let first), .words(let b, let second)):
            if a != b {
                if a < b { return -sign }
                if b < a { return sign }
            }
            return order(first, second) * sign
        case (.withoutYear(let a), .withoutYear(let b)): return order(a, b)
        default: return 0
        }
    }

    private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
        left < right ? -1 : right < left ? 1 : 0
    }
}
