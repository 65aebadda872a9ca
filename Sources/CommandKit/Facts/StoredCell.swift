import DocumentModel
import Foundation
import NewsLayers

extension Cell {
    /// The cell as decisions keep it: a notation that ``init(stored:as:)`` reads back; nil for cells that say where
    /// something stands, and for missing ones.
    public var stored: String? {
        switch self {
        case .missing, .document, .span: nil
        case .text(let text): text
        case .integer(let value): String(value)
        case .decimal(let value): value.description
        case .percent(let amount): amount.middle.description
        case .money(let amount, let currency): Self.notation(amount) + (currency.map { " \($0)" } ?? "")
        case .date(let date): date.notation
        case .actor(let actor): actor.name
        }
    }

    /// Reads what ``stored`` wrote, whatever the language of the machine; nil where it is no value of the type.
    public init?(stored text: String, as type: ColumnType) {
        switch type {
        case .text: self = .text(text)
        case .actor: self = .actor(ActorReference(name: text))
        case .integer:
            guard let value = Int(text) else { return nil }
            self = .integer(value)
        case .decimal:
            guard let value = Self.decimal(text) else { return nil }
            self = .decimal(value)
        case .percent:
            guard let value = Self.decimal(text) else { return nil }
            self = .percent(Amount(value, step: Self.step(of: text)))
        case .money:
            let parts = text.split(separator: " ").map(String.init)
            guard let first = parts.first, let value = Self.decimal(first), parts.count <= 2 else { return nil }
            self = .money(Amount(value, step: Self.step(of: first)), currency: parts.count == 2 ? parts[1] : nil)
        case .date:
            guard let date = DateValue(text) else { return nil }
            self = .date(date)
        case .document, .span: return nil
        }
    }

    /// A sum with its last digit that counts: `594e11` for 59.4 trillion, so that it is no more exact than it was given.
    private static func notation(_ amount: Amount) -> String {
        let value = amount.middle
        let exponent = amount.step.exponent
        guard amount.step > 0, exponent > 0, amount.step == Decimal(sign: .plus, exponent: exponent, significand: 1)
        else { return value.description }
        let digits = value / amount.step
        return digits.rounded(to: 0) == digits ? "\(digits)e\(exponent)" : value.description
    }

    /// The worth of one unit in the last digit of a number: 0.01 for `2.34`, a hundred thousand million for `594e11`.
    private static func step(of number: String) -> Decimal {
        let parts = number.lowercased().split(separator: "e", maxSplits: 1)
        let fraction = parts[0].split(separator: ".", maxSplits: 1).dropFirst().first?.count ?? 0
        let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
        return Decimal(sign: .plus, exponent: exponent - fraction, significand: 1)
    }

    private static func decimal(_ text: String) -> Decimal? {
        guard let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")), !value.isNaN else {
            return nil
        }
        return value
    }
}

extension FactRow {
    /// The same fact with other cells.
    func replacing(cells: [Cell]) -> FactRow {
        FactRow(
            spans: spans,
            sentence: sentence,
            cells: cells,
            evidence: evidence,
            rule: rule,
            confidence: confidence
        )
    }
}
