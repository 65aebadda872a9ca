import CommandKit
import DocumentModel
import DossierTesting
import Foundation
import GraphKit
import Testing

@testable import Rendering

@Suite struct GraphExporterTests {
    private func export(_ graph: Graph, _ format: GraphFormat, part: GraphPart = .whole) -> String {
        var out = ""
        GraphExporter().export(graph, as: format, part: part, to: &out)
        return out
    }

    @Test("E-08: GraphML has typed keys, and no character that XML forbids")
    func graphMLHasTypedKeysAndNoForbiddenCharacter() {
        let text = export(Samples.graph, .graphml)
        #expect(text.contains(#"<key id="n0" for="node" attr.name="mentions" attr.type="long"/>"#))
        #expect(text.contains(#"<key id="n1" for="node" attr.name="score" attr.type="double"/>"#))
        #expect(text.contains(#"<key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>"#))
        #expect(text.contains(#"edgedefault="undirected""#))
        #expect(text.contains("Ministry &quot;A\\B&quot; &lt;&amp;&gt;&#10;日本"))
        #expect(!text.unicodeScalars.contains("\u{1}"))
    }

    @Test("E-02: GEXF declares its attributes, and each value names the one it is of")
    func gexf() throws {
        let text = export(Samples.graph, .gexf)
        #expect(text.contains(#"<gexf xmlns="http://gexf.net/1.3" version="1.3">"#))
        #expect(text.contains(#"<attribute id="1" title="mentions" type="long"/>"#))
        #expect(text.contains(#"defaultedgetype="undirected""#))
        #expect(text.contains(#"<edge id="e0" source="n0" target="n1" weight="5">"#))
        #expect(text.contains(#"<attvalue for="0" value="NATO"/>"#))
        #expect(text.contains("Ministry &quot;A\\B&quot; &lt;&amp;&gt;&#10;日本"))
        let session = try TestSession(HostileText.all.map { TestArticle($0.text) })
        guard case .graph(let graph) = Samples.hostileValues(session.documents)[1] else { return }
        let hostile = export(graph, .gexf)
        #expect(!hostile.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0xFFFE })
    }

    @Test func graphMLOfHostileTextsHoldsOnlyWhatXMLAllows() throws {
        let session = try TestSession(HostileText.all.map { TestArticle($0.text) })
        guard case .graph(let graph) = Samples.hostileValues(session.documents)[1] else { return }
        let text = export(graph, .graphml)
        let forbidden = text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0.value == 0xFFFE }
        #expect(!forbidden)
        #expect(text.contains("edgedefault=\"directed\""))
    }

    @Test func mixedAttributesGetTheWiderType() {
        let schema = AttributeSchema(
            [["a": .integer(1), "b": .integer(1)], ["a": .number(0.5), "b": .text("x"), "weight": .integer(1)]],
            reserved: ["weight"]
        )
        #expect(schema.entries.map(\.exported) == ["a", "b", "weight_2"])
        #expect(schema.entries.map(\.kind) == [.number, .text, .integer])
    }

    @Test func dotQuotesNames() {
        let text = export(Samples.graph, .dot)
        #expect(text.hasPrefix("graph {\n"))
        #expect(text.contains(#""label"="Ministry \"A\\B\" <&>"#))
        #expect(text.contains("n0 -- n1 [\"weight\"=\"5\""))
        let directed = Graph(isDirected: true, nodes: Samples.graph.nodes, edges: Samples.graph.edges)
        #expect(export(directed, .dot).contains("n0 -> n1"))
    }

    @Test func nodeLinkJSONIsWhatNetworkxReads() throws {
        let json = try JSONSerialization.jsonObject(with: Data(export(Samples.graph, .json).utf8))
        let object = try #require(json as? [String: Any])
        #expect(object["directed"] as? Bool == false)
        #expect(object["multigraph"] as? Bool == false)
        #expect((object["nodes"] as? [[String: Any]])?.map { $0["id"] as? String } == ["NATO", "KR", "x&<y>"])
        #expect((object["edges"] as? [[String: Any]])?.first?["weight"] as? Int == 5)
        let twice = Graph(
            isDirected: false,
            nodes: Samples.graph.nodes,
            edges: Samples.graph.edges + Samples.graph.edges
        )
        #expect(export(twice, .json).contains("\"multigraph\":true"))
    }

    @Test func csvIsAPairOfTables() {
        #expect(GraphFormat.csv.parts.map(\.suffix) == [".nodes", ".edges"])
        let nodes = export(Samples.graph, .csv, part: .nodes)
        #expect(nodes.hasPrefix("id,label,mentions,score,type\nNATO,NATO,9,,alliance\n"))
        let edges = export(Samples.graph, .csv, part: .edges)
        #expect(
            edges
                == "source,target,type,weight,kind,docs\nNATO,KR,Undirected,5,co-mention,2\nKR,x&<y>,Undirected,3,co-mention,1\n"
        )
    }

    @Test func evidenceGoesWithTheEdges() throws {
        let document = try Samples.document
        let graph = Graph(
            isDirected: false,
            nodes: [Graph.Node(id: "a", label: "A"), Graph.Node(id: "b", label: "B")],
            edges: [
                Graph.Edge(
                    source: 0,
                    target: 1,
                    weight: 1,
                    kind: "k",
                    evidence: [document.evidence(Span(15, 31), "sentence")]
                )
            ]
        )
        for format in GraphFormat.allCases {
            var out = ""
            let exporter = GraphExporter(options: RenderOptions(provenance: true), lookup: SourceLookup([document]))
            exporter.export(graph, as: format, to: &out)
            #expect(out.contains(format == .json ? "\"start\":13" : "d1:13-27"), "\(format)")
        }
    }

    @Test func emptyGraphsAreExported() {
        let empty = Graph(isDirected: false, nodes: [], edges: [])
        for format in GraphFormat.allCases { #expect(!export(empty, format).isEmpty) }
        #expect(Renderer(.auto, options: .terminal(width: 80)).text(.graph(empty)).hasPrefix(" source"))
    }

    @Test func unknownFormatsAreErrorsWithTheList() throws {
        let error = #expect(throws: CommandError.self) { try GraphFormat(named: "grafml") }
        #expect(error?.suggestion == "graphml")
        #expect(error?.valid?.names == ["graphml", "gexf", "dot", "json", "csv"])
        #expect(throws: CommandError.self) { try OutputFormat(named: "trash") }
        #expect(try OutputFormat(named: "CSV") == .csv)
    }
}
