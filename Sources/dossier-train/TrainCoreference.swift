import ArgumentParser
import Foundation
import LanguageEngine
import LanguageTraining

struct TrainCoreference: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coreference",
        abstract: "Train the resolution of references on texts with marked mentions.",
        discussion: """
            Each line of the files is a JSON object with "id", "text" and "mentions": "begin" and "end" in Unicode scalars,
            and "cluster". The training takes a minute or two and keeps no checkpoint.
            """
    )

    @Argument(help: "Files in JSON Lines to train on.")
    var files: [String]
    @Option(help: "The model whose tags and names are read.")
    var model: String
    @Option(help: "A file in JSON Lines whose mentions are found and written; never trained on.")
    var dev: String?
    @Option(help: "Where what is found in the dev data is written: FILE.raw.jsonl and FILE.given.jsonl.")
    var answers: String?
    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String
    @Option(help: "How many times every text is read.")
    var epochs: Int?
    @Option(help: "The width of the hidden layer.")
    var width: Int?
    @Option(help: "The seed of all random numbers.")
    var seed: UInt64 = 1

    func validate() throws {
        if let width, !(1...1024).contains(width) {
            throw ValidationError("--width is \(width), but 1 to 1024 is possible")
        }
    }

    func run() throws {
        let model = LanguageModel(path: model)
        let documents = try files.flatMap { try read($0, model) }
        var options = ReferenceTrainer.Options()
        options.seed = seed
        if let epochs { options.epochs = epochs }
        if let width { options.width = width }
        let trainer = ReferenceTrainer(documents, options)
        trainer.train(report: Progress.report)
        var file = ModelFileWriter()
        trainer.write(to: &file)
        try file.write(to: output)
        Progress.report("wrote '\(output)'")
        guard let dev, let answers else { return }
        let component = try ModelFile(path: output)
        let scorer = try ReferenceScorer(component)
        defer { withExtendedLifetime(component) {} }
        let texts = try read(dev, model)
        for (name, given) in [("raw", false), ("given", true)] {
            let lines = texts.map { $0.line($0.resolve(given: given, scorer)) + "\n" }
            try lines.joined().write(toFile: "\(answers).\(name).jsonl", atomically: true, encoding: .utf8)
        }
    }

    private func read(_ path: String, _ model: LanguageModel) throws -> [ReferenceDocument] {
        try TreebankArguments.text(of: path).split(separator: "\n").enumerated().map { index, line in
            do {
                return try ReferenceDocument(line, model)
            } catch let error as DecodingError {
                throw ValidationError("line \(index + 1) of '\(path)' is no text with marked mentions: \(error)")
            }
        }
    }
}
