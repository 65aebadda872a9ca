import ArgumentParser
import CommandKit
import DocumentModel
import LanguageEngine

/// `find "defense spending"`: every place where words stand.
struct FindCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "find",
        abstract: "List every place where a word or phrase stands.",
        discussion:
            "Words are whole and case does not matter; * stands for the rest of a word: find \"defen* spending\"",
        aliases: ["search", "grep"]
    )

    @Argument(help: "A word or phrase.")
    var pattern: String

    private static let schema = Schema([
        .doc.shown(.useful), .line, .text, .sentence.shown(.useful), .outlet, .published,
    ])

    func output(for input: AnswerType) throws -> AnswerType {
        _ = try TokenPattern(pattern)
        return .table(Self.schema)
    }

    func run(in context: CommandContext) async throws -> Answer {
        _ = try context.loadedDocuments()
        let pattern = try TokenPattern(pattern)
        let rows = try await context.map("searching") { loaded in
            let tokens = try loaded.analysed.tokens
            let sentences = try loaded.analysed.sentences
            return pattern.matches(in: loaded.document, tokens).map { range in
                let span = tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
                let sentence = sentences.covering(span).first?.span ?? span
                return Row(
                    [
                        loaded.cell, .integer(loaded.document.lines.line(of: span.start)), loaded.cell(at: span),
                        loaded.cell(at: sentence), Cell(loaded.outlet), Cell(loaded.published.date),
                    ],
                    evidence: [loaded.evidence(span, "match")]
                )
            }
        }
        return Answer(.table(Table(Self.schema, rows: rows.flatMap { $0 }, noun: "matches")))
    }
}
