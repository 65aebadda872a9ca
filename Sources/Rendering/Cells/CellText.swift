public import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// Cells as people read them.
public enum CellText {
    /// The cell on one line, safe for a terminal.
    ///
    /// An unknown date is `?`; a date without a year `????-06-20`; anything else that is missing is left blank.
    public static func people(_ cell: Cell, of type: ColumnType = .text) -> String {
        switch cell {
        case .missing: type == .date ? "?" : ""
        case .integer(let value): NumberText.grouped(String(value))
        case .decimal(let value): NumberText.people(value)
        case .percent(let amount): MoneyText.percent(amount)
        case .money(let amount, let currency): MoneyText.money(amount, currency: currency.map { TerminalText.safe($0) })
        case .date(let date): people(date)
        case .text, .actor, .document, .span: TerminalText.safe(cell.words ?? "")
        }
    }

    /// A date as people read it: its notation, with question marks for the digits of a year that is not known.
    static func people(_ date: DateValue) -> String {
        date.notation.hasPrefix("XXXX") ? "????" + date.notation.dropFirst(4) : date.notation
    }

    /// The cell in one exact field: what tab-separated values hold.
    ///
    /// Money is number and currency (`43700000000 USD`), a range has both ends (`30..40`), a bound its word
    /// (`about 5`, `over 5`, `up_to 5`); nil for a missing cell.
    public static func exact(_ cell: Cell) -> String? {
        switch cell {
        case .missing: return nil
        case .integer(let value): return String(value)
        case .decimal(let value): return NumberText.exact(value)
        case .percent(let amount): return exact(amount.low, amount.high, amount.bound?.rawValue)
        case .money(let amount, let currency):
            guard let number = exact(amount.low, amount.high, amount.bound?.rawValue) else { return nil }
            return currency.map { "\(number) \($0)" } ?? number
        case .text, .date, .actor, .document, .span: return cell.words
        }
    }

    private static func exact(_ low: Decimal, _ high: Decimal, _ bound: String?) -> String? {
        guard let lower = NumberText.exact(low), let upper = NumberText.exact(high) else { return nil }
        let number = low == high ? lower : "\(lower)..\(upper)"
        return bound.map { "\($0) \(number)" } ?? number
    }
}
