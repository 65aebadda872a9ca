import ArgumentParser
import CommandKit
import DocumentModel

/// `cite q1`, `cite d1 --style memo`, `quotes | top 3 | cite`: citations ready to paste (E-11).
struct CiteCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "cite",
        abstract: "Print citations of facts or documents, ready to paste.",
        discussion: """
            Styles: note, for a footnote; memo, with the words themselves; markdown, with a link. Where the address is \
            known the link leads to the passage. Pages and paragraphs are cited where the file has them, else lines. \
            Examples: cite q1; cite q1 s2 --style memo; quotes | where tag has brief | cite --style markdown
            """
    )
    static let input = InputType.optionalTable

    @Argument(help: "Facts (q1) or documents (d1); none behind a |.")
    var subjects: [FactArgument] = []

    @Option(help: "note, memo or markdown.")
    var style: CitationStyle = .note

    func output(for input: AnswerType) throws -> AnswerType {
        guard (input == .nothing) != subjects.isEmpty else {
            throw CommandError(
                .arguments,
                input == .nothing ? "cite needs a fact or a document" : "cite takes what it cites from the left",
                subject: subjects.first?.name,
                remedy: "cite q1, or quotes | top 3 | cite"
            )
        }
        return .text
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let targets: [DecisionTarget]
        if case .nothing = context.input {
            targets = try await DecisionTarget.named(subjects.map(\.name), in: session)
        } else {
            targets = try DecisionTarget.rows(of: try context.inputTable(), in: session)
        }
        var lines: [String] = []
        for target in targets {
            // A row of a pipe may have lost columns: the listing has all of them.
            let row = target.listing == nil ? nil : try await FactLookup(session: session).fact(named: target.name).row
            guard let id = target.subject.document, let loaded = session.loadedDocument(id) else { continue }
            let citation = Citation(document: loaded, name: target.name, row: row, listing: target.listing)
            lines.append(citation.text(style))
        }
        guard !lines.isEmpty else {
            return Answer(.nothing, notes: [.note("no rows came from the left, so there is nothing to cite")])
        }
        return Answer(.text(lines.joined(separator: style == .note ? "\n" : "\n\n")))
    }
}

/// A form of citations, as an argument.
enum CitationStyle: String, ExpressibleByArgument, CaseIterable, Sendable {
    case note, memo, markdown
}
