import DossierKit

/// Joins the actors that are named in one unit of text.
struct CoMentionGraph {
    /// The whole graph: actors by falling number of mentions, edges by falling weight.
    let graph: Graph

    private struct Pair: Hashable {
        let left: Int
        let right: Int
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
        let presence = Self.presence(of: actors, in: documents, numbers)
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
        let nodes = actors.map { actor in
            Self.node(actor, actor.mentions.keys.compactMap { numbers[$0] }.sorted().map { documents[$0].0 })
        }
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
    private static func presence(
        of actors: [CorpusActor],
        in documents: [(LoadedDocument, TextUnits)],
        _ numbers: [DocumentID: Int]
    ) -> [[[Int]]] {
        let units = documents.map(\.1)
        var presence = units.map { [[Int]](repeating: [], count: $0.spans.count) }
        for (index, actor) in actors.enumerated() {
            for (id, mentions) in actor.mentions {
                guard let number = numbers[id] else { continue }
                for mention in mentions {
                    guard let place = units[number].index(at: mention.span.start) else { continue }
                    if presence[number][place].last != index { presence[number][place].append(index) }
                }
            }
        }
        return presence
    }

    /// - Parameter naming: The documents that name the actor, in order.
    private static func node(_ actor: CorpusActor, _ naming: [LoadedDocument]) -> Graph.Node {
        var attributes: [String: Graph.Attribute] = [
            "type": .text(actor.kind.rawValue), "mentions": .integer(actor.mentionCount),
            "docs": .integer(naming.count),
        ]
        attributes["first_doc"] = naming.first.map { .text($0.name) }
        attributes["country"] = actor.country.map { .text($0) }
        return Graph.Node(
            id: actor.id,
            label: actor.name.isEmpty ? actor.id : actor.name,
            attributes: attributes,
            evidence: naming.flatMap { document in
                (actor.mentions[document.id] ?? []).map {
                    document.evidence($0.span, "mention", rule: $0.rule, confidence: $0.confidence)
                }
            }
        )
    }
}
