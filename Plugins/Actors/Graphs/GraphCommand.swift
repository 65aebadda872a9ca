import DossierKit

/// `graph KIND`: the graphs that this plugin draws.
struct GraphCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "graph",
        abstract: "Draw a graph of actors.",
        discussion: "Every graph says by which rules it was drawn, and every edge rests on sentences.",
        subcommands: [CoMentionCommand.self],
        aliases: ["network"]
    )

    func output(for input: AnswerType) throws -> AnswerType { .graph }

    func run(in context: CommandContext) async throws -> Answer {
        throw CommandError(
            .arguments,
            "'graph' needs the kind of graph: co-mention",
            subject: "graph",
            remedy: "graph co-mention"
        )
    }
}
