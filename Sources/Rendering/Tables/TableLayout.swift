import CommandKit

/// How a table stands on a line of limited width: which columns are shown, how wide, and whether it is better written
/// as lines.
///
/// The rule: columns of detail are left out unless all are wanted. What is left shrinks in this order, the widest of its
/// kind first: passages, other text, names to 24 columns each; then passages to 12, other text and names to 10; then all
/// of them to 6. Where that is not enough, columns that are merely useful are left out: text and figures first, then
/// documents, actors, passages, each from the right. Identities and numbers are never cut.
struct TableLayout {
    /// A column and its width.
    struct Placed {
        let layout: ColumnLayout
        let width: Int
    }

    /// The columns that are shown.
    private(set) var columns: [Placed] = []
    /// The names of the columns that are not.
    private(set) var hidden: [String] = []
    /// Whether there is no room for a table.
    private(set) var needsLines = false

    /// Columns between two cells.
    static let gutter = 2

    /// Lays out a table.
    ///
    /// - Parameters:
    ///   - rows: The rows that are shown.
    ///   - width: Columns of a line; nil for as many as needed.
    ///   - wide: Whether all columns are wanted.
    ///   - mayUseLines: Whether lines are an answer to want of room; otherwise more columns are left out.
    init(_ schema: Schema, rows: some Collection<Row>, width: Int?, wide: Bool, mayUseLines: Bool) {
        var layouts = schema.columns.enumerated()
            .filter { wide || $0.element.importance > .detail }
            .map { ColumnLayout(index: $0.offset, column: $0.element) }
        if layouts.isEmpty {
            layouts = schema.columns.enumerated().map { ColumnLayout(index: $0.offset, column: $0.element) }
        }
        for index in layouts.indices { layouts[index].measure(rows) }
        guard let width else {
            columns = layouts.map { Placed(layout: $0, width: $0.natural) }
            hidden = Self.hidden(schema, shown: layouts)
            return
        }
        let room = Self.room(in: width, for: layouts.count)
        if mayUseLines, layouts.count >= 8, room / layouts.count < 6, Self.needed(layouts) > room {
            needsLines = true
        }
        while true {
            let room = Self.room(in: width, for: layouts.count)
            if let widths = Self.fit(layouts, into: room) {
                columns = zip(layouts, widths).map { Placed(layout: $0, width: $1) }
                break
            }
            if let victim = wide && mayUseLines ? nil : Self.leastUseful(in: layouts) {
                layouts.remove(at: victim)
            } else if mayUseLines {
                needsLines = true
                break
            } else if layouts.count > 1 {
                layouts.removeLast()
            } else {
                columns = layouts.map { Placed(layout: $0, width: max(1, room)) }
                break
            }
        }
        hidden = Self.hidden(schema, shown: layouts)
    }

    /// What is left of a line after the space in front and the gutters.
    private static func room(in width: Int, for count: Int) -> Int { width - 1 - gutter * max(0, count - 1) }

    private static func needed(_ layouts: [ColumnLayout]) -> Int { layouts.reduce(0) { $0 + $1.natural } }

    private static func hidden(_ schema: Schema, shown: [ColumnLayout]) -> [String] {
        let shown = Set(shown.map(\.index))
        return schema.columns.indices.filter { !shown.contains($0) }.map { schema.columns[$0].name }
    }

    /// The column to leave out next, among those that are merely useful.
    private static func leastUseful(in layouts: [ColumnLayout]) -> Int? {
        func rank(_ layout: ColumnLayout) -> Int {
            switch layout.column.type {
            case .document: 1
            case .actor: 2
            case .span: 3
            default: 0
            }
        }
        return layouts.indices.filter { layouts[$0].column.importance < .essential }
            .min { left, right in
                let ranks = (rank(layouts[left]), rank(layouts[right]))
                return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left > right
            }
    }

    /// The widths with which the columns fit into `room`; nil when they do not.
    private static func fit(_ layouts: [ColumnLayout], into room: Int) -> [Int]? {
        var widths = layouts.map(\.natural)
        let stages: [(floor: Int, kinds: [ColumnLayout.Flexibility])] = [
            (24, [.passage]), (24, [.text]), (24, [.name]), (12, [.passage]), (10, [.text]), (10, [.name]),
            (6, [.passage, .text, .name]),
        ]
        for (floor, kinds) in stages {
            let excess = widths.reduce(0, +) - room
            guard excess > 0 else { return widths }
            let indices = layouts.indices.filter { kinds.contains(layouts[$0].flexibility) }
            shrink(&widths, at: indices, by: excess, floor: floor)
        }
        return widths.reduce(0, +) <= room ? widths : nil
    }

    /// Takes columns from the widest of some widths, one after the other, until enough is taken or all are at the floor.
    private static func shrink(_ widths: inout [Int], at indices: [Int], by excess: Int, floor: Int) {
        var excess = excess
        // All that are wider than the next lower width come down to it together.
        while excess > 0 {
            let widest = indices.map { widths[$0] }.max() ?? 0
            guard widest > floor else { return }
            let top = indices.filter { widths[$0] == widest }
            let next = max(floor, indices.map { widths[$0] }.filter { $0 < widest }.max() ?? floor)
            let step = min(widest - next, max(1, excess / top.count))
            for index in top.reversed() where excess > 0 {
                widths[index] -= step
                excess -= step
            }
        }
    }
}
