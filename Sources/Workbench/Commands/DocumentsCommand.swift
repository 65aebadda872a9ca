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

    @Flag(help: "List texts that appeared in several places, and those that tell one story in nearly the same words.")
    var duplicates = false

    @Flag(help: "Leave out all near-duplicates but the first of each story, and say how many.")
    var unique = false

    @Option(help: "Only documents that hold a word or phrase.")
    var text: String?

    @Argument(parsing: .remaining, help: "where text has WORDS: the same as --text WORDS.")
    var condition: [String] = []

    static let schema = Schema([
        .doc.shown(.essential), .words, .lang, .published.shown(.useful), .outlet, .title, .sentences, .paragraphs,
        .path, .format, .sha256, .bytes, .tag, .note, .byline, .url,
    ])

    private static let failedSchema = Schema([.path.shown(.useful), .entry, .reason, .detail, .remedy])

    func output(for input: AnswerType) throws -> AnswerType {
        _ = try wanted()
        return .table(failed ? Self.failedSchema : duplicates ? DuplicatesTable.schema : Self.schema)
    }

    /// The pattern that the documents must hold; nil for all documents.
    private func wanted() throws -> TokenPattern? {
        if condition.isEmpty { return try text.map { try TokenPattern($0) } }
        guard condition.count == 4, Array(condition.prefix(3)) == ["where", "text", "has"], text == nil else {
            throw CommandError(
                .arguments,
                "documents does not take '\(condition.joined(separator: " "))'",
                subject: condition[0],
                remedy: "documents where text has \"cost sharing\", or documents | where published >= 2025"
            )
        }
        return try TokenPattern(condition[3])
    }

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
        var context = context
        var notes: [Note] = []
        if let pattern = try wanted() { context = try await Self.holding(pattern, context, session) }
        if duplicates { return Answer(.table(try await DuplicatesTable.table(of: context))) }
        if unique {
            let (kept, said) = try await UniqueDocuments.of(context)
            (context, notes) = (CommandContext(documents: kept, services: session), said)
        }
        let tables = try await context.map("counting words") { try Self.row(of: $0, session.decisions(about: $0.id)) }
        return Answer(.table(Table(Self.schema, rows: tables, noun: "documents")), notes: notes)
    }

    /// The documents in which a pattern stands.
    private static func holding(
        _ pattern: TokenPattern,
        _ context: CommandContext,
        _ session: Session
    ) async throws -> CommandContext {
        let candidates =
            try session.documents(holding: pattern).map { context.documents.filter($0) } ?? context.documents
        let narrowed = CommandContext(documents: candidates, services: session)
        let found = try await narrowed.map("searching") { loaded in
            try !pattern.matches(in: loaded.document, loaded.analysed.tokens).isEmpty
        }
        return CommandContext(documents: zip(candidates, found).filter(\.1).map(\.0), services: session)
    }

    /// The table of some documents; their words are counted on all cores.
    static func table(of documents: [LoadedDocument], in session: Session) async throws -> Table {
        let context = CommandContext(documents: documents, services: session)
        let rows = try await context.map("counting words") { try Self.row(of: $0, session.decisions(about: $0.id)) }
        return Table(schema, rows: rows, noun: "documents")
    }

    private static func row(of loaded: LoadedDocument, _ decided: DecisionState.Document?) throws -> Row {
        let counts = try loaded.analysed.counts
        let source = loaded.appearances[0].source
        let entry = source.entry.map { ":\($0)" } ?? ""
        return Row([
            loaded.cell, .integer(counts.words), Cell(try loaded.language), Cell(loaded.published.date),
            Cell(loaded.outlet), Cell(loaded.title), .integer(counts.sentences), .integer(counts.paragraphs),
            .text(source.path + entry),
            .text(loaded.appearances[0].format), .text(loaded.id.digest), .integer(loaded.document.count),
            Cell(decided?.tags.joinedWords),
            Cell(decided.flatMap { $0.notes.isEmpty ? nil : $0.notes.joined(separator: " / ") }),
            Cell(loaded.byline), Cell(loaded.url),
        ])
    }
}
