import ArgumentParser
import CommandKit

/// `commands`: everything that a line can start or go on with, as a table.
struct CommandsCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "commands",
        abstract: "List every command, verb and keyword as a table."
    )

    private static let schema = Schema([.name, .aliases.titled("also"), .plugin, .summary])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let rows = HelpPages(registry: session.registry).everything
            .sorted { $0.names[0] < $1.names[0] }
            .map { line in
                Row([
                    .text(line.names[0]), .text(line.names.dropFirst().joined(separator: ", ")), .text(line.plugin),
                    .text(line.summary),
                ])
            }
        return Answer(.table(Table(Self.schema, rows: rows, noun: "commands")))
    }
}
