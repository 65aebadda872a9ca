import ArgumentParser
import DossierKit
import Foundation
import Workbench

/// The program: `dossier`, `dossier FILE…`, `dossier -c LINE`, `dossier run`, `dossier check`, `dossier annotate`.
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "An analyst's workbench for news text.",
        discussion: """
            Without arguments it opens a prompt, or reads lines from standard input.
            Files are loaded first; a script is run:
              dossier article.txt
              dossier -c 'load article.txt' -c quotes
              dossier run brief.dossier -- article.txt
              dossier annotate < articles.jsonl
            """,
        version: Version.full,
        subcommands: [StartCommand.self, RunCommand.self, CheckCommand.self, AnnotateCommand.self],
        defaultSubcommand: StartCommand.self
    )
}

/// `dossier [-c LINE]… [FILE…]`: a session at the terminal, or lines from elsewhere.
struct StartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Load files, run lines, or open the prompt (the default).",
        // Its options are on the first page of help.
        shouldDisplay: false
    )

    @Option(
        name: .customShort("c"),
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp("A line to run; can be repeated.", valueName: "line")
    )
    var lines: [String] = []

    @Flag(help: "List the licences of the program and its data.")
    var licenses = false

    @Argument(
        help: ArgumentHelp(
            "Articles to load; or a script, which ends in .dossier or begins with #!, and its arguments.",
            valueName: "file"
        )
    )
    var files: [String] = []

    @OptionGroup var options: SessionOptions

    func run() async throws {
        if licenses {
            print(Licences.text)
            print("\n\(try LanguageModel.standard.card)")
            return
        }
        let program = try Program(options: options)
        let script = files.first.flatMap { Self.isScript($0) ? $0 : nil }
        if let script {
            await program.run(script: script, arguments: Array(files.dropFirst()))
        } else if !files.isEmpty {
            if let name = files.first, !FileManager.default.fileExists(atPath: name), program.knows(command: name) {
                let line = files.map(Interpreter.quoted).joined(separator: " ")
                throw CommandError(
                    .noFile,
                    "there is no file or folder '\(name)'; it is a command of the prompt",
                    remedy: "dossier -c '\(line)'"
                )
            }
            await program.load(files)
        }
        for line in lines where program.goesOn { await program.run(line: line) }
        if options.interactive || (lines.isEmpty && script == nil) { await program.readOn() }
        try program.finish()
    }

    /// Whether a file is a script: by its name, or because it begins with `#!` (B-01).
    private static func isScript(_ path: String) -> Bool {
        if path.hasSuffix(".dossier") { return true }
        var status = stat()
        // Only of a plain file: reading would take the beginning away from a pipe.
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, let file = fopen(path, "r") else {
            return false
        }
        defer { fclose(file) }
        return fgetc(file) == Int32(UInt8(ascii: "#")) && fgetc(file) == Int32(UInt8(ascii: "!"))
    }
}

/// `dossier run FILE [-- ARGS]`: a script.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a script, with its arguments after --.",
        usage: "dossier run [OPTIONS] FILE [-- ARGUMENT ...]"
    )

    @Argument(help: "The script; its own --help says what it takes.", completion: .file(extensions: ["dossier"]))
    var file: String

    @Argument(parsing: .postTerminator, help: "Its arguments, after --.")
    var arguments: [String] = []

    @OptionGroup var options: SessionOptions

    func run() async throws {
        let program = try Program(options: options)
        await program.run(script: file, arguments: arguments)
        if options.interactive { await program.readOn() }
        try program.finish()
    }
}

/// `dossier check FILE`: parses and type-checks a script, and runs nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a script without running it.",
        usage: "dossier check FILE"
    )

    @Argument(help: "The script.")
    var file: String

    @OptionGroup var options: SessionOptions

    func run() async throws {
        let program = try Program(options: options)
        program.check(script: file)
        try program.finish()
    }
}
