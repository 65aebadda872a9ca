import DocumentModel
import LanguageEngine
import Testing

@Suite struct ConlluReaderTests {
    /// The tokens of a document between bars, sentences on lines; parts of one word joined by `+`.
    private func drawn(_ document: ConlluDocument) -> String {
        let text = Document(document.text)
        return document.sentences.map { sentence in
            sentence.tokens.map { index in
                (document.tokens[index].shape.contains(.continuesWord) ? "+" : "|") + text[document.tokens[index].span]
            }.joined()
        }.joined(separator: "\n")
    }

    @Test func keepsTokensSentencesAndSpaces() throws {
        let file = """
            # newdoc id = budget
            # sent_id = 1
            1-2\tOslo's\t_\t_\t_\t_\t_\t_\t_\t_
            1\tOslo\t_\t_\t_\t_\t_\t_\t_\t_
            2\t's\t_\t_\t_\t_\t_\t_\t_\t_
            3\tplan\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            4\t.\t_\t_\t_\t_\t_\t_\t_\t_

            # newpar
            1\tVote\t_\t_\t_\t_\t_\t_\t_\t_
            1.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_
            2\tnow\t_\t_\t_\t_\t_\t_\t_\t_

            # newdoc id = second
            1\tau\t_\t_\t_\t_\t_\t_\t_\t_
            """
        let documents = ConlluReader.read(file)
        #expect(documents.map(\.id) == ["budget", "second"])
        #expect(documents.map(\.text) == ["Oslo's plan.\n\nVote now", "au"])
        #expect(drawn(documents[0]) == "|Oslo+'s|plan|.\n|Vote|now")
    }

    @Test func keepsTheSurfaceWherePartsDoNotMakeItUp() {
        let file = "1-2\tau\t_\n1\tà\t_\n2\tle\t_\n3\tParis\t_\n"
        #expect(ConlluReader.read(file).map(drawn) == ["|au|Paris"])
    }

    @Test(arguments: [
        "", "\n\n", "# only = comments\n", "no tabs here", "1\t\t_", "1-9\tcut", "\t\t\t", "1\tx\r\n2\ty",
    ])
    func anyFileIsRead(_ file: String) {
        for document in ConlluReader.read(file) {
            #expect(!document.tokens.isEmpty)
            #expect(document.sentences.allSatisfy { $0.span.end <= document.text.utf8.count })
        }
    }

    @Test func writesBackWhatItRead() {
        let text = "Seoul's budget isn't small. \"Why?\" she asked.\n\nNobody knew."
        let tokens = Tokenizer().tokenize(text)
        let written = Document(text).withUTF8 { bytes in
            var writer = ConlluWriter()
            writer.write(bytes, tokens: tokens, sentences: SentenceSplitter().split(bytes, tokens: tokens), id: "x")
            return writer.output
        }
        let read = ConlluReader.read(written)
        #expect(read.map(\.text) == [text])
        #expect(read.first.map { $0.tokens.map(\.span) } == tokens.map(\.span))
    }
}
