import ArgumentParser
import CommandKit
import DocumentModel
import LanguageEngine

/// `find "defense spending"`: every place where words stand.
struct FindCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "List every place where a word or phrase stands.",
        discussion:
            "Words are whole and case does not matter; * stands for the rest of a word: find \"defen* spending\"",
        aliases: ["search", "grep"]
    )

    @Argument(help: "A word or phrase.")
    var pattern: String?

    @Option(help: "Every term of a topic instead.")
    var about: String?

    private static let schema = Schema([
        .doc.shown(.useful), .line, .text, .sentence.shown(.useful), .outlet, .published, Sought.term,
    ])

    func output(for input: AnswerType) throws -> AnswerType {
        try Sought.check(pattern, about: about)
        return .table(Self.schema)
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        _ = try context.loadedDocuments()
        let sought = try Sought(pattern, about: about, in: session)
        let narrowed = try sought.narrow(context, session)
        let rows = try await narrowed.map("searching") { loaded in
            let tokens = try loaded.analysed.tokens
            let sentences = try loaded.analysed.sentences
            return sought.hits(in: loaded.document, tokens).map { hit in
                let range = hit.tokens
                let span = tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
                let sentence = sentences.covering(span).first?.span ?? span
                return Row(
                    [
                        loaded.cell, .integer(loaded.document.lines.line(of: span.start)), loaded.cell(at: span),
                        loaded.cell(at: sentence), Cell(loaded.outlet), Cell(loaded.published.date), .text(hit.term),
                    ],
                    evidence: [loaded.evidence(span, "match")]
                )
            }
        }
        return Answer(.table(Table(Self.schema, rows: rows.flatMap { $0 }, noun: "matches")))
    }
}
