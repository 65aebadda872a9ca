import ArgumentParser
import CommandKit
import DocumentModel
import LanguageEngine
import NewsLayers

/// `timeline`: every expression of time with its sentence, in the order of time as far as that is known.
struct TimelineCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "List what happened when, as far as the texts say.",
        discussion: """
            Dates without a known year or publication date stay unresolved and stand last, in the order of the text; \
            nothing is guessed. Give a document its date with: set d1 published YYYY-MM-DD
            """,
        aliases: ["events"]
    )

    @Flag(help: "Fail when a date can't be resolved.")
    var strictDates = false

    private static let schema = Schema([
        .when.shown(.essential), .text.titled("as written"), .precision.shown(.detail), .event, .line, .doc, .outlet,
        .published, .sentence,
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext) async throws -> Answer {
        _ = try context.loadedDocuments()
        let rows = try await context.map("finding dates", remembering: "timeline/rows") { try Self.dated($0) }
            .flatMap { $0 }
        let unresolved = rows.count { $0.first == nil }
        if strictDates, unresolved > 0 {
            throw CommandError(
                .noFacts,
                "\(unresolved) of \(rows.count) dates can't be resolved",
                remedy: "set d1 published YYYY-MM-DD"
            )
        }
        // The offset breaks ties, so that the order is total; rows are large, so their places are sorted.
        let days = rows.map(\.first)
        let sorted = rows.indices
            .sorted { left, right in
                switch (days[left], days[right]) {
                case (let first?, let second?) where first != second: first < second
                case (_?, nil): true
                case (nil, _?): false
                default: left < right
                }
            }
            .map { rows[$0].row }
        var notes: [Note] = []
        if unresolved > 0 {
            notes.append(
                .note(
                    "\(unresolved) of \(rows.count) have no full date and stand last, in text order; nothing is guessed. "
                        + "Where a document has no date: set d1 published YYYY-MM-DD"
                )
            )
        }
        return Answer(.table(Table(Self.schema, rows: sorted, noun: "dates")), notes: notes)
    }

    /// A row and the first day it is about; nil where that is not known.
    private struct Dated: Sendable {
        let first: CivilDay?
        let row: Row
    }

    private static func dated(_ loaded: LoadedDocument) throws -> [Dated] {
        let sentences = try loaded.analysed.sentences
        return try loaded.analysed.timeExpressions.filter { $0.value?.precision != .duration }.map { expression in
            let sentence = sentences.covering(expression.span).first?.span ?? expression.span
            let row = Row(
                [
                    Cell(expression.value), loaded.cell(at: expression.span),
                    Cell(expression.value?.precision.rawValue), .text(loaded.cell(at: sentence).words ?? ""),
                    .integer(loaded.document.lines.line(of: expression.span.start)), loaded.cell,
                    Cell(loaded.outlet), Cell(loaded.published.date), loaded.cell(at: sentence),
                ],
                evidence: [loaded.evidence(expression.span, "date", rule: expression.rule)]
            )
            return Dated(first: expression.value?.first, row: row)
        }
    }
}
