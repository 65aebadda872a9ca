import DossierKit

extension FactListing {
    /// The actors of single documents; one stands where it is first named.
    static let actors = FactListing(
        kind: "actor",
        prefix: "a",
        noun: "actors",
        columns: [.actor, .type, .n, .aliases, .country, .role],
        layer: Actors.self
    ) { table, document in
        try table.actors.compactMap { actor in
            guard let first = actor.mentions.first else { return nil }
            let forms = ActorPart(actor, in: document.document).forms
            let aliases = actor.aliases.map { CorpusActor.Alias(form: $0, count: forms[$0] ?? 1) }
            let reference = ActorReference(actor)
            return FactRow(
                spans: [first.span],
                sentence: try CommandContext.sentence(around: first.span, in: document),
                cells: [
                    .actor(reference), .text(actor.kind.rawValue), .integer(actor.mentions.count),
                    Cell(aliases.words), Cell(reference.country), Cell(actor.role),
                ],
                evidence: actor.mentions.map {
                    document.evidence($0.span, $0.form.rawValue, rule: $0.rule, confidence: $0.confidence)
                },
                rule: first.rule,
                confidence: first.confidence
            )
        }
    }
}

extension [CorpusActor.Alias] {
    /// The forms for people, `Seoul (5), S. Korea`; nil when there is none.
    var words: String? {
        isEmpty ? nil : map { $0.count > 1 ? "\($0.form) (\($0.count))" : $0.form }.joined(separator: ", ")
    }
}
