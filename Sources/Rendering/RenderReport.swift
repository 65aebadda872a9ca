public import CommandKit

/// What a renderer did: how much it wrote, and what should be said about it on standard error.
public struct RenderReport: Sendable, Equatable {
    /// Rows, edges, passages or lines of text that the value has.
    public var rows = 0

    /// Columns or fields that were written.
    public var columns = 0

    /// Cells of a spreadsheet that got a `'` so that they are not taken for formulas.
    public var guardedCells = 0

    /// Footers and notes: row counts, hidden columns, cut cells.
    public var notes: [Note] = []

    /// Describes what was written.
    public init(rows: Int = 0, columns: Int = 0, guardedCells: Int = 0, notes: [Note] = []) {
        self.rows = rows
        self.columns = columns
        self.guardedCells = guardedCells
        self.notes = notes
    }
}

/// "5 quotes", "1 quote", "1,204 rows".
enum Count {
    static func of(_ count: Int, _ noun: String) -> String {
        "\(NumberText.grouped(String(count))) \(count == 1 ? singular(of: noun) : noun)"
    }

    private static func singular(of noun: String) -> String {
        if noun.hasSuffix("ies") { return noun.dropLast(3) + "y" }
        for ending in ["sses", "xes", "ches", "shes"] where noun.hasSuffix(ending) { return String(noun.dropLast(2)) }
        return noun.hasSuffix("s") && !noun.hasSuffix("ss") ? String(noun.dropLast()) : noun
    }
}
