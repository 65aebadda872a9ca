import CommandKit
import DocumentModel
import Foundation

/// The lines that give names to things of the project: `topic NAME = TERMS`, `corpus create NAME where …`, `use NAME`.
///
/// They are read here and not by ArgumentParser, because terms and conditions keep their quotes.
struct NamedThings {
    let interpreter: Interpreter

    private var session: Session { interpreter.session }

    // MARK: Topics

    /// `topic NAME = TERMS` makes or changes a topic, `topic NAME =` takes it away, `topic NAME` shows it.
    func topic(_ rest: String) throws -> Answer {
        let parts = rest.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts[0].trimmingCharacters(in: .whitespaces)
        try Self.check(name, of: "topic", example: "topic cost-sharing = \"cost sharing\", \"burden sharing\"")
        guard parts.count == 2 else {
            let topic = try session.topic(named: name)
            return Answer(.text(topic.terms.joined(separator: "\n")))
        }
        let terms = parts[1].trimmingCharacters(in: .whitespaces)
        guard !terms.isEmpty else {
            _ = try session.topic(named: name)
            try session.decide([Decision(.topic, .name(name))])
            return Answer(.nothing, notes: [.note("the topic \(name) is gone: undo brings it back")])
        }
        let topic = try Topic(name, terms: terms)
        try session.decide([Decision(.topic, .name(name), value: terms, before: session.decisions.topics[name])])
        return Answer(.nothing, notes: [.footer("topic \(name): \(counted(topic.terms.count, "term"))")])
    }

    // MARK: Corpora

    /// `corpus create NAME where …`, `corpus use NAME`, `corpus drop NAME`, `corpus`.
    func corpus(_ rest: String, in entry: String) async throws -> Answer {
        let words = rest.split(maxSplits: 2, whereSeparator: \.isWhitespace).map(String.init)
        switch words.first {
        case nil, "list": return try await list()
        case "create":
            guard words.count == 3, words[2].hasPrefix("where") else {
                throw CommandError(
                    .arguments,
                    "a corpus needs a name and a condition",
                    remedy: "corpus create summit where published >= 2025-06-24 and outlet = \"Korea Herald\""
                )
            }
            try Self.check(words[1], of: "corpus", example: "corpus create summit where outlet = \"Korea Herald\"")
            guard words[1] != Self.everything else {
                throw CommandError(
                    .arguments,
                    "'all' means all documents",
                    subject: words[1],
                    remedy: "take another name"
                )
            }
            let documents = try await members(words[2], in: entry)
            let before = session.decisions.corpora[words[1]]
            try session.decide([Decision(.corpus, .name(words[1]), value: words[2], before: before)])
            let count = "\(documents.count) of \(counted(session.allDocuments.count, "document"))"
            return Answer(.nothing, notes: [.note("corpus \(words[1]): \(count); use \(words[1]) works in it")])
        case "use": return try await use(words.dropFirst().joined(separator: " "))
        case "drop":
            let name = words.dropFirst().joined(separator: " ")
            _ = try condition(of: name)
            try session.decide([Decision(.corpus, .name(name))])
            if session.corpusName == name { session.use(nil, nil) }
            return Answer(.nothing, notes: [.note("the corpus \(name) is gone, its documents are not")])
        case .some(let word):
            throw CommandError.unknown(
                .arguments,
                "'corpus' does not know '\(word)'",
                name: word,
                among: "parts",
                ["create", "use", "drop", "list"]
            )
        }
    }

    /// `use NAME`, `use all`.
    func use(_ rest: String) async throws -> Answer {
        let name = rest.trimmingCharacters(in: .whitespaces)
        guard !name.isEmpty, name != Self.everything else {
            session.use(nil, nil)
            return Answer(.nothing, notes: [.note("all \(counted(session.documents.count, "document"))")])
        }
        _ = try condition(of: name)
        try await refresh(name)
        let all = session.allDocuments.count
        return Answer(.nothing, notes: [.note("corpus \(name): \(session.documents.count) of \(all) documents")])
    }

    /// Decides anew which documents belong to the corpus in use.
    func refresh(_ name: String) async throws {
        let documents = try await members(try condition(of: name), in: nil)
        session.use(name, documents)
    }

    private func list() async throws -> Answer {
        let schema = Schema([.name, Column("condition", .text, "which documents belong to it"), .docs])
        var rows: [Row] = []
        for (name, condition) in session.decisions.corpora.sorted(by: { $0.key < $1.key }) {
            let documents = try await members(condition, in: nil)
            rows.append(Row([.text(name), .text(condition), .integer(documents.count)]))
        }
        return Answer(.table(Table(schema, rows: rows, noun: "corpora")))
    }

    private func condition(of name: String) throws(CommandError) -> String {
        let corpora = session.decisions.corpora
        guard let condition = corpora[name] else {
            throw CommandError.unknown(
                .unknownName,
                "no corpus '\(name)'",
                name: name,
                among: "corpora",
                corpora.keys.sorted() + [Self.everything]
            )
        }
        return condition
    }

    /// The documents for which a condition holds, among all of them.
    ///
    /// - Parameter entry: The line whose end the condition is, for the caret of an error; nil for a kept one.
    private func members(_ condition: String, in entry: String?) async throws -> Set<DocumentID> {
        let head = "documents | "
        do {
            let inUse = session.corpusInUse
            session.use(nil, nil)
            defer { session.use(inUse.name, inUse.documents) }
            guard case .table(let table) = try await interpreter.evaluate(head + condition).value else { return [] }
            let column = table.schema.index(of: "doc")
            return Set(
                table.rows.compactMap { row in
                    guard let column, case .document(_, let id) = row.cells[column] else { return nil }
                    return id
                }
            )
        } catch let error as LocatedError {
            guard let entry else { throw error.error }
            let shift = entry.utf8.count - condition.utf8.count - head.utf8.count
            throw LocatedError(
                error.error,
                at: error.range.map { max(0, $0.lowerBound + shift)..<max(0, $0.upperBound + shift) }
            )
        }
    }

    private static let everything = "all"

    private static func check(_ name: String, of kind: String, example: String) throws(CommandError) {
        let isName = name.utf8.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "-") }
        guard !name.isEmpty, isName, name.utf8.count <= 60 else {
            throw CommandError(
                .arguments,
                name.isEmpty ? "a \(kind) needs a name" : "'\(name)' can't be the name of a \(kind)",
                subject: name.isEmpty ? nil : name,
                remedy: example
            )
        }
    }
}
