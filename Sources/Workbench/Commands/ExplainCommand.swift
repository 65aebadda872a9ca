import ArgumentParser
import CommandKit
import DocumentModel
import Foundation
import GraphKit

/// `explain q2`: what a fact or a row rests on, down to the text.
struct ExplainCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show what a fact, or a row of a result, rests on.",
        discussion: """
            explain q2 explains a fact by its id; explain 3 the third row of the last result; explain _2:3 or said:3 a row \
            of another result; explain d1 a document.
            """,
        aliases: ["why", "provenance"]
    )

    @Argument(help: "A fact (q2), a row (3, _2:3, said:3) or a document (d1).")
    var subject: FactArgument

    func output(for input: AnswerType) throws -> AnswerType { .text }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let name = subject.name
        if let document = session.documents.first(where: { $0.name == name }) {
            return Answer(.text(Explanation(session: session).of(document: document)))
        }
        if let row = try row(named: name, in: session) {
            let explanation = Explanation(session: session)
            if let fact = row.row.fact {
                let display = session.displayName(of: fact, prefix: prefix(of: fact, in: session))
                let found = try await FactLookup(session: session).fact(named: display)
                return Answer(.text(try explanation.of(fact: found, name: display)))
            }
            return Answer(.text(try explanation.of(row: row.row, schema: row.schema, name: name)))
        }
        let found = try await FactLookup(session: session).fact(named: name)
        return Answer(.text(try Explanation(session: session).of(fact: found, name: name)))
    }

    private func prefix(of fact: FactKey, in session: Session) -> String {
        session.listings.first { $0.kind == fact.kind }?.prefix ?? ""
    }

    /// The row that `3`, `_2:3` or `said:3` means; nil when the name has another form.
    private func row(named name: String, in session: Session) throws -> (row: Row, schema: Schema)? {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, let number = Int(parts[parts.count - 1]) else { return nil }
        let result = parts.count == 2 ? parts[0] : "_"
        guard let value = session.results.value(named: result) else {
            throw CommandError.unknown(
                .unknownValue,
                "no result '\(result)'",
                name: result,
                among: "results",
                session.results.names
            )
        }
        switch value {
        case .table(let table):
            guard table.rows.indices.contains(number - 1) else {
                throw CommandError(
                    .unknownFact,
                    "'\(result)' has \(table.rows.count) rows, not \(number)",
                    subject: name
                )
            }
            return (table.rows[number - 1], table.schema)
        case .graph(let graph):
            guard graph.edges.indices.contains(number - 1) else {
                throw CommandError(
                    .unknownFact,
                    "'\(result)' has \(graph.edges.count) edges, not \(number)",
                    subject: name
                )
            }
            let edge = graph.edges[number - 1]
            let cells: [Cell] = [edge.source, edge.target].map { .actor(ActorReference(name: graph.nodes[$0].label)) }
            let weight = Cell.decimal(Decimal(edge.weight))
            return (Row(cells + [weight], evidence: edge.evidence), Schema([.source, .target, .weight]))
        case .passages, .text, .nothing:
            throw CommandError(.inputType, "'\(result)' has no rows: it is \(value.type.article)", subject: name)
        }
    }
}
