import CommandKit
import Rendering

/// What `set NAME VALUE` changes; an unknown name or value is an error, never ignored.
public struct Settings: Sendable, Equatable {
    /// The format of answers; `auto` is a table in a terminal and TSV elsewhere.
    public var format = "auto"
    /// Whether a script goes on after an error.
    public var keepsGoing = false
    /// Whether internal details of failures are shown.
    public var debug = false
    /// How many rows a terminal shows before the middle is left out.
    public var rows = 40

    /// A setting: its name, its values, how it is read and changed.
    struct Definition: Sendable {
        let name: String
        let values: [String]
        let summary: String
        let read: @Sendable (Settings) -> String
        let write: @Sendable (inout Settings, String) -> Bool
    }

    /// The formats of answers.
    static let formats = OutputFormat.allCases.map(\.rawValue)

    /// Every setting.
    static let definitions: [Definition] = [
        Definition(
            name: "format", values: formats,
            summary: "format of answers",
            read: { $0.format },
            write: { settings, value in
                settings.format = value
                return true
            }
        ),
        Definition(
            name: "on-error", values: ["stop", "continue"], summary: "whether a script goes on after an error",
            read: { $0.keepsGoing ? "continue" : "stop" },
            write: { settings, value in
                settings.keepsGoing = value == "continue"
                return true
            }
        ),
        Definition(
            name: "debug", values: ["off", "on"], summary: "show internal details of failures",
            read: { $0.debug ? "on" : "off" },
            write: { settings, value in
                settings.debug = value == "on"
                return true
            }
        ),
        Definition(
            name: "rows", values: [], summary: "rows that a terminal shows before the middle is left out",
            read: { String($0.rows) },
            write: { settings, value in
                guard let rows = Int(value), rows >= 2 else { return false }
                settings.rows = rows
                return true
            }
        ),
    ]

    /// Changes a setting.
    ///
    /// - Throws: ``CommandError`` when there is no such setting or it does not take the value.
    mutating func set(_ name: String, to value: String) throws(CommandError) {
        guard let definition = Self.definitions.first(where: { $0.name == name }) else {
            throw CommandError.unknown(
                .setting, "no setting '\(name)'", name: name, among: "settings", Self.definitions.map(\.name))
        }
        guard definition.values.isEmpty || definition.values.contains(value) else {
            throw CommandError.unknown(
                .setting, "'\(name)' can't be '\(value)'", name: value, among: "values", definition.values)
        }
        guard definition.write(&self, value) else {
            throw CommandError(.setting, "'\(name)' can't be '\(value)'", subject: value, remedy: "give a whole number")
        }
    }
}
