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
        let scopes = [
            found.segment.before.suffix(14), found.segment.after.prefix(12),
            stretch(found.segment.clause.lowerBound, found.group.first),
            stretch(found.segment.sentence.lowerBound, found.group.first),
            found.segment.clause, found.segment.sentence,
        ]
        for scope in scopes {
            if let finding = strongest(in: scope, found) { return finding }
        }
        return nil
    }

    /// "to 5 percent of GDP by 2035": a share with a deadline and a verb of reaching is a level to be reached.
    private func level(_ found: Circumstances) -> Finding? {
        guard found.group.share != nil, found.group.amount == nil, found.measure == .level else { return nil }
        let before = stretch(found.segment.sentence.lowerBound, found.group.first)
        let reaching: Set<String> = [
            "increase", "raise", "lift", "reach", "hit", "spend", "devote", "take", "push", "bring", "boost", "meet",
            "arrive", "get", "grow", "increasing", "raising", "lifting", "rise", "going", "spending",
        ]
        guard let verb = passage.last(reaching, in: before) else { return nil }
        let isFuture = isFuture(verb)
        let isSet = found.period?.isDeadline == true || passage.text(found.group.first - 1) == "least"
        guard isFuture,
            isSet || passage.has(["promised", "pledged", "agreed", "ready", "committed", "vowed"], in: before)
        else { return nil }
        if passage.has(["falls", "fall", "cut", "cutting"], in: before) { return nil }
        return Finding(status: .target, span: passage[verb].span)
    }

    private func isFuture(_ verb: Int) -> Bool {
        let before = stretch(max(0, verb - 3), verb)
        return passage.has(
            ["to", "will", "must", "should", "would", "agreed", "agreeing", "wants", "of", "'ll"],
            in: before
        )
            || ["increasing", "raising", "lifting", "going"].contains(passage.text(verb))
    }

    private func strongest(in scope: some Collection<Int>, _ found: Circumstances) -> Finding? {
        let range = Array(scope)
        guard let lower = range.first, let last = range.last else { return nil }
        let words = stretch(lower, (last + 1))
        func finding(_ status: SpendingFact.Status, _ cue: Int) -> Finding {
            Finding(status: status, span: passage[cue].span)
        }

        if let cue = passage.last(Lexicon.requested, in: words) { return finding(.requested, cue) }
        if let cue = cost(in: words) { return finding(.estimated, cue) }
        if let cue = proposal(in: words) {
            // What somebody said that a state would do is that state's plan.
            return finding(passage.text(cue) == "would" && isReported(cue) ? .planned : .proposed, cue)
        }
        if let cue = passage.last(
            ["estimate", "estimated", "estimates", "forecast", "projected", "expected", "revised"],
            in: words
        ) {
            return finding(.estimated, cue)
        }
        if let cue = plan(in: words) { return finding(.planned, cue) }
        if let cue = passage.last(Lexicon.budgeted, in: words) { return finding(.budgeted, cue) }
        if let cue = noun(in: words) { return finding(.budgeted, cue) }
        if let cue = passage.last(Lexicon.actual, in: words) { return finding(.actual, cue) }
        return nil
    }

    /// The cue of an expected cost: "could cost", "price tag", "is put at".
    private func cost(in words: Range<Int>) -> Int? {
        if let cost = passage.last(["cost", "costs", "costing"], in: words),
            passage.has(
                ["could", "would", "may", "might", "will", "to", "expected", "forecast"],
                in: stretch(max(0, cost - 3), cost)
            )
        {
            return cost
        }
        if let tag = passage.last(["tag"], in: words), passage.text(tag - 1) == "price" { return tag }
        if let put = passage.last(["put"], in: words), passage.text(put + 1) == "at" { return put }
        return nil
    }

    private func proposal(in words: Range<Int>) -> Int? {
        let cues: Set<String> = [
            "propose", "proposes", "proposed", "proposal", "proposals", "draft", "suggest", "suggests", "suggested",
            "recommend", "recommended", "calls", "called", "urged", "urges", "would", "believes", "tabled", "unless",
            "mulls", "considers", "envisages", "pushed", "should", "could", "might", "bill",
        ]
        if let cue = passage.last(cues, in: words) {
            // A bill that was paid, or passed, is no draft.
            if passage.text(cue) == "bill",
                !passage.has(
                    ["appropriation", "defense", "defence", "spending", "budget", "finance", "sent", "presented"],
                    in: stretch(max(0, cue - 3), min(cue + 3, words.upperBound))
                )
            {
                return nil
            }
            return cue
        }
        if let cabinet = passage.last(["cabinet"], in: words),
            passage.has(
                ["wants", "backed", "approved", "approves", "proposed"],
                in: stretch(cabinet, min(cabinet + 5, words.upperBound))
            )
        {
            return cabinet
        }
        return nil
    }

    private func isReported(_ cue: Int) -> Bool {
        let sentence = passage.sentence(of: cue)
        return passage.has(["said", "pledged", "promised", "announced", "vowed", "confirmed"], in: sentence)
            && !passage.has(["if", "unless", "bill", "draft", "under"], in: sentence)
    }

    private func plan(in words: Range<Int>) -> Int? {
        for index in words.reversed() {
            let text = passage.text(index)
            guard passage[index].isWord else { continue }
            // "is to", "are to", "set to"
            if text == "to", ["is", "are", "set", "due", "means", "aims"].contains(passage.text(index - 1)) {
                return index - 1
            }
            if text == "set" || text == "plan" || text == "agreed" { continue }
            if Lexicon.planned.contains(text) { return index }
        }
        return nil
    }

    /// "its defence budget — …", "allocation": the noun of a budget right before the figures.
    private func noun(in words: Range<Int>) -> Int? {
        passage.last(
            ["budget", "budgets", "allocation", "appropriation", "envelope", "package", "fund", "outlay"],
            in: words
        )
    }
}
