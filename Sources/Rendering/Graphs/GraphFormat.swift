import CommandKit

/// The formats in which graphs are exported.
public enum GraphFormat: String, CaseIterable, Sendable {
    /// GraphML with typed keys, for Gephi, visone, igraph and networkx.
    case graphml
    /// GEXF 1.3, the format of Gephi.
    case gexf
    /// The language of Graphviz.
    case dot
    /// Node-link JSON, as networkx and d3 read it.
    case json
    /// Two tables, one of nodes and one of edges.
    case csv

    /// Reads the name of a format, or the extension of a file.
    ///
    /// - Throws: ``CommandError`` that lists the formats.
    public init(named name: String) throws {
        let names = Self.allCases.map(\.rawValue)
        guard let format = Self(rawValue: name.lowercased()) else {
            throw CommandError.unknown(.unknownFormat, "no graph format '\(name)'", name: name, among: "formats", names)
        }
        self = format
    }

    /// The files that the format needs: what goes into each, and what stands before the extension of its name.
    ///
    /// `export actors.csv` writes `actors.nodes.csv` and `actors.edges.csv`.
    public var parts: [(part: GraphPart, suffix: String)] {
        self == .csv ? [(.nodes, ".nodes"), (.edges, ".edges")] : [(.whole, "")]
    }
}

/// What one file of an exported graph holds.
public enum GraphPart: Hashable, Sendable {
    /// Nodes and edges.
    case whole
    /// The nodes.
    case nodes
    /// The edges.
    case edges
}
