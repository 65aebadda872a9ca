import DossierKit

/// Joins the actors that are named in one unit of text.
struct CoMentionGraph {
    /// The whole graph: actors by falling number of mentions, edges by falling weight.
    let graph: Graph

    private struct Pair: Hashable {
        let left: Int
        let right: Int
    }

    /// A document that names an actor, and where.
    private struct Naming {
        let document: Int
        let mentions: [Actor.Mention]
    }

    private struct Meeting {
        var evidence: [Evidence] = []
        var documents = 0
        private var last: Int?

        mutating func add(_ piece: Evidence, of document: Int) {
            evidence.append(piece)
            if document != last { documents += 1 }
            last = document
        }
    }

    /// Draws the graph.
    ///
    /// - Complexity: O(*m* log *u* + Σ *k*²) for *m* mentions in *u* units that name *k* actors each.
    init(_ actors: [CorpusActor], documents: [(LoadedDocument, TextUnits)], unit: CoMentionCommand.Unit) {
        let numbers = Dictionary(
            documents.indices.map { (documents[$0].0.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let naming = actors.map { actor in
            actor.mentions.compactMap { id, mentions in numbers[id].map { Naming(document: $0, mentions: mentions) } }
                .sorted { $0.document < $1.document }
        }
        let presence = Self.presence(of: naming, in: documents.map(\.1))
        var meetings: [Pair: Meeting] = [:]
        for (number, (document, units)) in documents.enumerated() {
            for (span, indices) in zip(units.spans, presence[number]) where indices.count > 1 {
                let evidence = document.evidence(span, unit.rawValue, rule: "graph/co-mention")
                for (offset, left) in indices.enumerated() {
                    for right in indices[(offset + 1)...] {
                        let isAhead = (actors[left].name, actors[left].id) < (actors[right].name, actors[right].id)
                        let pair = isAhead ? Pair(left: left, right: right) : Pair(left: right, right: left)
                        meetings[pair, default: Meeting()].add(evidence, of: number)
                    }
                }
            }
        }
        let loaded = documents.map(\.0)
        let nodes = zip(actors, naming).map { Self.node($0, $1, loaded) }
        let edges = meetings.map { pair, meeting in
            Graph.Edge(
                source: pair.left,
                target: pair.right,
                weight: Double(meeting.evidence.count),
                kind: "co-mention",
                attributes: ["docs": .integer(meeting.documents), "by": .text(unit.rawValue)],
                evidence: meeting.evidence
            )
        }
        graph = Graph(
            isDirected: false,
            nodes: nodes,
            edges: edges.sorted { left, right in
                if left.weight != right.weight { return left.weight > right.weight }
                let names = (nodes[left.source].label, nodes[right.source].label)
                if names.0 != names.1 { return names.0 < names.1 }
                let others = (nodes[left.target].label, nodes[right.target].label)
                if others.0 != others.1 { return others.0 < others.1 }
                return (left.source, left.target) < (right.source, right.target)
            }
        )
    }

    /// For each unit of each document the actors that it names, each once, in rising order.
    private static func presence(of naming: [[Naming]], in units: [TextUnits]) -> [[[Int]]] {
        var presence = units.map { [[Int]](repeating: [], count: $0.spans.count) }
        for index in naming.indices {
            for named in naming[index] {
                let number = named.document
                for mention in named.mentions {
                    guard let place = units[number].index(at: mention.span.start) else { continue }
                    if presence[number][place].last != index { presence[number][place].append(index) }
                }
            }
        }
        return presence
    }

    private static func node(_ actor: CorpusActor, _ naming: [Naming], _ documents: [LoadedDocument]) -> Graph.Node {
        var attributes: [String: Graph.Attribute] = [
            "type": .text(actor.kind.rawValue), "mentions": .integer(actor.mentionCount),
            "docs": .integer(naming.count),
        ]
        attributes["first_doc"] = naming.first.map { .text(documents[$0.document].name) }
        attributes["country"] = actor.country.map { .text($0) }
        return Graph.Node(
            id: actor.id,
            label: actor.name.isEmpty ? actor.id : actor.name,
            attributes: attributes,
            evidence: naming.flatMap { named in
                let id = documents[named.document].id
                return named.mentions.map {
                    Evidence(document: id, span: $0.span, role: "mention", rule: $0.rule, confidence: $0.confidence)
                }
            }
        )
    }
}
