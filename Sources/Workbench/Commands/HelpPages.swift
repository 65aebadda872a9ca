import ArgumentParser
import CommandKit
import Foundation

/// The pages of `help`, made from the declarations of commands and verbs.
struct HelpPages {
    let registry: Registry

    /// What there is, on one screen.
    var overview: String {
        var groups: [(title: String, lines: [(String, String)])] = [
            ("Documents", core(["load", "documents", "show", "set", "remove", "coverage", "reference"])),
            ("Search", core(["find", "kwic", "topics", "timeline"])),
        ]
        for plugin in registry.plugins {
            let entries = registry.entries.filter { $0.plugin?.name == plugin.name }
            groups.append((plugin.name.capitalized, entries.map { ($0.name, $0.summary) }))
        }
        groups.append(("Tables, after a |", registry.verbs.map { ($0.help.name, $0.help.summary) }))
        groups.append(("Output", core(["export", "tee"])))
        groups.append(
            (
                "Decisions",
                core(["tag", "untag", "note", "fix", "reject", "confirm", "add", "undo", "redo", "decisions"])
            )
        )
        groups.append(("Project", core(["project", "figures"])))
        groups.append(
            ("Evidence and session", core(["explain", "cite", "results", "refresh", "commands", "complete", "help"]))
        )
        groups.append(("Language", Keyword.allCases.map { ($0.rawValue, $0.summary) }))
        let body = groups.map { group in
            group.title + "\n" + Self.columns(group.lines)
        }
        return body.joined(separator: "\n\n")
            + "\n\nhelp COMMAND explains one; help TOPIC: \(HelpTopics.all.map(\.name).joined(separator: ", "))."
    }

    /// The page of a command with its subcommands, of a verb, a keyword or a topic.
    func page(for words: [String]) throws -> String {
        let name = words[0]
        if let entry = registry.entry(named: name) {
            var type: any ParsableCommand.Type = entry.type
            for word in words.dropFirst() {
                guard let next = type.configuration.subcommands.first(where: { $0._commandName == word }) else {
                    throw CommandError.unknown(
                        .unknownCommand,
                        "\(name) has no part '\(word)'",
                        name: word,
                        among: "parts",
                        type.configuration.subcommands.map { $0._commandName }
                    )
                }
                type = next
            }
            let aliases = entry.aliases.isEmpty ? "" : "\n\nAlso called: \(entry.aliases.joined(separator: ", "))"
            let owner = entry.plugin.map { "\nPlugin: \($0.name) \($0.version)" } ?? ""
            return CommandHelp.text(of: type) + aliases + owner
        }
        if let verb = registry.verb(named: name) { return Self.page(of: verb.help) }
        if let keyword = Keyword(rawValue: name) { return keyword.summary }
        if let topic = HelpTopics.all.first(where: { $0.name == name }) { return topic.text }
        throw CommandError.unknown(
            .unknownCommand,
            "there is no help on '\(name)'",
            name: name,
            among: "commands and topics",
            names
        )
    }

    /// Commands and verbs whose name, aliases or description hold a word.
    func found(_ text: String) throws -> String {
        let wanted = text.lowercased()
        let lines = everything.filter { line in
            line.names.contains { $0.contains(wanted) } || line.summary.lowercased().contains(wanted)
        }
        guard !lines.isEmpty else {
            throw CommandError(.unknownCommand, "no command is about '\(text)'", subject: text, remedy: "commands")
        }
        return Self.columns(lines.map { ($0.names[0], $0.summary) })
    }

    /// The meaning of an error code; all codes without one.
    func error(_ code: String?) throws -> String {
        guard let code else {
            return Self.columns(ErrorCode.all.map { ($0.description, $0.explanation) })
        }
        guard let found = ErrorCode.all.first(where: { $0.description == code.uppercased() }) else {
            throw CommandError.unknown(
                .unknownCommand,
                "there is no error '\(code)'",
                name: code,
                among: "codes",
                ErrorCode.all.map(\.description)
            )
        }
        let example = found.example.isEmpty ? "" : "\nexample: \(found.example)"
        return "\(found.description)  \(found.explanation)\(example)\nexit code \(found.exit.rawValue)"
    }

    /// Every command, verb and keyword with its names.
    var everything: [(names: [String], summary: String, plugin: String)] {
        registry.entries.map { ([$0.name] + $0.aliases, $0.summary, $0.plugin?.name ?? "core") }
            + registry.verbs.map { ([$0.help.name] + $0.help.aliases, $0.help.summary, "core") }
            + Keyword.allCases.map { ([$0.rawValue], $0.summary, "core") }
    }

    /// Every name that `help` knows.
    var names: [String] { everything.flatMap(\.names) + HelpTopics.all.map(\.name) }

    private func core(_ names: [String]) -> [(String, String)] {
        names.compactMap { registry.entry(named: $0) }.map { ($0.name, $0.summary) }
    }

    private static func page(of help: VerbHelp) -> String {
        var lines = ["OVERVIEW: \(help.summary)", "", "USAGE: \(help.usage)"]
        if !help.arguments.isEmpty {
            lines += ["", "ARGUMENTS:", columns(help.arguments.map { ($0.name, $0.summary) })]
        }
        if !help.examples.isEmpty { lines += ["", "EXAMPLES:"] + help.examples.map { "  " + $0 } }
        if !help.aliases.isEmpty { lines += ["", "Also called: \(help.aliases.joined(separator: ", "))"] }
        return lines.joined(separator: "\n")
    }

    /// Two columns, the second wrapped at 80.
    private static func columns(_ lines: [(String, String)]) -> String {
        let width = min(24, (lines.map(\.0.count).max() ?? 0) + 2)
        return lines.map { name, summary in
            var wrapped: [String] = [""]
            for word in summary.split(separator: " ") {
                if wrapped[wrapped.count - 1].count + word.count + 1 > 76 - width, !wrapped[wrapped.count - 1].isEmpty {
                    wrapped.append("")
                }
                wrapped[wrapped.count - 1] += (wrapped[wrapped.count - 1].isEmpty ? "" : " ") + word
            }
            let gap = String(repeating: " ", count: max(1, width - name.count))
            return "  \(name)\(gap)" + wrapped.joined(separator: "\n" + String(repeating: " ", count: width + 2))
        }
        .joined(separator: "\n")
    }
}
