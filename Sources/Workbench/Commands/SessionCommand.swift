import ArgumentParser
import CommandKit

/// A command of the core that works on the session itself and not only on its documents.
protocol SessionCommand: Command {
    /// Gives the answer.
    func run(in context: CommandContext, of session: Session) async throws -> Answer
}

extension SessionCommand {
    func run(in context: CommandContext) async throws -> Answer {
        guard let session = context.services as? Session else {
            throw CommandError(.fault, "'\(Self._commandName)' works only in a session of the workbench")
        }
        return try await run(in: context, of: session)
    }
}
