import LanguageTraining
import Testing

@Suite struct Iob2ReaderTests {
    private func words(_ document: Iob2Document) -> [[String]] {
        document.sentences.map { $0.map { "\($0.form)/\($0.tag)" } }
    }

    @Test func readsDocumentsSentencesAndWords() throws {
        let file = """
            # newdoc id = one
            Lanner\tB-ORG
            Bank\tI-ORG
            fell\tO

            It\tO
            rose\tO

            # newdoc id = two
            #\tO
            vote\tO
            """
        let documents = try Iob2Reader.read(file)
        #expect(
            documents.map(words) == [
                [["Lanner/B-ORG", "Bank/I-ORG", "fell/O"], ["It/O", "rose/O"]], [["#/O", "vote/O"]],
            ]
        )
    }

    @Test func takesTheLastOfManyColumnsAndAnyLineEnd() throws {
        let documents = try Iob2Reader.read("Oslo\tNNP\tB-LOC\r\nwaits\tVBZ\tO\r\n\r\nLima\tNNP\tB-LOC\r\n")
        #expect(documents.map(words) == [[["Oslo/B-LOC", "waits/O"], ["Lima/B-LOC"]]])
        #expect(try Iob2Reader.read("").isEmpty)
        #expect(try Iob2Reader.read("\n\n# newdoc\n\n").isEmpty)
    }

    @Test("refuses what is no tag, and says where") func problems() {
        for tag in ["PERSON", "B-", "X-ORG", "b-ORG"] {
            let problem = #expect(throws: Iob2Reader.Problem.self) { try Iob2Reader.read("Oslo\tO\nwaits\t\(tag)\n") }
            #expect(problem?.line == 2 && problem?.text == tag)
            #expect(problem.map { "\($0)" }?.contains("B-PERSON") == true)
        }
    }
}
