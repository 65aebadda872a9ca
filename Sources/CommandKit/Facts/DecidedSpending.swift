public import DocumentModel
public import NewsLayers

/// A spending fact as people left it: with the values that they gave it, or wholly theirs.
///
/// What computes with facts (comparisons, trends, figures of a collection) takes them from here and not from the layer, so
/// that a rejected fact counts nowhere and a corrected value counts everywhere.
public struct DecidedSpending: Sendable {
    /// The fact.
    public let fact: SpendingFact

    /// Its identity.
    public let key: FactKey

    /// What was decided about it; nil where nothing was.
    public let decided: DecisionState.Fact?
}

extension FactListing {
    /// The spending facts of a document as people left them, in the order of the text.
    ///
    /// Left out are those that they rejected, and those whose actor or figures they took away.
    /// - Precondition: The listing is one of spending facts, whose columns are those of the dictionary.
    /// - Throws: What the analysis of the document throws.
    /// - Complexity: That of the layer where nothing was decided, that of the listing elsewhere.
    public func spendingFacts(
        of document: LoadedDocument,
        in services: any SessionServices
    ) throws -> [DecidedSpending] {
        let found = try document.analysed.spendingFacts
        let actors = services.decisions
        guard actors.changesActors || services.decidedFacts(in: document).contains(where: { $0.key.kind == kind })
        else {
            return found.map { fact in
                let key = FactKey(kind: kind, document: document.id, spans: fact.places)
                return DecidedSpending(fact: fact, key: key, decided: nil)
            }
        }
        let actorColumns = actors.changesActors ? columns.filter { $0.type == .actor }.map(\.name) : []
        return try decidedFacts(of: document, in: services).compactMap { decided in
            guard !decided.isRejected else { return nil }
            let original = decided.place.map { found[$0] }
            let given = (decided.decided?.fixes ?? []) + (decided.decided?.additions ?? [])
            let changed = Set(given.compactMap(\.field)).union(actorColumns)
            let revision = SpendingRevision(row: decided.fact, columns: columns, changed: changed)
            return revision.fact(from: original).map {
                DecidedSpending(fact: $0, key: decided.key, decided: decided.decided)
            }
        }
    }
}

/// The values that people gave a spending fact, as cells of its row.
private struct SpendingRevision {
    let row: FactRow
    let columns: [Column]
    /// The columns that people gave a value; an addition has all of its values from them.
    let changed: Set<String>

    /// The cell of a column that people changed; nil for the others.
    private func cell(_ name: String) -> Cell? {
        guard changed.contains(name) else { return nil }
        return columns.firstIndex { $0.name == name }.map { row.cells[$0] }
    }

    private func words(_ name: String, _ found: String?) -> String? {
        cell(name).map(\.words) ?? found
    }

    private func quantity(_ name: String, _ found: Quantity?) -> Quantity? {
        guard let cell = cell(name) else { return found }
        guard case .money(let amount, let currency) = cell else { return nil }
        return Quantity(
            span: found?.span ?? row.spans[0],
            kind: .money(currency: currency),
            amount: amount,
            rule: "person"
        )
    }

    private func share(_ found: SpendingFact.Share?) -> SpendingFact.Share? {
        guard cell("share") != nil || cell("base") != nil else { return found }
        var percent = found?.percent
        if let cell = cell("share") {
            percent = if case .percent(let amount) = cell { amount } else { nil }
        }
        return percent.map {
            SpendingFact.Share(percent: $0, base: words("base", found?.base), span: found?.span ?? row.spans[0])
        }
    }

    private func date(_ name: String, _ found: DateValue?) -> DateValue? {
        guard let cell = cell(name) else { return found }
        return if case .date(let date) = cell { date } else { nil }
    }

    /// The actor with the key under which other documents know it.
    private func actor(_ found: SpendingFact?) -> (name: String, key: String?)? {
        guard let cell = cell("actor") else { return found.map { ($0.actor, $0.actorKey) } }
        guard case .actor(let actor) = cell else { return nil }
        if actor.name == found?.actor { return (actor.name, found?.actorKey) }
        return (actor.name, actor.key ?? Actor.key(forName: actor.name))
    }

    /// The fact; nil where it has no actor or no figure any more.
    func fact(from found: SpendingFact?) -> SpendingFact? {
        guard let actor = actor(found) else { return nil }
        let amount = quantity("amount", found?.amount)
        let share = share(found?.share)
        guard amount != nil || share != nil else { return nil }
        let status = words("status", found?.status.rawValue).flatMap(SpendingFact.Status.init) ?? .actual
        return SpendingFact(
            actor: actor.name,
            actorKey: actor.key,
            actorSpan: found?.actorSpan ?? row.spans[0],
            recipient: words("recipient", found?.recipient),
            purpose: words("purpose", found?.purpose),
            amount: amount,
            converted: quantity("converted", found?.converted),
            share: share,
            period: date("period", found?.period),
            periodSpan: cell("period") == nil ? found?.periodSpan : nil,
            status: status,
            statusSpan: cell("status") == nil ? found?.statusSpan : nil,
            measure: words("measure", found?.measure.rawValue).flatMap(SpendingFact.Measure.init) ?? .level,
            isPart: found?.isPart ?? false,
            isPerYear: found?.isPerYear ?? false,
            isPerHead: found?.isPerHead ?? false,
            saidBy: words("said_by", found?.saidBy),
            sentence: row.sentence,
            otherMentions: found?.otherMentions ?? [],
            rule: row.rule,
            confidence: row.confidence ?? 1
        )
    }
}
