import ArgumentParser
import CommandKit
import DocumentModel
import Foundation
import LanguageEngine

/// `kwic defense`: key words in context, the concordance of corpus linguistics.
struct KwicCommand: SessionCommand {
    static let configuration = CommandConfiguration(
        commandName: "kwic",
        abstract: "Show a word or phrase with the words around it (concordance).",
        discussion: "Sort by the words next to the node: kwic defense --sort R1, or --sort L1,R1",
        aliases: ["concordance"]
    )

    @Argument(help: "A word or phrase; * stands for the rest of a word.")
    var pattern: String?

    @Option(help: "Every term of a topic instead.")
    var about: String?

    @Option(help: "How many words on either side.")
    var window = 10

    @Option(help: "Words to sort by: L1, R2, …, joined by commas; in the order of the text without it.")
    var sort: String?

    private static let schema = Schema([
        .line, .before.aligned(.trailing), .node, .after, .doc, .outlet, .published, .sentence, Sought.term,
    ])

    private struct Line: Sendable {
        let row: Row
        let left: [String]
        let right: [String]
    }

    func output(for input: AnswerType) throws -> AnswerType {
        try Sought.check(pattern, about: about)
        _ = try sortKeys()
        guard (1...50).contains(window) else {
            throw CommandError(
                .arguments,
                "the window is \(window) words",
                subject: String(window),
                remedy: "give 1 to 50 words"
            )
        }
        return .table(Self.schema)
    }

    func run(in context: CommandContext, of session: Session) async throws -> Answer {
        _ = try context.loadedDocuments()
        let sought = try Sought(pattern, about: about, in: session)
        let keys = try sortKeys()
        let narrowed = try sought.narrow(context, session)
        let found = try await narrowed.map("searching") { loaded in try concordance(of: loaded, sought) }
        var lines: [Line] = found.flatMap { $0 }
        if !keys.isEmpty {
            // The sort is not promised to be stable: the place in the text breaks ties.
            lines = lines.enumerated()
                .sorted { Self.precedes($0, $1, by: keys) }
                .map { $0.element }
        }
        let total = try await context.map("counting words") { try $0.analysed.counts.words }.reduce(0, +)
        let perMillion = total == 0 ? 0 : lines.count * 1_000_000 / total
        return Answer(
            .table(Table(Self.schema, rows: lines.map(\.row), noun: "matches")),
            notes: [
                .footer(
                    "\(lines.count) in \(total) words (\(perMillion) per million); window \(window) words, inside the sentence"
                )
            ]
        )
    }

    private static func precedes(
        _ left: (offset: Int, element: Line),
        _ right: (offset: Int, element: Line),
        by keys: [SortKey]
    ) -> Bool {
        for key in keys {
            let first = key.word(left.element.left, left.element.right)
            let second = key.word(right.element.left, right.element.right)
            if first != second { return first < second }
        }
        return left.offset < right.offset
    }

    private func concordance(of loaded: LoadedDocument, _ sought: Sought) throws -> [Line] {
        let tokens = try loaded.analysed.tokens
        let sentences = try loaded.analysed.sentences
        return sought.hits(in: loaded.document, tokens).map { hit in
            let range = hit.tokens
            let span = tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
            let sentence = sentences.covering(span).first
            let bounds = sentence?.tokens ?? range
            let left = max(bounds.lowerBound, range.lowerBound - window)..<range.lowerBound
            let right = range.upperBound..<max(range.upperBound, min(bounds.upperBound, range.upperBound + window))
            let row = Row(
                [
                    .integer(loaded.document.lines.line(of: span.start)),
                    .text(Self.words(loaded.document, tokens, left)), loaded.cell(at: span),
                    .text(Self.words(loaded.document, tokens, right)), loaded.cell, Cell(loaded.outlet),
                    Cell(loaded.published.date), loaded.cell(at: sentence?.span ?? span), .text(hit.term),
                ],
                evidence: [loaded.evidence(span, "node")]
            )
            return Line(
                row: row,
                left: Self.neighbours(loaded.document, tokens, left).reversed(),
                right: Self.neighbours(loaded.document, tokens, right)
            )
        }
    }

    /// The text from the first to the last of some tokens, on one line.
    private static func words(_ document: Document, _ tokens: TokenSequence, _ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return document[tokens[first].span.union(tokens[last].span)]
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func neighbours(_ document: Document, _ tokens: TokenSequence, _ range: Range<Int>) -> [String] {
        range.filter { tokens[$0].kind == .word || tokens[$0].kind == .number }.map {
            document[tokens[$0].span].lowercased()
        }
    }

    private struct SortKey {
        let isLeft: Bool
        let distance: Int

        func word(_ left: [String], _ right: [String]) -> String {
            let words = isLeft ? left : right
            return distance <= words.count ? words[distance - 1] : ""
        }
    }

    private func sortKeys() throws -> [SortKey] {
        try (sort ?? "").split(separator: ",").map { part in
            guard let side = part.first, side == "L" || side == "R", let distance = Int(part.dropFirst()),
                (1...9).contains(distance)
            else {
                throw CommandError(
                    .arguments,
                    "'\(part)' is not a place beside the node",
                    subject: String(part),
                    remedy: "give L1 to L9 or R1 to R9, joined by commas"
                )
            }
            return SortKey(isLeft: side == "L", distance: distance)
        }
    }
}
