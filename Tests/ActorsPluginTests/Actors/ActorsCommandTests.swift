import DossierKit
import DossierTesting
import Testing

@testable import ActorsPlugin

@Suite struct ActorsCommandTests {
    private func words(_ table: Table, _ column: String) -> [String] {
        (table.column(column) ?? []).map { $0.words ?? "" }
    }

    @Test func listsTheActorsOfOneDocumentByFrequency() async throws {
        let table = try await ListedActors.session([ListedActors.articles[0]]).table("actors")
        #expect(words(table, "actor") == ["Norway", "Ingrid Solberg", "NATO", "Lee", "Poland"])
        #expect(table.column("n") == [3, 2, 2, 1, 1].map { .integer($0) })
        #expect(words(table, "aliases")[0] == "Oslo (2)")
        #expect(words(table, "id") == ["a1", "a2", "a3", "a4", "a5"])
        #expect(table.column("line")?.first == .integer(1))
        #expect(table.rows[0].evidence.map(\.role) == ["name", "metonym", "metonym"])
    }

    @Test func bringsDocumentsTogetherButNotSurnames() async throws {
        let table = try await ListedActors.session().table("actors")
        #expect(words(table, "actor") == ["Norway", "NATO", "Poland", "Ingrid Solberg", "Lee", "Lee"])
        #expect(table.column("docs") == [2, 2, 2, 1, 1, 1].map { .integer($0) })
        #expect(table.column("n") == [5, 3, 3, 2, 1, 1].map { .integer($0) })
        #expect(Set(table.rows[0].evidence.map(\.document)).count == 2)
    }

    @Test func filtersByType() async throws {
        let session = try ListedActors.session()
        let countries = try await session.table("actors", "--type", "country")
        #expect(words(countries, "actor") == ["Norway", "Poland"])
        let two = try await session.table("actors", "--type", "armed-group", "--type", "alliance")
        #expect(words(two, "actor") == ["NATO"])
        #expect(throws: (any Error).self) { try session.parse(["actors", "--type", "wizard"]) }
    }

    @Test func tellsGovernmentsFromPlaces() async throws {
        let answer = try await ListedActors.session().run("actors")
        #expect(
            answer.notes.contains(.footer("'Oslo' stands for a government 2 times and is a place once (d1 line 3)"))
        )
    }

    @Test func aPartOfTheDocumentsIsMergedOnItsOwn() async throws {
        let session = try ListedActors.session()
        let context = CommandContext(documents: [session.documents[1]], services: session)
        let answer = try await session.parse(["actors"]).run(in: context)
        guard case .table(let table) = answer.value else {
            Issue.record("no table")
            return
        }
        #expect(words(table, "actor") == ["Norway", "Poland", "Lee", "NATO"])
        #expect(table.column("n") == [2, 2, 1, 1].map { .integer($0) })
    }

    @Test func withoutDocumentsItSaysWhatToDo() async throws {
        let session = try ListedActors.session([])
        await #expect(throws: CommandError.self) { try await session.run("actors") }
    }

    @Test func theListingGivesTheSameFacts() throws {
        let session = try ListedActors.session()
        let rows = try FactListing.actors.tableRows(of: session.documents[0], in: session)
        #expect(rows.count == 5)
        #expect(rows.allSatisfy { $0.cells.count == FactListing.actors.schema.columns.count })
        #expect(rows[0].fact?.spans == [Span(0, 6)])
    }
}
