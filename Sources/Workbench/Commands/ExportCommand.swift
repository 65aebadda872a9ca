import ArgumentParser
import CommandKit
import Foundation
import Rendering

/// What `export` and `tee` share: the file and its form.
struct ExportOptions: ParsableArguments, Sendable {
    @Argument(help: "The file; its extension names the format. - is standard output.", completion: .file())
    var file: String

    @Option(
        help: "Format: csv, tsv, json, jsonl, md, txt, svg; of graphs graphml, dot, json, csv.",
        completion: .list(Exporter.formats)
    )
    var format: String?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Flag(help: "Leave out the columns of sources.")
    var bare = false

    @Flag(help: "CSV for programs: no byte order mark, no ' before formulas.")
    var raw = false

    var exporter: Exporter {
        Exporter(path: file, format: format, replaces: force, isBare: bare, isRaw: raw)
    }
}

/// `… | export quotes.csv`: writes all rows and all columns, with their sources.
struct ExportCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write an answer to a file; its extension names the format.",
        discussion:
            "Tables: csv, tsv, json, jsonl, md, txt, and svg for a chart. Graphs: graphml, dot, json, csv (two files)."
    )
    static let input = InputType.any

    @OptionGroup var options: ExportOptions

    func output(for input: AnswerType) throws -> AnswerType {
        guard options.file != "-" else { return input }
        try options.exporter.check(input)
        return .nothing
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        guard options.file != "-" else { return Answer(context.input) }
        return Answer(.nothing, notes: try options.exporter.export(context.input, in: session))
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
        guard options.file != "-" else {
            throw CommandError(.arguments, "tee writes to a file", subject: "-", remedy: "export - shows an answer")
        }
        try options.exporter.check(input)
        return input
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        Answer(context.input, notes: try options.exporter.export(context.input, in: session))
    }
}
