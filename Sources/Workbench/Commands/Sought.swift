import Archive
import CommandKit
import DocumentModel
import LanguageEngine

/// What `find` and `kwic` look for: a pattern of words, or the terms of a topic.
enum Sought: Sendable {
    case pattern(TokenPattern, text: String)
    case topic(Topic)

    /// The column that says which term hit.
    static let term = Column("term", .text, "pattern, or term of the topic, that hit", importance: .detail)

    /// Checks the arguments of a command.
    ///
    /// - Throws: ``CommandError`` unless exactly one of the two is given.
    static func check(_ pattern: String?, about topic: String?) throws(CommandError) {
        if let pattern, topic == nil {
            _ = try TokenPattern(pattern)
        } else if pattern != nil || topic == nil {
            throw CommandError(
                .arguments,
                pattern == nil ? "there is nothing to look for" : "either a pattern or a topic is looked for, not both",
                subject: pattern,
                remedy: "find \"cost sharing\", or find --about TOPIC"
            )
        }
    }

    /// Reads the arguments of a command.
    ///
    /// - Throws: ``CommandError`` when there is no such topic.
    init(_ pattern: String?, about topic: String?, in session: Session) throws(CommandError) {
        if let topic {
            self = .topic(try session.topic(named: topic))
        } else {
            self = .pattern(try TokenPattern(pattern ?? ""), text: pattern ?? "")
        }
    }

    /// Where it stands in a document.
    func hits(in document: Document, _ tokens: TokenSequence) -> [Topic.Hit] {
        switch self {
        case .pattern(let pattern, let text):
            pattern.matches(in: document, tokens).map { Topic.Hit(tokens: $0, term: text) }
        case .topic(let topic): topic.hits(in: document, tokens)
        }
    }

    /// The context with those documents only in which it can stand, by the full-text search of the project.
    func narrow(_ context: CommandContext, _ session: Session) throws -> CommandContext {
        guard case .pattern(let pattern, _) = self, let found = try session.documents(holding: pattern) else {
            return context
        }
        return CommandContext(
            documents: context.documents.filter { found($0) },
            input: context.input,
            services: context.services
        )
    }
}

extension Session {
    /// Which documents can hold a pattern, by full-text search; nil where every document has to be read.
    ///
    /// - Throws: ``CommandError`` when the project can't be read.
    func documents(holding pattern: TokenPattern) throws(CommandError) -> ((LoadedDocument) -> Bool)? {
        guard let project, let query = pattern.searchQuery else { return nil }
        let numbers: Set<Int>
        do throws(ArchiveError) {
            numbers = Set(try project.archive.numbers(matching: query))
        } catch {
            throw CommandError(error)
        }
        // What is not written yet, or only in memory, is not in the index.
        return { loaded in
            guard let number = Int(loaded.name.dropFirst()), project.isIndexed(loaded.id) else { return true }
            return numbers.contains(number)
        }
    }
}
