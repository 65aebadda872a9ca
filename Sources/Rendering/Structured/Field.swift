import CommandKit
import DocumentModel
import Foundation
import GraphKit

/// One exact value of a row in csv and json.
enum Field {
    /// Nothing is known.
    case missing
    /// Text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A decimal number.
    case decimal(Decimal)
    /// A number of a graph.
    case number(Double)
    /// A passage with its place.
    case passage(DocumentID, Span, String)

    /// The value as the field of a separated format; nil when it is missing.
    var text: String? {
        switch self {
        case .missing: nil
        case .text(let text), .passage(_, _, let text): text
        case .integer(let value): String(value)
        case .decimal(let value): NumberText.exact(value)
        case .number(let value): Graph.Attribute.words(value)
        }
    }

    /// Whether the value is words of a text, which a spreadsheet could take for a formula.
    var isWords: Bool {
        switch self {
        case .text, .passage: true
        default: false
        }
    }
}
