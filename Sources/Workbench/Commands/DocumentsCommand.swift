import ArgumentParser
import CommandKit
import DocumentModel
import LanguageEngine

/// `documents`: what is loaded; `documents --failed`: what is not, and why.
struct DocumentsCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents",
        abstract: "List the loaded documents, or what could not be loaded.",
        aliases: ["docs", "files"]
    )

    @Flag(help: "List what could not be loaded, with the reason and what to try.")
    var failed = false

    static let schema = Schema([
        .doc.shown(.essential), .words, .lang, .published.shown(.useful), .outlet, .title, .sentences, .paragraphs,
        .path, .format, .sha256, .bytes,
    ])

    private static let failedSchema = Schema([.path.shown(.useful), .entry, .reason, .detail, .remedy])

    func output(for input: AnswerType) throws -> AnswerType { .table(failed ? Self.failedSchema : Self.schema) }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        if failed {
            let rows = session.failures.map { failure in
                Row([
                    .text(failure.path), Cell(failure.entry), .text(failure.reason), .text(failure.message),
                    Cell(failure.remedy),
                ])
            }
            return Answer(.table(Table(Self.failedSchema, rows: rows, noun: "failures")))
        }
        let tables = try await context.map("counting words") { try Self.row(of: $0) }
        return Answer(.table(Table(Self.schema, rows: tables, noun: "documents")))
    }

    /// The table of some documents; their words are counted on all cores.
    static func table(of documents: [LoadedDocument], in session: Session) async throws -> Table {
        let context = CommandContext(documents: documents, services: session)
        let rows = try await context.map("counting words") { try Self.row(of: $0) }
        return Table(schema, rows: rows, noun: "documents")
    }

    private static func row(of loaded: LoadedDocument) throws -> Row {
        let tokens = try loaded.analysed.tokens
        let source = loaded.appearances[0].source
        let entry = source.entry.map { ":\($0)" } ?? ""
        return Row([
            loaded.cell, .integer(tokens.count { $0.kind == .word || $0.kind == .number }),
            Cell(try loaded.analysed.language.code), Cell(loaded.published.date), Cell(loaded.outlet),
            Cell(loaded.title), .integer(try loaded.analysed.sentences.count),
            .integer(loaded.analysed.structure.count { $0.kind == .paragraph }), .text(source.path + entry),
            .text(loaded.appearances[0].format), .text(loaded.id.digest), .integer(loaded.document.count),
        ])
    }
}
