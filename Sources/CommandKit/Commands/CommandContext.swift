import DocumentModel

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
        let id = DocumentID(digest: name)
        if let match = documents.first(where: { $0.name == name || $0.id == id }) { return match }
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
        try await map(activity, documents, done: 0, of: documents.count, body)
    }

    /// Applies `body` to some of the documents, of which others are done already.
    func map<Result: Sendable>(
        _ activity: String,
        _ documents: [LoadedDocument],
        done before: Int,
        of total: Int,
        _ body: @escaping @Sendable (LoadedDocument) throws -> Result
    ) async throws -> [Result] {
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
            var done = before
            while let (index, result) = try await group.next() {
                switch result {
                case .success(let value): results[index] = value
                case .failure(let error): if index < failure?.index ?? .max { failure = (index, error) }
                }
                done += 1
                services.report(Progress(activity: activity, done: done, total: total))
                start()
            }
            if let failure { throw failure.error }
            return results.compactMap { $0 }
        }
    }
}
