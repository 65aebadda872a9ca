import ArgumentParser
import CommandKit
import DocumentModel

/// `load quotes.jsonl --as quotes`: a table of facts that was exported, as a table again (E-12).
///
/// The binder puts it in the place of `load` where the format is the name of a kind of fact.
struct ReadBackCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Read a table of facts that export wrote as JSON or JSON Lines."
    )

    @Argument(help: "The file.")
    var file: String

    /// How the facts are listed.
    var listing: FactListing?

    private enum CodingKeys: CodingKey {
        case file
    }

    init() {}

    /// What the words of `load` ask for; nil where they ask for documents.
    ///
    /// - Throws: `CommandError` when they ask for a table in a way that gives none.
    init?(_ words: [String], _ listings: [FactListing]) throws(CommandError) {
        guard let place = words.firstIndex(where: { $0 == "--as" || $0.hasPrefix("--as=") }) else { return nil }
        var rest = words
        let flag = rest.remove(at: place)
        let name: String
        if flag == "--as" {
            guard place < rest.count else { return nil }
            name = rest.remove(at: place)
        } else {
            name = String(flag.dropFirst("--as=".count))
        }
        guard let listing = listings.first(where: { [$0.command, $0.noun, $0.kind].contains(name) }) else { return nil }
        guard rest.count == 1, let path = rest.first, !path.hasPrefix("--") else {
            throw CommandError(
                .arguments,
                "load --as \(name) takes one file, and nothing else",
                subject: rest.first { $0.hasPrefix("--") } ?? rest.last,
                remedy: "load quotes.jsonl --as quotes"
            )
        }
        file = path
        self.listing = listing
    }

    func output(for input: AnswerType) throws -> AnswerType { listing.map { .table($0.schema) } ?? .nothing }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        guard let listing else { throw CommandError(.fault, "no kind of fact was chosen") }
        let reader = RowReader(listing: listing, session: session)
        let rows = try reader.rows(of: try TextFile.read(file), file: file)
        var notes: [Note] = []
        let known = Set(session.allDocuments.map(\.id))
        let foreign = rows.count { row in row.evidence.first.map { !known.contains($0.document) } ?? true }
        if foreign > 0 {
            notes.append(
                .note("the texts of \(counted(foreign, "row")) are not loaded: their passages have words and no places")
            )
        }
        return Answer(.table(Table(listing.schema, rows: rows, noun: listing.noun)), notes: notes)
    }
}
