import ArgumentParser
import LanguageEngine
import LanguageTraining

struct TrainTagger: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tagger",
        abstract: "Train the tagger: universal and treebank parts of speech, and features."
    )

    @OptionGroup var data: TreebankArguments
    @OptionGroup var training: TrainingArguments

    func run() throws {
        let corpus = try data.corpus()
        let trainer = TaggerTrainer(corpus, training.apply(to: TaggerTrainer.standard))
        try trainer.train(corpus, dev: try data.devCorpora(), checkpoint: training.checkpoint, report: Progress.report)
        var file = ModelFileWriter()
        trainer.write(to: &file)
        try training.finish(file)
    }
}
