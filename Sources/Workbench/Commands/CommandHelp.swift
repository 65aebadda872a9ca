import ArgumentParser
import CommandKit
import Foundation

/// The help of a command as ArgumentParser writes it, without what does not fit a line of a session.
enum CommandHelp {
    /// Overview, usage, arguments and options.
    static func text(of type: any ParsableCommand.Type) -> String {
        let help = type.helpMessage(includeHidden: false, columns: 80)
        return help.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains("-h, --help") && !$0.contains("See '") }
            .joined(separator: "\n")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
