public import DocumentModel
import NewsLayers

/// Applies what people decided to the facts of one kind in one document.
struct FactDecisions {
    let listing: FactListing
    let document: LoadedDocument
    /// What people said about actors.
    let actors: DecisionState

    /// The facts in the order of the text; those that people added stand among them.
    func apply(_ decided: [DecisionState.Fact], to found: [FactRow]) -> [DecidedFact] {
        guard !decided.isEmpty || actors.changesActors else {
            return found.enumerated().map { place, row in
                DecidedFact(fact: row, key: key(row.spans), decided: nil, place: place)
            }
        }
        let matches = FactAnchor.match(decided.map(\.key.spans), to: found.map(\.spans))
        var decisions = [DecisionState.Fact?](repeating: nil, count: found.count)
        var added: [DecidedFact] = []
        for (fact, match) in zip(decided, matches) {
            if let match {
                decisions[match] = fact
            } else if let row = addition(fact) {
                added.append(DecidedFact(fact: row, key: fact.key, decided: fact))
            }
        }
        var facts = zip(found, decisions).enumerated().map { place, fact in
            let (row, decision) = fact
            return DecidedFact(
                fact: fixed(row, decision),
                key: decision?.key ?? key(row.spans),
                decided: decision,
                place: place
            )
        }
        facts += added
        if !added.isEmpty {
            // Stable, since the places of two facts may be equal.
            facts = facts.enumerated().sorted {
                let (one, other) = ($0.element.fact.spans.first, $1.element.fact.spans.first)
                return one == other ? $0.offset < $1.offset : (one ?? Span(0, 0)) < (other ?? Span(0, 0))
            }.map(\.element)
        }
        return facts
    }

    /// The indices of decided facts that are found nowhere any more, and were not added by people.
    func orphans(among decided: [DecisionState.Fact], found: [FactRow]) -> [Int] {
        let matches = FactAnchor.match(decided.map(\.key.spans), to: found.map(\.spans))
        return decided.indices.filter { matches[$0] == nil && decided[$0].additions.isEmpty }
    }

    private func key(_ spans: [Span]) -> FactKey { FactKey(kind: listing.kind, document: document.id, spans: spans) }

    /// A fact with the values that people gave it, and the actors that people merged.
    private func fixed(_ row: FactRow, _ decision: DecisionState.Fact?) -> FactRow {
        var cells = row.cells
        for fix in (decision?.fixes ?? []) + (decision?.additions ?? []) {
            guard let index = listing.columns.firstIndex(where: { $0.name == fix.field }) else { continue }
            cells[index] = cell(fix.value, as: listing.columns[index].type)
        }
        if actors.changesActors { cells = cells.map(merged) }
        return row.replacing(cells: cells)
    }

    private func merged(_ cell: Cell) -> Cell {
        guard case .actor(let actor) = cell else { return cell }
        if actors.isIgnored(actor.name) { return .missing }
        guard let name = actors.canonical(actor.name) else { return cell }
        return .actor(reference(name) ?? ActorReference(name: name))
    }

    private func cell(_ value: String?, as type: ColumnType) -> Cell {
        guard let value, let cell = Cell(stored: value, as: type) else { return .missing }
        guard case .actor(let actor) = cell else { return cell }
        return .actor(reference(actor.name) ?? actor)
    }

    /// An actor of the document by its name, so that its country and type are known.
    private func reference(_ name: String) -> ActorReference? {
        do {
            return try document.analysed.actors.actors.first { $0.name == name }.map { ActorReference($0) }
        } catch {
            // Without the actors of the document the name alone stands.
            return nil
        }
    }

    /// The row of a fact that a person found; nil where the decision is another.
    private func addition(_ fact: DecisionState.Fact) -> FactRow? {
        guard !fact.additions.isEmpty, let span = fact.key.spans.first else { return nil }
        let lines = document.document.lines
        let sentence = fact.additions.first { $0.field == Self.sentenceField }?.value.flatMap(Self.span)
        let cells = listing.columns.map { column -> Cell in
            column.type == .span ? document.cell(at: span) : .missing
        }
        let row = FactRow(
            spans: fact.key.spans,
            sentence: sentence ?? lines.span(ofLine: lines.line(of: span.start)) ?? span,
            cells: cells,
            evidence: [document.evidence(span, "added", rule: "person")],
            rule: "person",
            confidence: nil
        )
        return fixed(row, fact)
    }

    /// The field of a decision that says in which sentence an added fact stands.
    static let sentenceField = "sentence"

    private static func span(_ text: String) -> Span? {
        let ends = text.split(separator: "-").compactMap { Int($0) }
        return ends.count == 2 && ends[0] <= ends[1] ? Span(ends[0], ends[1]) : nil
    }
}

extension FactListing {
    /// The decisions about facts of this kind that find no place in the document any more.
    ///
    /// - Throws: What the analysis of the document throws.
    public func orphans(_ decided: [DecisionState.Fact], in document: LoadedDocument) throws -> [DecisionState.Fact] {
        let own = decided.filter { $0.key.kind == kind }
        guard !own.isEmpty else { return [] }
        let decisions = FactDecisions(listing: self, document: document, actors: DecisionState())
        return decisions.orphans(among: own, found: try rows(document)).map { own[$0] }
    }
}
