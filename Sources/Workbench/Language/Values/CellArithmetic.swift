import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// Arithmetic on cells, in decimal numbers and with their units.
///
/// A percentage counts as the ratio it stands for, so that `amount / share` is the sum of which `amount` is that share.
/// What has no result is missing: an unknown side, different currencies, a division by zero, a number too large.
enum CellArithmetic {
    /// The type of the result; nil where the types do not go together.
    static func type(_ operation: Expression.Arithmetic, _ left: ColumnType, _ right: ColumnType) -> ColumnType? {
        let isSum = operation == .plus || operation == .minus
        switch (left, right) {
        case (.integer, .integer): return operation == .divided ? .decimal : .integer
        case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal): return .decimal
        case (.percent, .percent): return isSum ? .percent : operation == .divided ? .decimal : nil
        case (.money, .money): return isSum ? .money : operation == .divided ? .decimal : nil
        case (.percent, .integer), (.percent, .decimal): return isSum ? nil : .percent
        case (.money, .integer), (.money, .decimal), (.money, .percent): return isSum ? nil : .money
        case (.integer, .percent), (.decimal, .percent):
            return operation == .times ? .percent : operation == .divided ? .decimal : nil
        case (.integer, .money), (.decimal, .money), (.percent, .money): return operation == .times ? .money : nil
        case (.date, .date): return operation == .minus ? .integer : nil
        case (.date, .integer): return isSum ? .date : nil
        default: return nil
        }
    }

    /// The result for two cells; missing where there is none.
    static func value(_ operation: Expression.Arithmetic, _ left: Cell, _ right: Cell) -> Cell {
        switch (left, right) {
        case (.integer(let a), .integer(let b)) where operation != .divided: return whole(operation, a, b)
        case (.date(let a), .date(let b)): return days(from: b, to: a)
        case (.date(let date), .integer(let days)): return moved(date, by: days, isBack: operation == .minus)
        default: break
        }
        guard let a = Operand(left), let b = Operand(right),
            let type = type(operation, left.type ?? .text, right.type ?? .text)
        else { return .missing }
        var currency: String?
        if case .money(_, let first) = left { currency = first }
        if case .money(_, let second) = right {
            if case .money = left {
                guard second == currency, currency != nil else { return .missing }
            }
            currency = second
        }
        guard let result = a.combined(operation, b) else { return .missing }
        return result.cell(type, currency: currency)
    }

    private static func whole(_ operation: Expression.Arithmetic, _ a: Int, _ b: Int) -> Cell {
        let (value, overflow) =
            switch operation {
            case .plus: a.addingReportingOverflow(b)
            case .minus: a.subtractingReportingOverflow(b)
            default: a.multipliedReportingOverflow(by: b)
            }
        return overflow ? .missing : .integer(value)
    }

    private static func days(from start: DateValue, to end: DateValue) -> Cell {
        guard start.precision == .day, end.precision == .day, let first = start.first, let last = end.first else {
            return .missing
        }
        return .integer(last.number - first.number)
    }

    private static func moved(_ date: DateValue, by days: Int, isBack: Bool) -> Cell {
        guard date.precision == .day, let first = date.first, days.magnitude < 4_000_000 else { return .missing }
        let day = first.advanced(by: isBack ? -days : days)
        return (1...9_999).contains(day.year) ? .date(DateValue(day: day)) : .missing
    }

    /// A number with its range, its last printed digit and its bound, in ratios for percentages.
    private struct Operand {
        var low: Decimal
        var high: Decimal
        var step: Decimal
        var bound: Amount.Bound?

        init?(_ cell: Cell) {
            switch cell {
            case .integer(let value): self.init(Decimal(value))
            case .decimal(let value): self.init(value)
            case .percent(let amount): self.init(amount, scale: Decimal(sign: .plus, exponent: -2, significand: 1))
            case .money(let amount, _): self.init(amount, scale: 1)
            default: return nil
            }
        }

        private init(_ value: Decimal) {
            (low, high, step, bound) = (value, value, 0, nil)
        }

        private init(_ amount: Amount, scale: Decimal) {
            (low, high, step, bound) = (amount.low * scale, amount.high * scale, amount.step * scale, amount.bound)
        }

        func combined(_ operation: Expression.Arithmetic, _ other: Operand) -> Operand? {
            var result = self
            switch operation {
            case .plus: (result.low, result.high) = (low + other.low, high + other.high)
            case .minus: (result.low, result.high) = (low - other.high, high - other.low)
            case .times:
                let products = [low * other.low, low * other.high, high * other.low, high * other.high]
                (result.low, result.high) = (products.min() ?? 0, products.max() ?? 0)
            case .divided:
                guard other.low > 0 || other.high < 0 else { return nil }
                let quotients = [low / other.low, low / other.high, high / other.low, high / other.high]
                (result.low, result.high) = (quotients.min() ?? 0, quotients.max() ?? 0)
            }
            guard !result.low.isNaN, !result.high.isNaN else { return nil }
            if operation == .divided {
                (result.low, result.high) = (result.low.shortened, result.high.shortened)
            }
            let isSum = operation == .plus || operation == .minus
            result.step = isSum ? max(step, other.step) : 0
            result.bound = bound == nil && other.bound == nil ? nil : .about
            return result
        }

        func cell(_ type: ColumnType, currency: String?) -> Cell {
            switch type {
            case .percent:
                return .percent(Amount(low: low * 100, high: high * 100, step: step * 100, bound: bound))
            case .money: return .money(Amount(low: low, high: high, step: step, bound: bound), currency: currency)
            case .decimal, .integer:
                // A decimal column holds one number: a range gives its middle.
                return .decimal(low == high ? low : (low + high) / 2)
            default: return .missing
            }
        }
    }
}

extension Decimal {
    /// The number with no more than 15 significant digits: a quotient has no end, and the rest would say nothing.
    fileprivate var shortened: Decimal {
        guard self != 0 else { return self }
        var value = self
        let digits = Int(value.exponent) + String(describing: value.significand).utf8.count
        var result = Decimal()
        NSDecimalRound(&result, &value, 15 - digits, .plain)
        return result
    }
}
