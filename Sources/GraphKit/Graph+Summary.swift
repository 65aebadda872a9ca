extension Graph {
    /// The graph in a few words: "graph: 5 nodes, 6 edges, undirected".
    public var summary: String {
        let nodeCount = "\(nodes.count) \(nodes.count == 1 ? "node" : "nodes")"
        let edgeCount = "\(edges.count) \(edges.count == 1 ? "edge" : "edges")"
        return "graph: \(nodeCount), \(edgeCount), \(isDirected ? "directed" : "undirected")"
    }
}
