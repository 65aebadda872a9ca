import LanguageEngine
import Testing

@testable import LanguageTraining

@Suite struct TrainingCorpusTests {
    @Test func keepsWordsAndColumns() {
        let corpus = TinyTreebank.corpus
        #expect(corpus.sentences.count == 16)
        #expect(corpus.columns.count == 96)
        #expect(corpus.forms.prefix(6) == ["Oslo", "pays", "the", "old", "tanks", "."])
        #expect(corpus.columns[4].head == 2)
        #expect(corpus.starts.count == 97)
    }

    @Test func rareFeaturesAreLeftOut() {
        let corpus = TinyTreebank.corpus
        let all = corpus.frequentKeys(times: 1)
        let frequent = corpus.frequentKeys(times: 5)
        #expect(Set(all).count == all.count)
        #expect(frequent.count < all.count)
        #expect(Set(frequent).isSubset(of: Set(all)))
        // Words that stand only in the part left out have no feature.
        let rest = corpus.leavingOut(0..<4)
        #expect(rest.frequentKeys(times: 1).count < all.count)
    }

    @Test func headsCountTokensWherePartsAreMerged() {
        // "dunno" stays one token: its words' forms do not make it up.
        let file = """
            1\tI\tI\tPRON\tPRP\t_\t3\tnsubj\t_\t_
            2-3\tdunno\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdo\tdo\tAUX\tVBP\t_\t3\taux\t_\t_
            3\tknow\tknow\tVERB\tVB\t_\t0\troot\t_\t_
            4\tthem\tthey\tPRON\tPRP\t_\t3\tobj\t_\t_
            """
        let columns = ConlluReader.read(file).flatMap(\.columns)
        #expect(columns.map(\.head) == [2, nil, 2])
    }

    @Test func batchesHoldEverySentenceOnce() {
        var random = SeededGenerator(seed: 1)
        let corpus = TinyTreebank.corpus
        let batches = Batches.shuffled(corpus.sentences.map(\.words.count), words: 20, random: &random)
        #expect(batches.joined().sorted() == Array(corpus.sentences.indices))
        #expect(batches.dropLast().allSatisfy { $0.count == 4 })
        #expect(Batches.inOrder(corpus, 2..<5, words: 1) == [[2], [3], [4]])
    }
}
