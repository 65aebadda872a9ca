import DossierKit
import DossierTesting
import Testing

@testable import ActorsPlugin

@Suite struct MentionsCommandTests {
    @Test func listsEveryMentionInOrder() async throws {
        let table = try await ListedActors.session().table("mentions", "norway")
        #expect(table.column("text")?.map { $0.words } == ["Norway", "Oslo", "Oslo", "Norway", "Norway"])
        #expect(table.column("form")?.map { $0.words } == ["name", "metonym", "metonym", "name", "name"])
        #expect(table.column("doc")?.map { $0.words } == ["d1", "d1", "d1", "d2", "d2"])
        #expect(table.column("line") == [1, 1, 3, 1, 1].map { .integer($0) })
    }

    @Test func findsAnActorByAnAlias() async throws {
        let table = try await ListedActors.session().table("mentions", "Warsaw")
        #expect(table.rows.count == 3)
        #expect(table.column("actor")?.allSatisfy { $0.words == "Poland" } == true)
    }

    @Test func saysThatSurnamesAreKeptApart() async throws {
        let answer = try await ListedActors.session().run("mentions", "Lee")
        #expect(answer.notes.contains { $0.level == .warning && $0.text.contains("kept apart") })
    }

    @Test func suggestsTheNearestName() async throws {
        let session = try ListedActors.session()
        let error = await #expect(throws: CommandError.self) { try await session.run(["mentions", "Ingrid Solbreg"]) }
        #expect(error?.code == .unknownActor)
        #expect(error?.suggestion == "Ingrid Solberg")
        #expect(error?.subject == "Ingrid Solbreg")
    }

    @Test func aFormThatTwoActorsShareIsAnError() throws {
        func actor(_ name: String) -> CorpusActor {
            var merge = ActorMerge()
            let text = Document("Mr Kim")
            let mention = Actor.Mention(span: Span(0, 6), form: .name, rule: "actors/test", confidence: 1)
            let actor = Actor(
                name: name,
                kind: .person,
                key: name.lowercased(),
                aliases: ["Mr Kim"],
                mentions: [mention]
            )
            merge.insert([ActorPart(actor, in: text)], of: text.id)
            return merge.value[0]
        }
        let actors = [actor("Kim Ahn"), actor("Kim Bae")]
        #expect(throws: CommandError.self) { try ActorMatch.find("mr kim", in: actors) }
        #expect(try ActorMatch.find("KIM AHN", in: actors).map(\.name) == ["Kim Ahn"])
    }
}
