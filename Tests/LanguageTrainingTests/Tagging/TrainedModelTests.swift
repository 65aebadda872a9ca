import DocumentModel
import Foundation
import LanguageEngine
import LanguageTraining
import Testing

/// Trains a model on a tiny treebank and runs it in the engine: what was learned must come out of the file again.
@Suite struct TrainedModelTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString)")

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func trained() throws -> ModelFileWriter { try TinyModel.trained() }

    private func columns(of text: String, _ model: LanguageModel) throws -> [String] {
        let analysed = AnalysedDocument(Document(text), catalogue: try Catalogue(Analysis.languageEngine(model)))
        let (tags, lemmas, syntax) = (try analysed.tags, try analysed.lemmas, try analysed.syntax)
        return try analysed.sentences.enumerated().flatMap { index, sentence in
            sentence.tokens.map { token in
                let word = token - sentence.tokens.lowerBound
                let tree = syntax[index]
                return "\(lemmas[token]) \(tags[token].universal.rawValue) \(tags[token].features) "
                    + "\(tree.heads[word] + 1) \(tree.relations[word])"
            }
        }
    }

    @Test func theEngineFindsWhatWasTaught() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try trained().write(to: path("tiny.model"))
        let model = LanguageModel(path: path("tiny.model"))
        #expect(try model.card == "A tiny model.")
        // A sentence of the treebank, and one with a word that it lacks.
        #expect(
            try columns(of: "Seoul wants the old roads. Lima sees the new debts.", model) == [
                "Seoul PROPN Number=Sing 2 nsubj", "want VERB Number=Sing|Person=3 0 root", "the DET  5 det",
                "old ADJ  5 amod", "road NOUN Number=Plur 2 obj", ". PUNCT  2 punct",
                "Lima PROPN Number=Sing 2 nsubj", "see VERB Number=Sing|Person=3 0 root", "the DET  5 det",
                "new ADJ  5 amod", "debt NOUN Number=Plur 2 obj", ". PUNCT  2 punct",
            ]
        )
    }

    @Test func theSameSeedGivesTheSameBytes() throws {
        #expect(try trained().bytes() == trained().bytes())
    }

    @Test func aStoppedTrainingGoesOnAsIfItHadNot() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let corpus = TinyTreebank.corpus
        struct Stop: Error {}
        func file(_ trainer: TaggerTrainer) -> [UInt8] {
            var file = ModelFileWriter()
            trainer.write(to: &file)
            return file.bytes()
        }
        let whole = TaggerTrainer(corpus, TinyTreebank.options)
        try whole.train(corpus) { _ in }
        // The first training writes a checkpoint after each epoch; a copy of the fifth stands for one that was stopped.
        let first = TaggerTrainer(corpus, TinyTreebank.options)
        let (kept, copy) = (path("first.checkpoint"), path("second.checkpoint"))
        try first.train(corpus, checkpoint: kept) { line in
            guard line.hasPrefix("epoch 6 of") else { return }
            try? FileManager.default.copyItem(atPath: kept, toPath: copy)
        }
        let second = TaggerTrainer(corpus, TinyTreebank.options)
        var lines: [String] = []
        try second.train(corpus, checkpoint: copy) { lines.append($0) }
        #expect(lines.first?.hasPrefix("going on after epoch 5") == true)
        #expect(file(second) == file(whole))
    }

    @Test func aModelWithoutAPartIsRefused() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try trained().write(to: path("whole.model"))
        let whole = try ModelFile(path: path("whole.model"))
        for missing in whole.names where missing != "card" {
            var part = ModelFileWriter()
            try part.add(from: whole, names: whole.names.filter { $0 != missing })
            try part.write(to: path("part.model"))
            let error = #expect(throws: ModelError.self, "without '\(missing)'") {
                try LanguageModel(path: path("part.model")).networks()
            }
            #expect(error == .misshapen(path: path("part.model"), section: missing))
        }
    }

    /// Every part cut short by some bytes fits no longer, or is still a model; nothing is read beyond its end.
    @Test func aModelWithAShortPartIsRefusedOrWorks() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try trained().write(to: path("whole.model"))
        let whole = try ModelFile(path: path("whole.model"))
        for name in whole.names where name != "card" {
            var part = ModelFileWriter()
            try part.add(from: whole, names: whole.names.filter { $0 != name })
            part.add(name, bytes: Array(try whole.bytes(name).dropLast(4)))
            try part.write(to: path("part.model"))
            let model = LanguageModel(path: path("part.model"))
            do {
                _ = try columns(of: "Seoul wants the old roads.", model)
                _ = try model.networks().names
            } catch let error as ModelError {
                guard case .misshapen = error else {
                    Issue.record("\(name): \(error)")
                    continue
                }
            }
        }
    }
}
