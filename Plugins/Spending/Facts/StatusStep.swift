import DossierKit

/// Finds how far the money has got, after the wording.
///
/// Cues are looked for in the segment of the figures first, then in the rest of the clause, then in the sentence; within
/// one scope the strongest kind of cue decides.
struct StatusStep {
    let passage: Passage

    /// A status and the words that show it.
    struct Finding: Hashable, Sendable {
        let status: SpendingFact.Status
        let span: Span?
        /// The cue says little: a bare "is", the noun of a budget, a word of another clause.
        var isWeak = false
        /// The cue is a bare "would", which also reports what was promised.
        var isWould = false
    }

    /// What the other steps found, as far as it matters here.
    struct Circumstances {
        let group: FigureGroup
        let segment: Segments.Segment
        let period: PeriodStep.Period?
        let isTargetNoun: Bool
        let measure: SpendingFact.Measure
    }

    /// The status by the words of the sentence; nil when they show none.
    func status(_ found: Circumstances) -> Finding? {
        if found.isTargetNoun {
            let near = stretch(
                max(found.segment.sentence.lowerBound, found.group.first - 5),
                min(found.segment.sentence.upperBound, found.group.end + 2)
            )
            return Finding(status: .target, span: passage.last(Lexicon.targetNouns, in: near).map { passage[$0].span })
        }
        if let target = level(found) { return target }
        let segment = found.segment
        // "10.8 trillion is budgeted, or 6 percent": words between the figures of one sum are its own.
        let between = Array(stretch(found.group.first + 1, found.group.end))
        let own = [Array(segment.before.suffix(14)), between, main(segment.after)]
        // A plain cue behind the figures says more than a weak one before them.
        let findings = own.compactMap { strongest(in: $0) }
        if let finding = findings.first(where: { !$0.isWeak }) ?? findings.first { return finding }
        let wide = [
            stretch(segment.clause.lowerBound, found.group.first), segment.clause,
            stretch(segment.sentence.lowerBound, found.group.first), segment.sentence,
        ]
        for (number, scope) in wide.enumerated() {
            guard var finding = strongest(in: Array(scope)) else { continue }
            // The subject and verb of the clause hold for every figure in it; words elsewhere only if nothing is known.
            finding.isWeak = finding.isWeak || number > 0
            return finding
        }
        return nil
    }

    /// The words behind figures up to a relative clause, which says something else of them.
    private func main(_ after: Range<Int>) -> [Int] {
        let words = after.prefix(12)
        let end = words.first { ["that", "which", "who", "whose"].contains(passage.text($0)) }
        return Array(words.prefix { $0 < end ?? after.upperBound })
    }

    // MARK: Targets

    /// "to 5 percent of GDP by 2035": a share with a deadline and a verb of reaching is a level to be reached.
    private func level(_ found: Circumstances) -> Finding? {
        guard found.group.share != nil, found.group.amount == nil, found.measure == .level else { return nil }
        let before = stretch(found.segment.sentence.lowerBound, found.group.first)
        let reaching: Set<String> = [
            "increase", "raise", "lift", "reach", "hit", "spend", "devote", "take", "push", "bring", "boost", "meet",
            "arrive", "get", "grow", "increasing", "raising", "lifting", "rise", "going",
        ]
        if let aim = aim(found, before) { return Finding(status: .target, span: passage[aim].span) }
        guard let verb = before.last(where: { reaching.contains(passage.text($0)) && isFuture($0) }) else { return nil }
        let isArrival = ["reach", "hit", "meet"].contains(passage.text(verb)) && found.period?.span != nil
        let isSet =
            found.period?.isDeadline == true || passage.text(found.group.first - 1) == "least" || isArrival
            || found.period?.value.precision == .duration
            || passage.has(["promised", "pledged", "agreed", "ready", "committed", "vowed"], in: before)
        guard isSet, !passage.has(["falls", "fall", "cut", "cutting", "unless", "if"], in: before) else { return nil }
        return Finding(status: .target, span: passage[verb].span)
    }

    /// "aims for 5%", "is aiming at 3 percent", "hopes to reach 5%", "far from the 15 percent promised".
    private func aim(_ found: Circumstances, _ before: Range<Int>) -> Int? {
        let first = found.group.first
        let near = stretch(max(before.lowerBound, first - 5), first)
        if let aim = passage.last(["aims", "aim", "aiming", "aimed"], in: near),
            ["for", "at"].contains(passage.text(aim + 1)), first - aim <= 4
        {
            return aim
        }
        if let hope = passage.last(["hopes", "hoped", "aims", "wants", "seeks"], in: near),
            passage.text(hope + 1) == "to",
            ["reach", "hit", "meet", "attain"].contains(passage.text(hope + 2))
        {
            return hope
        }
        // "the 2 percent that NATO members committed to spend"
        let clause = stretch(found.group.end + 1, min(found.group.end + 8, found.segment.sentence.upperBound))
        if ["that", "which"].contains(passage.text(found.group.end)), passage.text(first - 1) == "the",
            let promise = passage.first(["committed", "promised", "pledged", "agreed", "vowed"], in: clause)
        {
            return promise
        }
        let behind = stretch(found.group.end, min(found.group.end + 2, found.segment.sentence.upperBound))
        guard passage.has(["short", "far", "below", "above", "towards", "toward", "reach", "meet", "from"], in: near),
            let promise = passage.first(["promised", "pledged", "recommended", "required", "agreed"], in: behind)
        else { return nil }
        return promise
    }

    private func isFuture(_ verb: Int) -> Bool {
        let before = stretch(max(0, verb - 3), verb)
        let modals: Set<String> = ["to", "will", "must", "should", "would", "agreed", "agreeing", "wants", "of", "'ll"]
        return passage.has(modals, in: before)
            || ["increasing", "raising", "lifting", "going"].contains(passage.text(verb))
    }

    // MARK: The other kinds of cue

    private func strongest(in scope: [Int]) -> Finding? {
        guard let lower = scope.first, let last = scope.last else { return nil }
        let words = stretch(lower, last + 1)
        func finding(_ status: SpendingFact.Status, _ cue: Int, isWeak: Bool = false) -> Finding {
            Finding(status: status, span: passage[cue].span, isWeak: isWeak)
        }
        if let cue = passage.last(Lexicon.requested, in: words) { return finding(.requested, cue) }
        if let cue = cost(in: words) { return finding(.estimated, cue) }
        if let cue = proposal(in: words) {
            // What somebody said that a state would do is that state's plan.
            var found = finding(passage.text(cue) == "would" && isReported(cue) ? .planned : .proposed, cue)
            found.isWould = passage.text(cue) == "would"
            return found
        }
        if let cue = estimate(in: words) {
            return finding(passage.text(cue - 1) == "budget" ? .budgeted : .estimated, cue)
        }
        if let cue = settled(in: words) { return finding(.budgeted, cue) }
        if let cue = plan(in: words) {
            // "is to receive 26 billion": whether a law or a plan gives it, the text says elsewhere.
            let gets = ["receive", "get"].contains(passage.text(cue + 1))
            return finding(.planned, cue, isWeak: gets && passage.text(cue) == "to")
        }
        if let cue = passage.last(Lexicon.budgeted, in: words) {
            let weak: Set<String> = ["gets", "receives", "takes"]
            return finding(.budgeted, cue, isWeak: weak.contains(passage.text(cue)))
        }
        if let cue = noun(in: words) { return finding(.budgeted, cue, isWeak: true) }
        if let cue = passage.last(["plan", "plans"], in: words) { return finding(.planned, cue, isWeak: true) }
        if let cue = passage.last(Lexicon.actual, in: words) {
            let weak: Set<String> = ["is", "are", "was", "were", "came", "stood", "already", "rose", "fell"]
            return finding(.actual, cue, isWeak: weak.contains(passage.text(cue)))
        }
        return nil
    }

    /// The cue of an expected cost: "could cost", "price tag", "is put at".
    private func cost(in words: Range<Int>) -> Int? {
        let modals: Set<String> = ["could", "would", "may", "might", "will", "to", "expected", "forecast"]
        if let cost = passage.last(["cost", "costs", "costing"], in: words),
            passage.has(modals, in: stretch(max(0, cost - 3), cost))
        {
            return cost
        }
        if let tag = passage.last(["tag"], in: words), passage.text(tag - 1) == "price" { return tag }
        if let put = passage.last(["put", "puts"], in: words),
            passage.text(put + 1) == "at"
                || ["the", "its", "their"].contains(passage.text(put + 1)) && passage.text(put + 3) == "at"
                    && ["cost", "bill", "price", "total"].contains(passage.text(put + 2))
        {
            return put
        }
        // "at a cost of 75 billion over six years"; what "was built at a cost of" was paid.
        if let cost = passage.last(["cost"], in: words), passage.text(cost + 1) == "of",
            passage.has(["at"], in: stretch(cost - 4, cost)),
            !passage.has(["was", "were", "had"], in: stretch(passage.sentence(of: cost).lowerBound, cost))
        {
            return cost
        }
        return nil
    }

    /// "agreed in 2023", "adopted by all parties in May": what was settled in the past.
    private func settled(in words: Range<Int>) -> Int? {
        let verbs: Set<String> = ["agreed", "adopted", "approved", "passed", "settled", "endorsed"]
        guard let cue = passage.last(verbs, in: words), passage.text(cue + 1) == "in",
            let time = passage.time(cue + 2)?.value, let published = passage.layers.published.date,
            time.isBefore(published) == true
        else { return nil }
        return cue
    }

    private func estimate(in words: Range<Int>) -> Int? {
        words.last { index in
            Lexicon.estimates.contains(passage.text(index))
                // "estimated GDP" says nothing of the sum.
                && !["gdp", "gross", "national", "population"].contains(passage.text(index + 1))
        }
    }

    private func proposal(in words: Range<Int>) -> Int? {
        if let cue = words.last(where: { isProposal($0, words) }) { return cue }
        // "put forward an 800 billion plan"
        if let put = passage.last(["put", "puts"], in: words), passage.text(put + 1) == "forward" { return put + 1 }
        guard let cabinet = passage.last(["cabinet"], in: words) else { return nil }
        let near = stretch(cabinet, min(cabinet + 5, words.upperBound))
        return passage.has(["wants", "backed", "approved", "approves", "proposed"], in: near) ? cabinet : nil
    }

    private func isProposal(_ index: Int, _ words: Range<Int>) -> Bool {
        let text = passage.text(index)
        guard passage[index].isWord, Lexicon.proposed.contains(text) else { return false }
        switch text {
        case "bill":
            // A bill that is to be paid is none that is to be passed.
            let kinds: Set<String> = [
                "appropriation", "appropriations", "defense", "defence", "spending", "budget", "finance", "sent",
                "presented", "funding",
            ]
            return passage.has(kinds, in: stretch(max(0, index - 3), min(index + 3, words.upperBound)))
        case "called": return passage.text(index + 1) == "for"
        default: return true
        }
    }

    private func isReported(_ cue: Int) -> Bool {
        let sentence = stretch(cue - 60, cue + 60).clamped(to: passage.sentence(of: cue))
        return passage.has(["said", "pledged", "promised", "announced", "vowed", "confirmed"], in: sentence)
            && !passage.has(["if", "unless", "bill", "draft", "under"], in: sentence)
    }

    private func plan(in words: Range<Int>) -> Int? {
        words.last { index in
            let text = passage.text(index)
            let before = passage.text(index - 1)
            guard passage[index].isWord else { return false }
            switch text {
            // "is to", "are to", "set to"
            case "to":
                // "Norland to spend" is how headlines announce.
                return ["is", "are", "set", "due", "means", "aims"].contains(before)
                    || passage[index - 1].actor != nil && Lexicon.spendingVerbs.contains(passage.text(index + 1))
            case "set", "plan", "agreed": return false
            // "approved the plans", "than had been planned"
            case "plans": return !["the", "its", "existing", "these", "their", "on"].contains(before)
            case "planned": return !["than", "been"].contains(before)
            case "cutting", "raising", "increasing", "boosting", "lifting":
                return ["is", "are", "'s", "'re"].contains(before)
            default: return Lexicon.planned.contains(text)
            }
        }
    }

    /// "its defence budget — …", "allocation": the noun of a budget near the figures.
    private func noun(in words: Range<Int>) -> Int? {
        let nouns: Set<String> = [
            "budget", "budgets", "allocation", "appropriation", "envelope", "package", "fund", "outlay", "law",
        ]
        let others: Set<String> = [
            "department", "minister", "ministry", "bill", "proposal", "request", "committee", "office", "plan",
        ]
        return words.last { nouns.contains(passage.text($0)) && !others.contains(passage.text($0 + 1)) }
    }
}
