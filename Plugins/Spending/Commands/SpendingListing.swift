import DossierKit

extension FactListing {
    /// How spending facts are listed.
    static let spending = FactListing(
        kind: "spending",
        prefix: "s",
        noun: "spending facts",
        command: "spending",
        columns: [
            .actor, .status.holding(SpendingFact.Status.allCases.map(\.rawValue)), .period, .share, .base, .amount,
            .converted, .purpose, .measure.holding(SpendingFact.Measure.allCases.map(\.rawValue)), .recipient, .saidBy,
            .quotation,
        ],
        layer: SpendingFacts.self
    ) { facts, document in
        let quotations = try Attribution(document)
        let actors = try document.analysed.actors
        return facts.map { SpendingRow(fact: $0, document: document, actors: actors, attribution: quotations).row }
    }
}

/// One spending fact as a row of the listing.
private struct SpendingRow {
    let fact: SpendingFact
    let document: LoadedDocument
    let actors: ActorTable
    let attribution: Attribution

    var row: FactRow {
        let quotation = attribution.quotation(around: fact)
        return FactRow(
            spans: fact.places,
            sentence: fact.sentence,
            cells: cells(quotation),
            evidence: evidence(quotation),
            rule: fact.rule,
            confidence: fact.confidence
        )
    }

    private func cells(_ quotation: Quotation?) -> [Cell] {
        [
            .actor(reference(fact.actor, key: fact.actorKey)),
            .text(fact.status.rawValue),
            Cell(fact.period),
            fact.share.map { .percent($0.percent) } ?? .missing,
            Cell(fact.share?.base),
            money(fact.amount),
            money(fact.converted),
            Cell(fact.purpose),
            .text(fact.measure.rawValue),
            fact.recipient.map { .actor(reference($0, key: nil)) } ?? .missing,
            attribution.speaker(of: fact).map { .actor(reference($0, key: quotation?.speakerKey)) } ?? .missing,
            quotation.map { .text(words(of: $0)) } ?? .missing,
        ]
    }

    private func words(of quotation: Quotation) -> String {
        quotation.content
            .map { document.document[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .joined(separator: " … ")
    }

    private func money(_ quantity: Quantity?) -> Cell {
        quantity.map { .money($0.amount, currency: $0.currency) } ?? .missing
    }

    private func reference(_ name: String, key: String?) -> ActorReference {
        let byKey = key.flatMap { key in actors.actors.first { $0.key == key } }
        let known = byKey ?? actors.actors.first { $0.name == name }
        // The fact keeps its own name where the table knows the actor by another, as NATO for its members.
        guard let known, known.name == name else { return ActorReference(name: name, key: key) }
        return ActorReference(known)
    }

    private func evidence(_ quotation: Quotation?) -> [Evidence] {
        let parts: [(Span?, String)] = [
            (fact.amount?.span, "amount"), (fact.converted?.span, "converted"), (fact.share?.span, "share"),
            (fact.actorSpan, "actor"), (fact.periodSpan, "period"), (fact.statusSpan, "status"),
        ]
        return [document.evidence(fact.span, "fact", rule: fact.rule, confidence: fact.confidence)]
            + parts.compactMap { span, role in span.map { document.evidence($0, role) } }
            + fact.otherMentions.map { document.evidence($0, "stated again") }
            + (quotation?.cue ?? []).map { document.evidence($0, "said by", rule: quotation?.rule ?? "") }
    }
}

/// Whose statement a fact is: the quotation it stands in, where the session finds quotations.
struct Attribution {
    private let quotations: Annotations<Quotation>

    /// Reads the quotations of a document; none where no plugin finds them.
    init(_ document: LoadedDocument) throws {
        do {
            quotations = try document.analysed.quotations.quotations
        } catch LayerError.noProducer {
            quotations = []
        }
    }

    /// The innermost quotation whose words hold the first figure of the fact.
    func quotation(around fact: SpendingFact) -> Quotation? {
        let figure = (fact.places.dropFirst().min() ?? fact.span)
        return quotations.covering(figure).filter { $0.content.contains { $0.contains(figure) } }
            .min { $0.span.count < $1.span.count }
    }

    /// The speaker of that quotation.
    func speaker(of fact: SpendingFact) -> String? { fact.saidBy ?? quotation(around: fact)?.speaker }
}
