import GraphKit

extension GraphExporter {
    /// The language of Graphviz, with labels, weights and attributes.
    func writeDOT(_ graph: Graph, to out: inout some TextOutputStream) {
        let nodes = AttributeSchema(graph.nodes.lazy.map(\.attributes), reserved: ["name", "label", "evidence"])
        let edges = AttributeSchema(
            graph.edges.lazy.map(\.attributes),
            reserved: ["weight", "kind", "label", "evidence"]
        )
        out.write(graph.isDirected ? "digraph {\n" : "graph {\n")
        for (index, node) in graph.nodes.enumerated() {
            var attributes = [("label", node.label), ("name", node.id)] + Self.pairs(node.attributes, nodes)
            if let evidence = evidence(node.evidence) { attributes.append(("evidence", evidence)) }
            out.write("  n\(index) [\(Self.list(attributes))];\n")
        }
        for edge in graph.edges {
            var attributes = [("weight", Graph.Attribute.words(edge.weight)), ("kind", edge.kind)]
            attributes += Self.pairs(edge.attributes, edges)
            if let evidence = evidence(edge.evidence) { attributes.append(("evidence", evidence)) }
            let arrow = graph.isDirected ? "->" : "--"
            out.write("  n\(edge.source) \(arrow) n\(edge.target) [\(Self.list(attributes))];\n")
        }
        out.write("}\n")
    }

    private static func pairs(
        _ attributes: [String: Graph.Attribute],
        _ schema: AttributeSchema
    ) -> [(String, String)] {
        schema.entries.compactMap { entry in attributes[entry.name].map { (entry.exported, $0.words) } }
    }

    private static func list(_ attributes: [(String, String)]) -> String {
        attributes.map { "\(quote($0))=\(quote($1))" }.joined(separator: ", ")
    }

    /// A quoted string: quotation marks escaped, backslashes doubled so that no `\N` or `\L` is read into a name.
    static func quote(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n", "\r": result += "\\n"
            case "\0": continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
