import DocumentModel
import LanguageEngine
import Testing

@testable import NewsLayers

@Suite struct MeantActorsTests {
    // "Ann Okafor left. She met Oslo's mayor. The minister smiled at its harbour."
    private let actors = ActorTable([
        Actor(
            name: "Ann Okafor",
            kind: .person,
            key: "ann okafor",
            aliases: [],
            mentions: [.init(span: Span(0, 10), form: .name, rule: "actors/person", confidence: 1)]
        ),
        Actor(
            name: "Norway",
            kind: .country,
            key: "NO",
            aliases: [],
            mentions: [.init(span: Span(25, 29), form: .metonym, rule: "actors/seat", confidence: 1)]
        ),
    ])

    private func mention(
        _ span: Span,
        head: Span? = nil,
        _ kind: ReferringMention.Kind,
        gender: ReferringMention.Gender? = nil
    ) -> ReferringMention {
        ReferringMention(span: span, head: head ?? span, kind: kind, gender: gender, cluster: 0)
    }

    private func references(_ cluster: [ReferringMention]) -> [MeantActor] {
        MeantActorFinder(actors: actors).references(in: cluster)
    }

    @Test func pronounsAndDescriptionsMeanTheActorThatIsNamed() {
        let found = references([
            mention(Span(0, 10), head: Span(4, 10), .name), mention(Span(17, 20), .pronoun, gender: .feminine),
            mention(Span(39, 51), head: Span(43, 51), .nominal),
        ])
        #expect(
            found == [
                MeantActor(span: Span(17, 20), actor: 0, isPronoun: true),
                MeantActor(span: Span(39, 51), actor: 0, isPronoun: false),
            ]
        )
    }

    @Test func aPossessorIsNotWhatItOwns() {
        // "Oslo's mayor … she": the mayor is no actor.
        #expect(
            references([
                mention(Span(25, 37), head: Span(32, 37), .nominal), mention(Span(17, 20), .pronoun, gender: .feminine),
            ]).isEmpty
        )
    }

    @Test func sheIsNoCountry() {
        #expect(references([mention(Span(25, 29), .name), mention(Span(62, 65), .pronoun, gender: .feminine)]).isEmpty)
        #expect(references([mention(Span(25, 29), .name), mention(Span(62, 65), .pronoun)]).map(\.actor) == [1])
    }
}
