public import DocumentModel
public import NewsLayers

/// What a session offers to its commands.
public protocol SessionServices: Sendable {
    /// The collection of all documents, for results of the corpus stage.
    var corpus: AnalysedCorpus { get }

    /// The kinds of facts that can be listed.
    var listings: [FactListing] { get }

    /// How many documents are worked on at a time.
    var parallelism: Int { get }

    /// The display name of a fact, such as `q2`; the next free one when the fact has none yet.
    func displayName(of fact: FactKey, prefix: String) -> String

    /// Takes note that what a command wanted of some documents is remembered, and that their layers may go.
    func isDone(with documents: [LoadedDocument])

    /// Takes a report of progress; it is shown when the work takes long.
    func report(_ progress: Progress)

    /// What people decided.
    var decisions: DecisionState { get }

    /// Takes decisions as one step, which `undo` takes back.
    ///
    /// - Throws: ``CommandError`` where a session takes none, or when they can't be kept: then nothing has changed.
    func decide(_ decisions: [Decision]) throws(CommandError)

    /// What people decided about the facts of a document, also in an earlier version of its text.
    func decidedFacts(in document: LoadedDocument) -> [DecisionState.Fact]

    /// Takes note of the facts of one kind that a document gives, when they are first made and whenever they change.
    func listed(_ rows: [Row], of listing: FactListing, in document: LoadedDocument)

    /// Takes note that a list left out facts because people rejected them.
    func leftOut(rejected: Int)

    /// The reference tables that were loaded, in the order in which they were.
    var references: [ReferenceTable] { get }

    /// The text of a file that an argument names, such as a table of rates.
    ///
    /// - Throws: ``CommandError`` when there is no such file, or it is no text.
    func text(ofFile path: String) throws(CommandError) -> String
}

extension SessionServices {
    /// Nothing, where a session takes no decisions.
    public var decisions: DecisionState { DecisionState() }

    /// Refuses, where a session takes no decisions.
    public func decide(_ decisions: [Decision]) throws(CommandError) {
        throw CommandError(.readOnlyProject, "this session takes no decisions")
    }

    /// Nothing, where a session takes no decisions.
    public func decidedFacts(in document: LoadedDocument) -> [DecisionState.Fact] { [] }

    /// A number for each document that changes with what people decided about its facts and metadata and about actors;
    /// 0 where nothing was decided at all.
    func decisionMarks(of documents: [LoadedDocument]) -> [Int] {
        let state = decisions
        guard state.changesActors || !state.facts.isEmpty || !state.documents.isEmpty else {
            return [Int](repeating: 0, count: documents.count)
        }
        var actors = Hasher()
        actors.combine(state.merges)
        actors.combine(state.ignored)
        return documents.map { document in
            var hasher = actors
            hasher.combine(decidedFacts(in: document))
            hasher.combine(document.given)
            return hasher.finalize()
        }
    }

    /// Does nothing.
    public func listed(_ rows: [Row], of listing: FactListing, in document: LoadedDocument) {}

    /// Does nothing: the layers stay.
    public func isDone(with documents: [LoadedDocument]) {}

    /// Does nothing.
    public func leftOut(rejected: Int) {}

    /// None, for sessions without reference tables.
    public var references: [ReferenceTable] { [] }

    /// An error, for sessions without files.
    public func text(ofFile path: String) throws(CommandError) -> String {
        throw CommandError(.unreadable, "'\(path)' can't be read here: this session reads no files", subject: path)
    }
}
