import CommandKit
import DocumentModel
public import GraphKit

/// Writes graphs for other programs: GraphML, GEXF, DOT, node-link JSON, and CSV for nodes and edges.
///
/// Nodes are numbered `n0`, `n1`, … in GraphML, GEXF and DOT, whatever their names hold; the identity is the attribute `name`.
/// With sources, nodes and edges carry `evidence`: the passages as `d1:120-204`, in Unicode scalars.
public struct GraphExporter: Sendable {
    let options: RenderOptions
    let lookup: SourceLookup

    /// Makes an exporter.
    public init(options: RenderOptions = RenderOptions(), lookup: SourceLookup = .none) {
        self.options = options
        self.lookup = lookup
    }

    /// Writes a graph, or the part of it that one file holds; of CSV the edges unless told otherwise.
    ///
    /// - Complexity: O(*n* + *m*).
    @discardableResult
    public func export(
        _ graph: Graph,
        as format: GraphFormat,
        part: GraphPart = .whole,
        to out: inout some TextOutputStream
    ) -> RenderReport {
        switch format {
        case .graphml: writeGraphML(graph, to: &out)
        case .gexf: writeGEXF(graph, to: &out)
        case .dot: writeDOT(graph, to: &out)
        case .json: writeNodeLink(graph, to: &out)
        case .csv: return part == .nodes ? writeNodes(graph, to: &out) : writeEdges(graph, to: &out)
        }
        return RenderReport(rows: graph.edges.count, notes: [.footer(graph.summary)])
    }

    /// The passages of a node or edge in one field; nil when sources are not wanted.
    func evidence(_ evidence: [Evidence]) -> String? {
        guard options.provenance else { return nil }
        return evidence.compactMap { piece in
            guard let document = lookup.document(piece.document) else { return nil }
            let scalars = document.document.scalarRange(of: piece.span)
            return "\(document.name):\(scalars.lowerBound)-\(scalars.upperBound)"
        }.joined(separator: " ")
    }

    // MARK: Node-link JSON

    private func writeNodeLink(_ graph: Graph, to out: inout some TextOutputStream) {
        let nodeNames = AttributeSchema(graph.nodes.lazy.map(\.attributes), reserved: ["id", "label", "evidence"])
        let edgeNames = AttributeSchema(
            graph.edges.lazy.map(\.attributes),
            reserved: ["source", "target", "weight", "kind", "key", "evidence"]
        )
        let pairs = graph.edges.map { edge in
            graph.isDirected ? [edge.source, edge.target] : [edge.source, edge.target].sorted()
        }
        let isMulti = Set(pairs).count < pairs.count
        out.write("{\"directed\":\(graph.isDirected),\"multigraph\":\(isMulti),\"graph\":{},\n\"nodes\":[")
        for (index, node) in graph.nodes.enumerated() {
            let members: [(key: String, value: JSONValue)] = [("id", .string(node.id)), ("label", .string(node.label))]
            let rest = Self.members(node.attributes, nodeNames) + passages(node.evidence)
            out.write((index > 0 ? ",\n" : "\n") + JSONValue.object(members + rest).text)
        }
        out.write("\n],\n\"edges\":[")
        for (index, edge) in graph.edges.enumerated() {
            let members: [(key: String, value: JSONValue)] = [
                ("source", .string(graph.nodes[edge.source].id)), ("target", .string(graph.nodes[edge.target].id)),
                ("weight", .double(edge.weight)), ("kind", .string(edge.kind)),
            ]
            let rest = Self.members(edge.attributes, edgeNames) + passages(edge.evidence)
            out.write((index > 0 ? ",\n" : "\n") + JSONValue.object(members + rest).text)
        }
        out.write("\n]}\n")
    }

    private static func members(
        _ attributes: [String: Graph.Attribute],
        _ schema: AttributeSchema
    ) -> [(key: String, value: JSONValue)] {
        schema.entries.compactMap { entry in attributes[entry.name].map { (entry.exported, $0.json) } }
    }

    private func passages(_ evidence: [Evidence]) -> [(key: String, value: JSONValue)] {
        guard options.provenance else { return [] }
        let pieces = evidence.map { piece in
            let scalars = lookup.scalars(piece.span, of: piece.document)
            return JSONValue.object([
                ("doc", lookup.document(piece.document).map { .string($0.name) } ?? .null),
                ("sha256", .string(piece.document.digest)),
                ("start", scalars.map { .integer($0.lowerBound) } ?? .null),
                ("end", scalars.map { .integer($0.upperBound) } ?? .null), ("role", .string(piece.role)),
                ("rule", .string(piece.rule)), ("confidence", piece.confidence.map { .double($0) } ?? .null),
            ])
        }
        return [("evidence", .array(pieces))]
    }

    // MARK: CSV

    /// The nodes: `id`, `label`, the attributes.
    private func writeNodes(_ graph: Graph, to out: inout some TextOutputStream) -> RenderReport {
        let reserved = ["id", "label"] + (options.provenance ? ["evidence"] : [])
        let schema = AttributeSchema(graph.nodes.lazy.map(\.attributes), reserved: reserved)
        let names = ["id", "label"] + schema.entries.map(\.exported) + reserved.dropFirst(2)
        var writer = CSVWriter(options: options)
        writer.begin(names, to: &out)
        for node in graph.nodes {
            let fields: [Field] = [.text(node.id), .text(node.label)] + Self.fields(node.attributes, schema)
            writer.write(fields + (evidence(node.evidence).map { [.text($0)] } ?? []), to: &out)
        }
        return writer.report(rows: graph.nodes.count, columns: names.count, noun: "nodes")
    }

    /// The edges: `source` and `target` by identity, `type` as Gephi wants it, `weight`, `kind`, the attributes.
    private func writeEdges(_ graph: Graph, to out: inout some TextOutputStream) -> RenderReport {
        let fixed = ["source", "target", "type", "weight", "kind"]
        let reserved = fixed + (options.provenance ? ["evidence"] : [])
        let schema = AttributeSchema(graph.edges.lazy.map(\.attributes), reserved: reserved)
        let names = fixed + schema.entries.map(\.exported) + reserved.dropFirst(fixed.count)
        var writer = CSVWriter(options: options)
        writer.begin(names, to: &out)
        for edge in graph.edges {
            let fields: [Field] = [
                .text(graph.nodes[edge.source].id), .text(graph.nodes[edge.target].id),
                .text(graph.isDirected ? "Directed" : "Undirected"), .number(edge.weight), .text(edge.kind),
            ]
            let rest = Self.fields(edge.attributes, schema) + (evidence(edge.evidence).map { [.text($0)] } ?? [])
            writer.write(fields + rest, to: &out)
        }
        return writer.report(rows: graph.edges.count, columns: names.count, noun: "edges")
    }

    private static func fields(_ attributes: [String: Graph.Attribute], _ schema: AttributeSchema) -> [Field] {
        schema.entries.map { entry in
            switch attributes[entry.name] {
            case nil: .missing
            case .text(let text): .text(text)
            case .integer(let value): .integer(value)
            case .number(let value): .number(value)
            }
        }
    }
}
