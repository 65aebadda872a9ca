import DossierKit
import DossierTesting
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

    @Test func doesNotLookIntoOtherQuotations() {
        let text = "“Ask Bo Chen,” said a guard at the gate of the harbour. “It holds,” he said."
        #expect(!Reading(text, actors: Self.actors).speakers.contains("Bo Chen"))
    }
}
