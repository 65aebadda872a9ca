import CommandKit
import DocumentModel
import GraphKit

/// JSON after RFC 8259: an array with one object on each line, or lines of objects, with the fields of ``FieldPlan``.
///
/// Numbers are numbers, missing values `null`, keys in the order of the columns. A graph is an object of nodes and edges.
struct JSONRenderer: AnswerRenderer {
    /// Whether each object stands on a line of its own, without an array around them.
    let isLines: Bool
    let options: RenderOptions
    let lookup: SourceLookup

    func render(_ table: Table, to out: inout some TextOutputStream) -> RenderReport {
        let plan = FieldPlan(table.schema, options: options, lookup: lookup)
        write(
            table.rows.lazy.map { row in
                JSONValue.object(
                    zip(plan.names, plan.fields(of: row, in: table.schema)).map { ($0, value(of: $1)) }
                )
            },
            to: &out
        )
        return RenderReport(
            rows: table.rows.count,
            columns: plan.names.count,
            notes: [.footer(Count.of(table.rows.count, table.noun))]
        )
    }

    func render(_ graph: Graph, to out: inout some TextOutputStream) -> RenderReport {
        if isLines {
            var report = render(graph.edgeTable, to: &out)
            report.notes = [.footer(graph.summary)]
            return report
        }
        return GraphExporter(options: options, lookup: lookup).export(graph, as: .json, to: &out)
    }

    func render(_ passages: [Passage], to out: inout some TextOutputStream) -> RenderReport {
        write(passages.lazy.map { value(of: $0) }, to: &out)
        return RenderReport(rows: passages.count, notes: [.footer(Count.of(passages.count, "passages"))])
    }

    func render(_ text: String, to out: inout some TextOutputStream) -> RenderReport {
        out.write(JSONValue.object([("text", .string(text))]).text + "\n")
        return RenderReport(rows: 1)
    }

    private func write(_ values: some Sequence<JSONValue>, to out: inout some TextOutputStream) {
        if !isLines { out.write("[") }
        var isFirst = true
        var line = ""
        for value in values {
            line.removeAll(keepingCapacity: true)
            if !isLines { line += isFirst ? "\n" : ",\n" }
            isFirst = false
            value.write(to: &line)
            if isLines { line += "\n" }
            out.write(line)
        }
        if !isLines { out.write(isFirst ? "]\n" : "\n]\n") }
    }

    private func value(of field: Field) -> JSONValue {
        switch field {
        case .missing: .null
        case .text(let text): .string(text)
        case .integer(let value): .integer(value)
        case .decimal(let value): .decimal(value)
        case .number(let value): .double(value)
        case .passage(let document, let span, let text): .object([("text", .string(text))] + place(span, of: document))
        }
    }

    private func value(of passage: Passage) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [("heading", .string(passage.heading))]
        members += place(passage.span, of: passage.document)
        members.append(("text", .string(passage.text)))
        let marks = passage.marks.compactMap { mark in
            lookup.scalars(mark, of: passage.document).map {
                JSONValue.array([.integer($0.lowerBound), .integer($0.upperBound)])
            }
        }
        members.append(("marks", .array(marks)))
        return .object(members)
    }

    private func place(_ span: Span, of document: DocumentID) -> [(key: String, value: JSONValue)] {
        let scalars = lookup.scalars(span, of: document)
        return [
            ("doc", lookup.document(document).map { .string($0.name) } ?? .null),
            ("start", scalars.map { .integer($0.lowerBound) } ?? .null),
            ("end", scalars.map { .integer($0.upperBound) } ?? .null),
        ]
    }
}
