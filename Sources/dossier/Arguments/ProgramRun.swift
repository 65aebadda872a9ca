import ArgumentParser
import CommandKit
import Rendering
import Workbench

/// The program from its arguments to its exit code.
///
/// Exit codes are those of ``ExitStatus``: ArgumentParser's own code for a usage error is another one.
enum ProgramRun {
    /// Runs what the arguments ask for; gives the exit code.
    static func status() async -> Int32 {
        do {
            let command = try DossierCommand.parseAsRoot()
            if let command = command as? any AsyncParsableCommand {
                try await run(command)
            } else {
                var command = command
                try command.run()
            }
            StandardStreams.flush()
            return 0
        } catch {
            StandardStreams.flush()
            return report(error)
        }
    }

    private static func run(_ command: some AsyncParsableCommand) async throws {
        var command = command
        try await command.run()
    }

    /// Prints what there is to say about an error; gives the exit code.
    private static func report(_ error: any Error) -> Int32 {
        if let code = error as? ExitCode { return code.rawValue }
        if let error = error as? CommandError {
            for line in ErrorRenderer().lines(error) { StandardStreams.complain(line + "\n") }
            return error.code.exit.rawValue
        }
        let code = DossierCommand.exitCode(for: error)
        let message = DossierCommand.fullMessage(for: error)
        let text = message + (message.isEmpty ? "" : "\n")
        if code.isSuccess { StandardStreams.write(text) } else { StandardStreams.complain(text) }
        StandardStreams.flush()
        return code.isSuccess ? 0 : ExitStatus.usage.rawValue
    }
}
