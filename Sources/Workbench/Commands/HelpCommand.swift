import ArgumentParser
import CommandKit
import Rendering

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
        Answer(.text(Self.wrapped(try page(HelpPages(registry: session.registry)))))
    }

    private func page(_ pages: HelpPages) throws -> String {
        if let search { return try pages.found(search) }
        guard let first = words.first else { return pages.overview }
        if first == "error" { return try pages.error(words.dropFirst().first) }
        return try pages.page(for: words)
    }

    /// A page with no line wider than 80 columns; what goes on in the next line is set in further.
    private static func wrapped(_ page: String) -> String {
        page.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
            guard DisplayWidth.of(line) > 80 else { return [String(line)] }
            let margin = line.prefix { $0 == " " }
            return DisplayWidth.wrap(String(line), to: 80 - margin.count, indent: 2).map { margin + $0 }
        }
        .joined(separator: "\n")
    }
}
