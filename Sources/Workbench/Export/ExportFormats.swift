import CommandKit
import Rendering

/// `export --list`: the formats of files, and what can be written in each.
enum ExportFormats {
    static let schema = Schema([
        Column("extension", .text, "ending of the file, or value of --format", importance: .essential),
        Column("of", .text, "what can be written in it", importance: .essential), .summary,
    ])

    /// What the formats are good for.
    private static let summaries: [(name: String, of: String, summary: String)] = [
        ("csv", "tables, passages, texts", "for spreadsheets; --raw for programs, --crlf for old ones"),
        ("tsv", "tables, passages, texts", "one field for each column"),
        ("json", "tables, passages, texts", "an array of objects, values with their units"),
        ("jsonl", "tables, passages, texts", "one object a line; ndjson is the same"),
        ("ndjson", "tables, passages, texts", "one object a line"),
        ("md", "tables, passages, texts", "for reports and wikis"),
        ("html", "tables, passages, texts", "a page that stands alone, with the passages below the table"),
        ("txt", "tables, passages, texts", "columns for people, all of them"),
        ("svg", "tables with a chart or a number", "a chart for print"),
        ("ics", "tables with dates", "a calendar of the days in them"),
        ("graphml", "graphs", "for Gephi, visone and NetworkX"),
        ("gexf", "graphs", "for Gephi"),
        ("dot", "graphs", "for Graphviz; gv is the same"),
        ("gv", "graphs", "for Graphviz"),
        ("json", "graphs", "nodes and links"),
        ("csv", "graphs", "two files, FILE.nodes.csv and FILE.edges.csv"),
    ]

    /// The table of formats.
    static var table: Table {
        let rows = summaries.map { Row([.text($0.name), .text($0.of), .text($0.summary)]) }
        return Table(schema, rows: rows, noun: "formats")
    }

    /// The names in the table, for the test that holds it against what is written.
    static var names: Set<String> { Set(summaries.map(\.name)) }
}
