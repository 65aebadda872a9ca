import CommandKit
import Foundation

/// An argument that a script declares: `param year: int = 2024 "year to compare"` (B-07).
struct ScriptParameter: Hashable, Sendable {
    /// What an argument must be.
    enum Kind: String, CaseIterable, Sendable {
        case text, int, number, percent, date, file, path

        /// A value that fits, for checking a script without arguments.
        var sample: String {
            switch self {
            case .text: "text"
            case .int, .number: "1"
            case .percent: "1%"
            case .date: "2000-01-01"
            case .file, .path: "file.txt"
            }
        }
    }

    let name: String
    let kind: Kind
    let defaultValue: String?
    let meaning: String

    /// Reads what follows the word `param`.
    ///
    /// - Throws: ``CommandError`` when it has another form.
    init(_ text: String) throws(CommandError) {
        let pattern = /\s*(?<name>[a-z][a-zA-Z0-9_]*)\s*:\s*(?<kind>[a-z]+)\s*(=\s*(?<value>"[^"]*"|[^\s"]+)\s*)?("(?<meaning>[^"]*)")?\s*/
        guard let match = text.wholeMatch(of: pattern) else {
            throw CommandError(
                .syntax, "'param\(text)' is not a parameter",
                remedy: "write: param year: int = 2024 \"year to compare\"")
        }
        guard let kind = Kind(rawValue: String(match.kind)) else {
            throw CommandError.unknown(
                .syntax, "no type '\(match.kind)'", name: String(match.kind), among: "types",
                Kind.allCases.map(\.rawValue))
        }
        name = String(match.name)
        self.kind = kind
        defaultValue = match.value.map { value in
            value.hasPrefix("\"") ? String(value.dropFirst().dropLast()) : String(value)
        }
        meaning = match.meaning.map(String.init) ?? ""
    }

    /// Checks an argument.
    ///
    /// - Throws: ``CommandError`` when it is not of the declared type.
    func check(_ value: String) throws(CommandError) {
        let isRight =
            switch kind {
            case .text, .path: true
            case .int: Int(value) != nil
            case .number: Self.isNumber(value)
            case .percent: Self.isNumber(value.hasSuffix("%") ? String(value.dropLast()) : value)
            case .date: SetCommand.isDate(value)
            case .file: FileManager.default.fileExists(atPath: value)
            }
        guard isRight else {
            let code: ErrorCode = kind == .file ? .noFile : .scriptArguments
            let message = kind == .file ? "no file '\(value)'" : "'\(value)' is no \(kind.rawValue) for \(name)"
            throw CommandError(code, message, subject: value)
        }
    }

    /// Whether a text is a number as lines write it: no exponents, no words such as `nan`.
    private static func isNumber(_ text: String) -> Bool {
        text.wholeMatch(of: /[+-]?[0-9]{1,30}(\.[0-9]{1,30})?/) != nil
    }
}

/// What a script requires: `require dossier >= 1.0`, `require plugin spending >= 0.3`.
struct ScriptRequirement: Hashable, Sendable {
    let plugin: String?
    let version: String?

    /// Reads what follows the word `require`.
    ///
    /// - Throws: ``CommandError`` when it has another form.
    init(_ text: String) throws(CommandError) {
        let pattern = /\s*(dossier|plugin\s+(?<plugin>[a-z0-9-]+))\s*(>=\s*(?<version>[0-9]+(\.[0-9]+)*))?\s*/
        guard let match = text.wholeMatch(of: pattern) else {
            throw CommandError(
                .syntax, "'require\(text)' is not a requirement",
                remedy: "write: require dossier >= 1.0, or: require plugin spending >= 0.3")
        }
        plugin = match.plugin.map(String.init)
        version = match.version.map(String.init)
    }

    /// Checks what is here against what is required.
    ///
    /// - Throws: ``CommandError`` when a plugin or a version is missing.
    func check(program: String, plugins: [Plugin]) throws(CommandError) {
        var actual = program
        if let plugin {
            guard let found = plugins.first(where: { $0.name == plugin }) else {
                throw CommandError.unknown(
                    .requirement, "the script requires the plugin '\(plugin)'", name: plugin, among: "plugins",
                    plugins.map(\.name))
            }
            actual = found.version
        }
        if let version, Self.isOlder(actual, than: version) {
            throw CommandError(
                .requirement, "the script requires \(plugin ?? "dossier") \(version) or later; this is \(actual)")
        }
    }

    private static func isOlder(_ left: String, than right: String) -> Bool {
        let (first, second) = (numbers(left), numbers(right))
        for index in 0..<max(first.count, second.count) {
            let (a, b) = (index < first.count ? first[index] : 0, index < second.count ? second[index] : 0)
            if a != b { return a < b }
        }
        return false
    }

    private static func numbers(_ version: String) -> [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
}
