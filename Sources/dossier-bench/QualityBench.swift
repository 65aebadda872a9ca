import DossierKit
import Foundation
import Workbench

/// Quality of each layer on labelled data, by the scorers that come with it.
struct QualityBench {
    let shared: String

    /// A measurement: what is annotated, with which layers, and how it is scored.
    private struct Measurement {
        let name: String
        let gold: String
        let layers: [String]
        let scorer: String
        /// The lines of the scorer's report that say it all.
        let keep: [String]
    }

    private static let measurements = [
        Measurement(
            name: "quotations, PolNeAR dev",
            gold: "polnear/dev.jsonl",
            layers: ["quotations"],
            scorer: "score_quotes.py",
            keep: ["joint"]
        ),
        Measurement(
            name: "quantities, spending dev",
            gold: "spending/dev.jsonl",
            layers: ["quantities"],
            scorer: "score_quantities.py",
            keep: ["both"]
        ),
        Measurement(
            name: "quantities, PolNeAR dev",
            gold: "quantities/polnear_dev.jsonl",
            layers: ["quantities"],
            scorer: "score_quantities.py",
            keep: ["both"]
        ),
        Measurement(
            name: "quantities, peers' suites dev",
            gold: "quantities/dev.jsonl",
            layers: ["quantities"],
            scorer: "score_quantities.py",
            keep: ["both"]
        ),
        Measurement(
            name: "spending facts, dev",
            gold: "spending/dev.jsonl",
            layers: ["facts"],
            scorer: "score_spending.py",
            keep: ["actor", "period", "status", "measure", "complete"]
        ),
        Measurement(
            name: "spending facts, sample",
            gold: "sample/spending.jsonl",
            layers: ["facts"],
            scorer: "score_spending.py",
            keep: ["actor"]
        ),
        Measurement(
            name: "actors, dev",
            gold: "actors/dev.jsonl",
            layers: ["actors"],
            scorer: "score_actors.py",
            keep: ["actors"]
        ),
    ]

    /// Annotates, scores, and prints the lines of each report.
    func run() async throws {
        let annotator = Annotator(registry: try Registry(plugins: BenchPlugins.all))
        for measurement in Self.measurements {
            let gold = "\(shared)/corpora/\(measurement.gold)"
            guard let data = FileManager.default.contents(atPath: gold) else {
                print("\n\(measurement.name): no '\(measurement.gold)'")
                continue
            }
            let options = Annotator.Options(layers: try measurement.layers.map { try Annotator.Layer(named: $0) })
            var predictions = ""
            for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
                predictions += try annotator.annotate(line: String(line), options: options) + "\n"
            }
            print("\n\(measurement.name)")
            let report = try score(predictions, gold: gold, scorer: measurement.scorer)
            for line in report where measurement.keep.contains(where: { line.contains($0) }) { print("  \(line)") }
        }
    }

    private func score(_ predictions: String, gold: String, scorer: String) throws -> [Substring] {
        let file = FileManager.default.temporaryDirectory.appending(path: "dossier-bench-\(UUID().uuidString).jsonl")
        try predictions.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }  // A left-over temporary file does no harm.
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "\(shared)/tools/\(scorer)", gold, file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let report = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchError.scorerFailed("\(scorer) failed on \(gold); its report stands above")
        }
        return String(decoding: report, as: UTF8.self).split(separator: "\n")
    }
}
