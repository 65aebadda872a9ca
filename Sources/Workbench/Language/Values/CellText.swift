import CommandKit
import Foundation
import NewsLayers

extension Cell {
    /// The cell as it would be written in a condition: `2.34%`, `59400000000000 KRW`, `2025-06`, words; empty for a
    /// missing one.
    var plainText: String {
        switch self {
        case .missing: ""
        case .integer(let value): String(value)
        case .decimal(let value): value.description
        case .percent(let amount): "\(amount.plainText)%"
        case .money(let amount, let currency): amount.plainText + (currency.map { " \($0)" } ?? "")
        case .text, .date, .actor, .document, .span: words ?? ""
        }
    }
}

extension Amount {
    /// The number, or both ends of the range.
    fileprivate var plainText: String {
        low == high ? low.description : "\(low.description)-\(high.description)"
    }
}
