import ArgumentParser
import CommandKit
import Foundation

/// The arguments of a command as completion needs them, read from the same declaration that parses them.
struct CommandSignature: Sendable {
    /// What an argument takes.
    enum Domain: Hashable, Sendable {
        /// One of these words.
        case values([String])
        /// A file, with one of these extensions where there are any.
        case file([String])
        /// Names that the session knows.
        case names(CompletionDomain)
        /// Anything.
        case anything
    }

    /// An option that takes a value, by its names.
    let options: [String: Domain]
    /// Flags without a value.
    let flags: [String]
    /// What the positional arguments take; the last one repeats where `repeats` is set.
    let positionals: [Domain]
    let repeats: Bool
    /// Whether a positional argument takes all that follows it, hyphens or not.
    let takesRest: Bool
    /// Subcommands by name.
    let parts: [String: CommandSignature]

    /// Reads the declaration of a command.
    ///
    /// - Throws: `DecodingError` when ArgumentParser describes a command in a form that is not understood.
    init(of type: any Command.Type) throws {
        let description = try JSONDecoder().decode(Description.self, from: Data(type._dumpHelp().utf8))
        self.init(description.command)
    }

    private init(_ command: Description.Command) {
        var options: [String: Domain] = [:]
        var flags: [String] = []
        var positionals: [Domain] = []
        var repeats = false
        for argument in command.arguments ?? [] {
            let names = (argument.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
            guard !names.contains("--help") else { continue }
            switch argument.kind {
            case "positional":
                positionals.append(argument.domain)
                repeats = repeats || argument.isRepeating
            case "option": for name in names { options[name] = argument.domain }
            default: flags += names
            }
        }
        self.options = options
        self.flags = flags.sorted()
        self.positionals = positionals
        self.repeats = repeats
        takesRest = (command.arguments ?? []).contains { $0.kind == "positional" && $0.takesRest }
        parts = Dictionary(
            (command.subcommands ?? []).filter { $0.commandName != "help" }.map {
                ($0.commandName, CommandSignature($0))
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What the positional argument with the number `index` takes.
    func positional(_ index: Int) -> Domain {
        if positionals.indices.contains(index) { return positionals[index] }
        return repeats ? positionals.last ?? .anything : .anything
    }
}

/// The part of ArgumentParser's JSON description of a command that completion reads.
private struct Description: Decodable {
    let command: Command

    struct Command: Decodable {
        let commandName: String
        let subcommands: [Command]?
        let arguments: [Argument]?
    }

    struct Argument: Decodable {
        let kind: String
        let isRepeating: Bool
        let names: [Name]?
        let allValues: [String]?
        let completionKind: Completion?
        let parsingStrategy: String?

        var takesRest: Bool { parsingStrategy == "allRemainingInput" }

        var domain: CommandSignature.Domain {
            if let values = completionKind?.list?.values { return .values(values) }
            if let extensions = completionKind?.file?.extensions { return .file(extensions) }
            if let command = completionKind?.shellCommand?.command, let domain = CompletionDomain(marker: command) {
                return .names(domain)
            }
            return allValues.map { .values($0) } ?? .anything
        }
    }

    struct Name: Decodable {
        let kind: String
        let name: String
    }

    struct Completion: Decodable {
        let list: Values?
        let file: Extensions?
        let shellCommand: Shell?

        struct Values: Decodable { let values: [String] }
        struct Extensions: Decodable { let extensions: [String] }
        struct Shell: Decodable { let command: String }
    }
}
