import DossierKit
import DossierTesting
import Testing

@testable import ActorsPlugin

@Suite struct CoMentionCommandTests {
    private func graph(_ words: String...) async throws -> (Graph, [Note]) {
        let answer = try await ListedActors.session().run(["graph", "co-mention"] + words)
        guard case .graph(let graph) = answer.value else { throw CommandError(.inputType, "no graph") }
        return (graph, answer.notes)
    }

    private func edges(_ graph: Graph) -> [String] {
        graph.edges.map { edge in
            "\(graph.nodes[edge.source].label) – \(graph.nodes[edge.target].label) \(Int(edge.weight))"
        }
    }

    @Test func joinsWhatOneSentenceNames() async throws {
        let (graph, notes) = try await graph()
        #expect(
            edges(graph) == [
                "Norway – Poland 3", "NATO – Norway 2", "Ingrid Solberg – NATO 1", "Ingrid Solberg – Norway 1",
                "NATO – Poland 1",
            ]
        )
        #expect(!graph.isDirected)
        #expect(graph.edges[0].attributes["docs"] == .integer(2))
        #expect(graph.edges[0].evidence.count == 3)
        #expect(notes.contains { $0.text.contains("co-mention by sentence") })
        #expect(notes.contains { $0.text.contains("2 actors without an edge left out") })
    }

    @Test func aUnitCountsOnce() async throws {
        let session = try ListedActors.session(["Norway, Norway and Norway met NATO and NATO."])
        guard case .graph(let graph) = try await session.run("graph", "co-mention").value else {
            Issue.record("no graph")
            return
        }
        #expect(graph.edges.map(\.weight) == [1])
    }

    @Test func largerUnitsJoinMore() async throws {
        let (paragraphs, notes) = try await graph("--by", "paragraph")
        #expect(edges(paragraphs).first == "NATO – Norway 3")
        #expect(notes.contains { $0.text.contains("empty lines") })
        let (documents, _) = try await graph("--by", "document")
        #expect(edges(documents).first == "NATO – Norway 2")
    }

    @Test func weakEdgesAndRareActorsAreLeftOutAloud() async throws {
        let (strong, notes) = try await graph("--min-weight", "2")
        #expect(edges(strong) == ["Norway – Poland 3", "NATO – Norway 2"])
        #expect(notes.contains(.footer("2 of 5 edges (--min-weight 2)")))
        let (frequent, moreNotes) = try await graph("--min-mentions", "3")
        #expect(frequent.nodes.map(\.label) == ["Norway", "NATO", "Poland"])
        #expect(moreNotes.contains { $0.text.contains("--min-mentions") })
    }

    @Test func isolatesStayOnDemand() async throws {
        let (kept, _) = try await graph("--isolates", "keep")
        #expect(kept.nodes.count == 6)
        #expect(kept.nodes[0].attributes["type"] == .text("country"))
        #expect(kept.nodes[0].attributes["first_doc"] == .text("d1"))
        #expect(kept.nodes[0].attributes["mentions"] == .integer(5))
    }

    @Test func graphAloneAsksForTheKind() async throws {
        let session = try ListedActors.session()
        await #expect(throws: CommandError.self) { try await session.run("graph") }
    }
}
