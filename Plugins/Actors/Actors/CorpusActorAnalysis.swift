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
        _ = try loadedDocuments()
        return ActorDecisions.apply(services.decisions, to: try await result(CorpusActors.self, "finding actors"))
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
