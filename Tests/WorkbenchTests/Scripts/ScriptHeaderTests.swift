import CommandKit
import Testing

@testable import Workbench

@Suite("Heads of scripts")
struct ScriptHeaderTests {
    @Test("B-07: a parameter has a name, a type, perhaps a default value and a meaning")
    func parameters() throws {
        let full = try ScriptParameter(" year: int = 2024 \"year to compare\"")
        #expect(full.name == "year" && full.kind == .int && full.defaultValue == "2024")
        #expect(full.meaning == "year to compare")
        let short = try ScriptParameter(" article:file")
        #expect(short.name == "article" && short.kind == .file && short.defaultValue == nil && short.meaning == "")
        let quoted = try ScriptParameter(" who: text = \"two words\"")
        #expect(quoted.defaultValue == "two words")
    }

    @Test(
        "B-07: what is no parameter is refused with an example",
        arguments: ["", " x", " x:", " 1x: int", " x int", " x: int = ", " X: int"]
    )
    func badParameters(_ text: String) {
        #expect(throws: CommandError.self) { try ScriptParameter(text) }
    }

    @Test("An unknown type is an error with the nearest one")
    func unknownType() throws {
        let error = #expect(throws: CommandError.self) { try ScriptParameter(" x: nit") }
        #expect(error?.suggestion == "int")
    }

    @Test(
        "B-07: arguments are checked against their type",
        arguments: [
            ("int", "12", true), ("int", "-3", true), ("int", "1.5", false), ("int", "x", false), ("int", "", false),
            ("number", "1.5", true), ("number", "nan", false), ("number", "1e5", false), ("number", "0x10", false),
            ("percent", "5%", true), ("percent", "2.34", true), ("percent", "%", false),
            ("date", "2025-06-26", true), ("date", "2025-06", true), ("date", "26.6.25", false), ("date", "", false),
            ("text", "", true), ("text", "| quit", true), ("path", "new.csv", true), ("file", "/no/such/file", false),
        ]
    )
    func values(_ kind: String, _ value: String, _ isRight: Bool) throws {
        let parameter = try ScriptParameter(" x: \(kind)")
        if isRight {
            #expect(throws: Never.self) { try parameter.check(value) }
        } else {
            #expect(throws: CommandError.self) { try parameter.check(value) }
        }
    }

    @Test("Every type has a sample that fits it, for checking a script without arguments")
    func samples() throws {
        for kind in ScriptParameter.Kind.allCases where kind != .file {
            try ScriptParameter(" x: \(kind.rawValue)").check(kind.sample)
        }
    }

    @Test(
        "B-07: versions are compared number by number",
        arguments: [
            ("dossier >= 1.4", true), ("dossier >= 1.3.9", true), ("dossier >= 1.10", false),
            ("dossier >= 1.4.1", false),
            ("dossier", true), ("plugin test", true), ("plugin test >= 1.2", true), ("plugin test >= 2", false),
            ("plugin none", false),
        ]
    )
    func requirements(_ text: String, _ isMet: Bool) throws {
        let requirement = try ScriptRequirement(" " + text)
        if isMet {
            #expect(throws: Never.self) { try requirement.check(program: "1.4", plugins: [.test]) }
        } else {
            let error = #expect(throws: CommandError.self) { try requirement.check(program: "1.4", plugins: [.test]) }
            #expect(error?.code == .requirement)
        }
    }

    @Test(
        "What is no requirement is refused",
        arguments: ["", " dossier 1.0", " plugin", " python >= 3", " dossier >= x"]
    )
    func badRequirements(_ text: String) {
        #expect(throws: CommandError.self) { try ScriptRequirement(text) }
    }
}
