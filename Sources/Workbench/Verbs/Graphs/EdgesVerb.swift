import CommandKit
import GraphKit
import Rendering

/// `edges`: the edges of a graph as a table.
struct EdgesVerb: Verb {
    static let help = VerbHelp(
        "edges",
        usage: "edges",
        summary: "List the edges of a graph with their weights.",
        examples: ["graph co-mention | edges | where weight >= 2"]
    )

    static let input = InputType.graph

    private static let schema = Graph(isDirected: false, nodes: [], edges: []).edgeTable.schema

    private let stage: Stage
    private let scope: VerbScope

    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        try VerbArguments(stage).parser().expectEnd()
        self.stage = stage
        self.scope = scope
    }

    func output(for input: AnswerType) throws(LocatedError) -> AnswerType {
        try stage.requireGraph(input, from: scope.inputName)
        return .table(Self.schema)
    }

    func apply(_ value: AnswerValue, in scope: VerbScope) async throws -> Answer {
        guard case .graph(let graph) = value else {
            throw stage.inputError(takes: "a graph", value.type, from: scope.inputName)
        }
        // The ends as actors with all that the nodes say about them, so that conditions can ask for it.
        let plain = graph.edgeTable
        let ends = [plain.schema.index(of: Column.source.name), plain.schema.index(of: Column.target.name)]
        let rows = zip(graph.edges, plain.rows).map { edge, row in
            var row = row
            for (column, node) in zip(ends, [edge.source, edge.target]) {
                if let column { row.cells[column] = .actor(ActorReference(graph.nodes[node])) }
            }
            return row
        }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "edges")))
    }
}
