import ArgumentParser
import CommandKit
import DocumentModel
import Foundation
import GraphKit

/// The words in capitals of a text: the simplest layer of facts.
enum Shouts: LayerKey {
    typealias Value = [Span]
    static let name = "shouts"
}

extension Analysis {
    static let shouts = Analysis("test-shouts", summary: "Finds words in capitals.", produces: Shouts.self) {
        document in
        var spans: [Span] = []
        var start: Int?
        document.withUTF8 { bytes in
            for (offset, byte) in bytes.enumerated() {
                let isCapital = (65...90).contains(byte)
                if isCapital, start == nil { start = offset }
                if let first = start, !isCapital || offset == bytes.count - 1 {
                    let end = isCapital ? offset + 1 : offset
                    if end - first > 1 { spans.append(Span(first, end)) }
                    start = nil
                }
            }
        }
        return spans
    }
}

extension FactListing {
    static let shouts = FactListing(
        kind: "shout",
        prefix: "x",
        noun: "shouts",
        columns: [.text, .n],
        layer: Shouts.self
    ) { spans, document in
        spans.map { span in
            FactRow(
                spans: [span],
                sentence: span,
                cells: [document.cell(at: span), .integer(span.end - span.start)],
                evidence: [document.evidence(span, "shout", rule: "test-shouts/capitals")],
                rule: "test-shouts/capitals",
                confidence: nil
            )
        }
    }
}

extension Plugin {
    /// A plugin whose commands do what a test needs.
    static let test = Plugin(
        name: "test",
        version: "1.2.0",
        summary: "Serves tests.",
        analyses: [.shouts],
        listings: [.shouts],
        commands: [ShoutsCommand.self, BoomCommand.self, SlowCommand.self, PairCommand.self]
    )
}

/// `shouts --least 3 --mood loud`: the facts of the test layer.
struct ShoutsCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "shouts",
        abstract: "List the words in capitals.",
        aliases: ["cries"]
    )

    enum Mood: String, ExpressibleByArgument, CaseIterable { case loud, louder, quiet }

    @Option(help: "The shortest word.") var least = 2
    @Option(help: "The mood.") var mood: Mood = .loud
    @Option(help: "A document.") var document: DocumentArgument?

    func output(for input: AnswerType) throws -> AnswerType { .table(FactListing.shouts.schema) }

    func run(in context: CommandContext) async throws -> Answer {
        _ = try context.loadedDocuments()
        let table = try await context.table(of: .shouts)
        let rows = table.rows.filter { ($0.cells[2].number ?? 0) >= Decimal(least) }
        return Answer(.table(Table(table.schema, rows: rows, noun: table.noun)))
    }
}

/// `boom`: fails like a plugin with a bug.
struct BoomCommand: Command {
    static let configuration = CommandConfiguration(commandName: "boom", abstract: "Fail.")

    struct Bug: Error, CustomStringConvertible { let description = "the sky fell" }

    func output(for input: AnswerType) throws -> AnswerType { .text }

    func run(in context: CommandContext) async throws -> Answer { throw Bug() }
}

/// `slow`: works until it is cancelled.
struct SlowCommand: Command {
    static let configuration = CommandConfiguration(commandName: "slow", abstract: "Work without end.")

    func output(for input: AnswerType) throws -> AnswerType { .text }

    func run(in context: CommandContext) async throws -> Answer {
        while true { try await Task.sleep(for: .milliseconds(5)) }
    }
}

/// `pair`: a graph of two nodes.
struct PairCommand: Command {
    static let configuration = CommandConfiguration(commandName: "pair", abstract: "Give a graph of two nodes.")

    func output(for input: AnswerType) throws -> AnswerType { .graph }

    func run(in context: CommandContext) async throws -> Answer {
        let nodes = [Graph.Node(id: "a", label: "Ann"), Graph.Node(id: "b", label: "Bob, Jr")]
        let edges = [Graph.Edge(source: 0, target: 1, weight: 2, kind: "meets")]
        return Answer(.graph(Graph(isDirected: false, nodes: nodes, edges: edges)))
    }
}
