import ArgumentParser
import Foundation

/// `dossier-bench`: measures speed on our own articles, and quality on labelled data where it is at hand.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier-bench",
        abstract: "Measure speed, and quality on labelled data where it is at hand."
    )

    @Option(help: "The folder with the labelled data (corpora/) and the scorers (tools/).")
    var shared: String?

    @Option(help: "The folder with the articles for the measurement of speed.")
    var articles = "Notebooks/articles"

    @Option(help: "Megabytes of text for the measurement of speed.")
    var megabytes = 8

    @Option(help: "How often each speed is measured; the best counts.")
    var rounds = 5

    @Option(help: "How many hostile texts are read for quantities, dates and spending facts; a million by make bench.")
    var fuzz = 0

    func run() async throws {
        let text = try SpeedText(folder: articles, megabytes: megabytes)
        try SpeedBench(text: text, rounds: rounds).run()
        if fuzz > 0 { try SpendingFuzz(count: fuzz).run() }
        guard let shared, FileManager.default.fileExists(atPath: shared + "/tools") else {
            print("\nquality: not measured, no labelled data under '\(shared ?? "--shared")'")
            return
        }
        try await QualityBench(shared: shared).run()
    }
}
