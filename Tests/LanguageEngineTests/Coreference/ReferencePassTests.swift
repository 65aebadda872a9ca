import DocumentModel
import Testing

@testable import LanguageEngine

@Suite struct ReferencePassTests {
    private func code(_ marked: String) throws -> MentionMatch.Code {
        let text = TaggedText(marked)
        let drafts = text.drafts.filter { $0.kind != .pronoun }
        let (first, last) = (try #require(drafts.first), try #require(drafts.last))
        return MentionMatch(text: text.text).code(last, first)
    }

    @Test func namesAreComparedByTheirWords() throws {
        #expect(try code("Ann/NNP Okafor/NNP met Ann/NNP Okafor/NNP ./.") == .sameName)
        #expect(try code("Ann/NNP Okafor/NNP met Okafor/NNP ./.") == .nameInName)
        #expect(try code("Ann/NNP Okafor/NNP met Ann/NNP ./.") == .firstName)
        #expect(try code("Ann/NNP Okafor/NNP met Ben/NNP Okafor/NNP ./.") == .sameLastName)
        #expect(try code("North/NNP Harbour/NNP Trust/NNP beat NHT/NNP ./.") == .abbreviation)
        #expect(try code("Ann/NNP Okafor/NNP met Berlin/NNP ./.") == .none)
    }

    @Test func descriptionsAreComparedByTheirHeads() throws {
        #expect(try code("A/DT new/JJ ship/NN hit the/DT ship/NN ./.") == .fewerWords)
        #expect(try code("A/DT ship/NN hit the/DT ship/NN ./.") == .sameNominal)
        #expect(try code("An/DT old/JJ ship/NN hit the/DT new/JJ ship/NN ./.") == .otherWords)
    }

    @Test func whoSpeaksIsDecidedBeforeWhatIsSpoken() {
        let text = TaggedText("\"/`` I/PRP left ,/, \"/'' said Ann/NNP Okafor/NNP ./.")
        let pass = ReferencePass(text.text, text.drafts)
        #expect(pass.order.map { text.words(text.drafts[$0]) } == ["Ann Okafor", "I"])
    }

    @Test func gendersThatDifferAreNoCandidates() {
        let text = TaggedText("Mr/NNP Okafor/NNP left ./. Rain/NN fell ./. She/PRP stayed ./.")
        let pass = ReferencePass(text.text, text.drafts)
        var candidates: [Int32] = []
        for mention in pass.order {
            pass.candidates(mention, into: &candidates)
            if text.words(text.drafts[mention]) == "She" {
                #expect(candidates.map { text.words(text.drafts[Int($0)]) } == ["Rain"])
            }
            pass.assign(mention, to: nil)
        }
    }

    @Test func manyMentionsAreComparedWithFew() {
        let text = TaggedText(
            Array(repeating: "He/PRP met Okafor/NNP ,/,", count: 3000).joined(separator: " ") + " ./."
        )
        let pass = ReferencePass(text.text, text.drafts)
        var candidates: [Int32] = []
        var most = 0
        for mention in pass.order {
            pass.candidates(mention, into: &candidates)
            most = max(most, candidates.count)
            pass.assign(mention, to: nil)
        }
        #expect(pass.entities.count == 6000)
        #expect(most <= ReferencePass.limit + 3)
    }

    /// WORKBENCH C-15: whatever is given is used as it stands, and nothing traps.
    @Test func givenMentionsAreKeptAsTheyStand() {
        let text = TaggedText("The/DT mayor/NN of/IN Oslo/NNP sold her/PRP$ boat/NN ./.")
        // A whole phrase, one inside it, the same twice, half a word, and white space.
        let given = [Span(0, 17), Span(13, 17), Span(13, 17), Span(4, 6), Span(3, 4)]
        let clusters = ReferenceResolver(text.text).resolve(text.tokens, given: given) { pass in
            for mention in pass.order { pass.assign(mention, to: mention == pass.order.first ? nil : 0) }
        }
        #expect(clusters.mentions.map(\.span) == given.sorted())
        #expect(clusters.count == 2)
        #expect(clusters.clusters.map(\.count).reduce(0, +) == given.count)
    }

    @Test func clustersAreNumberedInTheOrderOfTheText() throws {
        let text = TaggedText("Rain/NN fell ./. Ann/NNP left ./. It/PRP stopped ./.")
        let clusters = ReferenceResolver(text.text).resolve(text.tokens, given: nil) { pass in
            for mention in pass.order { pass.assign(mention, to: mention == pass.order.last ? 0 : nil) }
        }
        #expect(clusters.mentions.map(\.cluster) == [0, 1, 0])
        #expect(clusters.count == 2)
    }
}
