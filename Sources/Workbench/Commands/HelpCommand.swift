import ArgumentParser
import CommandKit

/// `help`, `help quotes`, `help --search budget`, `help error E0203`.
struct HelpCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "help",
        abstract: "Explain commands, topics and errors."
    )

    @Argument(help: "A command, a topic, or: error CODE.")
    var words: [String] = []

    @Option(help: "Find commands by a word of their name or description.")
    var search: String?

    func output(for input: AnswerType) throws -> AnswerType { .text }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let pages = HelpPages(registry: session.registry)
        if let search { return Answer(.text(try pages.found(search))) }
        guard let first = words.first else { return Answer(.text(pages.overview)) }
        if first == "error" { return Answer(.text(try pages.error(words.dropFirst().first))) }
        return Answer(.text(try pages.page(for: words)))
    }
}
