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
    public let importance: Importance

    /// The head that people see; the name where nil.
    public let title: String?

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
        Column(name, type, summary, importance: importance, title: title)
    }

    /// The same column, shown sooner or later.
    public func shown(_ importance: Importance) -> Column {
        Column(name, type, summary, importance: importance, title: title)
    }
}
