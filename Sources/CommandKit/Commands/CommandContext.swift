public import DocumentModel

/// What a command works with: the documents, the value from the left of the pipe, and the services of the session.
public struct CommandContext: Sendable {
    /// The documents the command is about, in the order in which they were loaded.
    public let documents: [LoadedDocument]

    /// The value from the left of the pipe; `.nothing` at the start of a line.
    public let input: AnswerValue

    /// The services of the session.
    public let services: any SessionServices

    /// Makes a context.
    public init(documents: [LoadedDocument], input: AnswerValue = .nothing, services: any SessionServices) {
        self.documents = documents
        self.input = input
        self.services = services
    }

    /// The table from the left of the pipe.
    ///
    /// - Throws: ``CommandError`` when something else came.
    public func inputTable() throws -> Table {
        guard case .table(let table) = input else {
            throw CommandError(.inputType, "the command takes a table, and was given \(input.type.article)")
        }
        return table
    }

    /// The documents, or an error when none is loaded.
    public func loadedDocuments() throws -> [LoadedDocument] {
        guard !documents.isEmpty else {
            throw CommandError(.nothingLoaded, "no document is loaded", remedy: "load FILE, or load Notebooks/articles")
        }
        return documents
    }

    /// The document with a display name, an identity or the beginning of one.
    ///
    /// - Throws: ``CommandError`` with the nearest name when there is none.
    public func document(named name: String) throws -> LoadedDocument {
        if let match = documents.first(where: { $0.name == name || $0.id.digest == name }) { return match }
        throw CommandError.unknown(
            .unknownDocument,
            "no document '\(name)'",
            name: name,
            among: "documents",
            documents.map(\.name)
        )
    }

    /// Applies `body` to every document, several at a time, and gives the results in the order of the documents.
    ///
    /// This is the one place where commands work in parallel. Progress is reported, and an interrupt stops it.
    /// - Throws: What `body` threw for the first document that failed, or `CancellationError`.
    public func map<Result: Sendable>(
        _ activity: String,
        _ body: @escaping @Sendable (LoadedDocument) throws -> Result
    ) async throws -> [Result] {
        let documents = documents
        let services = services
        guard documents.count > 1 else { return try documents.map(body) }
        return try await withThrowingTaskGroup(of: (Int, Swift.Result<Result, any Error>).self) { group in
            var results = [Result?](repeating: nil, count: documents.count)
            var failure: (index: Int, error: any Error)?
            var next = 0
            func start() {
                // After a failure only what was begun before is waited for: one of these may come earlier in order.
                guard next < documents.count, failure == nil else { return }
                let index = next
                next += 1
                group.addTask {
                    try Task.checkCancellation()
                    return (index, Swift.Result { try body(documents[index]) })
                }
            }
            for _ in 0..<max(1, services.parallelism) { start() }
            var done = 0
            while let (index, result) = try await group.next() {
                switch result {
                case .success(let value): results[index] = value
                case .failure(let error): if index < failure?.index ?? .max { failure = (index, error) }
                }
                done += 1
                services.report(Progress(activity: activity, done: done, total: documents.count))
                start()
            }
            if let failure { throw failure.error }
            return results.compactMap { $0 }
        }
    }

    /// The table of the facts of one kind in all documents.
    ///
    /// - Throws: What an analysis threw, or `CancellationError`.
    public func table(of listing: FactListing) async throws -> Table {
        // Layers are computed in parallel; names are given afterwards, in order, so that they don't depend on timing.
        let services = services
        let found = try await map("finding \(listing.noun)") { document in
            (document, try listing.decidedFacts(of: document, in: services))
        }
        var rows: [Row] = []
        for (document, facts) in found {
            let listed = listing.tableRows(of: document, facts: facts, in: services, false)
            services.listed(listed, of: listing, in: document, rejected: facts.count { $0.isRejected })
            rows += listed
        }
        return Table(listing.schema, rows: rows, noun: listing.noun)
    }
}

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

    /// Takes note of the facts of one kind that a document gives.
    ///
    /// - Parameter rejected: How many were left out, because people rejected them.
    func listed(_ rows: [Row], of listing: FactListing, in document: LoadedDocument, rejected: Int)
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

    /// Does nothing.
    public func listed(_ rows: [Row], of listing: FactListing, in document: LoadedDocument, rejected: Int) {}
}

/// How far a long command has got.
public struct Progress: Hashable, Sendable {
    /// What is done: "finding quotes".
    public let activity: String
    /// How many units are done.
    public let done: Int
    /// How many units there are; nil when unknown.
    public let total: Int?

    /// Describes progress.
    public init(activity: String, done: Int, total: Int?) {
        self.activity = activity
        self.done = done
        self.total = total
    }
}
