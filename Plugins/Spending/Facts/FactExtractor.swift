import DossierKit

/// Makes spending facts of a document: figures are grouped, and each step adds what it knows.
///
/// The steps are separate values, so that one of them can be replaced: ``FigureReader`` (which quantities are spending),
/// ``FigureGrouping`` (which figures state one sum), ``Segments`` (which words speak of them), ``PeriodStep``,
/// ``MeasureStep``, ``StatusStep``, ``ActorStep``, ``PurposeStep``, ``Deduplication``.
struct FactExtractor {
    let layers: FactLayers

    /// What is carried from one figure to the next.
    private struct Memory {
        /// The last spender, and the number of the passage in which it was found.
        var spender: (spender: ActorStep.Spender, passage: Int)?
        var purpose: String?
        var period: PeriodStep.Period?
        var status: StatusStep.Finding?
    }

    /// The facts, in the order of their figures.
    func facts() -> Annotations<SpendingFact> {
        var facts: [SpendingFact] = []
        var memory = Memory()
        for (number, passage) in PassageReader(layers: layers).passages().enumerated() {
            // A purpose, a time and a status hold within their paragraph; who the text is about holds on.
            memory.purpose = nil
            memory.period = nil
            memory.status = nil
            facts += self.facts(of: passage, number, &memory)
        }
        return Annotations(Deduplication.merge(facts))
    }

    private func facts(of passage: Passage, _ number: Int, _ memory: inout Memory) -> [SpendingFact] {
        let reader = FigureReader(passage: passage)
        let figures = reader.figures()
        let groups = FigureGrouping(passage: passage, reader: reader).groups(of: figures)
        let segments = Segments(passage, groups, figures: figures)
        var facts: [SpendingFact?] = []
        for index in groups.indices {
            if let leader = groups[index].leader, facts.indices.contains(leader), let first = facts[leader] {
                facts.append(first.replacingFigures(with: groups[index]))
                continue
            }
            let builder = FactBuilder(
                passage: passage,
                reader: reader,
                group: groups[index],
                segment: segments[index],
                others: segments.segments.enumerated().filter { $0.offset != index }.map(\.element),
                siblings: groups.filter { passage[$0.first].sentence == passage[groups[index].first].sentence }
            )
            facts.append(fact(builder, number, &memory))
        }
        return facts.compactMap { $0 }
    }

    private func fact(_ builder: FactBuilder, _ number: Int, _ memory: inout Memory) -> SpendingFact? {
        guard builder.isSpending(carried: memory.purpose != nil), !builder.isTakenBack else { return nil }
        var period = builder.period
        let status = builder.status(period)
        let topic = memory.spender.map { (spender: $0.spender, isNear: $0.passage == number) }
        guard let spender = builder.spender(status: status, topic: topic) else { return nil }
        let measure = builder.measure
        let isPart = builder.isPart
        if period == nil { period = isPart || builder.carriesPeriod ? memory.period : nil }
        if period == nil, builder.isPresent { period = builder.presentPeriod }
        let found = status ?? memory.status ?? builder.defaultStatus(period)
        let purpose = builder.purpose ?? memory.purpose
        if spender.score > 0, !builder.isForeignTarget(spender) { memory.spender = (spender, number) }
        memory.purpose = purpose
        memory.period = period ?? memory.period
        memory.status = found
        return builder.fact(
            spender: spender,
            purpose: purpose,
            period: period,
            status: found,
            isCarried: status == nil,
            measure: measure,
            isPart: isPart
        )
    }
}

extension SpendingFact {
    /// The same statement with other figures: a second share of another base.
    func replacingFigures(with group: FigureGroup) -> SpendingFact {
        SpendingFact(
            actor: actor,
            actorKey: actorKey,
            actorSpan: actorSpan,
            recipient: recipient,
            purpose: purpose,
            amount: group.amount?.quantity,
            converted: group.converted?.quantity,
            share: group.share.map { Share(percent: $0.quantity.amount, base: $0.base, span: $0.quantity.span) },
            period: period,
            periodSpan: periodSpan,
            status: status,
            statusSpan: statusSpan,
            measure: measure,
            isPart: isPart,
            isPerYear: isPerYear,
            sentence: sentence,
            rule: rule,
            confidence: confidence
        )
    }
}
