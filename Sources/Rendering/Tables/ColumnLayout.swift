import CommandKit

/// A column as a table for people shows it: its head, how its cells are set, and how wide it would like to be.
struct ColumnLayout {
    /// What a column gives up when there is no room, in this order.
    enum Flexibility: Int, Comparable {
        /// Words of a text, which can be read elsewhere.
        case passage
        /// Other text.
        case text
        /// Names of actors and documents.
        case name
        /// Identities, numbers and dates: never cut.
        case fixed

        static func < (left: Flexibility, right: Flexibility) -> Bool { left.rawValue < right.rawValue }
    }

    /// The index of the column in the table.
    let index: Int
    /// The column.
    let column: Column
    /// The head.
    let title: String
    /// The widest cell, head included.
    private(set) var natural: Int
    /// The longest fraction, its point included: figures stand with their points below each other.
    private(set) var fraction = 0

    init(index: Int, column: Column) {
        self.index = index
        self.column = column
        title = TerminalText.safe(column.title ?? column.name)
        natural = DisplayWidth.of(title)
    }

    /// What it gives up.
    var flexibility: Flexibility {
        switch column.type {
        case .integer, .decimal, .percent, .money, .date: .fixed
        case _ where column.importance == .essential: .fixed
        case .span: .passage
        case .text: .text
        case .actor, .document: .name
        }
    }

    /// Whether cells are set to the right: figures, and words that stand before something.
    var isRight: Bool { column.alignment.map { $0 == .trailing } ?? column.type.isNumeric }

    /// Takes note of the cells of all rows.
    mutating func measure(_ rows: some Sequence<Row>) {
        let alignsPoints = column.type == .decimal || column.type == .percent
        var whole = 0
        for row in rows {
            let text = CellText.people(row.cells[index], of: column.type)
            if alignsPoints {
                let length = Self.fraction(of: text)
                fraction = max(fraction, length)
                whole = max(whole, DisplayWidth.of(text) - length)
            } else {
                natural = max(natural, DisplayWidth.of(text))
            }
        }
        natural = max(natural, whole + fraction)
    }

    /// The text of a cell, its point at the place that the column gives it.
    func text(of row: Row) -> String {
        let text = CellText.people(row.cells[index], of: column.type)
        guard fraction > 0, !text.isEmpty else { return text }
        let unit = text.hasSuffix(" %") ? " %" : ""
        return text.dropLast(unit.count) + String(repeating: " ", count: fraction - Self.fraction(of: text)) + unit
    }

    private static func fraction(of text: String) -> Int {
        let number = text.hasSuffix(" %") ? text.dropLast(2) : text[...]
        guard let point = number.lastIndex(of: "."), !number[point...].contains("–") else { return 0 }
        return number[point...].count
    }
}
