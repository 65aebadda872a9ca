public import CommandKit
import Foundation
public import GraphKit

extension Graph {
    /// The edges as a table: `source`, `target`, `weight` and `kind`, in the order of the graph, with their evidence.
    ///
    /// - Complexity: O(*m*).
    public var edgeTable: Table {
        Table(
            Schema([.source, .target, .weight, Column.kind.shown(.detail)]),
            rows: edges.map { edge in
                Row(
                    [
                        .actor(ActorReference(name: nodes[edge.source].label)),
                        .actor(ActorReference(name: nodes[edge.target].label)),
                        Self.number(edge.weight).map { .decimal($0) } ?? .missing, .text(edge.kind),
                    ],
                    evidence: edge.evidence
                )
            },
            noun: "edges"
        )
    }

    /// A weight as the decimal number that its shortest notation stands for; nil when it is not finite.
    private static func number(_ weight: Double) -> Decimal? {
        guard weight.isFinite else { return nil }
        return Int(exactly: weight).map { Decimal($0) } ?? Decimal(string: weight.description)
    }
}
