import ArgumentParser
import CommandKit
import DocumentModel

/// `show d1`, `show q2`: the text itself, with line numbers or with the words of a fact marked.
struct ShowCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the text of a document, or the passage of a fact.",
        discussion: "Examples: show d1 --lines 3-8; show q2; show --around q2 --context 3",
        aliases: ["text", "read"]
    )

    @Argument(help: "A document (d1) or a fact (q2).")
    var subject: FactArgument?

    @Option(help: "The lines to show, as 8 or 8-9.")
    var lines: String?

    @Flag(help: "The text alone, without heading and margin; control characters are shown as signs.")
    var raw = false

    @Option(help: "Show the text around a fact.")
    var around: FactArgument?

    @Option(help: "How many lines before and after it.")
    var context = 2

    func output(for input: AnswerType) throws -> AnswerType {
        if subject == nil, around == nil {
            throw CommandError(.arguments, "show needs a document or a fact", remedy: "show d1, or show q2")
        }
        if let lines { _ = try Self.range(lines) }
        return raw ? .text : .passages
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        let answer = try await passages(in: context, of: session)
        guard raw, case .passages(let passages) = answer.value else { return answer }
        return Answer(.text(passages.map(\.text).joined(separator: "\n")), notes: answer.notes)
    }

    private func passages(in context: CommandContext, of session: Session) async throws -> Answer {
        let documents = try context.loadedDocuments()
        if let around { return try await passage(of: around.name, lines: max(0, self.context), documents, session) }
        let name = subject?.name ?? ""
        let id = DocumentID(digest: name)
        if let document = documents.first(where: { $0.name == name || $0.id == id }) {
            return try show(document)
        }
        return try await passage(of: name, lines: nil, documents, session)
    }

    private func show(_ loaded: LoadedDocument) throws -> Answer {
        let index = loaded.document.lines
        var range = 1...index.count
        if let lines {
            let wanted = try Self.range(lines)
            guard wanted.lowerBound <= index.count else {
                throw CommandError(
                    .unknownDocument,
                    "\(loaded.name) has \(index.count) lines, not \(lines)",
                    subject: lines
                )
            }
            range = wanted.clamped(to: range)
        }
        let start = index.span(ofLine: range.lowerBound)?.start ?? 0
        let end = index.span(ofLine: range.upperBound)?.end ?? loaded.document.count
        let heading = lines == nil ? loaded.name : "\(loaded.name), lines \(range.lowerBound)-\(range.upperBound)"
        return Answer(
            .passages([Passage(heading: heading, document: loaded.document, span: Span(start, end))])
        )
    }

    private func passage(
        of name: String,
        lines: Int?,
        _ documents: [LoadedDocument],
        _ session: Session
    ) async throws -> Answer {
        let found = try await FactLookup(session: session).fact(named: name)
        let document = found.document.document
        let marks = found.row.evidence.filter { $0.document == document.id }.map(\.span)
        let anchor = marks.dropFirst().reduce(found.key.spans.first ?? Span(0, 0)) { $0.union($1) }
        var span = found.sentence.union(anchor)
        let line = document.lines.line(of: anchor.start)
        if let lines {
            let first = document.lines.span(ofLine: max(1, line - lines))?.start ?? span.start
            let last = document.lines.span(ofLine: min(document.lines.count, line + lines))?.end ?? span.end
            span = Span(first, last)
        }
        let heading = "\(found.document.name), \(found.document.place(of: anchor)) · \(name)"
        return Answer(.passages([Passage(heading: heading, document: document, span: span, marks: marks)]))
    }

    private static func range(_ text: String) throws -> ClosedRange<Int> {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let first = parts[0], let last = parts[parts.count - 1], first >= 1,
            first <= last
        else {
            throw CommandError(.notation, "'\(text)' is not a range of lines", subject: text, remedy: "give 8 or 8-9")
        }
        return first...last
    }
}
