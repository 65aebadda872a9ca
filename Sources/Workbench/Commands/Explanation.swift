import Archive
import CommandKit
import DocumentModel
import Foundation
import LanguageEngine
import Rendering

/// Writes out what a fact, a row or a document rests on.
struct Explanation {
    let session: Session

    /// Label and words of one line of an explanation.
    private typealias Line = (label: String, words: String)

    /// A document: its identity, its appearances, what is known of its date.
    func of(document: LoadedDocument) -> String {
        var lines: [Line] = [
            ("title", document.title ?? "unknown"), ("sha256", document.id.digest),
            ("size", "\(document.document.count) bytes, \(document.document.lines.count) lines"),
            ("published", Self.published(document)),
        ]
        let fields = session.decisions(about: document.id)?.fields ?? [:]
        for (field, decision) in fields.sorted(by: { $0.key < $1.key }) {
            let before = decision.before.map { "'\($0)' before" } ?? "unknown before"
            let reason = decision.reason.map { " (\($0))" } ?? ""
            lines.append(("set", "\(field): \(decision.value ?? ""); \(before)\(reason)"))
        }
        for appearance in document.appearances {
            let entry = appearance.source.entry.map { ", \($0)" } ?? ""
            let outlet = appearance.outlet.map { "\($0): " } ?? ""
            lines.append(("appeared", "\(outlet)\(appearance.source.path)\(entry) (\(appearance.format))"))
        }
        return Self.layout("\(document.name)  document", lines)
    }

    /// A fact: its values, its passages with their rules, and how its layer came to be.
    func of(fact found: FactLookup.Found, name: String) throws -> String {
        let document = found.document
        var lines = values(of: found.row, schema: found.listing.schema, leavingOut: Self.commonColumns)
        lines += decided(found)
        lines += passages(of: found.row)
        let rule = found.listing.schema.index(of: "rule").map { found.row.cells[$0] }?.words ?? ""
        let confidence = found.listing.schema.index(of: "confidence").flatMap { found.row.cells[$0].number }
        lines.append(("rule", rule + (confidence.map { "  confidence \($0)" } ?? "")))
        let provenance = try found.listing.provenance(of: document)
        for (index, line) in provenance.outline.enumerated() { lines.append((index == 0 ? "made by" : "", line)) }
        if let plugin = plugin(of: found.listing) { lines.append(("plugin", "\(plugin.name) \(plugin.version)")) }
        lines += about(document)
        let path = document.appearances[0].source.path
        let quotedPath = path.contains(" ") ? "\"\(path)\"" : path
        let project = session.project.map { "--project \($0.archive.location)" }
        let source = project ?? "-c 'load \(quotedPath)' -c '\(found.listing.command)'"
        lines.append(("reproduce", "dossier \(source) -c 'explain \(name)'"))
        return Self.layout("\(name)  \(found.listing.kind)", lines)
    }

    /// A row that shows no single fact: its values and the passages it rests on.
    func of(row: Row, schema: Schema, name: String) throws -> String {
        var lines = values(of: row, schema: schema, leavingOut: [])
        lines += passages(of: row)
        if row.evidence.isEmpty { lines.append(("passage", "none: the row counts or describes, it states no fact")) }
        let documents = Set(row.evidence.map(\.document))
        for document in session.documents where documents.contains(document.id) { lines += about(document) }
        return Self.layout("row \(name)", lines)
    }

    private static let commonColumns: Set = [
        "id", "line", "doc", "outlet", "published", "sentence", "rule", "confidence", "tag", "note", "decision",
    ]

    /// What people decided about a fact: the machine's value, theirs, and why.
    private func decided(_ found: FactLookup.Found) -> [Line] {
        guard let fact = session.decidedFacts(in: found.document).first(where: { $0.key == found.key }) else {
            return []
        }
        func because(_ decision: Decision) -> String { decision.reason.map { " (\($0))" } ?? "" }
        var lines: [Line] = []
        if let verdict = fact.verdict {
            lines.append(("decided", (verdict.action == .reject ? "rejected" : "confirmed") + because(verdict)))
        }
        for fix in fact.fixes {
            let before = fix.before.map { "'\(found.listing.people($0, in: fix.field))' was found" }
            let value = fix.value.map { found.listing.people($0, in: fix.field) } ?? "not known"
            lines.append(
                ("fixed", "\(fix.field ?? ""): \(value); \(before ?? "nothing was found")" + because(fix))
            )
        }
        if let addition = fact.additions.first { lines.append(("added", "by a person" + because(addition))) }
        if !fact.tags.isEmpty { lines.append(("tags", fact.tags.joined(separator: ", "))) }
        return lines + fact.notes.map { ("note", $0) }
    }

    private func values(of row: Row, schema: Schema, leavingOut: Set<String>) -> [Line] {
        zip(schema.columns, row.cells).compactMap { column, cell in
            guard !leavingOut.contains(column.name), !cell.isMissing else { return nil }
            return (column.title ?? column.name, CellText.people(cell))
        }
    }

    /// At most twelve passages, each with its place and rule.
    private func passages(of row: Row) -> [Line] {
        let limit = 12
        var lines: [Line] = row.evidence.prefix(limit).flatMap { evidence -> [Line] in
            guard let loaded = session.documents.first(where: { $0.id == evidence.document }) else { return [] }
            let words = loaded.cell(at: evidence.span).words ?? ""
            var place =
                "\(loaded.name), \(loaded.place(of: evidence.span)), bytes \(evidence.span.start)-\(evidence.span.end)"
            if !evidence.rule.isEmpty { place += "  \(evidence.rule)" }
            if let confidence = evidence.confidence { place += "  \(Decimal(confidence).rounded(to: 2))" }
            return [(evidence.role, words), ("", place)]
        }
        if row.evidence.count > limit { lines.append(("", "… and \(row.evidence.count - limit) more passages")) }
        return lines
    }

    private func about(_ document: LoadedDocument) -> [Line] {
        [
            ("document", "\(document.name)  \(document.appearances[0].source.path)"),
            ("", "sha256 \(document.id.short)…"), ("published", Self.published(document)),
        ]
    }

    private static func published(_ document: LoadedDocument) -> String {
        let published = document.published
        if let date = published.date { return "\(date) (\(published.origin.rawValue))" }
        return published.relative.map { "unknown: only \"\($0)\"" } ?? "unknown"
    }

    /// The plugin that lists a kind of fact.
    private func plugin(of listing: FactListing) -> Plugin? {
        session.registry.plugins.first { $0.listings.contains { $0.kind == listing.kind } }
    }

    /// Labels in a column, the words beside them wrapped at 80 columns.
    private static func layout(_ head: String, _ lines: [Line]) -> String {
        let width = lines.map(\.label.count).max() ?? 0
        let indent = 4 + width + 2
        let body = lines.map { line in
            let label = "    " + line.label.padding(toLength: width, withPad: " ", startingAt: 0) + "  "
            // Leading blanks carry the outline of provenance; wrapping would drop them.
            let blanks = String(line.words.prefix { $0 == " " })
            let wrapped = DisplayWidth.wrap(TerminalText.safe(line.words), to: 80 - indent - blanks.count)
            let margin = "\n" + String(repeating: " ", count: indent) + blanks
            return label + blanks + wrapped.joined(separator: margin)
        }
        return ([head] + body).joined(separator: "\n")
    }
}

extension FactListing {
    /// A value as decisions keep it, for people: `59.4 trn KRW` for `594e11 KRW`.
    func people(_ stored: String, in column: String?) -> String {
        guard let column = columns.first(where: { $0.name == column }), let cell = Cell(stored: stored, as: column.type)
        else { return stored }
        return CellText.people(cell)
    }
}
