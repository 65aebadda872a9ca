import Testing

@testable import LanguageEngine

@Suite struct MentionDescriberTests {
    private func draft(_ words: String, in marked: String) throws -> (MentionDraft, TaggedText) {
        let text = TaggedText(marked)
        return (try #require(text.drafts.first { text.words($0) == words }, "\(text.found)"), text)
    }

    @Test(arguments: [
        ("Mrs Okafor", 2), ("Susan Okafor", 2), ("Mr Okafor", 1), ("Boris Okafor", 1), ("Kim Okafor", 0),
    ])
    func titlesAndFirstNamesTellTheGender(name: String, gender: Int) throws {
        let marked = name.split(separator: " ").map { "\($0)/NNP" }.joined(separator: " ")
        let (draft, _) = try draft(name, in: "\(marked) said so/RB ./.")
        #expect(draft.gender == UInt8(gender))
        #expect(draft.kind == .name && draft.nature == .human)
    }

    @Test func nounsTellWhatAPhraseStandsFor() throws {
        let marked = "The/DT women/NNS saw the/DT committee/NN and/CC a/DT surgeon/NN ./."
        let women = try draft("The women", in: marked).0
        #expect(women.number == 2 && women.gender == 2 && women.nature == .human)
        let committee = try draft("the committee", in: marked).0
        // A body is "it" and "they".
        #expect(committee.number == 0 && committee.nature == .group)
        let surgeon = try draft("a surgeon", in: marked).0
        #expect(surgeon.number == 1 && surgeon.gender == 0 && surgeon.nature == .human)
    }

    @Test func rolesComeFromTheWordsAround() throws {
        let marked = "The/DT mayor/NN sold a/DT boat/NN to/IN the/DT port/NN ./."
        #expect(try draft("The mayor", in: marked).0.role == .subject)
        #expect(try draft("a boat", in: marked).0.role == .object)
        #expect(try draft("the port", in: marked).0.role == .prepositional)
    }

    @Test func quotationsKnowWhoSpeaksThem() throws {
        let marked = "\"/`` I/PRP am tired/JJ ,/, \"/'' said the/DT mayor/NN ./."
        let (speech, text) = try draft("I", in: marked)
        #expect(speech.quote == 1)
        #expect(speech.speaker >= 0)
        #expect(text.words(text.drafts[Int(speech.speaker)]) == "the mayor")
        #expect(text.drafts.last?.quote == 0)
    }
}
