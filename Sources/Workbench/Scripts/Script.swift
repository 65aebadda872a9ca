import CommandKit
import Corpora
import DocumentModel

/// A script: a head of requirements and parameters, and entries to run.
struct Script: Sendable {
    /// The file, as the user named it.
    let path: String
    let requirements: [(requirement: ScriptRequirement, line: Int)]
    let parameters: [(parameter: ScriptParameter, line: Int)]
    let entries: [ScriptEntry]

    /// The largest script, in bytes.
    private static let largest = 4_000_000

    /// Reads a script.
    ///
    /// - Throws: ``CommandError`` when there is no such file or it is not text.
    static func text(of path: String) throws(CommandError) -> String {
        do {
            // Whatever a script begins with, it is a text.
            var options = ReadOptions()
            options.format = .text
            let read = try FileReader(limits: ReadLimits(maximumBytes: largest), options: options).read(path: path)
            return read.map(\.document.text).joined()
        } catch {
            switch error.reason {
            case .empty: return ""
            case .notFound:
                throw CommandError(
                    .noFile,
                    "there is no script '\(path)'",
                    subject: path,
                    suggestion: Suggestion.nearest(to: path, in: error.alternatives)
                )
            case .isDirectory: throw CommandError(.unreadable, "'\(path)' is a folder, not a script", subject: path)
            case .tooLarge: throw CommandError(.tooLarge, "'\(path)' is too large for a script", subject: path)
            default: throw CommandError(error.code, error.message, subject: path)
            }
        }
    }

    /// Splits a script into its head and its entries.
    ///
    /// - Throws: ``ScriptError`` for a head that can't be read.
    init(path: String, text: String) throws {
        self.path = path
        var requirements: [(ScriptRequirement, Int)] = []
        var parameters: [(parameter: ScriptParameter, line: Int)] = []
        var entries: [ScriptEntry] = []
        for entry in EntrySplitter.entries(in: text) {
            do throws(CommandError) {
                if let rest = Self.rest(of: entry.text, after: .require) {
                    requirements.append((try ScriptRequirement(rest), entry.line))
                } else if let rest = Self.rest(of: entry.text, after: .param) {
                    let parameter = try ScriptParameter(rest)
                    if parameters.contains(where: { $0.parameter.name == parameter.name }) {
                        throw CommandError(
                            .syntax,
                            "the script has two parameters '\(parameter.name)'",
                            subject: parameter.name
                        )
                    }
                    parameters.append((parameter, entry.line))
                } else {
                    entries.append(entry)
                }
            } catch {
                throw ScriptError(
                    origin: "\(path):\(entry.line):\(entry.firstColumn)",
                    error: LocatedError(error, at: nil)
                )
            }
        }
        self.requirements = requirements
        self.parameters = parameters
        self.entries = entries
    }

    /// The rest of a line that starts with a keyword, its white space kept.
    static func rest(of line: String, after keyword: Keyword) -> String? {
        let trimmed = line.drop { $0 == " " || $0 == "\t" }
        guard trimmed.hasPrefix(keyword.rawValue) else { return nil }
        let rest = trimmed.dropFirst(keyword.rawValue.count)
        guard rest.first?.isWhitespace ?? true else { return nil }
        return String(rest)
    }

    /// How the script is called, on one line.
    var synopsis: String {
        let words = parameters.map { entry in
            let name = entry.parameter.name.uppercased()
            return entry.parameter.defaultValue == nil ? name : "[\(name)]"
        }
        return "dossier run \(Interpreter.quoted(path))" + (words.isEmpty ? "" : " -- " + words.joined(separator: " "))
    }

    /// How the script is called, and what its arguments are.
    var usage: String {
        let lines = parameters.map { parameter, _ in
            let value = parameter.defaultValue.map { "(default: \($0))" } ?? ""
            let words = [parameter.name.uppercased(), parameter.kind.rawValue, parameter.meaning, value]
            return "  " + words.filter { !$0.isEmpty }.joined(separator: "  ")
        }
        return (["usage: \(synopsis)"] + lines).joined(separator: "\n")
    }

    /// Checks what is here against what the script requires.
    ///
    /// - Throws: ``ScriptError`` for the first requirement that is not met.
    func checkRequirements(version: String, plugins: [Plugin]) throws {
        for (requirement, line) in requirements {
            do {
                try requirement.check(program: version, plugins: plugins)
            } catch {
                throw ScriptError(origin: "\(path):\(line):1", error: LocatedError(error, at: nil))
            }
        }
    }

    /// The value of each parameter.
    ///
    /// - Throws: ``ScriptError`` for missing, superfluous or wrong arguments.
    func values(of arguments: [String]) throws -> [String: String] {
        var values: [String: String] = [:]
        for (index, entry) in parameters.enumerated() {
            let parameter = entry.parameter
            let place = "\(path):\(entry.line):7"
            guard let value = arguments.indices.contains(index) ? arguments[index] : parameter.defaultValue else {
                throw ScriptError(
                    origin: place,
                    error: LocatedError(
                        CommandError(.scriptArguments, "missing argument: \(parameter.name)", remedy: synopsis),
                        at: nil
                    )
                )
            }
            do {
                try parameter.check(value)
            } catch {
                throw ScriptError(origin: place, error: LocatedError(error, at: nil))
            }
            values[parameter.name] = value
        }
        if arguments.count > parameters.count {
            throw ScriptError(
                origin: path,
                error: LocatedError(
                    CommandError(
                        .scriptArguments,
                        "superfluous argument: '\(arguments[parameters.count])'",
                        remedy: synopsis
                    ),
                    at: nil
                )
            )
        }
        return values
    }
}

/// An error with the place in a script where it stands.
struct ScriptError: Error {
    /// The place, as in `brief.dossier:4:1`.
    let origin: String
    let error: LocatedError
}
