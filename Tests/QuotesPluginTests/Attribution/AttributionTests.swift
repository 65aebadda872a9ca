import DossierKit
import DossierTesting
import Testing

@testable import QuotesPlugin

@Suite struct AttributionTests {
    @Test(
        arguments: [
            ("“The dam holds,” said Ann Lee.", "direct | Ann Lee | said | “The dam holds,”"),
            ("“The dam holds,” Lee said.", "direct | Lee | said | “The dam holds,”"),
            ("\"Does it hold?\" the mayor asked.", "direct | the mayor | asked | \"Does it hold?\""),
            (
                "'The dam's wall holds,' Lee was quoted as saying.",
                "direct | Lee | was quoted as saying | 'The dam's wall holds,'"
            ),
            ("Lee told reporters: “The dam holds.”", "direct | Lee | told reporters: | “The dam holds.”"),
            (
                "The crew went back to work on Tuesday after the ministry said the dam holds.",
                "indirect | the ministry | said | the dam holds"
            ),
            (
                "“The dam holds,” Lee told the council when asked about cracks.",
                "direct | Lee | told | “The dam holds,”"
            ),
            (
                "“The dam,” said Ann Lee, an engineer at the lake, “holds.”",
                "direct | Ann Lee, an engineer at the lake | said | “The dam,” … “holds.”"
            ),
            (
                "“The dam holds,” she said. “It was built well.”",
                "direct | she | said | “The dam holds,” … “It was built well.”"
            ),
            ("“The dam holds.” — Ann Lee", "direct | Ann Lee | — | “The dam holds.”"),
            (
                "The lake authority, on May 3, stated that the dam ‘will stand for a hundred years.’",
                "mixed | The lake authority | stated | that the dam ‘will stand for a hundred years.’"
            ),
        ]
    )
    func readsWordsInMarks(text: String, line: String) {
        #expect(Reading(text).lines == [line])
    }

    @Test(
        arguments: [
            ("The ministry said the road would open in May.", "The ministry | said | the road would open in May"),
            (
                "Lee, who runs the port, said that the cranes are old.",
                "Lee, who runs the port | said | that the cranes are old"
            ),
            ("The port will close in May, the ministry said.", "the ministry | said | The port will close in May"),
            (
                "The port will close in May, the ministry said Monday, as part of a wider plan.",
                "the ministry | said | The port will close in May … as part of a wider plan"
            ),
            (
                "According to the ministry, the port will close in May.",
                "the ministry | According to | the port will close in May"
            ),
            (
                "The port will close in May, according to the ministry.",
                "the ministry | according to | The port will close in May"
            ),
            (
                "In a letter, the two mayors warned that the bridge was unsafe.",
                "the two mayors | warned | that the bridge was unsafe"
            ),
            ("Ann Lee and Bo Chen said the bridge was unsafe.", "Ann Lee and Bo Chen | said | the bridge was unsafe"),
            ("Lee met the mayor and said that the bridge was unsafe.", "Lee | said | that the bridge was unsafe"),
            (
                "A report adopted in March said that the bridge was unsafe.",
                "A report adopted in March | said | that the bridge was unsafe"
            ),
            ("Lee has demanded more money for the bridge.", "Lee | has demanded | more money for the bridge"),
        ]
    )
    func readsIndirectSpeech(text: String, line: String) {
        #expect(Reading(text).lines == ["indirect | " + line])
    }

    @Test func givesParticiplesTheSubjectOfTheirClause() {
        let reading = Reading("The mayor said the bridge was safe, adding that the road was not.")
        #expect(
            reading.lines == [
                "indirect | The mayor | said | the bridge was safe",
                "indirect | The mayor | adding | that the road was not",
            ]
        )
    }

    @Test func doesNotTakeANegatedActForSpeech() {
        #expect(Reading("The city has not asked the state to pay for the bridge.").lines.isEmpty)
        #expect(Reading("The mayor declined to comment.").lines.isEmpty)
        let full = Reading("The mayor declined to comment.", profile: .full)
        #expect(full.lines == ["indirect | The mayor | declined | to comment"])
    }

    @Test func keepsStanceOutOfSpeech() {
        let text = "The mayor wants to close the bridge. The council supports the plan."
        #expect(Reading(text).lines.isEmpty)
        #expect(Reading(text, profile: .full).lines.contains("indirect | The mayor | wants | to close the bridge"))
    }

    @Test func tellsNamesAndSingleWordsFromSpeech() {
        let reading = Reading(
            "They spoke about the city's 'Green-Harbour Project,' a plan for parks. The \"deal\" failed."
        )
        #expect(reading.lines.isEmpty)
        #expect(reading.notSpeech == ["'Green-Harbour Project,': a name", "\"deal\": a word"])
    }

    @Test func listsSpeechWithoutASpeaker() throws {
        let reading = Reading("Rain fell.\n\n“Nobody here had ever seen the river so high.”")
        #expect(reading.lines == ["direct |  |  | “Nobody here had ever seen the river so high.”"])
        #expect(try #require(reading.table.quotations.first).confidence < 0.5)
    }

    @Test func givesAParagraphWithoutCueToTheSpeakerBefore() {
        let reading = Reading("“We rebuilt the mill,” said Ann Lee.\n\n“Then the flood came.”")
        #expect(
            reading.lines == [
                "direct | Ann Lee | said | “We rebuilt the mill,”", "direct | Ann Lee |  | “Then the flood came.”",
            ]
        )
    }

    @Test func joinsAQuotationOverParagraphs() {
        let reading = Reading("Ann Lee said: “The first year was hard.\n\n“The second was not.”")
        #expect(reading.lines == ["direct | Ann Lee | said: | “The first year was hard. … “The second was not.”"])
    }

    @Test func leavesTheDatelineOut() {
        let reading = Reading("LIMA, May 3 - The mine will reopen in June, the company said.")
        #expect(reading.lines == ["indirect | the company | said | The mine will reopen in June"])
    }

    @Test func everySpanLiesInTheTextAndTheSameTextGivesTheSame() {
        var numbers = Numbers(seed: 7)
        let parts = [
            "Ann Lee", "the office", "said", "that", ",", ".", "“", "”", "\"", "'", "according", "to", "and", "he",
            "who",
            "told", "reporters", "adding", ":", "—", "(", ")", ";", "the bridge is safe", "\n\n", "\n", "s'", "é", "🙂",
        ]
        for _ in 0..<300 {
            let text = (0..<numbers.next(50)).map { _ in parts[numbers.next(parts.count)] }.joined(separator: " ")
            for profile in [Profile.speech, .full] {
                let reading = Reading(text, profile: profile)
                for quotation in reading.table.quotations {
                    for span in quotation.content + quotation.source + quotation.cue {
                        #expect(span.end <= reading.document.count && !span.isEmpty, "\(text)")
                        #expect(reading.document.isScalarBoundary(span.start), "\(text)")
                        #expect(reading.document.isScalarBoundary(span.end), "\(text)")
                    }
                }
                #expect(Reading(text, profile: profile).table == reading.table, "\(text)")
            }
        }
    }

    @Test func takesNoLongerThanTheTextIsLong() {
        let clock = ContinuousClock()
        for part in ["he said that ", "X, according to Y, ", "( ) he said ", "his claim that he said ", "\"a said "] {
            let long = String(repeating: part, count: 10_000)
            let elapsed = clock.measure { _ = Reading(long) }
            #expect(elapsed < .seconds(120), "\(part): \(elapsed)")
        }
    }
}
