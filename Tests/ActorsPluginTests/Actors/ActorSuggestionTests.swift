import DossierKit
import DossierTesting
import Testing

@testable import ActorsPlugin

/// C-09: suggestions are listed and never applied unasked.
@Suite("Suggestions and aliases of actors")
struct ActorSuggestionTests {
    private func session() throws -> TestSession {
        let text = """
            The European Defence Agency met in Brussels. The EDA paid. Ann Volkova spoke for Norway. Volkova agreed.

            Anna Kowalczyk met Anna Kowalczyck in Oslo. Iran and Iraq watched.
            """
        let analyses: [Analysis] = [.tokens, .sentences, .names, .quantities, .dates, .actors]
        return try TestSession([TestArticle(text)], plugins: [.actors], analyses: analyses)
    }

    @Test("C-09: names that are alike are listed with the reason, and nothing is merged")
    func suggest() async throws {
        let session = try session()
        let before = try await session.table("actors").rows.count
        let table = try await session.table("actors", "suggest")
        let pairs = table.rows.map { row in row.cells.prefix(2).map { $0.words ?? "" }.joined(separator: " = ") }
        #expect(pairs.contains("EDA = European Defence Agency"))
        #expect(pairs.contains { $0.contains("Kowalczyk") && $0.contains("Kowalczyck") })
        #expect(!pairs.contains { $0.contains("Iran") })
        #expect(table.rows.allSatisfy { !$0.evidence.isEmpty })
        #expect(try await session.table("actors").rows.count == before)
    }

    @Test("C-09: an alias means an actor, also where no text has it")
    func alias() async throws {
        let session = try session()
        _ = try await session.run("actors", "alias", "Land of Fjords", "Norway", "--because", "test")
        #expect(session.decisions.canonical("land of  fjords") == "Norway")
        #expect(try await session.table("mentions", "Land of Fjords").rows.count == 1)
        let again = try await session.run("actors", "alias", "Land of Fjords", "Norway")
        #expect(again.notes == [.note("nothing changed: it is so already")])
        await #expect(throws: CommandError.self) { try await session.run("actors", "alias", "x", "Nobody at all") }
    }
}
