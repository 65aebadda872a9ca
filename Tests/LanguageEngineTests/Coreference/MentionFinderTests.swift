import Testing

@testable import LanguageEngine

@Suite struct MentionFinderTests {
    @Test func phrasesReachFromTheirDeterminerToTheirHead() {
        let text = TaggedText("The/DT old/JJ harbour/NN sank two/CD ships/NNS ./.")
        #expect(text.found == ["The old harbour", "two ships"])
    }

    @Test func ofBelongsToAPhraseAndPossessorsStandInside() {
        let text = TaggedText("The/DT head/NN of/IN the/DT port/NN sold his/PRP$ mayor/NN 's/POS boat/NN ./.")
        #expect(
            text.found == ["The head of the port", "the port", "his", "his mayor 's", "his mayor 's boat"]
        )
    }

    @Test func hyphensJoinWhatStandsBeforeAHead() {
        let text = TaggedText("Their/PRP$ nine/CD -/HYPH month/NN -/HYPH old/JJ child/NN cried ./.")
        #expect(text.found.contains("Their") && text.found.last?.hasSuffix("old child") == true)
    }

    @Test func personalPronounsAreFoundWhateverTheirTag() {
        let text = TaggedText("She/NN sold my/NN boat/NN ./.")
        #expect(text.found == ["She", "my", "my boat"])
    }

    @Test(arguments: [
        "It/PRP is clear/JJ that/IN rain/NN fell ./.", "It/PRP was hard/JJ to/TO see ./.",
        "It/PRP is not/RB likely/JJ to/TO rain ./.",
    ])
    func emptySubjectsReferToNothing(marked: String) {
        #expect(!TaggedText(marked).found.contains("It"))
    }

    @Test func otherSubjectsCalledItRefer() {
        #expect(TaggedText("It/PRP is a/DT ship/NN ./.").found.contains("It"))
    }

    @Test func everyMentionLiesInItsSentence() {
        let text = TaggedText("Rain/NN fell on/IN Oslo/NNP ./. Its/PRP$ mayor/NN left ./.")
        for draft in text.drafts {
            let sentence = text.sentences[Int(draft.sentence)].tokens
            #expect(sentence.contains(draft.range.lowerBound) && sentence.contains(draft.range.upperBound - 1))
            #expect(draft.range.contains(draft.head))
        }
    }
}
