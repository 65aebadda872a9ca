import DocumentModel
import Foundation
import Testing

@testable import NewsLayers

/// The quantities of a text as lines that a test can compare: `€2.5bn = 2500000000 EUR`.
///
/// A range is `low…high`, a percentage ends in `%`, a currency that stays open in `?`, a bound follows in brackets.
func quantities(in text: String) throws -> [String] {
    let document = Document(text)
    let analysed = AnalysedDocument(document, catalogue: try Catalogue([.quantities]))
    return try analysed.quantities.map { quantity in
        let amount = quantity.amount
        let value = amount.value.map { "\($0)" } ?? "\(amount.low)…\(amount.high)"
        let unit = quantity.kind == .percent ? "%" : quantity.currency ?? "?"
        let bound = amount.bound.map { " (\($0.rawValue))" } ?? ""
        return "\(document[quantity.span]) = \(value) \(unit)\(bound)"
    }
}
