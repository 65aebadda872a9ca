import DossierKit

extension FactBuilder {
    // MARK: The spender

    /// The words around the figures, as far as they matter for who spends.
    var circumstances: ActorStep.Circumstances {
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
        guard let found = actors.actors.first(where: { $0.key == named.key }), [.alliance, .igo].contains(found.kind)
        else {
            return named
        }
        if let topic, topic.country == code { return topic }
        guard let country = actors.actors.first(where: { $0.kind == .country && $0.country == code }) else {
            return named
        }
        return ActorStep.Spender(
            name: country.name,
            key: country.key,
            span: named.span,
            country: code,
            score: named.score
        )
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
}
