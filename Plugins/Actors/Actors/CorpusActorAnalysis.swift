import DossierKit

extension CorpusAnalysis {
    /// Brings the actors of all documents together.
    static let corpusActors = CorpusAnalysis(
        "corpus-actors",
        summary: "Merges actors across documents by their keys, never two persons by surname alone.",
        produces: CorpusActors.self,
        from: Actors.self
    ) { document, actors in
        actors.actors.map { ActorPart($0, in: document) }
    }
}

extension CommandContext {
    /// The actors of the documents that the command is about, as people merged and named them.
    ///
    /// - Throws: What the analysis of a document threw, or `CancellationError`.
    func corpusActors() async throws -> [CorpusActor] {
        ActorDecisions.apply(services.decisions, to: try await foundActors())
    }

    private func foundActors() async throws -> [CorpusActor] {
        let documents = try loadedDocuments()
        let all = services.corpus.documents
        if all.count == documents.count, Set(all.map(\.document.id)) == Set(documents.map(\.id)) {
            // Computed in parallel here; the corpus then finds them done.
            _ = try await map("finding actors", remembering: "actors/count") { try $0.analysed.actors.actors.count }
            return try services.corpus.result(CorpusActors.self)
        }
        let parts = try await map("finding actors", remembering: "actors/parts") { document in
            try document.analysed.actors.actors.map { ActorPart($0, in: document.document) }
        }
        var merge = ActorMerge()
        for (document, part) in zip(documents, parts) { merge.insert(part, of: document.id) }
        return merge.value
    }

    /// The sentence around `span`, or its line where no sentence holds it.
    ///
    /// - Throws: What the analysis of sentences throws.
    static func sentence(around span: Span, in document: LoadedDocument) throws -> Span {
        if let sentence = try document.analysed.sentences.containing(span.start) { return sentence.span }
        let lines = document.document.lines
        return lines.span(ofLine: lines.line(of: span.start)) ?? span
    }
}
