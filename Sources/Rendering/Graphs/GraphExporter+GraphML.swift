import GraphKit

extension GraphExporter {
    /// GraphML 1.0: every attribute has a typed key, every text is escaped, what XML 1.0 forbids is left out.
    func writeGraphML(_ graph: Graph, to out: inout some TextOutputStream) {
        let withEvidence = options.provenance ? ["evidence"] : []
        let nodes = AttributeSchema(graph.nodes.lazy.map(\.attributes), reserved: ["name", "label", "evidence"])
        let edges = AttributeSchema(graph.edges.lazy.map(\.attributes), reserved: ["weight", "kind", "evidence"])
        out.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
            http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

            """
        )
        func declare(_ id: String, _ owner: String, _ name: String, _ type: String) {
            out.write(
                "  <key id=\"\(id)\" for=\"\(owner)\" attr.name=\"\(XML.escape(name))\" attr.type=\"\(type)\"/>\n"
            )
        }
        for name in ["name", "label"] + withEvidence { declare("n_\(name)", "node", name, "string") }
        for (index, entry) in nodes.entries.enumerated() {
            declare("n\(index)", "node", entry.exported, entry.kind.rawValue)
        }
        declare("e_weight", "edge", "weight", "double")
        for name in ["kind"] + withEvidence { declare("e_\(name)", "edge", name, "string") }
        for (index, entry) in edges.entries.enumerated() {
            declare("e\(index)", "edge", entry.exported, entry.kind.rawValue)
        }
        out.write("  <graph id=\"G\" edgedefault=\"\(graph.isDirected ? "directed" : "undirected")\">\n")
        for (index, node) in graph.nodes.enumerated() {
            out.write("    <node id=\"n\(index)\">\n")
            writeData("n_name", node.id, to: &out)
            writeData("n_label", node.label, to: &out)
            writeData(node.attributes, nodes, prefix: "n", to: &out)
            if let evidence = evidence(node.evidence) { writeData("n_evidence", evidence, to: &out) }
            out.write("    </node>\n")
        }
        for (index, edge) in graph.edges.enumerated() {
            out.write("    <edge id=\"e\(index)\" source=\"n\(edge.source)\" target=\"n\(edge.target)\">\n")
            writeData("e_weight", Graph.Attribute.words(edge.weight), to: &out)
            writeData("e_kind", edge.kind, to: &out)
            writeData(edge.attributes, edges, prefix: "e", to: &out)
            if let evidence = evidence(edge.evidence) { writeData("e_evidence", evidence, to: &out) }
            out.write("    </edge>\n")
        }
        out.write("  </graph>\n</graphml>\n")
    }

    private func writeData(
        _ attributes: [String: Graph.Attribute],
        _ schema: AttributeSchema,
        prefix: String,
        to out: inout some TextOutputStream
    ) {
        for (index, entry) in schema.entries.enumerated() {
            if let value = attributes[entry.name] { writeData("\(prefix)\(index)", value.words, to: &out) }
        }
    }

    private func writeData(_ key: String, _ text: String, to out: inout some TextOutputStream) {
        out.write("      <data key=\"\(key)\">\(XML.escape(text))</data>\n")
    }
}

/// Text inside XML.
enum XML {
    /// The text with its special characters escaped, without those that XML 1.0 forbids.
    static func escape(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: result += "&amp;"
            case 0x3C: result += "&lt;"
            case 0x3E: result += "&gt;"
            case 0x22: result += "&quot;"
            case 0x27: result += "&apos;"
            // Parsers would turn these into spaces.
            case 0x09, 0x0A, 0x0D: result += "&#\(scalar.value);"
            case 0..<0x20, 0xFFFE, 0xFFFF: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
