public import DocumentModel

/// The columns of a table, in order.
public struct Schema: Hashable, Sendable {
    /// The columns; their names are unique.
    public let columns: [Column]

    /// Takes columns.
    ///
    /// - Precondition: the names are unique.
    public init(_ columns: [Column]) {
        precondition(Set(columns.map(\.name)).count == columns.count, "column names are unique")
        self.columns = columns
    }

    /// The index of the column called `name`.
    public func index(of name: String) -> Int? { columns.firstIndex { $0.name == name } }

    /// The column called `name`.
    public subscript(name: String) -> Column? { columns.first { $0.name == name } }
}

/// A row of a table: its cells, the passages it rests on, and the fact it shows, if it shows one.
public struct Row: Hashable, Sendable {
    /// One cell for each column.
    public var cells: [Cell]

    /// The passages the row rests on, the one to show first in front.
    public var evidence: [Evidence]

    /// The fact the row shows; nil for rows about several facts or none.
    public var fact: FactKey?

    /// Describes a row.
    public init(_ cells: [Cell], evidence: [Evidence] = [], fact: FactKey? = nil) {
        self.cells = cells
        self.evidence = evidence
        self.fact = fact
    }
}

/// A table with typed columns.
public struct Table: Hashable, Sendable {
    /// The columns.
    public let schema: Schema

    /// The rows.
    public let rows: [Row]

    /// What the rows are, in the plural, for "5 quotes".
    public let noun: String

    /// How its figures are best drawn; nil where any two columns do.
    public let chart: Chart?

    /// Makes a table.
    ///
    /// - Precondition: every row has one cell for each column, of the column's type or missing.
    public init(_ schema: Schema, rows: [Row], noun: String = "rows", chart: Chart? = nil) {
        Self.check(rows, schema.columns.map(\.type))
        self.schema = schema
        self.rows = rows
        self.noun = noun
        self.chart = chart
    }

    /// Looks at places and not at values, since a table may have a million rows and copying a cell costs more than a look.
    private static func check(_ rows: [Row], _ types: [ColumnType]) {
        for row in rows.indices {
            let isWhole = rows[row].cells.count == types.count
            precondition(isWhole, "a row has one cell for each column")
            for column in types.indices {
                let type = rows[row].cells[column].type
                precondition(type == nil || type == types[column], "cells have the type of their column")
            }
        }
    }

    /// The cells of the column called `name`, or nil when there is no such column.
    public func column(_ name: String) -> [Cell]? {
        schema.index(of: name).map { index in rows.map { $0.cells[index] } }
    }
}
