/// A column of a table: its name, its type, and how much it matters on a narrow screen.
public struct Column: Hashable, Sendable {
    /// When a terminal shows the column.
    public enum Importance: Int, Sendable, Comparable {
        /// Never unless asked for by `select`, `--wide` or the line format.
        case detail
        /// Where there is room.
        case useful
        /// Always, and never shortened: identities and numbers.
        case essential

        /// Orders by rising importance.
        public static func < (left: Importance, right: Importance) -> Bool { left.rawValue < right.rawValue }
    }

    /// The name in conditions and exports: lower-case words joined by underscores.
    public let name: String

    /// What its cells hold.
    public let type: ColumnType

    /// What it means, in one line.
    public let summary: String

    /// When a terminal shows it.
    public private(set) var importance: Importance

    /// The head that people see; the name where nil.
    public private(set) var title: String?

    /// The side to which a terminal sets its cells; nil for that of the type: numbers trail, words lead.
    public private(set) var alignment: Alignment?

    /// The only words that its cells hold, where they are few; empty elsewhere.
    public private(set) var values: [String] = []

    /// The side to which cells are set.
    ///
    /// Trailing text that does not fit loses its beginning.
    public enum Alignment: Hashable, Sendable {
        /// To the left.
        case leading
        /// To the right.
        case trailing
    }

    /// Describes a column.
    public init(
        _ name: String,
        _ type: ColumnType,
        _ summary: String,
        importance: Importance = .useful,
        title: String? = nil
    ) {
        self.name = name
        self.type = type
        self.summary = summary
        self.importance = importance
        self.title = title
    }

    /// The same column under another head.
    public func titled(_ title: String) -> Column {
        var column = self
        column.title = title
        return column
    }

    /// The same column, whose cells hold only these words: nobody can give a fact another one.
    public func holding(_ values: [String]) -> Column {
        var column = self
        column.values = values
        return column
    }

    /// The same column, shown sooner or later.
    public func shown(_ importance: Importance) -> Column {
        var column = self
        column.importance = importance
        return column
    }

    /// The same column, set to the other side.
    public func aligned(_ alignment: Alignment) -> Column {
        var column = self
        column.alignment = alignment
        return column
    }
}
