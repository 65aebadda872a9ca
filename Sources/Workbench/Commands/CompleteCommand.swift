import ArgumentParser
import CommandKit

/// `complete 'quotes --sp'`: the words that could stand at the end of a line.
struct CompleteCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "complete",
        abstract: "List the ways to go on with a line, one a line.",
        discussion: "Example: complete 'quotes --speaker \"Wi S'"
    )

    @Argument(help: "The beginning of a line.")
    var line: String

    func output(for input: AnswerType) throws -> AnswerType { .text }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let candidates = Completer(session: session).candidates(for: line)
        return Answer(candidates.isEmpty ? .nothing : .text(candidates.map(\.text).joined(separator: "\n")))
    }
}
