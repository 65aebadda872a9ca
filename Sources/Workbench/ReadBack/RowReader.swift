import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// Makes rows of a table of facts from the objects that export wrote for them.
struct RowReader {
    let listing: FactListing
    let session: Session

    /// A value of an exported object.
    private enum Value: Decodable {
        case missing
        case text(String)
        case number(Decimal)
        case passage(text: String, start: Int?, end: Int?)

        private struct Passage: Decodable {
            let text: String
            let start: Int?
            let end: Int?
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .missing
            } else if let text = try? container.decode(String.self) {
                self = .text(text)
            } else if let number = try? container.decode(Decimal.self) {
                self = .number(number)
            } else {
                let passage = try container.decode(Passage.self)
                self = .passage(text: passage.text, start: passage.start, end: passage.end)
            }
        }

        var text: String? { if case .text(let text) = self { text } else { nil } }
        var number: Decimal? { if case .number(let number) = self { number } else { nil } }
        var integer: Int? { number.flatMap { Int($0.description) } }
    }

    /// The rows of a file of JSON Lines, or of one JSON array.
    ///
    /// - Throws: `CommandError` that names the first object that is no row of the table.
    func rows(of text: String, file: String) throws(CommandError) -> [Row] {
        var objects: [[String: Value]] = []
        let isArray = text.first { !$0.isWhitespace } == "["
        for (index, line) in (isArray ? [Substring(text)] : text.split(whereSeparator: \.isNewline)).enumerated() {
            do {
                let data = Data(line.utf8)
                objects +=
                    try isArray
                    ? JSONDecoder().decode([[String: Value]].self, from: data)
                    : [JSONDecoder().decode([String: Value].self, from: data)]
            } catch {
                throw CommandError(
                    .unreadable,
                    isArray ? "'\(file)' is no JSON of a table" : "line \(index + 1) of '\(file)' is no row of a table",
                    subject: file,
                    remedy: "give a file that export wrote as .jsonl or .json"
                )
            }
        }
        let documents = Dictionary(session.allDocuments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let names = Set(listing.columns.map(\.name))
        var rows: [Row] = []
        for object in objects {
            guard object["id"] != nil, !names.isDisjoint(with: object.keys) else {
                throw CommandError(
                    .unreadable,
                    "row \(rows.count + 1) of '\(file)' shows none of the \(listing.noun): it has "
                        + object.keys.sorted().prefix(8).joined(separator: ", "),
                    subject: file,
                    remedy: "\(listing.command) | export FILE.jsonl writes such a file"
                )
            }
            rows.append(row(object, documents))
        }
        return rows
    }

    private func row(_ object: [String: Value], _ documents: [DocumentID: LoadedDocument]) -> Row {
        let id = object["source_sha256"]?.text.flatMap { DocumentID(digest: $0) }
        let loaded = id.flatMap { documents[$0] } ?? object["doc"]?.text.flatMap { session.document(named: $0) }
        let cells = listing.schema.columns.map { cell(object, $0, loaded, id) }
        var evidence: [Evidence] = []
        if let loaded, let start = object["start"]?.integer, let end = object["end"]?.integer {
            let confidence = object["confidence"]?.number.map { NSDecimalNumber(decimal: $0).doubleValue }
            let span = Self.span(start, end, in: loaded)
            evidence.append(
                loaded.evidence(span, "read", rule: object["rule"]?.text ?? "", confidence: confidence)
            )
        }
        return Row(cells, evidence: evidence)
    }

    private func cell(_ object: [String: Value], _ column: Column, _ loaded: LoadedDocument?, _ id: DocumentID?) -> Cell
    {
        let value = object[column.name] ?? .missing
        func part(_ suffix: String) -> Value { object[column.name + suffix] ?? .missing }
        func amount() -> Amount? {
            guard let low = value.number else { return nil }
            return Amount(
                low: low,
                high: part("_high").number ?? low,
                step: Decimal(sign: .plus, exponent: low.exponent, significand: 1),
                bound: part("_bound").text.flatMap(Amount.Bound.init)
            )
        }
        switch column.type {
        case .text: return Cell(value.text)
        case .integer: return value.integer.map(Cell.integer) ?? .missing
        case .decimal: return value.number.map(Cell.decimal) ?? .missing
        case .percent: return amount().map(Cell.percent) ?? .missing
        case .money: return amount().map { .money($0, currency: part("_currency").text) } ?? .missing
        case .date: return Cell(value.text.flatMap { DateValue($0) })
        case .actor: return value.text.map { .actor(reference($0, loaded)) } ?? .missing
        case .document:
            if let loaded { return loaded.cell }
            return value.text.map { .document($0, id ?? Self.unknown) } ?? .missing
        case .span:
            guard case .passage(let text, let start, let end) = value else { return .missing }
            guard let loaded, let start, let end else {
                return .span(id ?? Self.unknown, Span(0, 0), text: text)
            }
            return .span(loaded.id, Self.span(start, end, in: loaded), text: text)
        }
    }

    /// Stands for a document that the file does not name: the identity of the text without words.
    private static let unknown = DocumentID(of: "")

    /// An actor with what its document knows of it.
    private func reference(_ name: String, _ loaded: LoadedDocument?) -> ActorReference {
        // Without the actors of the document the name alone stands.
        let actors = (try? loaded?.analysed.actors.actors) ?? []
        return actors.first { $0.name == name }.map { ActorReference($0) } ?? ActorReference(name: name)
    }

    /// A span in Unicode scalars as one in bytes; never outside the text.
    private static func span(_ start: Int, _ end: Int, in loaded: LoadedDocument) -> Span {
        let count = loaded.document.scalarOffset(of: loaded.document.count)
        let first = min(max(0, start), count)
        let last = min(max(first, end), count)
        return Span(loaded.document.byteOffset(ofScalar: first), loaded.document.byteOffset(ofScalar: last))
    }
}
