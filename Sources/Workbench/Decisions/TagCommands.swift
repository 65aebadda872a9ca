import ArgumentParser
import CommandKit
import DocumentModel
import Synchronization

/// `tag q2 relevant`, `quotes | where … | tag relevant`.
struct TagCommand: DecidingCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Tag facts or documents.",
        discussion: "Examples: tag q2 q5 relevant; quotes | where speaker.country = \"Japan\" | tag relevant; "
            + "documents | where tag has relevant",
        aliases: ["code"]
    )
    static let valueCount = 1
    static let usage = "tag q2 relevant, or quotes | where … | tag relevant"

    @Argument(help: "Facts or documents, then the tag; behind a | only the tag.")
    var words: [String]

    @OptionGroup var reason: ReasonOption

    func decisions(about target: DecisionTarget, _ values: [String], in session: Session) throws -> [Decision] {
        let tag = try Self.checked(values[0])
        guard !session.tags(of: target.subject).contains(tag) else { return [] }
        return [Decision(.tag, target.subject, value: tag, words: target.words, reason: reason.because)]
    }

    func message(_ targets: String, _ values: [String]) -> String { "tagged \(targets) '\(values[0])'" }

    /// A tag: tags are listed with commas between them.
    static func checked(_ tag: String) throws(CommandError) -> String {
        let words = tag.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty, !words.contains(","), words.utf8.count <= 100 else {
            throw CommandError(
                .arguments,
                "'\(tag)' can't be a tag",
                subject: tag,
                remedy: "one to a hundred letters without a comma"
            )
        }
        return words
    }
}

/// `untag q2 relevant`.
struct UntagCommand: DecidingCommand {
    static let configuration = CommandConfiguration(
        commandName: "untag",
        abstract: "Take a tag off facts or documents."
    )
    static let valueCount = 1
    static let usage = "untag q2 relevant, or quotes | where tag has relevant | untag relevant"

    @Argument(help: "Facts or documents, then the tag; behind a | only the tag.")
    var words: [String]

    @OptionGroup var reason: ReasonOption

    func decisions(about target: DecisionTarget, _ values: [String], in session: Session) throws -> [Decision] {
        let tag = try TagCommand.checked(values[0])
        guard session.tags(of: target.subject).contains(tag) else { return [] }
        return [Decision(.untag, target.subject, value: tag, words: target.words, reason: reason.because)]
    }

    func message(_ targets: String, _ values: [String]) -> String { "took '\(values[0])' off \(targets)" }
}

/// `note q2 "check the recording"`.
struct NoteCommand: DecidingCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Write a remark about facts or documents.",
        discussion: "Example: note q2 \"check the recording\". An empty remark takes away what was noted: note q2 \"\""
    )
    static let valueCount = 1
    static let usage = "note q2 \"check the recording\""

    @Argument(help: "Facts or documents, then the remark; behind a | only the remark.")
    var words: [String]

    @OptionGroup var reason: ReasonOption

    func decisions(about target: DecisionTarget, _ values: [String], in session: Session) throws -> [Decision] {
        let text = values[0].split(whereSeparator: \.isNewline).joined(separator: " ")
        return [
            Decision(
                .note,
                target.subject,
                value: text.isEmpty ? nil : text,
                words: target.words,
                reason: reason.because
            )
        ]
    }

    func message(_ targets: String, _ values: [String]) -> String {
        values[0].isEmpty ? "took the notes off \(targets)" : "noted about \(targets)"
    }
}

/// `remove d3`: leaves a document out, until it is loaded again or the step is undone.
struct RemoveCommand: DecidingCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Leave documents out; undo brings them back.",
        discussion: "Examples: remove d3; documents | where words < 50 | remove"
    )
    static let valueCount = 0
    static let usage = "remove d3, or documents | where words < 50 | remove"

    @Argument(help: "Documents; none behind a |.")
    var words: [String] = []

    @OptionGroup var reason: ReasonOption

    func decisions(about target: DecisionTarget, _ values: [String], in session: Session) throws -> [Decision] {
        guard case .document = target.subject else {
            throw CommandError(
                .arguments,
                "'\(target.name)' is a fact, and only documents are removed",
                subject: target.name,
                remedy: "reject \(target.name)"
            )
        }
        return [Decision(.remove, target.subject, reason: reason.because)]
    }

    func message(_ targets: String, _ values: [String]) -> String { "removed \(targets): undo brings it back" }
}

extension Session {
    /// The tags of a fact or document.
    func tags(of subject: Decision.Subject) -> [String] {
        let decided = decisions
        switch subject {
        case .document(let id): return decided.documents[id]?.tags ?? []
        case .fact(let key): return decided.facts[key.document]?.first { $0.key == key }?.tags ?? []
        case .actor, .name: return []
        }
    }

    /// The document with a display name or a digest.
    func document(named name: String) -> LoadedDocument? {
        state.withLock { $0.shelf.visible(named: name) }
            ?? DocumentID(digest: name).flatMap { id in documents.first { $0.id == id } }
    }
}
