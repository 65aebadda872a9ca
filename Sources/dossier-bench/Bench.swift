import ArgumentParser
import Dispatch
import Foundation

/// The start of the program.
///
/// What a profiler counts runs without any concurrency: callgrind does not survive that the main thread ends before the
/// others.
@main
enum Program {
    static func main() {
        let bench = Bench.parseOrExit()
        if bench.only != nil {
            do { try bench.runOnce() } catch { Bench.exit(withError: error) }
            return
        }
        Task {
            do {
                try await bench.run()
                Bench.exit()
            } catch {
                Bench.exit(withError: error)
            }
        }
        dispatchMain()
    }
}

/// `dossier-bench`: measures speed on our own articles, and quality on labelled data where it is at hand.
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

    @Option(help: "How many hostile texts go through the engine and the facts; a million by make bench.")
    var fuzz = 0

    @Option(help: "Only read the articles with this layer, for a profiler that counts instructions.")
    var only: String?

    @Option(help: "With --only: how often each article is read.")
    var repetitions = 1

    @Option(help: "Measure a project of so many articles instead; they are written from sentences of our own.")
    var project: Int?

    @Option(help: "Write so many articles into the folder --into instead, and measure nothing.")
    var generate: Int?

    @Option(help: "The folder for --generate.")
    var into = "generated-articles"

    func run() async throws {
        if let generate {
            var writer = ArticleWriter()
            let bytes = try writer.write(generate, into: into)
            print("wrote \(generate) articles, \(bytes / 1_000) kB, into \(into)")
            return
        }
        if let project { return try await ProjectBench(count: project).run() }
        try SpeedBench.printStart()
        let text = try SpeedText(folder: articles, megabytes: megabytes)
        let speed = SpeedBench(text: text, rounds: rounds)
        try speed.run()
        try await speed.runOnTwoCores()
        try SpeedBench.printStart()
        if fuzz > 0 {
            try EngineFuzz(count: fuzz).run()
            try SpendingFuzz(count: fuzz).run()
        }
        guard let shared, FileManager.default.fileExists(atPath: shared + "/tools") else {
            print("\nquality: not measured, no labelled data under '\(shared ?? "--shared")'")
            return
        }
        try await QualityBench(shared: shared).run()
    }

    /// Reads the articles with one layer, and measures nothing.
    func runOnce() throws {
        let text = try SpeedText(folder: articles, megabytes: megabytes)
        try SpeedBench(text: text, rounds: rounds).runOnce(layer: only ?? "", repetitions: repetitions)
    }
}
