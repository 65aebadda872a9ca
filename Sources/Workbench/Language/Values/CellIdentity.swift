import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// What makes two cells the same for grouping, `unique`, joins and membership.
///
/// An actor is its name, whatever is known of it in one document and not in another; a passage is its words; amounts are
/// the same when they print the same.
enum CellIdentity: Hashable, Sendable {
    case missing
    case text(String)
    case number(Decimal)
    case percent(Decimal, Decimal, Amount.Bound?)
    case money(Decimal, Decimal, Amount.Bound?, currency: String?)
    case date(String)
    case actor(FoldedText)
    case document(DocumentID)

    /// The identity of a cell.
    init(_ cell: Cell) {
        switch cell {
        case .missing: self = .missing
        case .text(let text), .span(_, _, let text): self = .text(text)
        case .integer(let value): self = .number(Decimal(value))
        case .decimal(let value): self = .number(value)
        case .percent(let amount): self = .percent(amount.low, amount.high, amount.bound)
        case .money(let amount, let currency):
            self = .money(amount.low, amount.high, amount.bound, currency: currency)
        case .date(let date): self = .date(date.notation)
        case .actor(let actor): self = .actor(FoldedText(actor.name))
        case .document(_, let id): self = .document(id)
        }
    }
}
