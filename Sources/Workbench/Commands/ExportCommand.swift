import ArgumentParser
import CommandKit
import Foundation
import Rendering

/// What `export` and `tee` share: the file and its form.
struct ExportOptions: ParsableArguments, Sendable {
    @Argument(help: "The file; its extension names the format. - is standard output.", completion: .file())
    var file: String?

    @Option(
        help: "Format: csv, tsv, json, jsonl, md, html, txt, svg, ics; of graphs graphml, gexf, dot, json, csv.",
        completion: .list(Exporter.formats)
    )
    var format: String?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Leave out the columns of sources.")
    var bare = false

    @Flag(help: "CSV for programs: no byte order mark, no ' before formulas.")
    var raw = false

    @Flag(help: "CSV with lines that end in CR LF, for old programs.")
    var crlf = false

    @Flag(help: "Write beside it FILE.json: the line, the inputs, and the digests of all.")
    var manifest = false

    /// The file.
    ///
    /// - Throws: ``CommandError`` where none was given.
    func path() throws(CommandError) -> String {
        guard let file, !file.isEmpty else {
            throw CommandError(
                .arguments,
                "a file is missing",
                remedy: "quotes | export quotes.csv; export --list names the formats"
            )
        }
        return file
    }

    func exporter() throws(CommandError) -> Exporter {
        Exporter(
            path: try path(),
            format: format,
            replaces: force,
            isBare: bare,
            isRaw: raw,
            usesCRLF: crlf,
            hasManifest: manifest
        )
    }
}

/// `… | export quotes.csv`: writes all rows and all columns, with their sources.
struct ExportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write an answer to a file; its extension names the format.",
        discussion:
            "export --list names the formats. --manifest tells from which texts the file was made, by which line."
    )
    static let input = InputType.optionalAny

    @OptionGroup var options: ExportOptions

    @Flag(help: "List the formats.")
    var list = false

    func output(for input: AnswerType) throws -> AnswerType {
        if list { return .table(ExportFormats.schema) }
        guard input != .nothing else {
            throw CommandError(
                .inputType,
                "export takes any answer from the left of a |",
                remedy: "quotes | export quotes.csv; export --list names the formats"
            )
        }
        guard try options.path() != "-" else { return input }
        try options.exporter().check(input)
        return .nothing
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        if list { return Answer(.table(ExportFormats.table)) }
        guard try options.path() != "-" else { return Answer(context.input) }
        return Answer(.nothing, notes: try options.exporter().export(context.input, in: session))
    }
}

/// `… | tee quotes.csv | …`: writes an answer to a file and passes it on.
struct TeeCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "tee",
        abstract: "Write an answer to a file and pass it on."
    )
    static let input = InputType.any

    @OptionGroup var options: ExportOptions

    func output(for input: AnswerType) throws -> AnswerType {
        guard try options.path() != "-" else {
            throw CommandError(.arguments, "tee writes to a file", subject: "-", remedy: "export - shows an answer")
        }
        try options.exporter().check(input)
        return input
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        Answer(context.input, notes: try options.exporter().export(context.input, in: session))
    }
}
