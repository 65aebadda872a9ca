import ArgumentParser
import Foundation
import LanguageEngine
import LanguageTraining

/// The files of a treebank.
struct TreebankArguments: ParsableArguments {
    @Argument(help: "Files in CoNLL-U to train on.")
    var files: [String]
    @Option(help: "A file in CoNLL-U on which scores are reported; never trained on. May be repeated.")
    var dev: [String] = []

    /// The sentences of the files to train on.
    func corpus() throws -> TrainingCorpus {
        TrainingCorpus(try files.flatMap { ConlluReader.read(try Self.text(of: $0)) })
    }

    /// The sentences of each file for scores.
    func devCorpora() throws -> [NamedCorpus] {
        try dev.map { path in
            let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
            return NamedCorpus(name: name, corpus: TrainingCorpus(ConlluReader.read(try Self.text(of: path))))
        }
    }

    static func text(of path: String) throws -> String {
        do {
            return try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            throw ValidationError("can't read '\(path)' as UTF-8 text: \(error.localizedDescription)")
        }
    }
}

/// What every training of a network takes.
struct TrainingArguments: ParsableArguments {
    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String
    @Option(help: "How many times every sentence is seen.")
    var epochs: Int?
    @Option(help: "The seed of all random numbers.")
    var seed: UInt64 = 1

    /// The file that keeps where the training stands.
    var checkpoint: String { output + ".checkpoint" }

    /// The settings with what was asked for.
    func apply(to options: TrainingOptions) -> TrainingOptions {
        var options = options
        options.seed = seed
        if let epochs { options.epochs = epochs }
        return options
    }

    /// Writes the component and removes what was kept to go on from.
    func finish(_ file: ModelFileWriter) throws {
        try file.write(to: output)
        let folder = URL(fileURLWithPath: output).deletingLastPathComponent()
        let prefix = URL(fileURLWithPath: checkpoint).lastPathComponent
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasPrefix(prefix) {
            try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        }
        Progress.report("wrote '\(output)'")
    }
}

/// Lines of progress, on standard error.
enum Progress {
    @Sendable
    static func report(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
