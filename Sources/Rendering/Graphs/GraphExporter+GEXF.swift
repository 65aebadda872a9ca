import GraphKit

extension GraphExporter {
    /// GEXF 1.3, the format of Gephi: typed attributes, nodes with labels, edges with weights and kinds.
    func writeGEXF(_ graph: Graph, to out: inout some TextOutputStream) {
        let reserved = ["name", "evidence"]
        let nodes = AttributeSchema(graph.nodes.lazy.map(\.attributes), reserved: reserved)
        let edges = AttributeSchema(graph.edges.lazy.map(\.attributes), reserved: ["weight", "kind", "evidence"])
        out.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
              <graph mode="static" defaultedgetype="\(graph.isDirected ? "directed" : "undirected")">

            """
        )
        declare(nodes, of: "node", first: options.provenance ? reserved : ["name"], to: &out)
        declare(edges, of: "edge", first: options.provenance ? ["kind", "evidence"] : ["kind"], to: &out)
        out.write("    <nodes>\n")
        for (index, node) in graph.nodes.enumerated() {
            out.write("      <node id=\"n\(index)\" label=\"\(XML.escape(node.label))\">\n")
            let first = [node.id] + (evidence(node.evidence).map { [$0] } ?? [])
            writeValues(first, node.attributes, nodes, to: &out)
            out.write("      </node>\n")
        }
        out.write("    </nodes>\n    <edges>\n")
        for (index, edge) in graph.edges.enumerated() {
            let weight = Graph.Attribute.words(edge.weight)
            out.write(
                "      <edge id=\"e\(index)\" source=\"n\(edge.source)\" target=\"n\(edge.target)\" weight=\"\(weight)\">\n"
            )
            let first = [edge.kind] + (evidence(edge.evidence).map { [$0] } ?? [])
            writeValues(first, edge.attributes, edges, to: &out)
            out.write("      </edge>\n")
        }
        out.write("    </edges>\n  </graph>\n</gexf>\n")
    }

    /// Declares the attributes of nodes or edges; those of every one, all text, come first.
    private func declare(
        _ schema: AttributeSchema,
        of owner: String,
        first: [String],
        to out: inout some TextOutputStream
    ) {
        let all = first.map { ($0, "string") } + schema.entries.map { ($0.exported, $0.kind.rawValue) }
        out.write("    <attributes class=\"\(owner)\">\n")
        for (index, (name, type)) in all.enumerated() {
            out.write("      <attribute id=\"\(index)\" title=\"\(XML.escape(name))\" type=\"\(type)\"/>\n")
        }
        out.write("    </attributes>\n")
    }

    private func writeValues(
        _ first: [String],
        _ attributes: [String: Graph.Attribute],
        _ schema: AttributeSchema,
        to out: inout some TextOutputStream
    ) {
        let values = first.map { Optional($0) } + schema.entries.map { attributes[$0.name]?.words }
        out.write("        <attvalues>\n")
        for (index, value) in values.enumerated() {
            guard let value else { continue }
            out.write("          <attvalue for=\"\(index)\" value=\"\(XML.escape(value))\"/>\n")
        }
        out.write("        </attvalues>\n")
    }
}
