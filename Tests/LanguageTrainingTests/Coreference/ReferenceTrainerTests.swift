import DocumentModel
import Foundation
import LanguageEngine
import LanguageTraining
import Testing

/// Trains the resolution of references on texts made from patterns, and runs it in the engine.
@Suite struct ReferenceTrainerTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString)")

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// Texts in which the same name is the same city, with their marked names.
    private static let lines: [String] = {
        let sentences = TinyTreebank.documents.first.map { document in
            document.sentences.map { String(decoding: Array(document.text.utf8)[$0.span.range], as: UTF8.self) }
        }
        return (0..<8).map { index in
            let chosen = (0..<4).compactMap { sentences?[(index * 3 + $0 * 5) % 16] }
            let text = chosen.joined(separator: " ")
            var start = 0
            let mentions = chosen.map { sentence in
                let name = String(sentence.prefix { $0 != " " })
                defer { start += sentence.count + 1 }
                return "{\"begin\": \(start), \"end\": \(start + name.count), \"cluster\": \"\(name)\"}"
            }
            return "{\"id\": \"\(index)\", \"text\": \"\(text)\", \"mentions\": [\(mentions.joined(separator: ", "))]}"
        }
    }()

    /// A whole model: what the treebank teaches, and the references.
    private func trained() throws -> ModelFileWriter {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var file = try TinyModel.trained()
        try file.write(to: path("tagger.model"))
        let model = LanguageModel(path: path("tagger.model"))
        let documents = try Self.lines.map { try ReferenceDocument($0[...], model) }
        var options = ReferenceTrainer.Options()
        options.epochs = 60
        options.width = 16
        options.rate = 1e-2
        options.rareTimes = 2
        let trainer = ReferenceTrainer(documents, options)
        trainer.train { _ in }
        trainer.write(to: &file)
        return file
    }

    private func clusters(_ text: String, _ model: LanguageModel, given: [Span]? = nil) throws -> ReferenceClusters {
        var inputs = DocumentInputs()
        inputs[GivenMentions.self] = given
        let catalogue = try Catalogue(Analysis.languageEngine(model))
        return try AnalysedDocument(Document(text), inputs: inputs, catalogue: catalogue).coreference
    }

    @Test func theEngineFindsWhatWasTaught() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try trained().write(to: path("tiny.model"))
        let model = LanguageModel(path: path("tiny.model"))
        let text = "Oslo pays the old debts. Seoul wants the old roads. Oslo sees the new votes."
        let found = try clusters(text, model, given: [Span(0, 4), Span(25, 30), Span(52, 56)])
        #expect(found.mentions.map(\.cluster) == [0, 1, 0])
        #expect(found.mentions.map(\.kind) == [.name, .name, .name])
        // What is found without being given holds the names too.
        let raw = try clusters(text, model)
        #expect(raw.mentions.map(\.span).contains(Span(52, 56)))
        let coded = try JSONEncoder().encode(raw)
        #expect(try JSONDecoder().decode(ReferenceClusters.self, from: coded) == raw)
    }

    @Test func theSameSeedGivesTheSameBytes() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try trained().bytes() == trained().bytes())
    }

    @Test func anyBytesGiveValidClusters() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try trained().write(to: path("tiny.model"))
        let model = LanguageModel(path: path("tiny.model"))
        let pieces = [
            "Oslo", "he", "She", "its", "the", "\"", "“", "”", "'s", ",", ".", "\n\n", "日本", "👩‍👧", "\u{0}", "-", "of",
            "and",
            "“I", "said", "(", "12", "Mr", "who", " ", "é", "NATO", "''", "``",
        ]
        var random = SeededGenerator(seed: 3)
        for round in 0..<300 {
            let words = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            let text = words.joined(separator: round % 2 == 0 ? " " : "")
            let found = try clusters(text, model)
            #expect(found.mentions.allSatisfy { $0.span.end <= text.utf8.count && $0.span.contains($0.head) })
            #expect(Set(found.mentions.map(\.cluster)) == Set(0..<found.count))
            #expect(try clusters(text, model) == found)
            // Any spans may be given.
            let given = (0..<5).map { _ -> Span in
                let start = Int.random(in: 0...text.utf8.count, using: &random)
                return Span(start, Int.random(in: start...text.utf8.count, using: &random))
            }
            #expect(try clusters(text, model, given: given).mentions.map(\.span) == given.sorted())
        }
    }

    @Test func aModelWithoutReferencesStillTags() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try trained().write(to: path("whole.model"))
        let whole = try ModelFile(path: path("whole.model"))
        for name in whole.names where name.hasPrefix("coreference.") {
            for isShort in [false, true] {
                var part = ModelFileWriter()
                try part.add(from: whole, names: whole.names.filter { $0 != name })
                if isShort { part.add(name, bytes: Array(try whole.bytes(name).dropLast(4))) }
                try part.write(to: path("part.model"))
                let model = LanguageModel(path: path("part.model"))
                #expect(throws: ModelError.self, "'\(name)' short: \(isShort)") {
                    _ = try clusters("Oslo pays.", model)
                }
                let catalogue = try Catalogue(Analysis.languageEngine(model))
                #expect(try AnalysedDocument(Document("Oslo pays."), catalogue: catalogue).tags.count == 3)
            }
        }
    }

    @Test func aBrokenLineIsRefused() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try trained().write(to: path("tiny.model"))
        let model = LanguageModel(path: path("tiny.model"))
        for line in ["", "[]", "{\"id\": \"a\"}", "{\"id\": \"a\", \"text\": 3, \"mentions\": []}"] {
            #expect(throws: DecodingError.self) { try ReferenceDocument(line[...], model) }
        }
        // A mention beyond the text is left out.
        let line = "{\"id\": \"a\", \"text\": \"Oslo\", \"mentions\": [{\"begin\": 0, \"end\": 9, \"cluster\": \"x\"}]}"
        #expect(try ReferenceDocument(line[...], model).marked.isEmpty)
    }
}
