public import DocumentModel

/// A directed or undirected multigraph with attributes and evidence.
///
/// Nodes keep the order in which they were added; edges name their ends by index into ``nodes``.
public struct Graph: Sendable, Equatable {
    /// The value of an attribute, with the type that exports declare.
    public enum Attribute: Hashable, Sendable {
        /// Text.
        case text(String)
        /// A whole number.
        case integer(Int)
        /// A number.
        case number(Double)
    }

    /// A node.
    public struct Node: Hashable, Sendable, Identifiable {
        /// The identity, unique in the graph.
        public var id: String
        /// What people see; never empty.
        public var label: String
        /// Attributes by name.
        public var attributes: [String: Attribute]
        /// The passages it rests on.
        public var evidence: [Evidence]

        /// Describes a node.
        public init(id: String, label: String, attributes: [String: Attribute] = [:], evidence: [Evidence] = []) {
            self.id = id
            self.label = label
            self.attributes = attributes
            self.evidence = evidence
        }
    }

    /// An edge.
    public struct Edge: Hashable, Sendable {
        /// The index of the node it starts from; in an undirected graph, of either end.
        public var source: Int
        /// The index of the node it leads to.
        public var target: Int
        /// How strong it is: a number of sentences, of events.
        public var weight: Double
        /// What it says: `co-mention`.
        public var kind: String
        /// Attributes by name.
        public var attributes: [String: Attribute]
        /// The passages it rests on.
        public var evidence: [Evidence]

        /// Describes an edge.
        public init(
            source: Int,
            target: Int,
            weight: Double,
            kind: String,
            attributes: [String: Attribute] = [:],
            evidence: [Evidence] = []
        ) {
            self.source = source
            self.target = target
            self.weight = weight
            self.kind = kind
            self.attributes = attributes
            self.evidence = evidence
        }
    }

    /// Whether an edge from A to B differs from one from B to A.
    public let isDirected: Bool

    /// The nodes.
    public let nodes: [Node]

    /// The edges.
    public let edges: [Edge]

    /// Makes a graph.
    ///
    /// - Precondition: node identities are unique, and edges name nodes that exist.
    public init(isDirected: Bool, nodes: [Node], edges: [Edge]) {
        precondition(Set(nodes.map(\.id)).count == nodes.count, "node identities are unique")
        precondition(
            edges.allSatisfy { nodes.indices.contains($0.source) && nodes.indices.contains($0.target) },
            "edges name nodes that exist"
        )
        self.isDirected = isDirected
        self.nodes = nodes
        self.edges = edges
    }

    /// The number of edges at each node, and the sum of their weights; a loop counts twice.
    ///
    /// - Complexity: O(*n* + *m*).
    public var degrees: [(count: Int, weight: Double)] {
        var degrees = [(count: Int, weight: Double)](repeating: (0, 0), count: nodes.count)
        for edge in edges {
            for end in [edge.source, edge.target] {
                degrees[end].count += 1
                degrees[end].weight += edge.weight
            }
        }
        return degrees
    }

    /// The graph with the edges that `isIncluded` accepts, and the nodes that they join.
    ///
    /// - Parameter keepingIsolates: Whether nodes without an edge stay.
    public func filtered(keepingIsolates: Bool = false, edges isIncluded: (Edge) -> Bool) -> Graph {
        let kept = edges.filter(isIncluded)
        let used = Set(kept.flatMap { [$0.source, $0.target] })
        var newIndex: [Int: Int] = [:]
        var keptNodes: [Node] = []
        for (index, node) in nodes.enumerated() where keepingIsolates || used.contains(index) {
            newIndex[index] = keptNodes.count
            keptNodes.append(node)
        }
        let moved = kept.compactMap { edge -> Edge? in
            guard let source = newIndex[edge.source], let target = newIndex[edge.target] else { return nil }
            var edge = edge
            edge.source = source
            edge.target = target
            return edge
        }
        return Graph(isDirected: isDirected, nodes: keptNodes, edges: moved)
    }
}
