import ArgumentParser
import Foundation
import LanguageEngine
import LanguageTraining

@main
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dossier-train", subcommands: [TrainTagger.self])
}

struct TrainTagger: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "tagger")
    @Argument var train: String
    @Option var dev: [String] = []
    @Option var epochs = 15
    @Option var embedding = 96
    @Option var layers = "64,64"
    @Option var window = 3
    @Option var rate: Float = 3e-3
    @Option var inputDropout: Float = 0.2
    @Option var layerDropout: Float = 0.25
    @Option var formDropout: Float = 0.15
    @Option var smoothing: Float = 0.05
    @Option var batch = 600

    func run() throws {
        func read(_ path: String) throws -> TrainingCorpus {
            TrainingCorpus(ConlluReader.read(try String(contentsOfFile: path, encoding: .utf8)))
        }
        let corpus = try read(train)
        var options = TaggerTrainer.Options()
        options.epochs = epochs
        options.shape = .init(embedding: embedding, layers: layers.split(separator: ",").compactMap { Int($0) }, window: window)
        options.rate = rate
        options.inputDropout = inputDropout
        options.layerDropout = layerDropout
        options.formDropout = formDropout
        options.smoothing = smoothing
        options.wordsPerBatch = batch
        let trainer = TaggerTrainer(corpus, options)
        print("words \(corpus.columns.count), rows \(trainer.vocabulary.count), labels \(trainer.labels.count)")
        trainer.train(corpus, dev: try dev.map { (($0 as NSString).lastPathComponent, try read($0)) }) { FileHandle.standardOutput.write(Data(($0 + "\n").utf8)) }
    }
}
