import ArgumentParser
import CommandKit
import GraphKit

/// `results`: what the session has found so far.
struct ResultsCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "results",
        abstract: "List the results of this session, for use as _3 or by name.",
        discussion: "When they take more than 512 MB or a million rows, the oldest that let did not name are forgotten."
    )

    private static let schema = Schema([
        .name, Column.type.titled("type"), .rows, Column("kilobytes", .integer, "memory that it takes, about"), .madeBy,
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let rows = session.results.entries.map { entry in
            let size: Int? =
                switch entry.value {
                case .table(let table): table.rows.count
                case .graph(let graph): graph.edges.count
                case .passages(let passages): passages.count
                case .text, .nothing: nil
                }
            return Row([
                .text(entry.name ?? "_\(entry.number)"), .text(entry.value.type.noun),
                size.map(Cell.integer) ?? .missing,
                .integer((ResultStore.bytes(of: entry.value) + 999) / 1_000), .text(entry.line),
            ])
        }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "results")))
    }
}

extension AnswerType {
    /// What it is, without an article.
    var noun: String {
        switch self {
        case .table: "table"
        case .graph: "graph"
        case .passages: "passages"
        case .text: "text"
        case .nothing: "nothing"
        }
    }
}

/// `refresh said`: computes a result again, with the documents as they are now.
struct RefreshCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "refresh",
        abstract: "Compute a result again, with the documents as they are now."
    )

    @Argument(help: "A result: a name given by let, or _3.")
    var name: String

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        guard let entry = session.results.entries.last(where: { $0.name == name || "_\($0.number)" == name }) else {
            throw CommandError.unknown(
                .unknownValue,
                "no result '\(name)'",
                name: name,
                among: "results",
                session.results.names
            )
        }
        let answer = try await Interpreter(session: session).evaluate(entry.line)
        session.keep(answer.value, name: entry.name, line: entry.line)
        return Answer(.nothing, notes: [.note("computed again: \(entry.line)")])
    }
}
