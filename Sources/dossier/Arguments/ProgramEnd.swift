import ArgumentParser
import CommandKit
import Foundation
import Rendering

/// A command of the program that runs asynchronously.
typealias AsyncCommand = AsyncParsableCommand

/// How the program ends: what is printed, and the exit code of the table in `ExitStatus`.
struct ProgramEnd {
    private let error: any Error

    init(_ error: any Error) {
        self.error = error
    }

    /// Prints what there is to say; gives the exit code.
    func report() -> Int32 {
        if let code = error as? ExitCode { return code.rawValue }
        if let error = error as? CommandError {
            for line in ErrorRenderer().lines(error) { fputs(line + "\n", stderr) }
            return error.code.exit.rawValue
        }
        let code = DossierCommand.exitCode(for: error)
        let message = DossierCommand.fullMessage(for: error)
        fputs(message + (message.isEmpty ? "" : "\n"), code.isSuccess ? stdout : stderr)
        return code.isSuccess ? 0 : ExitStatus.usage.rawValue
    }
}
