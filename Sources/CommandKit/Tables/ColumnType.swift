/// The type of a column: what its cells hold, and what conditions can ask of them.
public enum ColumnType: String, Hashable, Sendable, CaseIterable {
    /// Text.
    case text
    /// A whole number.
    case integer
    /// A decimal number.
    case decimal
    /// A percentage: 2.34 means 2.34 %.
    case percent
    /// A sum of money in a currency.
    case money
    /// A date or period with its precision.
    case date
    /// An actor, with `.type`, `.country` and `.role`.
    case actor
    /// A document, by its display name.
    case document
    /// A passage of a text.
    case span

    /// Whether cells can be added and averaged.
    public var isNumeric: Bool {
        switch self {
        case .integer, .decimal, .percent, .money: true
        default: false
        }
    }
}
