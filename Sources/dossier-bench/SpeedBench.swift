import DossierKit
import Foundation
import Workbench

/// Speed of each layer, alone and together, as words a second and as a ratio to a fixed reference loop.
///
/// A shared machine is noisy: the ratio to a loop that was timed in the same run is what can be compared between runs.
struct SpeedBench {
    let text: SpeedText
    let rounds: Int

    /// A layer to measure: its name, and what computes it on a fresh document.
    private struct Layer: Sendable {
        let name: String
        let compute: @Sendable (AnalysedDocument) throws -> Int
    }

    private static let layers: [Layer] = [
        Layer(name: "tokens, sentences") { try $0.sentences.count },
        Layer(name: "+ tags, lemmas, names") { try $0.tags.count + $0.lemmas.count + $0.entities.count },
        Layer(name: "+ every tree") { try Self.parse($0) + $0.lemmas.count + $0.entities.count },
        Layer(name: "quantities") { try $0.quantities.count },
        Layer(name: "all layers, lazy trees") { try Self.facts($0) },
        Layer(name: "all layers, every tree") { try Self.facts($0) + Self.parse($0) + $0.lemmas.count },
    ]

    private static func facts(_ document: AnalysedDocument) throws -> Int {
        try document.actors.actors.count + document.quotations.quotations.count + document.spendingFacts.count
    }

    private static func parse(_ document: AnalysedDocument) throws -> Int {
        let trees = try document.syntax
        return (0..<trees.count).reduce(0) { $0 + trees[$1].count }
    }

    /// Prints the table.
    func run() throws {
        let registry = try Registry(plugins: BenchPlugins.all)
        let loop = ReferenceLoop()
        let reference = best { loop.run() }
        print("speed: \(text.words) words, \(text.bytes / 1_000_000) MB, one core, best of \(rounds)")
        print("reference loop: \(Self.milliseconds(reference)) (checksum \(loop.sum % 1_000))")
        print(Self.row("layer", "words/s", "MB/s", "x reference"))
        for layer in Self.layers {
            let seconds = try bestThrowing { try read(with: layer, registry, repetitions: text.repetitions) }
            print(
                Self.row(
                    layer.name,
                    String(Int(Double(text.words) / seconds)),
                    String(format: "%.1f", Double(text.bytes) / seconds / 1e6),
                    String(format: "%.1f", seconds / reference)
                )
            )
        }
    }

    private func read(with layer: Layer, _ registry: Registry, repetitions: Int) throws {
        for document in text.documents {
            for _ in 0..<repetitions {
                let analysed = AnalysedDocument(Document(document), catalogue: registry.catalogue)
                guard try layer.compute(analysed) >= 0 else { return }
            }
        }
    }

    /// Prints how much faster two threads are than one with every layer, the best of all rounds of each.
    func runOnTwoCores() async throws {
        guard let layer = Self.layers.last else { return }
        let registry = try Registry(plugins: BenchPlugins.all)
        var (one, two) = (Double.infinity, Double.infinity)
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            try read(with: layer, registry, repetitions: text.repetitions)
            one = min(one, Self.seconds(since: start))
            let second = ContinuousClock.now
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<2 {
                    group.addTask { try read(with: layer, registry, repetitions: text.repetitions) }
                }
                try await group.waitForAll()
            }
            two = min(two, Self.seconds(since: second))
        }
        print("two cores: \(String(format: "%.2f", 2 * one / two)) times one core (\(layer.name))")
    }

    /// Reads the text once with one layer, for `valgrind --tool=callgrind`, which counts instructions.
    func runOnce(layer name: String, repetitions: Int) throws {
        guard let layer = Self.layers.first(where: { $0.name == name }) else {
            throw BenchError.noLayer(name, Self.layers.map(\.name))
        }
        try read(with: layer, try Registry(plugins: BenchPlugins.all), repetitions: repetitions)
    }

    /// Prints how long it takes until a model is ready, and how much memory the process took at most.
    static func printStart() throws {
        let start = ContinuousClock.now
        _ = try LanguageModel(path: try LanguageModel.standard.path).networks()
        print("model ready in \(milliseconds(seconds(since: start))), from a cold cache of this process")
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        print("memory: \(usage.ru_maxrss / 1_000) MB at most")
    }

    private func best(_ body: () -> Void) -> Double {
        (0..<rounds).map { _ in Self.seconds(body) }.min() ?? .infinity
    }

    private func bestThrowing(_ body: () throws -> Void) throws -> Double {
        var times: [Double] = []
        for _ in 0..<rounds {
            let start = ContinuousClock.now
            try body()
            times.append(Self.seconds(since: start))
        }
        return times.min() ?? .infinity
    }

    private static func seconds(_ body: () -> Void) -> Double {
        let start = ContinuousClock.now
        body()
        return seconds(since: start)
    }

    private static func seconds(since start: ContinuousClock.Instant) -> Double {
        let duration = ContinuousClock.now - start
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func milliseconds(_ seconds: Double) -> String { String(format: "%.0f ms", seconds * 1_000) }

    private static func row(_ cells: String...) -> String {
        cells.enumerated()
            .map { index, cell in
                let gap = String(repeating: " ", count: max(0, (index == 0 ? 22 : 14) - cell.count))
                return index == 0 ? cell + gap : gap + cell
            }
            .joined()
    }
}
