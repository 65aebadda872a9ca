import DocumentModel
import LanguageEngine

// Organisations: those of the dictionary, and those that only their name betrays.
extension ActorFinder {
    /// The actor of an organisation of the dictionary.
    mutating func known(_ organisation: KnownOrganisation) -> Int {
        let index = actor(organisation.key) {
            ActorDraft(
                name: organisation.name,
                kind: Actor.Kind(rawValue: organisation.kind.rawValue) ?? .ngo,
                key: organisation.key,
                country: organisation.country
            )
        }
        if drafts[index].affiliationName == nil {
            drafts[index].affiliationName =
                organisation.parent.flatMap(KnownOrganisation.init(key:))?.name
                ?? organisation.country.flatMap(Country.init(code:))?.name
        }
        return index
    }

    /// Reads the name of an organisation; returns the token behind it.
    mutating func readOrganisation(_ entity: Entity, _ range: Range<Int>) -> Int {
        if let key = entity.dictionaryKey, let organisation = KnownOrganisation(key: key) {
            return readKnown(organisation, range)
        }
        if let end = readStateOrgan(range) { return end }
        let kind = kind(of: range)
        let name = scan.text(range)
        let folded = NameFolding.fold(name)
        var owner: Int?
        if let previous = last, previous.range.upperBound + 1 == range.lowerBound,
            scan.isPossessive(range.lowerBound - 1),
            drafts[previous.actor].kind == .country
        {
            owner = previous.actor
        }
        let index = byKey[folded] ?? acronymOwner(range) ?? makeOrganisation(name, folded, kind, owner)
        if let owner, drafts[index].affiliation == nil {
            drafts[index].affiliation = owner
            drafts[index].country = drafts[owner].country
        }
        if drafts[index].country == nil, drafts[index].affiliation == nil,
            kind == .agency || kind == .military || kind == .court,
            let match = lexicon.longestMatch(scan, at: range.lowerBound, limit: range.upperBound - 1),
            match.entry.category == .country || match.entry.category == .demonym
        {
            drafts[index].country = match.entry.key
            drafts[index].affiliationName = Country(code: match.entry.key)?.name
        }
        mention(index, range, .name, "actors/organisation", entity.confidence)
        rememberAcronym(range, index)
        return range.upperBound
    }

    private mutating func makeOrganisation(_ name: String, _ folded: String, _ kind: Actor.Kind, _ owner: Int?) -> Int {
        let isOrgan = kind == .agency || kind == .parliament || kind == .court || kind == .ministry
        let adjective = owner.flatMap { drafts[$0].country }.flatMap(Country.init(code:))?.adjective
        let full = isOrgan ? adjective.map { "\($0) \(name)" } ?? name : name
        let index = actor(folded) { ActorDraft(name: full, kind: kind, key: NameFolding.fold(full)) }
        if full != name { drafts[index].addForm(name) }
        return index
    }

    private mutating func readKnown(_ organisation: KnownOrganisation, _ range: Range<Int>) -> Int {
        // "the UN body" is the organ of the UN that was named before.
        if scan.is(range.upperBound, Self.organWords), scan.is(range.lowerBound - 1, Self.the),
            let part = drafts.indices.last(where: { drafts[$0].affiliationName == organisation.name })
        {
            mention(part, range.lowerBound - 1..<range.upperBound + 1, .description, "actors/description", 0.7)
            return range.upperBound + 1
        }
        // "NATO allies" are its members, not the alliance.
        if let end = readMembers(organisation, range) { return end }
        let index = known(organisation)
        let reports = organisation.kind == .media && onlyReports(range)
        if drafts[index].mentions.isEmpty {
            drafts[index].onlyReports = reports
        } else if !reports {
            drafts[index].onlyReports = false
        }
        let start = range.lowerBound
        if let state = leadingState(range) {
            mention(state.actor, start..<state.end, .demonym, "actors/demonym", 0.9)
        }
        mention(index, range, .name, "actors/organisation", 0.95)
        return range.upperBound
    }

    private mutating func readMembers(_ organisation: KnownOrganisation, _ range: Range<Int>) -> Int? {
        guard organisation.kind == .alliance || organisation.kind == .igo,
            MemberGroups.members(of: organisation.name) != nil
        else { return nil }
        var end = range.upperBound
        if scan.is(end, Self.member) { end += 1 }
        let isGroup = scan.is(end, Self.memberNouns) || end > range.upperBound && scan.is(end, Self.stateNouns)
        guard isGroup, end < sentence.upperBound else { return nil }
        let alliance = known(organisation)
        mention(alliance, range, .name, "actors/organisation", 0.9)
        let key = "\(organisation.key)/members"
        let index = actor(key) { ActorDraft(name: "\(organisation.name) members", kind: .group, key: key) }
        drafts[index].affiliation = alliance
        mention(index, range.lowerBound..<end + 1, .name, "actors/members", 0.85)
        return end + 1
    }

    private static let organWords = ["body", "agency", "organ"].map { WordHash.hash($0) }
    private static let member = WordHash.hash("member")
    private static let memberNouns = ["members", "allies"].map { WordHash.hash($0) }
    private static let stateNouns = ["states", "countries", "nations"].map { WordHash.hash($0) }

    /// The country that the first words of a name give: "US" in "US Embassy", "Russian" in "Russian Foreign Ministry".
    private mutating func leadingState(_ range: Range<Int>) -> (actor: Int, end: Int)? {
        guard range.count > 1,
            let match = lexicon.longestMatch(scan, at: range.lowerBound, limit: range.upperBound - 1),
            match.entry.category == .country || match.entry.category == .demonym, !match.range.isEmpty,
            let actor = country(match.entry.key)
        else { return nil }
        return (actor, match.range.upperBound)
    }

    /// Reads "Russian Foreign Ministry", "US Embassy", "Foreign Ministry"; nil when the name is no organ of a state.
    private mutating func readStateOrgan(_ range: Range<Int>) -> Int? {
        if let organ = OrganPhrase(scan, at: range.lowerBound, limit: range.upperBound), organ.range == range {
            return readOrgan(organ)
        }
        guard let match = lexicon.longestMatch(scan, at: range.lowerBound, limit: range.upperBound - 1),
            match.entry.category == .country || match.entry.category == .demonym,
            let organ = OrganPhrase(scan, at: match.range.upperBound, limit: range.upperBound),
            organ.range.upperBound == range.upperBound,
            organ.label != "Coast Guard" || match.entry.category == .demonym,
            let state = country(match.entry.key)
        else { return nil }
        let isDemonym = match.entry.category == .demonym
        mention(state, match.range, isDemonym ? .demonym : .name, "actors/demonym", 0.9)
        return readOrgan(organ)
    }

    /// The type of an organisation from the words of its name and what stands beside it.
    private func kind(of range: Range<Int>) -> Actor.Kind {
        let complement = range.first { scan.is($0, Self.complements) }
        let head = (complement ?? range.upperBound) - 1
        let first = range.lowerBound
        let context = max(sentence.lowerBound, first - 5)..<min(sentence.upperBound, range.upperBound + 6)
        if context.contains(where: { !range.contains($0) && scan.is($0, Self.fighters) }) { return .armedGroup }
        if scan.is(head, Self.courts) { return .court }
        if scan.is(head, Self.parliaments) { return .parliament }
        if scan.is(head, Self.ministries) || scan.is(first, Self.ministries) { return .ministry }
        if scan.is(head, Self.forces) { return .military }
        if scan.is(head, .partyHead), !scan.is(head, Self.unions) { return .party }
        if scan.is(head, Self.bank), let complement,
            let match = lexicon.longestMatch(scan, at: complement + 1, limit: range.upperBound),
            match.entry.category == .country
        {
            return .agency
        }
        if scan.is(head, .companyHead) { return .company }
        if scan.is(head, .mediaHead) { return .media }
        if scan.is(head, Self.society) || scan.is(first, Self.society) { return .ngo }
        if scan.is(head, .organHead) || scan.is(first, .organHead) { return .agency }
        if scan.is(head, .organisationHead) { return .ngo }
        return context.contains(where: { scan.is($0, Self.partyWords) }) ? .party : .company
    }

    private static func hashes(_ words: String) -> [UInt64] {
        words.split(whereSeparator: \.isWhitespace).map { WordHash.hash(String($0)) }
    }

    private static let bank = WordHash.hash("bank")
    private static let complements = hashes("of for on")
    private static let fighters = hashes(
        "rebel rebels insurgent insurgents militant militants guerrilla guerrillas jihadist jihadists militia paramilitary separatist"
    )
    private static let courts = hashes("court tribunal")
    private static let parliaments = hashes("parliament congress senate assembly legislature")
    private static let ministries = hashes("ministry department treasury")
    private static let forces = hashes(
        "army navy force forces brigade battalion regiment fleet command marines"
    )
    private static let unions = hashes("union alliance list bloc")
    private static let society = hashes(
        "university institute foundation association society federation union council watch college school centre center"
    )
    private static let partyWords = hashes("party parties coalition election seats leader")

    /// Whether a newspaper or agency is named only as the one that reports.
    private func onlyReports(_ range: Range<Int>) -> Bool {
        let before = scan.is(range.lowerBound - 1, Self.the) ? range.lowerBound - 2 : range.lowerBound - 1
        if scan.is(before, Self.reportedTo) { return true }
        var after = range.upperBound
        if scan.isPossessive(after) { after += 1 }
        return scan.is(after, Self.reports) || scan.is(after + 1, Self.reports)
            || scan.isMark(range.upperBound, UInt8(ascii: ")"))
    }

    private static let reportedTo = hashes("told to by with via according in from tells")
    private static let reports = hashes(
        "reported reports said says quoted cited citing quoting wrote report news agency newspaper"
    )

    // MARK: Abbreviations

    /// The organisation of which a word in capitals is the abbreviation.
    private func acronymOwner(_ range: Range<Int>) -> Int? {
        guard range.count == 1 else { return nil }
        return byKey["acronym/\(scan.text(range))"]
    }

    /// Remembers "(IMF)" behind a name, and the initials of a name of three words or more.
    private mutating func rememberAcronym(_ range: Range<Int>, _ index: Int) {
        let open = range.upperBound
        if scan.isMark(open, UInt8(ascii: "(")), scan.isMark(open + 2, UInt8(ascii: ")")), scan.isCapital(open + 1) {
            byKey["acronym/\(scan.text(open + 1..<open + 2))"] = index
        }
        let words = range.filter { scan.isCapital($0) }
        guard words.count >= 3 else { return }
        let initials = words.map { scan.text($0..<$0 + 1).prefix(1) }.joined()
        if byKey["acronym/\(initials)"] == nil { byKey["acronym/\(initials)"] = index }
    }
}
