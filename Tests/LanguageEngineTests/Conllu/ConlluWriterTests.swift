import Testing

@testable import LanguageEngine

@Suite("ConlluWriter")
struct ConlluWriterTests {
    private func written(_ text: String, id: String? = nil, columns: ((Int) -> ConlluColumns)? = nil) -> String {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            let tokens = Tokenizer().tokenize(buffer)
            let sentences = SentenceSplitter().split(buffer, tokens: tokens)
            var writer = ConlluWriter()
            if let columns {
                writer.write(buffer, tokens: tokens, sentences: sentences, id: id, columns: { columns($1) })
            } else {
                writer.write(buffer, tokens: tokens, sentences: sentences, id: id)
            }
            return writer.output
        }
    }

    @Test("Multiword tokens get a range line, and only surface tokens say what follows")
    func multiword() {
        #expect(
            written("We can't.\n\nYes", id: "d1") == """
                # newdoc id = d1
                # newpar
                # sent_id = d1-1
                # text = We can't.
                1\tWe\t_\t_\t_\t_\t_\t_\t_\t_
                2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
                2\tca\t_\t_\t_\t_\t_\t_\t_\t_
                3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
                4\t.\t_\t_\t_\t_\t_\t_\t_\t_

                # newpar
                # sent_id = d1-2
                # text = Yes
                1\tYes\t_\t_\t_\t_\t_\t_\t_\t_


                """
        )
    }

    @Test("Known columns are written, and fields hold no tab or line end")
    func columns() {
        let text = written("Ships\nsail", id: "a\tb") { index in
            ConlluColumns(
                lemma: "l\n\(index)",
                upos: "NOUN",
                xpos: "NNS",
                feats: "Number=Plur",
                head: index,
                deprel: "root"
            )
        }
        #expect(text.contains("# newdoc id = a b\n"))
        #expect(text.contains("# text = Ships sail\n"))
        #expect(text.contains("1\tShips\tl 0\tNOUN\tNNS\tNumber=Plur\t0\troot\t_\t_\n"))
        #expect(text.contains("2\tsail\tl 1\tNOUN\tNNS\tNumber=Plur\t1\troot\t_\t_\n"))
    }

    @Test("An empty text writes nothing")
    func empty() { #expect(written("").isEmpty) }
}
