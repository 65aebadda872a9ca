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

    private static let tableFormats: [String: OutputFormat] = [
        "csv": .csv, "tsv": .tsv, "json": .json, "jsonl": .jsonl, "ndjson": .jsonl, "md": .md, "txt": .table,
    ]
    private static let graphFormats: [String: GraphFormat] = [
        "graphml": .graphml, "dot": .dot, "gv": .dot, "json": .json, "csv": .csv,
    ]

    /// Checks the format against what will be exported.
    ///
    /// - Throws: ``CommandError`` that lists the formats when the value can't be written in it.
    func check(_ type: AnswerType) throws(CommandError) {
        let formats = type == .graph ? Array(Self.graphFormats.keys) : Array(Self.tableFormats.keys)
        guard formats.contains(formatName) else {
            let what = format == nil ? "'\(path)' has no extension that names a format" : "no format '\(formatName)'"
            let noun = type == .graph ? "formats of graphs" : "formats"
            throw CommandError.unknown(
                .unknownFormat, what, name: format ?? path, among: noun, formats.sorted())
        }
    }

    private var formatName: String {
        (format ?? (path as NSString).pathExtension).lowercased()
    }

    /// Writes a value, and says what was written.
    ///
    /// - Throws: ``CommandError`` when a file can't be written; no target exists then that did not exist before.
    func export(_ value: AnswerValue, in session: Session) throws -> [Note] {
        let options = RenderOptions(provenance: !isBare, forSpreadsheets: !isRaw)
        let lookup = session.sourceLookup
        if case .graph(let graph) = value, let format = Self.graphFormats[formatName] {
            let exporter = GraphExporter(options: options, lookup: lookup)
            return try format.parts.flatMap { part, suffix in
                let stem = (path as NSString).deletingPathExtension
                let target = suffix.isEmpty ? path : "\(stem)\(suffix).\((path as NSString).pathExtension)"
                return try write(target) { exporter.export(graph, as: format, part: part, to: &$0) } said: { report, count in
                    suffix.isEmpty
                        ? "\(graph.nodes.count) nodes, \(graph.edges.count) edges, "
                            + "\(graph.isDirected ? "directed" : "undirected"), \(count) bytes"
                        : "\(report.rows) rows, \(count) bytes"
                }
            }
        }
        guard let format = Self.tableFormats[formatName] else { return [] }
        return try write(path) {
            Renderer(format, options: options, lookup: lookup).render(value, to: &$0)
        } said: { report, count in
            "\(counted(report.rows, "row")), \(counted(report.columns, "column")), \(count) bytes"
        }
    }

    private func write(
        _ target: String,
        _ body: (inout AtomicFile) -> RenderReport,
        said: (RenderReport, Int) -> String
    ) throws -> [Note] {
        var file = try AtomicFile(target, replaces: replaces)
        let report = body(&file)
        try Task.checkCancellation()
        try file.finish()
        return [.note("wrote \(target): \(said(report, file.count))")] + report.notes.filter { $0.level != .footer }
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
                let analysis = rule.prefix { $0 != "/" }
                return plugins.first { $0.analyses.contains { $0.name == analysis } }.map { "\($0.name) \($0.version)" }
            }
        )
    }
}
