public import DocumentModel
public import GraphKit

/// What a command gives: one value, and notes about it.
///
/// The value goes to standard output, the notes to standard error; a command never prints.
public struct Answer: Sendable {
    /// The value.
    public var value: AnswerValue

    /// What should be said about it.
    public var notes: [Note]

    /// What could not be done, where the rest was: some files of a `load`.
    ///
    /// The program's exit code tells.
    public var failure: CommandError?

    /// Makes an answer.
    public init(_ value: AnswerValue, notes: [Note] = [], failure: CommandError? = nil) {
        self.value = value
        self.notes = notes
        self.failure = failure
    }
}

/// The values that flow through pipes: a small closed set.
public enum AnswerValue: Sendable, Equatable {
    /// A table.
    case table(Table)
    /// A graph.
    case graph(Graph)
    /// Passages of texts.
    case passages([Passage])
    /// Text made by the program, without control characters but line feeds.
    case text(String)
    /// Nothing to show.
    case nothing

    /// The type of the value.
    public var type: AnswerType {
        switch self {
        case .table(let table): .table(table.schema)
        case .graph: .graph
        case .passages: .passages
        case .text: .text
        case .nothing: .nothing
        }
    }
}

/// The type of a value, known before anything runs.
public enum AnswerType: Hashable, Sendable {
    /// A table with these columns.
    case table(Schema)
    /// A graph.
    case graph
    /// Passages.
    case passages
    /// Text.
    case text
    /// Nothing.
    case nothing

    /// What it is, for messages: "a table".
    public var article: String {
        switch self {
        case .table: "a table"
        case .graph: "a graph"
        case .passages: "passages"
        case .text: "text"
        case .nothing: "nothing"
        }
    }
}

/// A stretch of a document that is shown as it stands, with parts of it marked.
public struct Passage: Hashable, Sendable {
    /// What people read above it: `d1, line 6`.
    public var heading: String

    /// The text it belongs to.
    public var document: DocumentID

    /// Where it stands.
    public var span: Span

    /// The words, exactly as in the text.
    public var text: String

    /// The parts to mark, as spans of the document.
    public var marks: [Span]

    /// Describes a passage of a document.
    public init(heading: String, document: Document, span: Span, marks: [Span] = []) {
        self.heading = heading
        self.document = document.id
        self.span = span
        self.text = document[span]
        self.marks = marks
    }
}

/// A remark about an answer, for standard error.
public struct Note: Hashable, Sendable {
    /// How much it matters.
    public enum Level: String, Sendable {
        /// A footer: counts, what is hidden. Shown in a terminal.
        case footer
        /// Something to know.
        case note
        /// Something to be careful about.
        case warning
    }

    /// How much it matters.
    public let level: Level

    /// A sentence or a few words, without a full stop for footers.
    public let text: String

    /// Makes a remark.
    public init(_ level: Level, _ text: String) {
        self.level = level
        self.text = text
    }

    /// A footer.
    public static func footer(_ text: String) -> Note { Note(.footer, text) }

    /// Something to know.
    public static func note(_ text: String) -> Note { Note(.note, text) }

    /// Something to be careful about.
    public static func warning(_ text: String) -> Note { Note(.warning, text) }
}
