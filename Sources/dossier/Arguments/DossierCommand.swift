import ArgumentParser
import Workbench

/// The program: `dossier`, `dossier FILE…`, `dossier -c LINE`, `dossier run`, `dossier check`, `dossier annotate`.
struct DossierCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract: "An analyst's workbench for news text.",
        discussion: """
            Start it and type help, or:
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
        abstract: "Load files, run lines, or open the prompt (the default)."
    )

    @Option(
        name: .customShort("c"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("A line to run; can be repeated.", valueName: "line"))
    var lines: [String] = []

    @Flag(help: "List the licences of the program and its data.")
    var licenses = false

    @Argument(help: "Articles to load, or a script that ends in .dossier and its arguments.")
    var files: [String] = []

    @OptionGroup var options: SessionOptions

    func run() async throws {
        if licenses {
            print(Licences.text)
            return
        }
        let program = try Program(options: options)
        if let script = files.first, script.hasSuffix(".dossier") {
            await program.run(script: script, arguments: Array(files.dropFirst()))
        } else {
            if !files.isEmpty { await program.load(files) }
            for line in lines where program.goesOn { await program.run(line: line) }
            if lines.isEmpty, program.goesOn || program.isInteractive { await program.readAll() }
        }
        try program.finish()
    }
}

/// `dossier run FILE [-- ARGS]`: a script.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run a script, with its arguments after --."
    )

    @Argument(help: "The script.")
    var file: String

    @Argument(parsing: .postTerminator, help: "Its arguments.")
    var arguments: [String] = []

    @OptionGroup var options: SessionOptions

    func run() async throws {
        let program = try Program(options: options)
        await program.run(script: file, arguments: arguments)
        try program.finish()
    }
}

/// `dossier check FILE`: parses and type-checks a script, and runs nothing.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check a script without running it."
    )

    @Argument(help: "The script.")
    var file: String

    @OptionGroup var options: SessionOptions

    func run() async throws {
        let program = try Program(options: options)
        await program.check(script: file)
        try program.finish()
    }
}
