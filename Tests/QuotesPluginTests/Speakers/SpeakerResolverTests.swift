import DossierKit
import DossierTesting
import Foundation
import Testing

@testable import QuotesPlugin

@Suite struct SpeakerResolverTests {
    private static let actors: [NamedActor] = [
        .person("Ann Lee", "Lee"), .person("Bo Chen", "Chen"), .body("Harbour Ministry", "harbour ministry"),
    ]

    @Test(
        arguments: [
            ("“It holds,” Lee said.", "Ann Lee"),
            ("“It holds,” said Harbour Ministry engineer Ann Lee.", "Ann Lee"),
            ("“It holds,” said Ann Lee, who worked with Bo Chen for years.", "Ann Lee"),
            ("“It holds,” the harbour ministry said.", "Harbour Ministry"),
            ("“It holds,” said a spokeswoman for the harbour ministry.", "Harbour Ministry"),
            ("“It holds,” said a fisherman who sued the harbour ministry.", "?"),
            ("“It holds,” said a diplomat.", "?"),
            ("Ann Lee built the wall. “It holds,” she said.", "Ann Lee"),
            ("Ann Lee met Bo Chen. “It holds,” she said.", "Ann Lee"),
            ("The pressure comes from Bo Chen, who has demanded more money for the wall.", "Bo Chen"),
            ("“It holds,” she said.", "?"),
        ]
    )
    func namesTheSpeaker(text: String, speaker: String) {
        #expect(Reading(text, actors: Self.actors).speakers == [speaker])
    }

    @Test func followsThePronounToTheLastSpeaker() {
        let text = "Ann Lee thanked Bo Chen. “It was a long year,” said Chen. He added that the wall holds."
        #expect(Reading(text, actors: Self.actors).speakers == ["Bo Chen", "Bo Chen"])
    }

    @Test func prefersTheLongerOfNestedMentions() {
        let text =
            "“It holds,” said a spokesman for the Lima Harbour Board. The order came from Lima mayor Ann Lee, who said it held."
        let document = Document(text)
        func mention(_ words: String) -> Actor.Mention {
            let start = text.utf8.count - (text.range(of: words).map { text[$0.lowerBound...].utf8.count } ?? 0)
            return .init(span: Span(start, start + words.utf8.count), form: .name, rule: "test/name", confidence: 1)
        }
        let table = ActorTable([
            Actor(
                name: "Lima",
                kind: .country,
                key: "lima",
                aliases: [],
                mentions: [mention("Lima Harbour").inner(4), mention("Lima mayor").inner(4)]
            ),
            Actor(
                name: "Harbour Board",
                kind: .agency,
                key: "board",
                aliases: [],
                mentions: [mention("Lima Harbour Board")]
            ),
            Actor(name: "Ann Lee", kind: .person, key: "lee", aliases: [], mentions: [mention("Lima mayor Ann Lee")]),
        ])
        #expect(Reading(document, actors: table).speakers == ["Harbour Board", "Ann Lee"])
    }

    @Test func doesNotLookIntoOtherQuotations() {
        let text = "“Ask Bo Chen,” said a guard at the gate of the harbour. “It holds,” he said."
        #expect(!Reading(text, actors: Self.actors).speakers.contains("Bo Chen"))
    }
}

extension Actor.Mention {
    /// The first `count` bytes of the mention.
    fileprivate func inner(_ count: Int) -> Actor.Mention {
        Actor.Mention(span: Span(span.start, span.start + count), form: form, rule: rule, confidence: confidence)
    }
}
