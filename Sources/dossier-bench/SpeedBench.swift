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
        Layer(name: "+ names") { try $0.entities.count },
        Layer(name: "+ quantities, dates") { try $0.entities.count + $0.quantities.count + $0.timeExpressions.count },
        Layer(name: "+ actors") { try $0.quantities.count + $0.timeExpressions.count + $0.actors.actors.count },
        Layer(name: "all layers") {
            try $0.actors.actors.count + $0.quotations.quotations.count + $0.spendingFacts.count
        },
    ]

    /// Prints the table.
    func run() throws {
        let registry = try Registry(plugins: BenchPlugins.all)
        let loop = ReferenceLoop()
        let reference = best { loop.run() }
        print("speed: \(text.words) words, \(text.bytes / 1_000_000) MB, one core, best of \(rounds)")
        print("reference loop: \(Self.milliseconds(reference)) (checksum \(loop.sum % 1_000))")
        print(Self.row("layer", "words/s", "MB/s", "x reference"))
        for layer in Self.layers {
            let seconds = try bestThrowing {
                for document in text.documents {
                    for _ in 0..<text.repetitions {
                        let analysed = AnalysedDocument(Document(document), catalogue: registry.catalogue)
                        guard try layer.compute(analysed) >= 0 else { return }
                    }
                }
            }
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
