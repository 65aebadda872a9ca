import DossierKit

extension FactBuilder {
    // MARK: The steps

    var period: PeriodStep.Period? {
        PeriodStep(passage: passage).period(group, segment, others: others, isTargetNoun: isTargetNoun)
    }

    /// A period as the country of the spender counts it.
    func resolved(_ period: PeriodStep.Period?, for spender: ActorStep.Spender) -> PeriodStep.Period? {
        period.map { PeriodStep(passage: passage).resolved($0, for: spender.country) }
    }

    var presentPeriod: PeriodStep.Period? { PeriodStep(passage: passage).present }

    /// Whether the figures are set against others: "more than the 6 billion of the year before".
    ///
    /// What holds for such a figure does not hold for those behind it.
    var isComparison: Bool {
        let near = stretch(max(segment.before.lowerBound, group.first - 7), group.first)
        if passage.has(["above", "below", "against", "from", "twice", "versus", "compared"], in: near) { return true }
        // "more than 9 trillion" is a bound; "larger than the 9 trillion of 2024" compares.
        return near.contains { passage.text($0) == "than" && $0 + 1 < group.first }
    }

    /// Whether the figures are called a target, which holds until it is changed.
    var isTarget: Bool { isTargetNoun }

    /// Whether the figures hold at present.
    var isPresent: Bool {
        passage.has(
            PeriodStep.presentWords.union(["devotes", "spends", "has", "already", "is", "are"]),
            in: segment.whole
        )
            && !passage.has(["will", "would", "by", "ago"], in: segment.whole)
            && passage.text(group.first - 1) != "from"
    }

    /// Whether the words right behind the figures say that they hold now: "from 2 percent now".
    var isNow: Bool {
        stretch(group.end, min(group.end + 2, segment.after.upperBound)).contains {
            ["now", "currently", "present", "today"].contains(passage.text($0))
        }
    }

    /// What the words right at the figures say of them, against the verb of the sentence: "from 0.5 percent now", "0.7
    /// percent a few years ago", "from the present ceiling of 75 billion", "from 2 to 3 percent".
    var statusOfStart: StatusStep.Finding? {
        let first = group.first
        let behind = stretch(group.end, min(group.end + 4, segment.after.upperBound))
        let ago = behind.first { passage.text($0).hasSuffix("ago") }
        if group.amount == nil, let ago {
            return StatusStep.Finding(status: .actual, span: passage[ago].span)
        }
        let before = stretch(max(segment.sentence.lowerBound, first - 6), first)
        guard let from = passage.last(["from"], in: before) else { return nil }
        let between = stretch(from + 1, first)
        guard between.allSatisfy({ passage[$0].kind == .word }) else { return nil }
        let nouns: Set<String> = ["budget", "ceiling", "allocation", "envelope", "cap", "limit"]
        if passage.has(["present", "current", "existing", "earlier", "previous"], in: between) {
            let noun = passage.last(nouns, in: between)
            return StatusStep.Finding(status: noun == nil ? .actual : .budgeted, span: noun.map { passage[$0].span })
        }
        // Only hedges between "from" and a share that leads to another one.
        let hedges: Set<String> = [
            "about", "around", "some", "nearly", "almost", "roughly", "just", "a", "an", "over", "under",
        ]
        guard between.allSatisfy({ hedges.contains(passage.text($0)) }), group.share != nil, group.amount == nil else {
            return nil
        }
        let next = stretch(group.end, min(group.end + 4, segment.sentence.upperBound))
        let leadsOn = next.contains { passage.text($0) == "to" && passage.quantity($0 + 1)?.kind == .percent }
        let isNow = passage.has(PeriodStep.presentWords, in: next)
        let comesBack = next.first.map { [",", ".", ";"].contains(passage.text($0)) } ?? true
        guard leadsOn || isNow || comesBack else { return nil }
        return StatusStep.Finding(status: .actual, span: nil)
    }

    /// Whether an estimate of somebody is what the sentence rests on: "NATO estimates show", "according to estimates".
    var restsOnEstimate: Bool {
        segment.sentence.contains { index in
            guard ["estimates", "estimate", "projections", "forecasts"].contains(passage.text(index)) else {
                return false
            }
            let next = passage.text(index + 1)
            if ["show", "shows", "suggest", "suggests", "indicate", "say"].contains(next) { return true }
            let before = stretch(max(segment.sentence.lowerBound, index - 4), index)
            return passage.has(["according"], in: before)
        }
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

    /// Whether the status of the figures before holds for these: they are a part of them, or no word but a bare "is" or
    /// the noun of a budget speaks of them.
    func carries(_ carried: StatusStep.Finding, own: StatusStep.Finding?, isPart: Bool) -> Bool {
        guard !isTargetNoun, isPart || carried.status != .target else { return false }
        guard let own else { return true }
        if isPart { return own.isWeak || own.status == .actual || own.status == .budgeted }
        // What somebody promised is a promise where the next sentence says what it "would" be.
        if carried.status == .planned, own.status == .proposed, own.isWould { return true }
        // An estimate of one figure makes none of the next that has a verb of its own.
        if carried.status == .estimated, own.status == .actual { return false }
        if carried.status == .actual, own.status == .planned { return false }
        guard own.isWeak else { return false }
        return own.status != .actual || carried.status == .budgeted
            || !passage.has(["was", "were", "rose", "fell"], in: segment.before)
    }

    /// Whether a time lies after the publication.
    func isToCome(_ value: DateValue) -> Bool {
        passage.layers.published.date.map { $0.isBefore(value) == true } ?? false
    }

    /// What the time says against the words: a plan for a year that is over was carried out.
    func corrected(_ status: StatusStep.Finding, _ period: PeriodStep.Period?) -> StatusStep.Finding {
        guard let value = period?.value, let published = passage.layers.published.date else { return status }
        // Nobody has spent what is for a time to come.
        if status.status == .actual, published.isBefore(value) == true {
            return StatusStep.Finding(status: .planned, span: nil)
        }
        guard status.status == .planned || status.status == .proposed, let year = value.lastYear,
            let first = published.first?.year
        else { return status }
        // Another year's figure, set against a proposal: the budget of that year.
        if isComparison, group.amount != nil, period?.isDeadline == false, year == first, value.precision != .duration {
            return StatusStep.Finding(status: .budgeted, span: nil)
        }
        return year < first ? StatusStep.Finding(status: .actual, span: nil) : status
    }

    var measure: SpendingFact.Measure { MeasureStep(passage: passage).measure(group, segment) }

    var isPart: Bool { MeasureStep(passage: passage).isPart(group, segment) }

    /// The sentence of the figures, by its number in the passage.
    var sentenceNumber: Int { passage[group.first].sentence }

    /// Whether the figures go on with a list of parts: "of which 39 billion for water and 10 billion for tourism".
    var continuesParts: Bool {
        guard group.amount != nil, let first = segment.before.first else { return false }
        return ["and", ","].contains(passage.text(first)) && segment.before.count <= 4
            && !passage.has(Lexicon.spendingVerbs, in: segment.before)
    }

    var purpose: String? { PurposeStep(passage: passage).purpose(group, segment) }
}
