import ArgumentParser
import LanguageEngine
import LanguageTraining

struct TrainLemmas: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lemmas",
        abstract: "Count the rules that make lemmas of forms."
    )

    @OptionGroup var data: TreebankArguments
    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String

    func run() throws {
        var file = ModelFileWriter()
        LemmaTrainer(try data.corpus()).write(to: &file)
        try file.write(to: output)
        Progress.report("wrote '\(output)'")
    }
}
