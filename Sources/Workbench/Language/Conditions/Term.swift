import CommandKit
import DocumentModel
import NewsLayers

/// A value for each row, with its type: a column, an attribute of one, a constant, arithmetic.
struct Term: Sendable {
    /// The forms.
    indirect enum Form: Sendable {
        /// The same for every row.
        case constant(Cell)
        /// The cell of a column.
        case column(Int)
        /// An attribute of what the cell of a column holds.
        case attribute(Attribute, column: Int)
        /// Arithmetic.
        case arithmetic(Expression.Arithmetic, Term, Term)
        /// A value that is not known while a line is only checked.
        case unresolved
    }

    /// The form.
    let form: Form

    /// The type of its values.
    let type: ColumnType

    /// Where it stands.
    let range: Range<Int>

    /// The column it takes its value from, where it is one.
    var column: Int? {
        switch form {
        case .column(let index), .attribute(_, let index): index
        case .arithmetic(_, let left, let right): left.column ?? right.column
        default: nil
        }
    }

    /// The constant; nil for other forms.
    var constant: Cell? {
        if case .constant(let cell) = form { cell } else { nil }
    }

    /// Whether it is not known yet.
    var isUnresolved: Bool {
        if case .unresolved = form { true } else { false }
    }
}

/// What can be asked of a cell with a dot: `speaker.country`, `published.year`.
enum Attribute: String, Hashable, Sendable, CaseIterable {
    /// The country of an actor.
    case country
    /// The type of an actor.
    case type
    /// The office of an actor.
    case role
    /// The year of a date.
    case year
    /// The month of a date.
    case month
    /// The currency of a sum of money.
    case currency

    /// The attributes of cells of a type.
    static func attributes(of type: ColumnType) -> [Attribute] {
        switch type {
        case .actor: [.country, .type, .role]
        case .date: [.year, .month]
        case .money: [.currency]
        default: []
        }
    }

    /// The type of its values.
    var columnType: ColumnType {
        switch self {
        case .country, .type, .role, .currency: .text
        case .year: .integer
        case .month: .date
        }
    }

    /// Its value.
    func value(of cell: Cell) -> Cell {
        switch (self, cell) {
        case (.country, .actor(let actor)): Cell(actor.country ?? actor.countryCode)
        case (.type, .actor(let actor)): Cell(actor.kind?.rawValue)
        case (.role, .actor(let actor)): Cell(actor.role)
        case (.year, .date(let date)): date.year.map(Cell.integer) ?? .missing
        case (.month, .date(let date)): Self.month(of: date)
        case (.currency, .money(_, let currency)): Cell(currency)
        default: .missing
        }
    }

    private static func month(of date: DateValue) -> Cell {
        guard let first = date.first, let last = date.last, first.components.month == last.components.month,
            first.year == last.year
        else { return .missing }
        return Cell(DateValue(year: first.year, month: first.components.month))
    }
}
