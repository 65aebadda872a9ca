import CommandKit
import DocumentModel
import Foundation
import GraphKit
import LanguageEngine
public import Rendering

/// Writes answers to files, in the format that the name of the file asks for (E-01).
struct Exporter: Sendable {
    /// The file; `-` for standard output.
    let path: String
    /// The format; nil for that of the extension.
    let format: String?
    let replaces: Bool
    /// Whether rows go without their sources.
    let isBare: Bool
    /// Whether CSV is made for programs and not for spreadsheets.
    let isRaw: Bool
    /// Whether lines of CSV end with CR LF.
    var usesCRLF = false
    /// Whether a second file tells what the first was made from.
    var hasManifest = false

    private static let tableFormats: [String: OutputFormat] = [
        "csv": .csv, "tsv": .tsv, "json": .json, "jsonl": .jsonl, "ndjson": .jsonl, "md": .md, "txt": .table,
        "html": .html,
    ]
    private static let graphFormats: [String: GraphFormat] = [
        "graphml": .graphml, "gexf": .gexf, "dot": .dot, "gv": .dot, "json": .json, "csv": .csv,
    ]

    /// The format of pictures: charts of tables.
    private static let picture = "svg"

    /// The format of calendars: tables with dates.
    private static let calendar = "ics"

    /// The names of all formats, sorted.
    static let formats = Set(tableFormats.keys).union(graphFormats.keys).union([picture, calendar]).sorted()

    /// Checks the format against what will be exported.
    ///
    /// - Throws: ``CommandError`` that lists the formats when the value can't be written in it.
    func check(_ type: AnswerType) throws(CommandError) {
        var formats = type == .graph ? Array(Self.graphFormats.keys) : Array(Self.tableFormats.keys)
        if case .table = type { formats += [Self.picture, Self.calendar] }
        guard formats.contains(formatName) else {
            let what = format == nil ? "'\(path)' has no extension that names a format" : "no format '\(formatName)'"
            let noun = type == .graph ? "formats of graphs" : "formats"
            throw CommandError.unknown(
                .unknownFormat,
                what,
                name: format ?? path,
                among: noun,
                formats.sorted()
            )
        }
    }

    private var formatName: String {
        (format ?? (path as NSString).pathExtension).lowercased()
    }

    /// Writes a value, and says what was written.
    ///
    /// - Throws: ``CommandError`` when a file can't be written; no target exists then that did not exist before.
    func export(_ value: AnswerValue, in session: Session) throws -> [Note] {
        // A file has all columns, in whatever form (E-03).
        let options = RenderOptions(wide: true, provenance: !isBare, forSpreadsheets: !isRaw, useCRLF: usesCRLF)
        let lookup = session.sourceLookup
        if case .graph(let graph) = value, let format = Self.graphFormats[formatName] {
            let exporter = GraphExporter(options: options, lookup: lookup)
            return try write(
                format.parts.map { part, suffix in
                    Part(path: path(with: suffix), summary: suffix.isEmpty ? Self.size(of: graph) : nil) {
                        exporter.export(graph, as: format, part: part, to: &$0)
                    }
                },
                in: session
            )
        }
        if case .table(let table) = value, formatName == Self.picture {
            return try exportPicture(of: table, in: session)
        }
        if case .table(let table) = value, formatName == Self.calendar {
            return try exportCalendar(of: table, in: session)
        }
        guard let format = Self.tableFormats[formatName] else { return [] }
        return try write(
            [
                Part(path: path, summary: nil) {
                    Renderer(format, options: options, lookup: lookup).render(value, to: &$0)
                }
            ],
            in: session
        )
    }

    /// Draws a table as a chart.
    private func exportPicture(of table: Table, in session: Session) throws -> [Note] {
        guard let chart = Chart(of: table) else {
            throw CommandError(
                .valueType,
                "\(counted(table.rows.count, "row")) of \(table.noun) hold no number to draw",
                subject: path,
                remedy: "choose a column of numbers with select, or count by a column"
            )
        }
        let bars = chart.panels.reduce(0) { $0 + $1.bars.count }
        return try write(
            [
                Part(path: path, summary: "a chart of \(counted(bars, "bar"))") { file in
                    file.write(ChartSVG(chart).text)
                    return RenderReport(rows: bars)
                }
            ],
            in: session
        )
    }

    /// Writes the days of a table as a calendar.
    private func exportCalendar(of table: Table, in session: Session) throws -> [Note] {
        guard let calendar = CalendarWriter(table) else {
            throw CommandError(
                .valueType,
                "a table of \(table.noun) has no column of dates",
                subject: path,
                remedy: "timeline | export FILE.ics"
            )
        }
        return try write([Part(path: path, summary: nil) { calendar.write(to: &$0) }], in: session)
    }

    /// One file of an export.
    private struct Part {
        let path: String
        /// What is in it, where that is not rows and columns.
        let summary: String?
        let body: (inout AtomicFile) -> RenderReport
    }

    /// `actors.nodes.csv` for `actors.csv` and `.nodes`.
    private func path(with suffix: String) -> String {
        guard !suffix.isEmpty else { return path }
        let ending = (path as NSString).pathExtension
        return (path as NSString).deletingPathExtension + suffix + (ending.isEmpty ? "" : ".\(ending)")
    }

    /// Writes all files, and puts them in their places only when all could be written.
    private func write(_ parts: [Part], in session: Session) throws -> [Note] {
        var files: [AtomicFile] = []
        for part in parts { files.append(try AtomicFile(part.path, replaces: replaces, digests: hasManifest)) }
        let manifest = hasManifest ? try AtomicFile(path + ".json", replaces: replaces) : nil
        var reports: [RenderReport] = []
        for (index, part) in parts.enumerated() {
            reports.append(part.body(&files[index]))
            try Task.checkCancellation()
        }
        for file in files { try file.finish() }
        if let manifest {
            let outputs = zip(parts, zip(reports, files)).map { part, written in
                ExportManifest.Output(
                    file: part.path,
                    sha256: written.1.sha256 ?? "",
                    bytes: written.1.count,
                    rows: written.0.rows
                )
            }
            manifest.write(try ExportManifest(outputs: outputs, session: session).text)
            try manifest.finish()
        }
        var notes = zip(parts, zip(reports, files)).map { part, written in
            let size = part.summary ?? Self.size(of: written.0)
            return Note.note("wrote \(part.path): \(size), \(counted(written.1.count, "byte"))")
        }
        if hasManifest { notes.append(.note("wrote \(path).json: the line, the inputs and their digests")) }
        notes += reports.flatMap(\.notes).filter { $0.level != .footer }
        return notes
    }

    private static func size(of graph: Graph) -> String {
        "\(counted(graph.nodes.count, "node")), \(counted(graph.edges.count, "edge")), "
            + (graph.isDirected ? "directed" : "undirected")
    }

    private static func size(of report: RenderReport) -> String {
        let rows = counted(report.rows, "row")
        return report.columns > 0 ? "\(rows), \(counted(report.columns, "column"))" : rows
    }
}

extension Session {
    /// Where rows come from, for exports and answers that name documents.
    public var sourceLookup: SourceLookup {
        let plugins = registry.plugins
        return SourceLookup(
            documents,
            sentence: { loaded, span in
                // A document whose sentences can't be found has none to show; the row still has its offsets.
                (try? loaded.analysed.sentences)?.covering(span).first?.span
            },
            plugin: { rule in
                // A rule begins with the name of its plugin, its analysis or the command that lists its facts.
                let name = String(rule.prefix { $0 != "/" })
                let owner = plugins.first { plugin in
                    plugin.name == name || plugin.analyses.contains { $0.name == name }
                        || plugin.listings.contains { $0.command == name }
                }
                return owner.map { "\($0.name) \($0.version)" }
            }
        )
    }
}
