import ArgumentParser
import Foundation
import LanguageEngine
import LanguageTraining

@main
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "dossier-train", subcommands: [TrainTagger.self, TrainParser.self, TrainNames.self, Check.self])
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

struct TrainParser: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "parser")
    @Argument var train: String
    @Option var dev: [String] = []
    @Option var epochs = 15
    @Option var folds = 4
    @Option var taggerEpochs = 8
    @Option var embedding = 128
    @Option var layers = "80,80"
    @Option var arc = 64
    @Option var label = 64
    @Option var window = 3
    @Option var rate: Float = 3e-3
    @Option var inputDropout: Float = 0.2
    @Option var layerDropout: Float = 0.25
    @Option var formDropout: Float = 0.15
    @Option var batch = 800
    @Option var tags = "/tmp/tags"

    func run() throws {
        let read = { (path: String) in
            TrainingCorpus(ConlluReader.read(try String(contentsOfFile: path, encoding: .utf8)))
        }
        let say = { (line: String) in FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
        let corpus = try read(train)
        let devs = try dev.map { (($0 as NSString).lastPathComponent, try read($0)) }
        var all: [[Int]] = []
        var count = 0
        if let cached = try? String(contentsOfFile: tags, encoding: .utf8) {
            let lines = cached.split(separator: "\n")
            count = Int(lines[0]) ?? 0
            all = lines.dropFirst().map { $0.split(separator: " ").compactMap { Int($0) } }
        } else {
            var options = TaggerTrainer.Options()
            options.epochs = taggerEpochs
            var mine: [Int] = []
            let labels = Array(Set(corpus.columns.map { $0.upos + "|" + $0.xpos })).sorted()
            var index: [String: Int] = [:]
            for (i, l) in labels.enumerated() { index[l] = i }
            count = labels.count
            // Folds of neighbouring sentences.
            let size = corpus.sentences.count / folds + 1
            for fold in 0..<folds {
                let part = fold * size..<min((fold + 1) * size, corpus.sentences.count)
                let rest = corpus.leavingOut(part)
                let trainer = TaggerTrainer(rest, options)
                trainer.train(rest, dev: fold == 0 ? devs : [], report: say)
                mine += trainer.predict(corpus, part).map { index[trainer.labels[$0]] ?? 0 }
            }
            all.append(mine)
            options.epochs = 12
            let trainer = TaggerTrainer(corpus, options)
            trainer.train(corpus, dev: devs, report: say)
            for (_, dev) in devs { all.append(trainer.predict(dev, dev.sentences.indices)) }
            let text = ([String(count)] + all.map { $0.map(String.init).joined(separator: " ") }).joined(separator: "\n")
            try text.write(toFile: tags, atomically: true, encoding: .utf8)
        }
        var options = ParserTrainer.Options()
        options.epochs = epochs
        options.shape = .init(embedding: embedding, layers: layers.split(separator: ",").compactMap { Int($0) }, window: window)
        options.arcWidth = arc
        options.labelWidth = label
        options.rate = rate
        options.inputDropout = inputDropout
        options.layerDropout = layerDropout
        options.formDropout = formDropout
        options.wordsPerBatch = batch
        let trainer = ParserTrainer(corpus, tagCount: count, options)
        say("rows \(trainer.vocabulary.count), relations \(trainer.labels.count)")
        trainer.train(corpus, tags: all[0], dev: devs.enumerated().map { ($1.0, $1.1, all[$0 + 1]) }, report: say)
    }
}
