public import DocumentModel

extension CommandContext {
    /// Applies `body` to every document as ``map(_:_:)`` does, and remembers what it gave.
    ///
    /// A document is asked again only when it, its inputs or what people decided about its facts or about actors has
    /// changed. So `body` must be a pure function of these; after one more article, only that article costs anything.
    /// - Parameters:
    ///   - activity: What is done, for people.
    ///   - name: Under which name it is remembered, unique among all commands: `quotes/not-speech`.
    ///   - body: What is made of a document.
    /// - Complexity: O(*n*) in the number of documents; what is remembered stays in memory as long as its document.
    public func map<Part: Sendable>(
        _ activity: String,
        remembering name: String,
        _ body: @escaping @Sendable (LoadedDocument) throws -> Part
    ) async throws -> [Part] {
        try await remembered(activity, name, body) { document, part in part }
    }

    /// - Parameter finish: What is done to a part that was made just now, one document after the other in their order.
    private func remembered<Found: Sendable, Part: Sendable>(
        _ activity: String,
        _ name: String,
        _ body: @escaping @Sendable (LoadedDocument) throws -> Found,
        finish: (LoadedDocument, Found) throws -> Part
    ) async throws -> [Part] {
        let marks = services.decisionMarks(of: documents)
        var parts = zip(documents, marks).map { document, mark in
            document.memory.value(name, mark: mark, as: Part.self)
        }
        let missing = parts.indices.filter { parts[$0] == nil }
        guard !missing.isEmpty else { return parts.compactMap { $0 } }
        for start in stride(from: 0, to: missing.count, by: Self.chunk) {
            let indices = missing[start..<min(start + Self.chunk, missing.count)]
            let chosen = indices.map { documents[$0] }
            let found = try await map(activity, chosen, done: start, of: missing.count, body)
            for (index, found) in zip(indices, found) {
                let part = try finish(documents[index], found)
                documents[index].memory.keep(part, name, mark: marks[index])
                parts[index] = part
            }
            services.isDone(with: chosen)
        }
        return parts.compactMap { $0 }
    }

    /// So many documents are worked on before their layers may go: enough to keep every core busy.
    private static let chunk = 256

    /// The rows that each document gives to the table of the facts of one kind, in the order of the documents.
    ///
    /// - Throws: What an analysis threw, or `CancellationError`.
    public func rows(of listing: FactListing) async throws -> [[Row]] {
        // Layers are computed in parallel; names are given afterwards, in order, so that they don't depend on timing.
        let services = services
        let lists = try await remembered("finding \(listing.noun)", "\(listing.kind)/rows") { document in
            try listing.decidedFacts(of: document, in: services)
        } finish: { document, facts in
            let list = ListedRows(
                rows: listing.tableRows(of: document, facts: facts, in: services, false),
                rejected: facts.count { $0.isRejected }
            )
            services.listed(list.rows, of: listing, in: document)
            return list
        }
        let rejected = lists.reduce(0) { $0 + $1.rejected }
        if rejected > 0 { services.leftOut(rejected: rejected) }
        return lists.map(\.rows)
    }

    /// A result of the corpus stage about the documents of the command.
    ///
    /// Documents are analysed in parallel and merged in their order; only those that came, went or changed since the last
    /// time cost anything. Of some of the documents it is merged from what is remembered of them, as a
    /// change of the last such selection.
    /// - Parameter activity: What is done, for people: "finding actors".
    /// - Throws: What an analysis threw, or `CancellationError`.
    public func result<Key: CorpusKey>(_ key: Key.Type, _ activity: String) async throws -> Key.Merge.Value {
        let corpus = services.corpus
        let all = corpus.documents
        if all.count == documents.count, Set(all.map(\.document.id)) == Set(documents.map(\.id)) {
            _ = try await remembered(activity, "corpus/\(Key.name)/merged") { document in
                _ = try corpus.part(of: document.analysed, for: key)
            } finish: { document, _ in
                try corpus.merge(document.analysed, into: key)
                return true
            }
            return try corpus.result(key)
        }
        let parts = try await map(activity, remembering: "corpus/\(Key.name)/part") { document in
            try corpus.part(of: document.analysed, for: key)
        }
        return try corpus.result(key, of: Array(zip(documents.map(\.analysed), parts)))
    }

    /// The table of the facts of one kind in all documents.
    ///
    /// - Throws: What an analysis threw, or `CancellationError`.
    public func table(of listing: FactListing) async throws -> Table {
        Table(listing.schema, rows: try await rows(of: listing).flatMap { $0 }, noun: listing.noun)
    }

    private struct ListedRows: Sendable {
        let rows: [Row]
        let rejected: Int
    }
}
