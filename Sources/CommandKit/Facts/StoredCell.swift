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
        case .money(let amount, let currency): amount.middle.description + (currency.map { " \($0)" } ?? "")
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
            self = .percent(Amount(value, step: 0))
        case .money:
            let parts = text.split(separator: " ")
            guard let first = parts.first, let value = Self.decimal(String(first)), parts.count <= 2 else { return nil }
            self = .money(Amount(value, step: 0), currency: parts.count == 2 ? String(parts[1]) : nil)
        case .date:
            guard let date = DateValue(text) else { return nil }
            self = .date(date)
        case .document, .span: return nil
        }
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
