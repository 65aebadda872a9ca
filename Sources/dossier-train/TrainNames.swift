import ArgumentParser
import DocumentModel
import Foundation
import LanguageEngine
import LanguageTraining

struct TrainNames: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Train the finder of names on files in IOB2.",
        discussion: """
            A file without any MISC, or named by --partial, may leave such names unmarked. Give a tagger (or a model), so \
            that the finder learns from tags as the engine will give them.
            """
    )

    @Argument(help: "Files in IOB2 to train on: a word and its tag a line, '# newdoc' before each document.")
    var files: [String]
    @Option(help: "A file in IOB2 on which scores are reported; never trained on. May be repeated.")
    var dev: [String] = []
    @Option(help: "A file that the command 'tagger' wrote, or a model.")
    var tagger: String
    @Option(help: "One of the files to train on whose MISC is incomplete. May be repeated.")
    var partial: [String] = []
    @OptionGroup var training: TrainingArguments

    // EXPERIMENT
    @Option var embedding: Int?
    @Option var layers: String?
    @Option var rate: Float?
    @Option var batch: Int?
    @Option var inputDropout: Float?
    @Option var layerDropout: Float?
    @Option var formDropout: Float?

    func validate() throws {
        for path in partial where !files.contains(path) {
            throw ValidationError("--partial names '\(path)', which is none of the files to train on")
        }
    }

    func run() throws {
        let model = try ModelFile(path: tagger)
        defer { withExtendedLifetime(model) {} }
        let tagger = try Tagger(model)
        let sources = try files.map { path in
            NameCorpus.Source(
                name: Self.name(path),
                documents: try Self.documents(path),
                isPartial: partial.contains(path)
            )
        }
        let dev = try self.dev.map { (name: Self.name($0), documents: try Self.documents($0)) }
        let corpus = NameCorpus(sources, tagger: tagger)
        // EXPERIMENT
        var options = training.apply(to: NameTrainer.standard)
        if let embedding { options.shape.embedding = embedding }
        if let layers { options.shape.layers = layers.split(separator: ",").compactMap { Int($0) } }
        if let rate { options.rate = rate }
        if let batch { options.wordsPerBatch = batch }
        if let inputDropout { options.inputDropout = inputDropout }
        if let layerDropout { options.layerDropout = layerDropout }
        if let formDropout { options.formDropout = formDropout }
        let trainer = NameTrainer(corpus, options)
        Progress.report("\(corpus.labels.count) words, \(trainer.vocabulary.count) features")
        try trainer.train(corpus, checkpoint: training.checkpoint, report: Progress.report) { epoch in
            guard !dev.isEmpty, epoch % 3 == 1 || epoch == options.epochs else { return "" }
            var file = ModelFileWriter()
            trainer.write(to: &file)
            try file.write(to: training.output)
            let names = try NameTagger(try ModelFile(path: training.output), tagset: tagger.tagset)
            return dev.map { "\($0.name) \(NameScore($0.documents, names, tagger: tagger)), " }.joined()
        }
        var file = ModelFileWriter()
        trainer.write(to: &file)
        try training.finish(file)
    }

    private static func name(_ path: String) -> String {
        URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    }

    private static func documents(_ path: String) throws -> [Iob2Document] {
        do {
            return try Iob2Reader.read(try TreebankArguments.text(of: path))
        } catch let problem as Iob2Reader.Problem {
            throw ValidationError("can't read '\(path)': \(problem)")
        }
    }
}

// EXPERIMENT
struct TryNames: ParsableCommand {
    @Option var names: String
    @Option var tagger: String
    @Option var input: String
    @Flag var marked = false
    @Flag var rules = false

    struct Line: Codable { var id: String; var text: String; var entities: [Found]? }
    struct Found: Codable { var begin: Int; var end: Int; var type: String; var rule: String; var confidence: Double }

    func run() throws {
        let files = [try ModelFile(path: names), try ModelFile(path: tagger)]
        defer { withExtendedLifetime(files) {} }
        let tagger = try Tagger(files[1])
        let finder = try NameTagger(files[0], tagset: tagger.tagset)
        for line in try TreebankArguments.text(of: input).split(separator: "\n") {
            var item = marked ? Line(id: "", text: String(line)) : try JSONDecoder().decode(Line.self, from: Data(line.utf8))
            var text = item.text
            let found: [Entity] = text.withUTF8 { bytes in
                let tokens = Tokenizer().tokenize(bytes)
                let sentences = SentenceSplitter().split(bytes, tokens: tokens)
                let tags = tokens.withUnsafeBufferPointer { buffer in
                    TagSequence(
                        tagset: tagger.tagset,
                        indices: tagger.tag(SentenceFeatures(bytes, buffer), sentences)
                    )
                }
                if rules {
                    var finder = NameFinder(WordScan(bytes, tokens))
                    return Array(finder.find(sentences))
                }
                return Array(finder.find(bytes, tokens, sentences, tags: tags))
            }
            if marked {
                var out = Array(text.utf8)
                for e in found.reversed() {
                    out.insert(contentsOf: "]".utf8, at: e.span.end)
                    out.insert(contentsOf: "[\(e.kind.rawValue)/\(e.rule.dropFirst(6)) ".utf8, at: e.span.start)
                }
                print(String(decoding: out, as: UTF8.self))
                continue
            }
            func scalars(_ byte: Int) -> Int { text.utf8.prefix(byte).reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
            item.entities = found.map {
                Found(begin: scalars($0.span.start), end: scalars($0.span.end), type: $0.kind.rawValue, rule: $0.rule, confidence: $0.confidence)
            }
            print(String(decoding: try JSONEncoder().encode(item), as: UTF8.self))
        }
    }
}
