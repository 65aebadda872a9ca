import Foundation
import Testing

@testable import LanguageEngine
@testable import LanguageTraining

@Suite struct DrawnOutWordsTests {
    private static let text = """
        # newdoc id = tiny
        1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
        2\twalked\twalk\tVERB\tVBD\t_\t0\troot\t_\t_
        3\tso\tso\tADV\tRB\t_\t2\tadvmod\t_\t_

        1\tHe\the\tPRON\tPRP\t_\t2\tnsubj\t_\t_
        2\ttalked\ttalk\tVERB\tVBD\t_\t0\troot\t_\t_
        3\tfreely\tfreely\tADV\tRB\t_\t2\tadvmod\t_\t_

        1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_
        2\tbaked\tbake\tVERB\tVBD\t_\t0\troot\t_\t_
        3\tgood\tgood\tADJ\tJJ\t_\t2\txcomp\t_\t_


        """

    private func lemma(
        _ form: String,
        _ universal: String,
        _ treebank: String,
        _ trainer: LemmaTrainer
    ) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("lemmas-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var file = ModelFileWriter()
        trainer.write(to: &file)
        try file.write(to: path)
        let lemmatizer = try Lemmatizer(try ModelFile(path: path))
        var lemmas = LemmaSequence(reserving: 1)
        var form = form
        form.withUTF8 { lemmatizer.append($0, part: Lemmatizer.part(universal, treebank), to: &lemmas) }
        return lemmas[0]
    }

    private var corpus: TrainingCorpus { TrainingCorpus(ConlluReader.read(Self.text)) }

    @Test func drawnOutWordsAreReadAsThoseTheyDrawOut() throws {
        let trainer = LemmaTrainer(corpus)
        #expect(try lemma("sooo", "ADV", "RB", trainer) == "so")
        #expect(try lemma("SOOOOO", "ADV", "RB", trainer) == "so")
        #expect(try lemma("freeeely", "ADV", "RB", trainer) == "freely")
        #expect(try lemma("goooood", "ADJ", "JJ", trainer) == "good")
        // Nothing is made up: an unknown word stays, and so does a known one with two equal letters.
        #expect(try lemma("mooo", "ADV", "RB", trainer) == "mooo")
        #expect(try lemma("good", "ADJ", "JJ", trainer) == "good")
        #expect(try lemma("...", "PUNCT", ".", trainer) == "...")
    }
}
