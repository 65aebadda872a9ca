public import DossierKit

extension Analysis {
    /// Finds quotations: what somebody said or wrote, with speaker, cue and kind.
    public static let quotations = Analysis(
        "quotations",
        summary: "Finds direct, mixed and indirect quotations with their speakers.",
        produces: Quotations.self,
        from: Tokens.self,
        Sentences.self,
        Actors.self
    ) { document, tokens, sentences, actors in
        QuotationReader(profile: .speech).read(document, tokens: tokens, sentences: sentences, actors: actors)
    }

    /// Finds attributions: quotations, and what somebody thinks, wants, supports or shows.
    public static let attributions = Analysis(
        "attributions",
        summary: "Finds quotations and what somebody thinks, wants, supports or shows.",
        produces: Attributions.self,
        from: Tokens.self,
        Sentences.self,
        Actors.self
    ) { document, tokens, sentences, actors in
        QuotationReader(profile: .full).read(document, tokens: tokens, sentences: sentences, actors: actors)
    }
}
