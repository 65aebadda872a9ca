import CommandKit
import Foundation
import GraphKit
import NewsLayers

/// `nodes`: the nodes of a graph as a table.
struct NodesVerb: Verb {
    static let help = VerbHelp(
        "nodes",
        usage: "nodes",
        summary: "List the nodes of a graph: how many edges each has, and the sum of their weights.",
        examples: ["graph co-mention | nodes | sort -degree"]
    )

    static let input = InputType.graph

    private static let schema = Schema([.actor.shown(.essential), .type, .country, .degree, .weight])

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
        let rows = zip(graph.nodes, graph.degrees).map { node, degree in
            Row(
                [
                    .actor(ActorReference(node)), Cell(node.attributes["type"]?.text),
                    Cell(node.attributes["country"]?.text), .integer(degree.count), Cell(degree.weight),
                ],
                evidence: node.evidence
            )
        }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "nodes")))
    }
}

extension ActorReference {
    /// Refers to the actor that a node of a graph stands for.
    init(_ node: Graph.Node) {
        self.init(
            name: node.label,
            kind: node.attributes["type"]?.text.flatMap { Actor.Kind(rawValue: $0) },
            country: node.attributes["type"]?.text == Actor.Kind.country.rawValue ? node.label : nil,
            countryCode: node.attributes["country"]?.text,
            role: node.attributes["role"]?.text,
            key: node.id
        )
    }
}

extension Graph.Attribute {
    /// The value where it is a text.
    fileprivate var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}

extension Cell {
    /// A number as the shortest decimal number that it stands for; missing when it is not finite.
    fileprivate init(_ number: Double) {
        let decimal = Int(exactly: number).map { Decimal($0) } ?? Decimal(string: number.description)
        self = number.isFinite ? decimal.map(Cell.decimal) ?? .missing : .missing
    }
}
