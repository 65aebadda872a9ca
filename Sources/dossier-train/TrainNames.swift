import ArgumentParser
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
        let options = training.apply(to: NameTrainer.standard)
        let trainer = NameTrainer(corpus, options)
        Progress.report("\(corpus.labels.count) words, \(trainer.vocabulary.count) features")
        try trainer.train(corpus, checkpoint: training.checkpoint, report: Progress.report) { epoch in
            guard !dev.isEmpty, epoch % 3 == 1 || epoch == options.epochs else { return "" }
            var file = ModelFileWriter()
            trainer.write(to: &file)
            // Scores are those of the engine, which reads files; the name lets the end of the training remove this one.
            let path = training.checkpoint + ".scores"
            try file.write(to: path)
            let names = try NameTagger(try ModelFile(path: path), tagset: tagger.tagset)
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
