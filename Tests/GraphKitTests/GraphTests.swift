import GraphKit
import Testing

@Suite struct GraphTests {
    private let graph = Graph(
        isDirected: false,
        nodes: ["a", "b", "c", "d"].map { Graph.Node(id: $0, label: $0.uppercased()) },
        edges: [
            Graph.Edge(source: 0, target: 1, weight: 3, kind: "k"),
            Graph.Edge(source: 1, target: 2, weight: 1, kind: "k"),
            Graph.Edge(source: 2, target: 2, weight: 2, kind: "loop"),
        ]
    )

    @Test func degreesCountLoopsTwice() {
        #expect(graph.degrees.map(\.count) == [1, 2, 3, 0])
        #expect(graph.degrees.map(\.weight) == [3, 4, 5, 0])
    }

    @Test func filteringKeepsTheEndsOfItsEdges() {
        let strong = graph.filtered { $0.weight > 2 }
        #expect(strong.nodes.map(\.id) == ["a", "b"])
        #expect(strong.edges.map(\.source) == [0])
        #expect(strong.edges.map(\.target) == [1])
        let loops = graph.filtered { $0.kind == "loop" }
        #expect(loops.nodes.map(\.id) == ["c"])
        #expect(loops.edges.map { [$0.source, $0.target] } == [[0, 0]])
    }

    @Test func isolatesStayWhereTheyAreWanted() {
        let empty = graph.filtered(keepingIsolates: true) { _ in false }
        #expect(empty.nodes.count == 4)
        #expect(empty.edges.isEmpty)
    }

    @Test func theSummaryCounts() {
        #expect(graph.summary == "graph: 4 nodes, 3 edges, undirected")
        let one = Graph(
            isDirected: true,
            nodes: [Graph.Node(id: "a", label: "A")],
            edges: [Graph.Edge(source: 0, target: 0, weight: 1, kind: "k")]
        )
        #expect(one.summary == "graph: 1 node, 1 edge, directed")
    }
}
