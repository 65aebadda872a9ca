import ArgumentParser
import DossierKit
import Rendering
import Workbench

/// The program from its arguments to its exit code.
///
/// Exit codes are those of ``ExitStatus``: ArgumentParser's own code for a usage error is another one.
enum ProgramRun {
    /// Runs what the arguments ask for; gives the exit code.
    static func status(_ arguments: [String]) async -> Int32 {
        StandardStreams.prepare()
        let code = await run(arguments)
        StandardStreams.flush()
        guard let failure = StandardStreams.outputFailure else { return code }
        StandardStreams.complain("error[E0406]: standard output can't be written: \(failure)\n")
        return code == 0 ? ExitStatus.failure.rawValue : code
    }

    private static func run(_ arguments: [String]) async -> Int32 {
        if ["--help", "-h", "help"].contains(arguments.first), arguments.count == 1 {
            StandardStreams.write(ProgramHelp.text + "\n")
            return 0
        }
        do {
            let command = try DossierCommand.parseAsRoot(normalised(arguments))
            if let command = command as? any AsyncParsableCommand {
                try await run(command)
            } else {
                var command = command
                try command.run()
            }
            return 0
        } catch {
            return report(error)
        }
    }

    private static func run(_ command: some AsyncParsableCommand) async throws {
        var command = command
        try await command.run()
    }

    /// The arguments in the order in which ArgumentParser wants them.
    ///
    /// Options may stand before `run`; and `run FILE --help` asks the script for its help, not the program (B-07).
    private static func normalised(_ arguments: [String]) -> [String] {
        var arguments = arguments
        var index = 0
        while index < arguments.count, arguments[index].hasPrefix("--"), arguments[index] != "--" {
            index += ["--format", "--color", "--project"].contains(arguments[index]) ? 2 : 1
        }
        let subcommands = DossierCommand.configuration.subcommands.map { $0._commandName }
        if index > 0, index < arguments.count, subcommands.contains(arguments[index]) {
            arguments.insert(arguments.remove(at: index), at: 0)
        }
        if arguments.count == 3, arguments[0] == "run", !arguments[1].hasPrefix("-"),
            ["--help", "-h"].contains(arguments[2])
        {
            arguments.insert("--", at: 2)
        }
        return arguments
    }

    /// Prints what there is to say about an error; gives the exit code.
    private static func report(_ error: any Error) -> Int32 {
        StandardStreams.flush()
        if let code = error as? ExitCode { return code.rawValue }
        if let error = error as? CommandError {
            for line in ErrorRenderer().lines(error) { StandardStreams.complain(line + "\n") }
            return error.code.exit.rawValue
        }
        if DossierCommand.exitCode(for: error).isSuccess {
            StandardStreams.write(DossierCommand.fullMessage(for: error) + "\n")
            return 0
        }
        let words = TerminalText.safe(DossierCommand.message(for: error), keepingLineFeeds: true)
        let message = words.prefix(1).lowercased() + words.dropFirst()
        StandardStreams.complain("error[\(ErrorCode.arguments)]: \(message)\n  try: dossier --help\n")
        return ExitStatus.usage.rawValue
    }
}
