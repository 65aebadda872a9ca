import DocumentModel
import LanguageEngine

// Organs of states, in capitals or not, and the words that stand for a government.
extension ActorFinder {
    /// Reads what is no name but means an actor: organs, descriptions, "the North".
    mutating func readPhrase(_ index: Int) -> Int? {
        if scan.is(index, Self.the) {
            if let end = readHalf(index) { return end }
            if let end = readDescription(index) { return end }
        }
        // Only words that can start a phrase are worth the trial.
        guard scan.is(index, [.organHead, .officeModifier]) || scan.is(index, Self.starters) else { return nil }
        guard let organ = OrganPhrase(scan, at: index, limit: sentence.upperBound) else { return nil }
        return readOrgan(organ)
    }

    static let the = WordHash.hash("the")
    private static let its = ["its", "their"].map { WordHash.hash($0) }
    private static let starters = """
        troops soldiers servicemen regime junta authorities leadership mission central coast border military forces armed
        """.split(whereSeparator: \.isWhitespace).map { WordHash.hash(String($0)) }

    /// Reads an organ whose possessor may stand beside it; returns the token behind it, nil when it is none.
    mutating func readOrgan(_ organ: OrganPhrase) -> Int? {
        var organ = organ
        let start = organ.range.lowerBound
        var full = organ.range
        var owner: Int?
        if let previous = last, previous.range.lowerBound >= sentence.lowerBound {
            let isAdjacent = previous.range.upperBound == start
            let isOwned = previous.range.upperBound + 1 == start && scan.isPossessive(start - 1)
            if isAdjacent || isOwned, let code = stateOf(previous.actor) {
                owner = code
                full = previous.range.lowerBound..<organ.range.upperBound
            }
        }
        if owner == nil, scan.is(start - 1, Self.its) {
            owner = antecedentCountry()
            full = start - 1..<organ.range.upperBound
        }
        if let host = countryBehind(organ), owner == nil || organ.label != "Embassy" {
            if owner == nil { owner = host.actor }
            if owner == host.actor { full = full.lowerBound..<host.end }
        }
        if organ.kind == .country { return readGovernment(organ, full, owner) }
        if organ.needsCountry, owner == nil { return nil }
        if owner == nil {
            guard standsAlone(organ) else { return nil }
            if scan.is(start - 1, Self.the) { full = start - 1..<organ.range.upperBound }
            if let index = organs[organ.label] {
                mention(index, full, .name, "actors/organ", 0.8)
                drafts[index].addForm(scan.text(organ.range))
                return full.upperBound
            }
            guard let dominant = dominantCountry(with: organ.label) else {
                openOrgans.append((organ, full))
                return organ.range.upperBound
            }
            owner = dominant
        }
        guard let owner else { return nil }
        if organ.label == "Mission" {
            guard let longer = mission(organ) else { return nil }
            organ = longer
            full = full.lowerBound..<organ.range.upperBound
        }
        let actor = self.organ(organ, of: owner)
        mention(actor, full, .name, "actors/organ", 0.85)
        if organ.range.lowerBound > full.lowerBound { drafts[actor].addForm(scan.text(organ.range)) }
        return organ.label.hasPrefix("Mission")
            ? organ.range.lowerBound + 1 : max(full.upperBound, organ.range.upperBound)
    }

    /// The country that an actor is or speaks for as a whole.
    private func stateOf(_ actor: Int) -> Int? {
        if drafts[actor].kind == .country { return actor }
        return nil
    }

    /// "the parliament of Ukraine".
    private func countryBehind(_ organ: OrganPhrase) -> (actor: Int, end: Int)? {
        let of = organ.range.upperBound
        guard scan.is(of, WordHash.hash("of")), of + 1 < sentence.upperBound,
            let match = lexicon.longestMatch(scan, at: of + 1, limit: sentence.upperBound),
            match.entry.category == .country, let actor = byKey[match.entry.key]
        else { return nil }
        return (actor, match.range.upperBound)
    }

    /// "mission to the United Nations".
    private func mission(_ organ: OrganPhrase) -> OrganPhrase? {
        var index = organ.range.upperBound
        guard scan.is(index, WordHash.hash("to")) else { return nil }
        index += 1
        if scan.is(index, Self.the) { index += 1 }
        guard let match = lexicon.longestMatch(scan, at: index, limit: sentence.upperBound),
            match.entry.category == .organisation, let body = KnownOrganisation(key: match.entry.key)
        else { return nil }
        return organ.labelled("Mission to the \(body.name)", until: match.range.upperBound)
    }

    /// Whether an organ without a possessor is meant as an actor: it has an article or a capital, and no noun follows.
    private func standsAlone(_ organ: OrganPhrase) -> Bool {
        let start = organ.range.lowerBound
        let end = organ.range.upperBound
        let head = end - 1
        if organ.label == "Office" || organ.label.hasSuffix(" Office"), organ.label != "Presidential Office" {
            return false
        }
        if scan.isCapital(head) { return true }
        guard scan.is(start - 1, Self.articles) else { return false }
        if organ.kind == .military {
            return scan.is(start - 1, Self.the)
                && (end >= sentence.upperBound || !scan.isLower(end) || scan.is(end, [.act, .function]))
        }
        return true
    }

    private static let articles = ["the", "a", "an"].map { WordHash.hash($0) }

    /// The actor of an organ of a country.
    mutating func organ(_ organ: OrganPhrase, of owner: Int) -> Int {
        let code = drafts[owner].country ?? drafts[owner].key
        let adjective = Country(code: code)?.adjective ?? drafts[owner].name
        if let organisation = KnownOrganisation.named("\(adjective) \(organ.label)"), organisation.country == code {
            let index = known(organisation)
            organs[organ.label] = index
            return index
        }
        let name =
            organ.label == "Presidential Office"
            ? "Presidential Office of \(drafts[owner].name)" : "\(adjective) \(organ.label)"
        let index = actor("\(code)/\(organ.label.lowercased())") {
            ActorDraft(name: name, kind: organ.kind, key: "\(code)/\(organ.label.lowercased())", country: code)
        }
        drafts[index].affiliation = owner
        organs[organ.label] = index
        return index
    }

    /// "the US government", "Chad's junta", "the Trump administration", "the government".
    private mutating func readGovernment(_ organ: OrganPhrase, _ full: Range<Int>, _ owner: Int?) -> Int? {
        let start = organ.range.lowerBound
        if let owner {
            // "Norwegian government" is one mention of Norway, not two.
            if let last, last.actor == owner, last.range.lowerBound == full.lowerBound {
                withdrawLast(owner, keepsForm: true)
            }
            mention(owner, full, .description, "actors/government", 0.85)
            return full.upperBound
        }
        if let previous = last, previous.range.upperBound == start, drafts[previous.actor].kind == .person,
            let code = drafts[previous.actor].country, let state = country(code)
        {
            // The name of the person is only a part of the name of the government.
            withdrawLast(previous.actor)
            mention(state, previous.range.lowerBound..<organ.range.upperBound, .description, "actors/government", 0.85)
            return organ.range.upperBound
        }
        guard scan.is(start - 1, Self.the), scan.is(start, WordHash.hash("government")),
            let dominant = dominantCountry()
        else { return nil }
        mention(dominant, start - 1..<organ.range.upperBound, .description, "actors/government", 0.6)
        return organ.range.upperBound
    }

    /// Gives organs that were named before any country to the country that the whole text talks about most.
    mutating func resolveOrgans() {
        guard dominantCountry() != nil else { return }
        for (phrase, range) in openOrgans {
            guard let dominant = dominantCountry(with: phrase.label) else { continue }
            let actor = organ(phrase, of: dominant)
            mention(actor, range, .name, "actors/organ", 0.6)
        }
    }
}

extension OrganPhrase {
    /// The same organ with another label and a longer range.
    func labelled(_ label: String, until end: Int) -> OrganPhrase {
        OrganPhrase(
            kind: kind,
            range: range.lowerBound..<max(end, range.upperBound),
            label: label,
            needsCountry: needsCountry
        )
    }
}
