import CommandKit
import Foundation
import GraphKit

/// `edges`: the edges of a graph as a table.
struct EdgesVerb: Verb {
    static let help = VerbHelp(
        "edges",
        usage: "edges",
        summary: "List the edges of a graph with their weights.",
        examples: ["graph co-mention | edges | where weight >= 2"]
    )

    static let input = InputType.graph

    private static let schema = Schema([
        .source.shown(.essential), .target.shown(.essential), .kind, .weight,
    ])

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
        let rows = graph.edges.map { edge in
            Row(
                [
                    .actor(ActorReference(graph.nodes[edge.source])), .actor(ActorReference(graph.nodes[edge.target])),
                    .text(edge.kind), .decimal(Decimal(edge.weight)),
                ],
                evidence: edge.evidence
            )
        }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "edges")))
    }
}
