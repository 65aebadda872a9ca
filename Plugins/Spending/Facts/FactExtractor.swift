import DossierKit
import Foundation

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
        /// The percentages of targets so far.
        var targets: Set<Decimal> = []
        var purpose: String?
        var period: PeriodStep.Period?
        var status: StatusStep.Finding?
        var measure: SpendingFact.Measure?
        /// The sentence whose last figure was a part of another.
        var parts: Int?
        /// The sentence in which the time stands.
        var periodSentence: Int?
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
            memory.measure = nil
            memory.parts = nil
            facts += self.facts(of: passage, number, &memory)
        }
        return Annotations(Deduplication.merge(facts))
    }

    private func facts(of passage: Passage, _ number: Int, _ memory: inout Memory) -> [SpendingFact] {
        let reader = FigureReader(passage: passage)
        let figures = reader.figures()
        let groups = FigureGrouping(passage: passage, reader: reader).groups(of: figures)
        let segments = Segments(passage, groups, figures: figures.filter { $0.role != .other })
        // Looked for once, not for every figure of a long paragraph.
        let isSpending = passage.names(Lexicon.strongSpending, in: passage.items.indices)
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
                others: segments.around(index),
                siblings: siblings(of: index, in: groups, passage),
                speaksOfSpending: isSpending
            )
            facts.append(fact(builder, number, &memory))
        }
        return facts.compactMap { $0 }
    }

    /// The groups of the same sentence, as far as they stand near.
    private func siblings(of index: Int, in groups: [FigureGroup], _ passage: Passage) -> [FigureGroup] {
        let near = max(0, index - Segments.reach)..<min(groups.count, index + Segments.reach + 1)
        return groups[near].filter { passage[$0.first].sentence == passage[groups[index].first].sentence }
    }

    private func fact(_ builder: FactBuilder, _ number: Int, _ memory: inout Memory) -> SpendingFact? {
        // "The 5 percent goal" speaks of a target that is known, whatever else the sentence is about.
        let isKnown = builder.targetPercent.map(memory.targets.contains) ?? false
        let goesOn = memory.spender.map { $0.passage == number && builder.goesOn($0.spender) } ?? false
        guard isKnown || builder.isSpending(carried: memory.purpose != nil) || goesOn || builder.namesPayer,
            !builder.isTakenBack
        else { return nil }
        let isPart = builder.isPart || memory.parts == builder.sentenceNumber && builder.continuesParts
        memory.parts = isPart ? builder.sentenceNumber : nil
        var found = circumstances(builder, isPart: isPart, memory)
        var measure = builder.measure
        if isPart, measure == .level, let whole = memory.measure { measure = whole }
        let purpose = builder.purpose ?? memory.purpose
        // What holds for a figure that is only compared with does not hold for those behind it.
        let isMain = !builder.isComparison && !builder.isTarget
        memory.purpose = purpose
        if isMain {
            if found.period != nil, !found.isCarriedPeriod { memory.periodSentence = builder.sentenceNumber }
            memory.period = found.period ?? memory.period
            memory.status = found.status
            memory.measure = measure
        }
        // A firm is what one paragraph is about; a state may be what the text is about.
        if let last = memory.spender, !last.spender.isState, last.passage != number { memory.spender = nil }
        let topic = memory.spender.map { (spender: $0.spender, isNear: $0.passage == number) }
        let isCarried = isKnown || topic?.isNear == true
        guard let spender = builder.spender(topic: topic), builder.isCredible(spender, carried: isCarried) else {
            return nil
        }
        if found.status.status == .target, let percent = builder.percent { memory.targets.insert(percent) }
        // How long one state spends says nothing of another: "the EU 50 billion over four years, and Britain 500 million".
        if found.isCarriedPeriod, memory.spender.map({ $0.spender.name != spender.name }) == true,
            found.period?.isDeadline == true || found.period?.value.precision == .duration
        {
            found.period = nil
            if isMain { memory.period = nil }
        }
        if !builder.isForeignTarget(spender) { memory.spender = (spender, number) }
        return builder.fact(
            spender: spender,
            purpose: purpose,
            period: builder.resolved(found.period, for: spender),
            status: found.status,
            isCarried: found.isCarriedStatus,
            measure: measure,
            isPart: isPart
        )
    }

    /// When a figure is for and how far the money has got, as the words at it and what was carried say.
    private struct Circumstances {
        var period: PeriodStep.Period?
        let isCarriedPeriod: Bool
        let status: StatusStep.Finding
        /// Whether the status is that of the figures before, or what goes without saying.
        let isCarriedStatus: Bool
    }

    private func circumstances(_ builder: FactBuilder, isPart: Bool, _ memory: Memory) -> Circumstances {
        var period = builder.period
        var own = builder.status(period)
        let start = builder.isTarget ? nil : builder.statusOfStart
        if let start {
            own = start
            // "from 2 percent to 3 percent by 2030": the year is that of the second.
            if let value = period?.value, builder.isToCome(value) { period = nil }
        }
        let isEstimated = own?.status == .actual && builder.restsOnEstimate
        if isEstimated { own = StatusStep.Finding(status: .estimated, span: own?.span) }
        var isCarriedPeriod = false
        if period == nil, !builder.isTarget, start == nil, isPart || builder.carriesPeriod {
            period = memory.period
            // What was spent before has nothing to do with the length of a plan in another sentence.
            if period?.value.precision == .duration, own?.status == .actual, !isPart,
                memory.periodSentence != builder.sentenceNumber
            {
                period = nil
            }
            isCarriedPeriod = period != nil
        }
        let carried = memory.status.flatMap { builder.carries($0, own: own, isPart: isPart) ? $0 : nil }
        var status = (carried ?? own) ?? builder.defaultStatus(period)
        if builder.isNow, !builder.isTarget {
            period = builder.presentPeriod
            status = StatusStep.Finding(status: .actual, span: nil)
        }
        if period == nil, status.status == .actual || isEstimated, builder.isPresent { period = builder.presentPeriod }
        // What is to be reached is for a time of its own, not for that of the figures before.
        if isCarriedPeriod, status.status == .target, period?.isDeadline == false { period = nil }
        return Circumstances(
            period: period,
            isCarriedPeriod: isCarriedPeriod,
            status: builder.corrected(status, period),
            isCarriedStatus: own == nil || carried != nil
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
            isPerHead: isPerHead,
            sentence: sentence,
            rule: rule,
            confidence: confidence
        )
    }
}
