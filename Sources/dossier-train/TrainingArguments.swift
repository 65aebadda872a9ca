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
    @Option(help: "The highest step of the optimiser.")
    var rate: Float?
    @Option(help: "The width of the sum of a word's features.")
    var embedding: Int?
    @Option(help: "The width of a recurrent layer; repeated for each layer.")
    var layer: [Int] = []
    @Option(help: "The share of numbers dropped from the sums of features.")
    var inputDropout: Float?
    @Option(help: "The share of numbers dropped from the output of a layer.")
    var layerDropout: Float?

    /// The file that keeps where the training stands.
    var checkpoint: String { output + ".checkpoint" }

    /// The settings with what was asked for.
    func apply(to options: TrainingOptions) -> TrainingOptions {
        var options = options
        options.seed = seed
        if let epochs { options.epochs = epochs }
        if let rate { options.rate = rate }
        if let embedding { options.shape.embedding = embedding }
        if !layer.isEmpty { options.shape.layers = layer }
        if let inputDropout { options.inputDropout = inputDropout }
        if let layerDropout { options.layerDropout = layerDropout }
        return options
    }

    func validate() throws {
        for (name, share) in [("input", inputDropout), ("layer", layerDropout)] {
            if let share, !(0..<1).contains(share) {
                throw ValidationError("--\(name)-dropout is \(share), but must be from 0 up to 1")
            }
        }
        let widths = (embedding.map { [$0] } ?? []) + layer
        if let width = widths.first(where: { !(16...512).contains($0) || $0 % 16 != 0 }) {
            throw ValidationError("a width is \(width), but must be a multiple of 16 from 16 to 512")
        }
        if let epochs, epochs < 1 { throw ValidationError("--epochs is \(epochs), but must be at least 1") }
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
