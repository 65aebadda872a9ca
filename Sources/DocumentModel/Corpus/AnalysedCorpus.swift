private import Synchronization

/// A collection of analysed documents and the results about the whole of it, kept up to date step by step.
///
/// Safe to use from any number of threads.
public final class AnalysedCorpus: Sendable {
    private struct Contents {
        var documents: [DocumentID: AnalysedDocument] = [:]
        var order: [DocumentID] = []
        var states: [ObjectIdentifier: Progress] = [:]
        /// The merges of the last selections of documents.
        var selections: [ObjectIdentifier: Progress] = [:]
    }

    /// A merge and the documents that it holds.
    ///
    /// A replaced document is another object. The objects are held, because the address of one that is gone may be
    /// given to the one that comes after it.
    private struct Progress {
        var state: any CorpusState
        var merged: [DocumentID: AnalysedDocument] = [:]
        var value: (any Sendable)?
    }

    private let contents = Mutex(Contents())
    private let catalogue: Catalogue

    /// Makes an empty collection.
    public init(catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// The documents, in the order in which they were added.
    public var documents: [AnalysedDocument] {
        contents.withLock { contents in contents.order.compactMap { contents.documents[$0] } }
    }

    /// Adds a document, or puts it in the place of the one with the same text.
    public func add(_ document: AnalysedDocument) {
        contents.withLock { contents in
            if contents.documents.updateValue(document, forKey: document.document.id) == nil {
                contents.order.append(document.document.id)
            }
        }
    }

    /// Takes a document out; nothing happens when it is not there.
    public func remove(_ id: DocumentID) {
        contents.withLock { contents in
            if contents.documents.removeValue(forKey: id) != nil { contents.order.removeAll { $0 == id } }
        }
    }

    /// A result about the whole collection.
    ///
    /// Only documents that came, went or were replaced since the last call are merged.
    /// - Throws: ``LayerError/noProducer(layer:)`` when the catalogue has no analysis for it; what an analysis of a
    ///   document threw, in which case the documents merged so far stay merged.
    public func result<Key: CorpusKey>(_ key: Key.Type) throws -> Key.Merge.Value {
        let analysis = try analysis(of: key)
        let value = try contents.withLock { contents in
            // Taken out, so that the merge is changed in place and not copied.
            var progress = contents.states.removeValue(forKey: analysis.key) ?? Progress(state: analysis.makeState())
            defer { contents.states[analysis.key] = progress }
            try Self.update(&progress, to: contents.order.compactMap { contents.documents[$0] })
            let value = progress.value ?? progress.state.erasedValue
            progress.value = value
            return value
        }
        guard let typed = value as? Key.Merge.Value else { throw LayerError.noProducer(layer: Key.name) }
        return typed
    }

    /// Merges one document of the collection ahead of the next call of ``result(_:)``, for example while its layers are
    /// there; nothing happens when it is merged already, or is no document of the collection.
    /// - Throws: ``LayerError/noProducer(layer:)`` when the catalogue has no analysis for it; what an analysis of the
    ///   document threw.
    public func merge<Key: CorpusKey>(_ document: AnalysedDocument, into key: Key.Type) throws {
        let analysis = try analysis(of: key)
        try contents.withLock { contents in
            guard contents.documents[document.document.id] === document else { return }
            var progress = contents.states.removeValue(forKey: analysis.key) ?? Progress(state: analysis.makeState())
            defer { contents.states[analysis.key] = progress }
            try Self.insert(document, into: &progress)
        }
    }

    /// A result about some documents, from what each of them contributes.
    ///
    /// The last selection is kept, so that one like it costs only the difference: all documents but those in another
    /// language, say, with one more article.
    /// - Throws: ``LayerError/noProducer(layer:)`` when the catalogue has no analysis for it.
    public func result<Key: CorpusKey>(
        _ key: Key.Type,
        of selection: [(document: AnalysedDocument, part: Key.Merge.Part)]
    ) throws -> Key.Merge.Value {
        let analysis = try analysis(of: key)
        let value = contents.withLock { contents in
            var progress =
                contents.selections.removeValue(forKey: analysis.key) ?? Progress(state: analysis.makeState())
            defer { contents.selections[analysis.key] = progress }
            Self.remove(&progress, absentFrom: Set(selection.map(\.document.document.id)))
            for (document, part) in selection {
                let id = document.document.id
                guard progress.merged[id] !== document else { continue }
                if progress.merged.removeValue(forKey: id) != nil { progress.state.remove(id) }
                progress.value = nil
                progress.state.insert(part: part, of: id)
                progress.merged[id] = document
            }
            let value = progress.value ?? progress.state.erasedValue
            progress.value = value
            return value
        }
        guard let typed = value as? Key.Merge.Value else { throw LayerError.noProducer(layer: Key.name) }
        return typed
    }

    /// What one document contributes to a result.
    ///
    /// - Throws: As ``merge(_:into:)`` does.
    public func part<Key: CorpusKey>(of document: AnalysedDocument, for key: Key.Type) throws -> Key.Merge.Part {
        let part = try analysis(of: key).part(document)
        guard let typed = part as? Key.Merge.Part else { throw LayerError.noProducer(layer: Key.name) }
        return typed
    }

    private func analysis<Key: CorpusKey>(of key: Key.Type) throws -> CorpusAnalysis {
        guard let analysis = catalogue.corpusAnalyses.first(where: { $0.key == ObjectIdentifier(key) }) else {
            throw LayerError.noProducer(layer: Key.name)
        }
        return analysis
    }

    private static func update(_ progress: inout Progress, to documents: [AnalysedDocument]) throws {
        remove(&progress, absentFrom: Set(documents.map(\.document.id)))
        for document in documents { try insert(document, into: &progress) }
    }

    private static func remove(_ progress: inout Progress, absentFrom present: Set<DocumentID>) {
        for id in progress.merged.keys.filter({ !present.contains($0) }).sorted() {
            progress.state.remove(id)
            progress.merged[id] = nil
            progress.value = nil
        }
    }

    private static func insert(_ document: AnalysedDocument, into progress: inout Progress) throws {
        let id = document.document.id
        guard progress.merged[id] !== document else { return }
        try Task.checkCancellation()
        if progress.merged.removeValue(forKey: id) != nil { progress.state.remove(id) }
        progress.value = nil
        try progress.state.insert(document)
        progress.merged[id] = document
    }
}
