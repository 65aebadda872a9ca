import ArgumentParser
import LanguageEngine
import LanguageTraining

struct TrainParser: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parser",
        abstract: "Train the dependency parser on tags that taggers of other parts of the data find."
    )

    @OptionGroup var data: TreebankArguments
    @OptionGroup var training: TrainingArguments
    @Option(help: "In how many parts the data is tagged.")
    var folds = 4

    func validate() throws {
        guard folds >= 2 else { throw ValidationError("--folds is \(folds), but at least 2 are needed") }
    }

    func run() throws {
        let corpus = try data.corpus()
        let inventory = TagInventory(corpus)
        let tags = try Jackknife.tags(
            corpus,
            inventory,
            folds: folds,
            checkpoint: training.checkpoint,
            report: Progress.report
        )
        let dev = try data.devCorpora()
        var devTags: [[Int]] = []
        if !dev.isEmpty {
            let tagger = TaggerTrainer(corpus, tags: inventory)
            try tagger.train(corpus, checkpoint: training.checkpoint + ".tagger") {
                Progress.report("tags of the dev data: \($0)")
            }
            devTags = dev.map { tagger.predict($0.corpus, $0.corpus.sentences.indices).map(\.part) }
        }
        let trainer = ParserTrainer(corpus, parts: inventory.parts, training.apply(to: ParserTrainer.standard))
        try trainer.train(
            corpus,
            tags: tags,
            dev: zip(dev, devTags).map { (corpus: $0, tags: $1) },
            checkpoint: training.checkpoint,
            report: Progress.report
        )
        var file = ModelFileWriter()
        trainer.write(to: &file)
        try training.finish(file)
    }
}
