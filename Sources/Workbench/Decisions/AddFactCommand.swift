import ArgumentParser
import CommandKit
import DocumentModel
import LanguageEngine

/// `add quote d1 "words of the text" speaker="Wi Sung-lac"`: a fact that no analysis found.
struct AddFactCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a fact that was not found, on words of a document.",
        discussion: """
            Examples: add quote d1 "an optimal partner" speaker="Wi Sung-lac" kind=direct; add spending d1 "5 percent of \
            GDP" actor="NATO members" share=5% period=2035. The words must stand in the text. Behind a | add is the verb \
            that adds a column: spending | add billions = amount / 1000000000.
            """
    )

    @Argument(help: "The kind of fact: quote, spending, actor.")
    var kind: String

    @Argument(help: "The document.")
    var document: DocumentArgument

    @Argument(help: "The words that the fact stands on, as in the text.")
    var words: String

    @Argument(help: "Values of columns: speaker=\"Wi Sung-lac\".")
    var values: [String] = []

    @Option(help: "The line in which the words stand, where they stand several times.")
    var line: Int?

    @OptionGroup var reason: ReasonOption

    func output(for input: AnswerType) throws -> AnswerType {
        _ = try TokenPattern(words)
        for value in values where !value.contains("=") {
            throw CommandError(
                .arguments,
                "'\(value)' gives no column a value",
                subject: value,
                remedy: "write speaker=\"Wi Sung-lac\""
            )
        }
        return .nothing
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let listing = try listing(in: session)
        let loaded = try context.document(named: document.name)
        let place = try place(in: loaded)
        let key = FactKey(kind: listing.kind, document: loaded.id, spans: [place.span])
        try await checkNew(key, listing, loaded, session)
        let exact = loaded.document[place.span]
        var decisions = [decision(key, "sentence", "\(place.sentence.start)-\(place.sentence.end)", exact)]
        for value in values {
            let parts = value.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let read = try FactValue(column: parts[0], text: parts[1], of: listing, today: session.today)
            decisions.append(decision(key, parts[0], read.stored, exact))
        }
        try session.decide(decisions)
        let name = session.displayName(of: key, prefix: listing.prefix)
        return Answer(.nothing, notes: [.note("added \(name) to \(loaded.name)")])
    }

    private func decision(_ key: FactKey, _ field: String, _ value: String?, _ words: String) -> Decision {
        Decision(.add, .fact(key), field: field, value: value, words: words, reason: reason.because)
    }

    private func listing(in session: Session) throws -> FactListing {
        let found = session.listings.first { listing in
            [listing.kind, listing.noun, listing.command].contains { $0 == kind || $0 == kind + "s" }
        }
        guard let found else {
            throw CommandError.unknown(
                .arguments,
                "no kind of fact '\(kind)'",
                name: kind,
                among: "kinds",
                session.listings.map(\.kind)
            )
        }
        return found
    }

    /// Where the words stand, and the sentence around them.
    private func place(in loaded: LoadedDocument) throws -> (span: Span, sentence: Span) {
        let tokens = try loaded.analysed.tokens
        let sentences = try loaded.analysed.sentences
        let lines = loaded.document.lines
        let all = try TokenPattern(words).matches(in: loaded.document, tokens).map { range in
            tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
        }
        let places = line.map { line in all.filter { lines.line(of: $0.start) == line } } ?? all
        guard let first = places.first else {
            throw CommandError(
                .arguments,
                "the words are not in \(line.map { "line \($0) of " } ?? "")\(loaded.name)",
                subject: words,
                remedy: "show \(loaded.name), and copy them from there"
            )
        }
        guard places.count == 1 else {
            let numbers = places.map { String(lines.line(of: $0.start)) }.joined(separator: ", ")
            throw CommandError(
                .arguments,
                "the words stand \(places.count) times in \(loaded.name), in the lines \(numbers)",
                subject: words,
                remedy: "say which with --line, or give more words"
            )
        }
        return (first, sentences.covering(first).first?.span ?? first)
    }

    /// A fact that is there already is fixed and not added once more.
    private func checkNew(
        _ key: FactKey,
        _ listing: FactListing,
        _ loaded: LoadedDocument,
        _ session: Session
    ) async throws {
        let rows = try listing.tableRows(of: loaded, in: session, includesRejected: true)
        let matches = FactAnchor.match([key.spans], to: rows.map { $0.fact?.spans ?? [] })
        guard let index = matches.first ?? nil, let name = rows[index].cells.first?.words else { return }
        let isRejected = rows[index].fact.flatMap { known in
            session.decisions.facts[loaded.id]?.first { $0.key == known }?.verdict?.action == .reject
        }
        throw CommandError(
            .arguments,
            "\(name) stands there already",
            subject: words,
            remedy: isRejected == true
                ? "it was rejected: confirm \(name) brings it back" : "fix \(name) COLUMN VALUE changes it"
        )
    }
}
