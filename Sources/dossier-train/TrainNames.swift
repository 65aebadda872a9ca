import ArgumentParser
import Foundation
import LanguageEngine
import LanguageTraining

struct TrainNames: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Train the finder of names on files in IOB2."
    )
    @Argument(help: "Files in IOB2.") var train: [String]
    @Option(help: "A file in IOB2 to score after each epoch.") var dev: [String] = []
    @Option(help: "A model whose tagger gives the tags.") var model: String?
    @Option(help: "Where the trained parts are written.") var output: String
    @Option(help: "Where the state is kept, to go on after a stop.") var checkpoint: String?
    @Option(help: "A training file whose MISC is not complete.") var partial: [String] = []
    @Option var epochs = 12
    @Option var embedding = 64
    @Option var layers = "64"
    @Option var rate: Float = 3e-3
    @Option var batch = 600
    @Option var inputDropout: Float = 0.1
    @Option var layerDropout: Float = 0.2
    @Option var formDropout: Float = 0.15
    @Option var rareDropout: Float = 0.35
    @Option var guideline: Float = 0.5
    @Option var least = 2
    @Option var seed: UInt64 = 1

    func run() throws {
        let say = { (line: String) in FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
        let name = { (path: String) in ((path as NSString).lastPathComponent as NSString).deletingPathExtension }
        let read = { (path: String) in try Iob2Reader.read(try String(contentsOfFile: path, encoding: .utf8)) }
        let modelFile = try model.map { try ModelFile(path: $0) }
        defer { withExtendedLifetime(modelFile) {} }
        let tagger = try modelFile.map { try Tagger($0) }
        let isPartial = Set(partial.map(name))
        let sources = try train.map {
            NameCorpus.Source(name: name($0), documents: try read($0), isPartial: isPartial.contains(name($0)))
        }
        let corpus = NameCorpus(sources, tagger: tagger)
        let devs = try dev.map { (name($0), try read($0)) }
        var options = NameTrainer.Options()
        options.shape = .init(
            embedding: embedding,
            layers: layers.split(separator: ",").compactMap { Int($0) },
            window: 3
        )
        options.epochs = epochs
        options.rate = rate
        options.wordsPerBatch = batch
        options.inputDropout = inputDropout
        options.layerDropout = layerDropout
        options.formDropout = formDropout
        options.rareDropout = rareDropout
        options.guidelineShare = guideline
        options.leastCount = least
        options.seed = seed
        let trainer = NameTrainer(corpus, options)
        say("words \(corpus.labels.count), sentences \(corpus.sentences.count), rows \(trainer.vocabulary.count)")
        try trainer.train(corpus, checkpoint: checkpoint, report: say) { epoch in
            var file = ModelFileWriter()
            trainer.write(to: &file)
            try file.write(to: output)
            guard epoch % 3 == 0 || epoch == epochs || epoch == 1 else { return "" }
            let names = try NameTagger(try ModelFile(path: output), tagset: tagger?.tagset ?? [])
            return devs.map { "\n  \($0.0) \(NameScore($0.1, names, tagger: tagger))" }.joined()
        }
    }
}
