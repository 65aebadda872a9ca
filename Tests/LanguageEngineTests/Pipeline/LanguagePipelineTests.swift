import LanguageEngine
import Testing

@Suite struct LanguagePipelineTests {
    /// The words of a text with what the engine finds, one a line.
    private func drawn(_ text: String) throws -> String {
        try LanguagePipeline().read(text).sentences.flatMap(\.words).map { word in
            "\(word.text) \(word.lemma) \(word.tag.universal.rawValue) \(word.head.map { "\($0 + 1)" } ?? "0") \(word.relation)"
        }.joined(separator: "\n")
    }

    @Test func readsASentence() throws {
        #expect(
            try drawn("The minister did not answer two letters.") == """
                The the DET 2 det
                minister minister NOUN 5 nsubj
                did do AUX 5 aux
                not not PART 5 advmod
                answer answer VERB 0 root
                two two NUM 7 nummod
                letters letter NOUN 5 obj
                . . PUNCT 5 punct
                """
        )
    }

    @Test func findsNames() throws {
        let text = try LanguagePipeline().read("Anna Berg of the Foreign Ministry flew to Oslo.")
        #expect(
            try text.names.map { "\($0.text) \($0.entity.kind.rawValue)" } == [
                "Anna Berg PERSON", "Foreign Ministry ORG", "Oslo GPE",
            ]
        )
    }

    @Test func aModelThatIsNotThereIsSaidAtOnce() {
        #expect(throws: ModelError.self) { try LanguagePipeline(model: LanguageModel(path: "/nowhere.model")) }
    }
}
