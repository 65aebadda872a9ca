import CommandKit

/// The formats in which answers are written.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// A table, or lines where the terminal is too narrow for one.
    case auto
    /// Columns for people.
    case table
    /// One line for each value, as `column: value`.
    case line
    /// Comma-separated values, RFC 4180.
    case csv
    /// Tab-separated values, one field for each column.
    case tsv
    /// A JSON array of objects.
    case json
    /// One JSON object on each line.
    case jsonl
    /// A table in Markdown.
    case md
    /// A page of HTML that stands alone, with the passages below the table.
    case html

    /// Reads the name of a format, or the extension of a file.
    ///
    /// - Throws: ``CommandError`` that lists the formats.
    public init(named name: String) throws {
        let names = Self.allCases.map(\.rawValue)
        guard let format = Self(rawValue: name.lowercased()) else {
            throw CommandError.unknown(.unknownFormat, "no format '\(name)'", name: name, among: "formats", names)
        }
        self = format
    }
}
