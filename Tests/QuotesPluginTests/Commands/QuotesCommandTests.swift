import DossierKit
import DossierTesting
import Testing

@testable import QuotesPlugin

@Suite struct QuotesCommandTests {
    private static let text: TestArticle = """
        Bridge plan

        The bridge is safe, the harbour ministry said on Friday. Ann Lee, its engineer, stated that it 'was built to \
        stand for a hundred years.'

        'The dam's wall holds,' Lee said. The city's 'Green Harbour' plan goes on.
        """

    private static let actors: [NamedActor] = [
        .person("Ann Lee", "Lee"), .body("Harbour Ministry", "harbour ministry"),
    ]

    private func session() throws -> TestSession {
        try TestSession(
            [Self.text],
            plugins: [.quotes],
            analyses: [.tokens, .sentences, .testActors(Self.actors)]
        )
    }

    private func lines(_ table: Table, _ columns: String...) -> [String] {
        table.rows.map { row in
            columns.map { name in
                guard let index = table.schema.index(of: name) else { return "no column \(name)" }
                return row.cells[index].words ?? row.cells[index].number.map { "\($0)" } ?? "-"
            }
            .joined(separator: " | ")
        }
    }

    @Test func listsQuotations() async throws {
        let table = try await session().table("quotes")
        #expect(
            lines(table, "id", "kind", "speaker", "cue", "text", "named_as", "line") == [
                "q1 | indirect | Harbour Ministry | said | The bridge is safe | the harbour ministry | 3",
                "q2 | mixed | Ann Lee | stated | was built to stand for a hundred years. | Ann Lee, its engineer | 3",
                "q3 | direct | Ann Lee | said | The dam's wall holds | Lee | 5",
            ]
        )
    }

    @Test func saysWhatIsNoSpeech() async throws {
        let notes = try await session().run("quotes").notes.map(\.text)
        #expect(notes == ["3 quotes in d1 · 1 quoted string is not speech (a name): line 5", "'Green Harbour'"])
    }

    @Test func filtersByKindAndKeepsNames() async throws {
        let session = try session()
        let table = try await session.table("quotes", "--kind", "direct")
        #expect(lines(table, "id", "kind") == ["q3 | direct"])
        let notes = try await session.run("quotes", "--kind", "direct").notes.map(\.text)
        #expect(notes.first?.hasPrefix("1 of 3 quotes in d1") == true)
    }

    @Test(arguments: ["Ann Lee", "lee"])
    func filtersBySpeaker(name: String) async throws {
        let table = try await session().table("quotes", "--speaker", name)
        #expect(lines(table, "id") == ["q2", "q3"])
    }

    @Test func suggestsTheNearestSpeaker() async throws {
        let session = try session()
        let error = await #expect(throws: CommandError.self) {
            try await session.run("quotes", "--speaker", "Anne Lee")
        }
        #expect(error?.code == .unknownActor)
        #expect(error?.message == "no speaker \"Anne Lee\" in 1 document")
        #expect(error?.suggestion == "Ann Lee")
    }

    @Test func countsSpeakers() async throws {
        let table = try await session().table("speakers")
        #expect(
            lines(table, "speaker", "n", "words", "docs") == ["Ann Lee | 2 | 14 | 1", "Harbour Ministry | 1 | 4 | 1"]
        )
        #expect(table.rows.allSatisfy { !$0.evidence.isEmpty })
    }

    @Test func showsTheWordsOfAnUnknownSpeaker() async throws {
        let session = try TestSession(
            ["“It holds,” said a diplomat in the town. “It leaks,” he said later."],
            plugins: [.quotes],
            analyses: [.tokens, .sentences, .testActors([])]
        )
        let table = try await session.table("quotes")
        #expect(lines(table, "speaker", "named_as").first == "a diplomat in the town | a diplomat in the town")
    }
}
