import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// An aggregate that fits its table: it can be asked of the rows of a group.
struct CheckedAggregate: Sendable {
    let function: Aggregate.Function
    let term: Term?
    let order: Term?

    /// The column it makes.
    let column: Column

    /// The value for the rows of a group, and whether sums in several currencies left it missing.
    func value(_ rows: [Row], _ evaluator: Evaluator) -> (cell: Cell, isMixed: Bool) {
        guard let term else { return (.integer(rows.count), false) }
        let known = rows.map { evaluator.cell(term, $0) }.filter { !$0.isMissing }
        switch function {
        case .count: return (.integer(known.count), false)
        case .unique: return (.integer(Set(known.map { CellIdentity($0) }).count), false)
        case .list: return (Self.list(known), false)
        case .first, .last: return (edge(rows, term, evaluator), false)
        case .sum, .mean, .median, .min, .max: return numeric(known)
        }
    }

    private static func list(_ cells: [Cell]) -> Cell {
        var seen: Set<CellIdentity> = []
        let words = cells.filter { seen.insert(CellIdentity($0)).inserted }.map(\.plainText)
        return words.isEmpty ? .missing : .text(words.joined(separator: ", "))
    }

    /// The first or last known value; with an order, that of the row that comes first or last in it.
    private func edge(_ rows: [Row], _ term: Term, _ evaluator: Evaluator) -> Cell {
        var known = rows.filter { !evaluator.cell(term, $0).isMissing }
        if let order {
            let ordered = known.filter { !evaluator.cell(order, $0).isMissing }
            // Rows that have no place in the order count only where no row has one.
            if !ordered.isEmpty { known = ordered }
            known = RowOrder.stable(known, by: order, evaluator)
        }
        guard let row = function == .first ? known.first : known.last else { return .missing }
        return evaluator.cell(term, row)
    }

    private func numeric(_ known: [Cell]) -> (cell: Cell, isMixed: Bool) {
        guard let first = known.first else { return (.missing, false) }
        if case .money(_, let currency) = first {
            let isMixed = known.contains { cell in
                if case .money(_, currency) = cell { false } else { true }
            }
            if isMixed { return (.missing, true) }
        }
        switch function {
        case .sum: return (Self.sum(known), false)
        case .mean: return (Self.divided(Self.sum(known), by: known.count), false)
        case .median:
            let sorted = RowOrder.sorted(known)
            let middle = sorted.count / 2
            let pair = sorted.count % 2 == 1 ? [sorted[middle]] : [sorted[middle - 1], sorted[middle]]
            return (Self.divided(Self.sum(pair), by: pair.count), false)
        case .min: return (RowOrder.sorted(known).first ?? .missing, false)
        default: return (RowOrder.sorted(known).last ?? .missing, false)
        }
    }

    private static func sum(_ cells: [Cell]) -> Cell {
        guard let first = cells.first else { return .missing }
        return cells.dropFirst().reduce(first) { CellArithmetic.sum($0, $1) }
    }

    private static func divided(_ cell: Cell, by count: Int) -> Cell {
        count == 1 && cell.type != .integer ? cell : CellArithmetic.value(.divided, cell, .integer(count))
    }
}

extension CellArithmetic {
    /// The sum of two cells of one kind; unlike ``value(_:_:_:)`` also of sums of money whose currency is open in both.
    static func sum(_ left: Cell, _ right: Cell) -> Cell {
        guard case .money(let a, nil) = left, case .money(let b, nil) = right else { return value(.plus, left, right) }
        guard case .money(let total, _) = value(.plus, .money(a, currency: ""), .money(b, currency: "")) else {
            return .missing
        }
        return .money(total, currency: nil)
    }
}

extension RowOrder {
    /// `rows` by rising values of one term.
    static func stable(_ rows: [Row], by term: Term, _ evaluator: Evaluator) -> [Row] {
        order(of: rows.map { evaluator.cell(term, $0) }).map { rows[$0] }
    }

    /// `cells` by rising value.
    static func sorted(_ cells: [Cell]) -> [Cell] {
        order(of: cells).map { cells[$0] }
    }
}
