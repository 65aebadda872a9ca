import DocumentModel
import Foundation
import LanguageEngine
import LanguageTraining
import Testing

/// Trains a finder of names on a few sentences and runs it in the engine.
@Suite struct NameTrainerTests {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent("names-\(UUID().uuidString)").path

    private func trained() throws -> (trainer: NameTrainer, file: ModelFileWriter) {
        let trainer = NameTrainer(TinyNames.corpus, TinyTreebank.options)
        try trainer.train(TinyNames.corpus) { _ in }
        var file = ModelFileWriter()
        trainer.write(to: &file)
        return (trainer, file)
    }

    private func names(_ text: String, _ finder: NameTagger) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            let tokens = Tokenizer().tokenize(bytes)
            let found = finder.find(bytes, tokens, SentenceSplitter().split(bytes, tokens: tokens), tags: nil)
            return found.map { entity in
                let name = String(decoding: bytes[entity.span.start..<entity.span.end], as: UTF8.self)
                return "\(entity.kind.rawValue) \(name) \(entity.rule) \(entity.dictionaryKey ?? "-")"
            }
        }
    }

    @Test func theEngineFindsWhatWasTaught() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        try trained().file.write(to: path)
        let finder = try NameTagger(try ModelFile(path: path), tagset: [])
        #expect(
            names("tock pays harrow works.", finder) == [
                "PERSON tock names/network -", "ORG harrow works names/network -",
            ]
        )
        // What the dictionary is sure of is found by a network that never saw it.
        #expect(names("quern pays NATO.", finder) == ["ORG quern names/network -", "ORG NATO names/organisation NATO"])
        #expect(names("", finder).isEmpty)
    }

    @Test func engineAndTrainingAgree() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let (trainer, file) = try trained()
        try file.write(to: path)
        let finder = try NameTagger(try ModelFile(path: path), tagset: [])
        let score = NameScore(TinyNames.documents, finder, tagger: nil)
        let labels = trainer.labels(TinyNames.corpus)
        #expect(labels == TinyNames.corpus.labels.map(Int.init))
        #expect(score.main.f1 == 100 && score.main.gold == 36)
    }

    @Test func theSameSeedGivesTheSameBytes() throws {
        #expect(try trained().file.bytes() == trained().file.bytes())
    }

    @Test func partsThatDoNotFitAreRefused() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        let whole = path + ".whole"
        defer { try? FileManager.default.removeItem(atPath: whole) }
        try trained().file.write(to: whole)
        let file = try ModelFile(path: whole)
        for name in file.names {
            for bytes in [nil, Array(try file.bytes(name).dropLast(4))] {
                var part = ModelFileWriter()
                try part.add(from: file, names: file.names.filter { $0 != name })
                if let bytes { part.add(name, bytes: bytes) }
                try part.write(to: path)
                let error = #expect(throws: ModelError.self, "'\(name)'") {
                    try NameTagger(try ModelFile(path: path), tagset: [])
                }
                guard case .misshapen = error else {
                    Issue.record("'\(name)' gives \(String(describing: error))")
                    continue
                }
            }
        }
    }

    @Test func filesWithoutOtherNamesArePartialBesideOneThatHasThem() throws {
        let other = try Iob2Reader.read("The\tO\nOlympics\tB-MISC\nbegan\tO\n\n")
        let corpus = NameCorpus(
            [.init(name: "tiny", documents: TinyNames.documents), .init(name: "other", documents: other)],
            tagger: nil
        )
        #expect(corpus.sentences.map { $0.isPartial } == Array(repeating: true, count: 18) + [false])
        #expect(TinyNames.corpus.sentences.allSatisfy { !$0.isPartial })
    }
}
