import DossierKit

extension Analysis {
    /// Produces the layer of spending facts.
    static let spending = Analysis(
        "spending",
        summary: "Finds who spends how much on what, when, and how far the money has got.",
        version: 2,
        produces: SpendingFacts.self,
        from: Tokens.self,
        Sentences.self,
        Quantities.self,
        TimeExpressions.self,
        Actors.self,
        Published.self
    ) { document, tokens, sentences, quantities, times, actors, published in
        FactExtractor(
            layers: FactLayers(
                document: document,
                tokens: tokens,
                sentences: sentences,
                quantities: quantities,
                times: times,
                actors: actors,
                published: published
            )
        ).facts()
    }
}
