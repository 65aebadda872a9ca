/// What a person decided about a document, a fact, an actor or a name of the project.
///
/// Decisions are kept beside what the analyses find and are applied after them: an analysis never overwrites one, and
/// undoing one leaves no trace in the facts.
public struct Decision: Hashable, Codable, Sendable {
    /// What was decided.
    public enum Action: String, Codable, Sendable, CaseIterable {
        /// A document has another value in a field of its metadata.
        case set
        /// A document or fact has a tag.
        case tag
        /// A document or fact does not have a tag any more.
        case untag
        /// A remark about a document or fact.
        case note
        /// A fact has another value in a column.
        case fix
        /// A fact is none.
        case reject
        /// A fact is right.
        case confirm
        /// A fact that no analysis found.
        case add
        /// A document is left out.
        case remove
        /// A document that was left out is here again.
        case restore
        /// An actor is another one.
        case merge
        /// An actor is not the other one after all.
        case split
        /// What is called so is no actor.
        case ignore
        /// A set of terms has a name.
        case topic
        /// A pipeline has a name.
        case define
        /// A part of the documents has a name.
        case corpus
        /// A table of official figures that people brought along.
        case reference
    }

    /// What it is about.
    public enum Subject: Hashable, Codable, Sendable {
        /// A text.
        case document(DocumentID)
        /// A fact of a text.
        case fact(FactKey)
        /// An actor, by name.
        case actor(String)
        /// A topic, a definition, a corpus or a reference table, by name.
        case name(String)

        /// The text it belongs to; nil for actors and names.
        public var document: DocumentID? {
            switch self {
            case .document(let id): id
            case .fact(let key): key.document
            case .actor, .name: nil
            }
        }
    }

    /// What was decided.
    public var action: Action

    /// What it is about.
    public var subject: Subject

    /// The column or field that has another value, for ``Action/set``, ``Action/fix`` and ``Action/add``.
    public var field: String?

    /// The value: a tag, a remark, a value of a field, the name of an actor, a definition; nil takes away what was there.
    public var value: String?

    /// What the analyses had found, as people read it.
    public var before: String?

    /// The words that the fact stands on: by them it is found again in another version of the text.
    public var words: String?

    /// Why.
    public var reason: String?

    /// Describes a decision.
    public init(
        _ action: Action,
        _ subject: Subject,
        field: String? = nil,
        value: String? = nil,
        before: String? = nil,
        words: String? = nil,
        reason: String? = nil
    ) {
        self.action = action
        self.subject = subject
        self.field = field
        self.value = value
        self.before = before
        self.words = words
        self.reason = reason
    }
}

/// One line of a person's work: everything that it changed is undone together.
public struct DecisionStep: Hashable, Codable, Sendable, Identifiable {
    /// Whether a step counts.
    public enum State: String, Codable, Sendable {
        /// It counts.
        case done
        /// It was undone, and can be done again.
        case undone
        /// It was undone, and another step took its place.
        case dropped
    }

    /// Its number, from one, in the order in which steps were taken.
    public let id: Int

    /// When it was taken, as ISO 8601 in UTC.
    public let time: String

    /// The line that took it.
    public let line: String

    /// What it decided; empty for a line that only loaded documents.
    public let decisions: [Decision]

    /// Whether it counts.
    public var state: State

    /// Describes a step.
    public init(id: Int, time: String, line: String, decisions: [Decision], state: State = .done) {
        self.id = id
        self.time = time
        self.line = line
        self.decisions = decisions
        self.state = state
    }
}
