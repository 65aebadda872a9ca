import DossierKit

/// `quotes`: who is reported to have said what.
struct QuotesCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "quotes",
        abstract: "List quotations: who is reported to have said what.",
        discussion: """
            direct stands wholly in quotation marks, mixed partly, indirect in the reporter's words. The text is shown \
            without the marks; of a mixed quotation the words in marks. Who can't be resolved to an actor is shown by the \
            words of the text; named_as always holds these words.
            """,
        aliases: ["quotations"]
    )

    @Option(help: "Only what this speaker said; a name or another form of it.")
    var speaker: SpeakerArgument?

    @Option(help: "Only quotations of this kind: direct, mixed or indirect.")
    var kind: QuotationKindArgument?

    func output(for input: AnswerType) throws -> AnswerType { .table(FactListing.quotations.schema) }

    func run(in context: CommandContext) async throws -> Answer {
        _ = try context.loadedDocuments()
        let all = try await context.table(of: .quotations)
        var rows = all.rows
        if let kind { rows = rows.filter { $0.cells[QuotationRow.kindIndex] == .text(kind.rawValue) } }
        if let speaker {
            let directory = try await SpeakerDirectory(all, context)
            let wanted = try directory.match(speaker.name, documents: context.documents.count)
            rows = rows.filter { wanted.contains($0.cells[QuotationRow.speakerIndex].words ?? "") }
        }
        let table = Table(all.schema, rows: rows, noun: all.noun)
        let notes = try await QuotationNotes(shown: rows.count, of: all.rows.count, context).notes
        return Answer(.table(table), notes: notes)
    }
}

/// A kind of quotation as an argument.
enum QuotationKindArgument: String, ExpressibleByArgument, CaseIterable {
    case direct, mixed, indirect
}
