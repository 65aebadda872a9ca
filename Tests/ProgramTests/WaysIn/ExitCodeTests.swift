import Testing

@Suite("Exit codes, the same in all four ways in")
struct ExitCodeTests {
    /// A way to hand lines to the program.
    enum WayIn: String, CaseIterable, Sendable {
        case option = "-c"
        case run
        case input = "standard input"
        case file = "FILE.dossier"
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let lines: [String]
        let code: Int32
        /// What must stand in standard error.
        let says: String
        var testDescription: String { "\(code): \(lines.joined(separator: "; "))" }
    }

    static let rows = [
        Row(lines: ["echo one", "quit"], code: 0, says: ""),
        Row(lines: ["echo one", "quit 7", "echo two"], code: 7, says: ""),
        Row(lines: ["echo one", "show d9", "echo two"], code: 1, says: "error[E0302]: no document is loaded"),
        Row(lines: ["echo one", "commands | export there.csv", "echo two"], code: 1, says: "'there.csv' exists"),
        Row(lines: ["echo one", "commands | export no/x.csv", "echo two"], code: 1, says: "can't be written"),
        Row(lines: ["echo one", "!exit 3", "echo two"], code: 1, says: "the shell ended with the code 3"),
        Row(lines: ["echo one", "assert (documents | count) >= 2", "echo two"], code: 3, says: "assertion failed"),
        Row(lines: ["echo one", "load none.txt", "echo two"], code: 4, says: "there is no file or folder 'none.txt'"),
        Row(lines: ["echo one", "run none.dossier", "echo two"], code: 4, says: "there is no script 'none.dossier'"),
        Row(lines: ["echo one", "load there.csv none.txt --as text", "echo two"], code: 1, says: "1 of 2 not loaded"),
        Row(lines: ["echo one", "try show d9"], code: 0, says: "passed over: error[E0302]"),
    ]

    @Test(
        "B-01, B-02: the exit code is that of the first failure, and nothing runs after it",
        arguments: rows,
        WayIn.allCases
    )
    func failure(_ row: Row, _ way: WayIn) async throws {
        let run = try await run(row.lines, way)
        #expect(run.code == row.code, "\(run.err)")
        #expect(run.out.hasPrefix("one\n"))
        #expect(!run.out.contains("two"))
        #expect(run.err.contains(row.says))
    }

    @Test(
        "B-06: a mistake in a line is code 2; a file is checked as a whole before its first line",
        arguments: WayIn.allCases
    )
    func usage(_ way: WayIn) async throws {
        for line in ["quots", "documents | where lenght > 2", "set format trash", "echo $nothing", "find \"open"] {
            let run = try await run(["echo one", line, "echo two"], way)
            #expect(run.code == 2, "\(line): \(run.err)")
            #expect(run.err.contains("error[E0"))
            switch way {
            case .option, .input: #expect(run.out == "one\n", "\(line)")
            // Files are read as a whole: a setting is no matter of grammar, and is found when its line runs.
            case .run, .file: #expect(run.out == "" || line.hasPrefix("set"), "\(line)")
            }
        }
    }

    @Test("B-03: --keep-going and set on-error continue go on, and end with the first code", arguments: WayIn.allCases)
    func keepGoing(_ way: WayIn) async throws {
        let lines = ["echo one", "show d9", "load none.txt", "echo two"]
        for run in [
            try await run(lines, way, options: ["--keep-going"]),
            try await run(["set on-error continue"] + lines, way),
        ] {
            #expect(run.out == "one\ntwo\n")
            #expect(run.code == 1)
            #expect(run.err.contains(" commands failed"))
        }
    }

    private func run(_ lines: [String], _ way: WayIn, options: [String] = []) async throws -> Dossier.Run {
        let text = lines.joined(separator: "\n") + "\n"
        let dossier = try Dossier(["s.dossier": text, "there.csv": "Rain fell on Oslo."])
        switch way {
        case .option: return try await dossier.run(options + lines.flatMap { ["-c", $0] })
        case .run: return try await dossier.run(options + ["run", "s.dossier"])
        case .input: return try await dossier.run(options, input: text)
        case .file: return try await dossier.run(options + ["s.dossier"])
        }
    }
}
