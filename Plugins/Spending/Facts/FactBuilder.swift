import DossierKit

/// Puts one fact together: asks each step about one group of figures.
struct FactBuilder {
    let passage: Passage
    let reader: FigureReader
    let group: FigureGroup
    let segment: Segments.Segment
    /// The segments of the other groups of the passage.
    let others: [Segments.Segment]
    /// The groups of the sentence, this one included.
    let siblings: [FigureGroup]

    private var isTargetNoun: Bool { group.share.map(reader.isTargetNoun) ?? sumIsTarget }

    /// Whether the sum is called a target: "the annual $100bn target".
    private var sumIsTarget: Bool { group.amount.map(reader.isTargetNoun) ?? false }

    // MARK: Whether it is spending

    /// Whether the words are those of spending; where the paragraph already spoke of spending, its figures go on with it.
    func isSpending(carried: Bool) -> Bool {
        carried || passage.has(Lexicon.strongSpending, in: passage.items.indices)
    }

    /// Whether the sum is denied: "has not asked for", "vetoed".
    var isTakenBack: Bool {
        if passage.has(Lexicon.refused, in: segment.before) { return true }
        guard let negation = passage.last(["not", "n't", "never", "no"], in: segment.before) else { return false }
        let next = passage.text(negation + 1)
        // "not only", "no less than", "not the 50 billion first proposed"
        if ["only", "less", "more", "fewer", "the", "just", "including", "later"].contains(next) { return false }
        return passage.has(Lexicon.spendingVerbs.union(Lexicon.requested), in: stretch(negation + 1, group.first))
    }

    // MARK: The steps

    var period: PeriodStep.Period? { PeriodStep(passage: passage).period(segment, others: others) }

    var presentPeriod: PeriodStep.Period? { PeriodStep(passage: passage).present }

    /// Whether the figures hold at present.
    var isPresent: Bool {
        passage.has(
            PeriodStep.presentWords.union(["devotes", "spends", "has", "already", "is", "are"]),
            in: segment.whole
        )
            && !passage.has(["will", "would", "by"], in: segment.whole)
    }

    /// Whether the time of the figures before holds on: no word of this segment speaks of another.
    var carriesPeriod: Bool {
        !passage.has(
            ["target", "goal", "before", "previously", "earlier", "once", "ago", "formerly", "years"],
            in: segment.whole
        )
    }

    func status(_ period: PeriodStep.Period?) -> StatusStep.Finding? {
        StatusStep(passage: passage).status(
            StatusStep.Circumstances(
                group: group,
                segment: segment,
                period: period,
                isTargetNoun: isTargetNoun,
                measure: measure
            )
        )
    }

    /// The status where no word shows one: what is past is spent, what is to come is planned.
    func defaultStatus(_ period: PeriodStep.Period?) -> StatusStep.Finding {
        let published = passage.layers.published.date
        if let value = period?.value, let published, published.isBefore(value) == true {
            return StatusStep.Finding(status: .planned, span: nil)
        }
        return StatusStep.Finding(status: .actual, span: nil)
    }

    var measure: SpendingFact.Measure { MeasureStep(passage: passage).measure(group, segment) }

    var isPart: Bool { MeasureStep(passage: passage).isPart(group, segment) }

    var purpose: String? { PurposeStep(passage: passage).purpose(group, segment) }

    // MARK: The spender

    private var circumstances: ActorStep.Circumstances {
        let reaching: Set<String> = ["reach", "reaches", "meet", "hit", "achieve", "attain", "reaching", "meeting"]
        let isOwn = isTargetNoun && period != nil && passage.has(reaching, in: segment.before)
        return ActorStep.Circumstances(group: group, segment: segment, isTargetNoun: isTargetNoun, isOwnTarget: isOwn)
    }

    /// Who spends: by the sentence, or by what the text was about before.
    func spender(
        status: StatusStep.Finding?,
        topic: (spender: ActorStep.Spender, isNear: Bool)?
    ) -> ActorStep.Spender? {
        let step = ActorStep(passage: passage)
        let circumstances = circumstances
        let shares = siblings.filter { $0.share != nil }
        if let place = shares.firstIndex(of: group),
            let list = step.respective(shares.count, in: segment.sentence, before: shares[0].first),
            let identity = step.identity(at: list[place], circumstances)
        {
            return ActorStep.Spender(
                name: identity.name,
                key: identity.key,
                span: passage[list[place]].span,
                country: passage.actor(list[place])?.country,
                score: 60
            )
        }
        let named = step.spender(circumstances)
        guard let topic else { return named ?? earlier }
        guard let named else { return topic.spender }
        let weight = topic.isNear ? 24 : 12
        return named.score >= weight || named.name == topic.spender.name ? named : topic.spender
    }

    /// The last country named in the passage before the sentence, or in the text before the passage.
    private var earlier: ActorStep.Spender? {
        let places = passage.layers.actors.places
        let start = passage.items.isEmpty ? 0 : passage.items[segment.sentence.lowerBound].span.start
        var index = places.firstIndex(startingAtOrAfter: start) - 1
        var steps = 0
        while index >= 0, steps < 40 {
            let actor = passage.layers.actors.actors[places[index].actor]
            // The country inside the name of a currency pays nothing.
            if actor.kind == .country, passage.layers.quantities.overlapping(places[index].span).isEmpty {
                return ActorStep.Spender(
                    name: actor.name,
                    key: actor.key,
                    span: places[index].span,
                    country: actor.country,
                    score: 1
                )
            }
            index -= 1
            steps += 1
        }
        return nil
    }

    /// Whether the figure is the target of somebody else, of whom the text is not.
    func isForeignTarget(_ spender: ActorStep.Spender) -> Bool { isTargetNoun && spender.score >= 90 }

    // MARK: The fact

    func fact(
        spender: ActorStep.Spender,
        purpose: String?,
        period: PeriodStep.Period?,
        status: StatusStep.Finding,
        isCarried: Bool,
        measure: SpendingFact.Measure,
        isPart: Bool
    ) -> SpendingFact {
        let recipient = ActorStep(passage: passage).recipient(circumstances, spender: spender.name)
        let isInSentence = passage.sentenceSpans[passage[group.first].sentence].contains(spender.span)
        var confidence = 0.9
        if !isInSentence { confidence -= 0.15 }
        if isCarried { confidence -= 0.1 }
        if period == nil { confidence -= 0.05 }
        let kinds = [group.share.map { _ in "share" }, group.amount.map { _ in "amount" }].compactMap { $0 }
        return SpendingFact(
            actor: spender.name,
            actorKey: spender.key,
            actorSpan: spender.span,
            recipient: recipient,
            purpose: purpose,
            amount: group.amount?.quantity,
            converted: group.converted?.quantity,
            share: group.share.map {
                SpendingFact.Share(percent: $0.quantity.amount, base: $0.base, span: $0.quantity.span)
            },
            period: period?.value,
            periodSpan: period?.span,
            status: status.status,
            statusSpan: status.span,
            measure: measure,
            isPart: isPart,
            isPerYear: MeasureStep(passage: passage).isPerYear(group, segment),
            sentence: passage.sentenceSpans[passage[group.first].sentence],
            rule: "spending/" + kinds.joined(separator: "-and-"),
            confidence: confidence
        )
    }
}
