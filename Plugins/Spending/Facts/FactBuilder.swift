import DossierKit
import Foundation

/// Puts one fact together: asks each step about one group of figures.
struct FactBuilder {
    let passage: Passage
    let reader: FigureReader
    let group: FigureGroup
    let segment: Segments.Segment
    /// The segments of the groups around.
    let others: [Segments.Segment]
    /// The groups of the sentence, this one included.
    let siblings: [FigureGroup]
    /// Whether a word of spending stands in the passage.
    let speaksOfSpending: Bool

    private var isTargetNoun: Bool { (group.amount ?? group.share).map(reader.isTargetNoun) ?? false }

    /// The percentage of a share that stands alone.
    var percent: Decimal? { group.amount == nil ? group.share?.quantity.amount.middle : nil }

    /// The percentage of a share that is called a target.
    var targetPercent: Decimal? { isTargetNoun ? percent : nil }

    // MARK: Whether it is spending

    /// Whether the words are those of spending; where the paragraph already spoke of spending, its figures go on with it.
    func isSpending(carried: Bool) -> Bool {
        carried || speaksOfSpending
    }

    /// Whether the sentence names who pays in other words than those of budgets: rich nations with a goal, a project with
    /// its cost.
    var namesPayer: Bool {
        let step = ActorStep(passage: passage)
        return isTargetNoun && step.nations(circumstances) != nil || step.project(circumstances) != nil
    }

    /// Whether the figures go on with what the sentences before were about: a target, the cost of a project.
    func goesOn(_ spender: ActorStep.Spender) -> Bool {
        if spender.isState { return isTargetNoun && group.amount != nil }
        let words: Set<String> = ["cost", "costs", "estimate", "estimates", "forecast", "price", "inflation", "budget"]
        return passage.has(words, in: segment.sentence)
    }

    /// Whether the words bear out a spender: a state does not pay for campaigns, nor small change, and one that the
    /// sentence does not name must pay with public money.
    func isCredible(_ spender: ActorStep.Spender, carried: Bool) -> Bool {
        guard spender.isState else { return true }
        if passage.has(Lexicon.campaigns, in: segment.sentence) || isPrivate(spender) { return false }
        if let amount = group.amount?.quantity.amount, amount.high < 100_000,
            !MeasureStep(passage: passage).isPerHead(group, segment)
        {
            return false
        }
        if passage.sentenceSpans[passage[group.first].sentence].contains(spender.span), spender.score >= 20 {
            return true
        }
        if let home = HomeCurrency.currency(of: spender.country ?? ""), home == currency, home != "USD", home != "EUR" {
            return true
        }
        return carried || passage.names(Lexicon.publicMoney, in: segment.sentence)
    }

    /// Whether somebody else than a state is said to pay: a group, a family, a person without an office.
    ///
    /// Only the verb nearest to the figures counts, and only where the state is not named behind its subject.
    private func isPrivate(_ spender: ActorStep.Spender) -> Bool {
        let scope = stretch(segment.clause.lowerBound, group.first)
        guard let verb = passage.last(ActorStep.payingVerbs.union(["contributing", "donating", "poured", "offered"]), in: scope),
            group.first - verb <= 8
        else { return false }
        var index = verb - 1
        let skipped: Set<String> = ["has", "have", "had", "also", "already", "will", "would", "alone", "each", "then", "later"]
        while index >= scope.lowerBound, skipped.contains(passage.text(index)) { index -= 1 }
        guard index >= scope.lowerBound else { return false }
        if passage[index].span == spender.span || passage[index].span.start == spender.span.start { return false }
        if let actor = passage.actor(index), actor.kind == .person, actor.role == nil {
            // A minister is named without the office where everybody knows it; the money then is called public.
            return !passage.names(Lexicon.publicMoney, in: segment.sentence)
        }
        let word = passage.text(index)
        if Lexicon.privateSubjects.contains(word) { return true }
        // "a family of brewers"
        if passage.text(index - 1) == "of", Lexicon.privateSubjects.contains(passage.text(index - 2)) { return true }
        // "a developer who donated": the noun before "who".
        guard ["who", "he", "she"].contains(word), spender.score < 20 || !segment.sentence.contains(where: {
            passage[$0].span.start == spender.span.start
        }) else { return false }
        return passage.text(verb) != "allocated"
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
            && !passage.has(["will", "would", "by", "ago"], in: segment.whole) && passage.text(group.first - 1) != "from"
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
        let hedges: Set<String> = ["about", "around", "some", "nearly", "almost", "roughly", "just", "a", "an", "over", "under"]
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
            guard ["estimates", "estimate", "projections", "forecasts"].contains(passage.text(index)) else { return false }
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

    // MARK: The spender

    private var circumstances: ActorStep.Circumstances {
        let reaching: Set<String> = ["reach", "reaches", "meet", "hit", "achieve", "attain", "reaching", "meeting"]
        let verb = passage.last(reaching, in: segment.before)
        let isFuture = verb.map { passage.has(["will", "to", "would"], in: stretch($0 - 3, $0)) } ?? false
        let isOwn = isTargetNoun && verb != nil && (isFuture || period != nil)
        return ActorStep.Circumstances(passage, group, segment, isTargetNoun: isTargetNoun, isOwnTarget: isOwn)
    }

    /// Who spends: by the sentence, or by what the text was about before.
    func spender(topic: (spender: ActorStep.Spender, isNear: Bool)?) -> ActorStep.Spender? {
        let step = ActorStep(passage: passage)
        let circumstances = circumstances
        let run = listed
        if let place = run.firstIndex(of: group),
            let list = step.respective(run.count, in: segment.sentence, before: run[0].first),
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
        if let world = step.world(circumstances) { return world }
        if let group = step.nations(circumstances) ?? step.project(circumstances) { return group }
        let named = step.spender(circumstances).map { atHome($0, topic?.spender) }
        if let owner = pronounOwner { return owner }
        guard let topic else { return named ?? earlier ?? later ?? usual }
        guard let named else { return topic.spender }
        let weight = topic.isNear ? 24 : 12
        return named.score >= weight || named.name == topic.spender.name ? named : topic.spender
    }

    /// The country that counts in the currency of the sum, where an alliance or a body of several countries was found
    /// that does not: what a match with an alliance costs in won, South Korea pays.
    private func atHome(_ named: ActorStep.Spender, _ topic: ActorStep.Spender?) -> ActorStep.Spender {
        guard named.country == nil, let currency, let code = HomeCurrency.country(of: currency),
            group.converted == nil || currency != "EUR"
        else { return named }
        let actors = passage.layers.actors
        guard let found = actors.actors.first(where: { $0.key == named.key }), [.alliance, .igo].contains(found.kind) else {
            return named
        }
        if let topic, topic.country == code { return topic }
        guard let country = actors.actors.first(where: { $0.kind == .country && $0.country == code }) else { return named }
        return ActorStep.Spender(name: country.name, key: country.key, span: named.span, country: code, score: named.score)
    }

    /// Whom "its budget" means: the subject of the sentence, or of the one before.
    private var pronounOwner: ActorStep.Spender? {
        let pronouns: Set<String> = ["its", "their"]
        guard let pronoun = passage.last(pronouns, in: stretch(segment.before.lowerBound, group.first)),
            passage.has(Lexicon.spendingNouns, in: stretch(pronoun + 1, min(pronoun + 5, group.first)))
        else { return nil }
        let number = passage[group.first].sentence
        let own = stretch(segment.sentence.lowerBound, pronoun)
        for scope in [own] + (number > 0 ? [passage.sentences[number - 1]] : []) {
            let countries = scope.filter { passage.actor($0)?.kind == .country }
            // Of several countries the one that counts in the currency of the sum.
            let home = countries.first { HomeCurrency.currency(of: passage.actor($0)?.country ?? "") == currency }
            guard let index = home ?? countries.first, let actor = passage.actor(index) else { continue }
            return ActorStep.Spender(
                name: actor.name,
                key: actor.key,
                span: passage[index].span,
                country: actor.country,
                score: 40
            )
        }
        return nil
    }

    private var currency: String? { group.amount?.quantity.currency }

    /// The groups of the sentence that stand in one list with this one: nothing but commas and "and" between them.
    private var listed: [FigureGroup] {
        guard let place = siblings.firstIndex(of: group) else { return [] }
        func areLinked(_ one: FigureGroup, _ other: FigureGroup) -> Bool {
            other.first - one.end <= 2
                && stretch(one.end, other.first).allSatisfy { [",", "and"].contains(passage.text($0)) }
        }
        var lower = place
        while lower > 0, areLinked(siblings[lower - 1], siblings[lower]) { lower -= 1 }
        var upper = place
        while upper + 1 < siblings.count, areLinked(siblings[upper], siblings[upper + 1]) { upper += 1 }
        return Array(siblings[lower...upper])
    }

    /// The first owner of a budget named behind the sentence, for a text that opens with its minister or president.
    private var later: ActorStep.Spender? {
        for index in stretch(segment.sentence.upperBound, min(segment.sentence.upperBound + 80, passage.items.count)) {
            guard let actor = passage.actor(index), actor.kind == .country, passage.text(index + 1) == "'s",
                passage.has(ActorStep.ownedNouns, in: stretch(index + 2, index + 5)),
                !ActorStep(passage: passage).isReceiver(index, circumstances)
            else { continue }
            return spender(actor, passage[index].span)
        }
        return nil
    }

    /// The country meant by an organ without a name: "the Senate" in dollars, "the Centre" in rupees.
    private var usual: ActorStep.Spender? {
        let organs: Set<String> = ["senate", "congress", "pentagon"]
        let currencies = [group.amount, group.converted].compactMap { $0?.quantity.currency }
        if currencies.contains("USD"),
            let organ = passage.first(
                organs,
                in: stretch(segment.sentence.lowerBound - 80, segment.sentence.upperBound)
            )
        {
            return spender(of: "US", passage[organ].span)
        }
        // A currency of one country, and an organ of state that can only be its own.
        guard let home = currencies.first.flatMap(HomeCurrency.country),
            let organ = passage.first(Lexicon.organs, in: segment.sentence)
        else { return nil }
        return spender(of: home, passage[organ].span)
    }

    private func spender(of code: String, _ span: Span) -> ActorStep.Spender? {
        Country(code: code).map {
            ActorStep.Spender(name: $0.name, key: nil, span: span, country: code, score: 20)
        }
    }

    private func spender(_ actor: Actor, _ span: Span) -> ActorStep.Spender {
        ActorStep.Spender(name: actor.name, key: actor.key, span: span, country: actor.country, score: 1)
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
                return spender(actor, places[index].span)
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
            isPerHead: MeasureStep(passage: passage).isPerHead(group, segment),
            sentence: passage.sentenceSpans[passage[group.first].sentence],
            rule: "spending/" + kinds.joined(separator: "-and-"),
            confidence: confidence
        )
    }
}
