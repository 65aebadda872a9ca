import DossierKit

/// Finds who spends.
///
/// Every mention of an actor in the sentence is weighed by the part it plays: the owner of a budget, the subject of a verb
/// of spending and the owner of the base speak for it, the receiver of money and the name inside "NATO target" or
/// "Ukraine aid" against it. A parser can replace this step: it takes words, and gives one candidate.
struct ActorStep {
    let passage: Passage

    /// Who spends, and where the text names it.
    struct Spender: Hashable, Sendable {
        let name: String
        let key: String?
        let span: Span
        /// The ISO 3166 code of its country.
        let country: String?
        /// How well the words speak for it.
        let score: Int
        /// Whether it is a state or a body of states: those stay the topic of a text.
        var isState = true
    }

    private static let aid: Set<String> = ["aid", "assistance", "support", "package", "relief"]
    private static let giving: Set<String> = [
        "give", "gives", "gave", "giving", "send", "sends", "sent", "lend", "grant", "offer", "help",
    ]
    private static let getting: Set<String> = ["receive", "receives", "received", "get", "gets", "got"]
    private static let aidWords = aid.union(["donate", "pledged", "donation"])
    private static let givingWords = aid.union(giving).union(["donate", "donated"])
    private static let verbs = Lexicon.auxiliaries.union(Lexicon.spendingVerbs)
    /// Nouns of which the owner pays: "Norland's budget", "Norland's army".
    static let ownedNouns = Lexicon.spendingNouns.union(["gdp", "defence", "defense", "military", "army"])
    private static let saying: Set<String> = [
        "said", "says", "told", "warned", "argued", "noted", "added", "expects", "believes",
    ]
    /// Verbs of paying, which a private spender must be the subject of.
    static let payingVerbs: Set<String> = [
        "spend", "spends", "spent", "invest", "invests", "invested", "pay", "pays", "paid", "allocate", "allocated",
        "donate", "donated", "pledge", "pledged", "commit", "committed", "contribute", "contributed", "give",
        "gave",
    ]

    /// The words around a group of figures, as far as they matter here.
    struct Circumstances {
        let group: FigureGroup
        let segment: Segments.Segment
        /// The figure is called a target.
        let isTargetNoun: Bool
        /// The figure is a level that the subject is to reach in time.
        let isOwnTarget: Bool
        /// A word of aid stands in the sentence.
        let isAid: Bool
        /// A word of aid or giving stands in the sentence.
        let isGiving: Bool
        /// The sum is one for each inhabitant.
        let isPerHead: Bool

        init(
            _ passage: Passage,
            _ group: FigureGroup,
            _ segment: Segments.Segment,
            isTargetNoun: Bool,
            isOwnTarget: Bool
        ) {
            self.group = group
            self.segment = segment
            self.isTargetNoun = isTargetNoun
            self.isOwnTarget = isOwnTarget
            isPerHead = MeasureStep(passage: passage).isPerHead(group, segment)
            isAid = passage.has(ActorStep.aidWords, in: segment.sentence)
            isGiving = isAid || passage.has(ActorStep.givingWords, in: segment.sentence)
        }
    }

    /// The best candidate of the sentence; nil when it names nobody who can be meant.
    func spender(_ found: Circumstances) -> Spender? {
        var best: (score: Int, spender: Spender)?
        for index in found.segment.sentence where passage[index].actor != nil {
            guard let identity = identity(at: index, found) else { continue }
            let score = score(index, found)
            guard score > 0 else { continue }
            // Of equals the first named, which is the subject more often than not.
            if score > (best?.score ?? 0) {
                let spender = Spender(
                    name: identity.name,
                    key: identity.key,
                    span: passage[index].span,
                    country: passage.actor(index)?.country,
                    score: score,
                    isState: isState(index)
                )
                best = (score, spender)
            }
        }
        return best?.spender
    }

    /// Whether an actor is a state, an organ of one, or a group of states: "the Baltic states", "rich nations".
    private func isState(_ index: Int) -> Bool {
        guard let actor = passage.actor(index) else { return false }
        switch actor.kind {
        case .company, .ngo, .armedGroup, .media: return false
        case .group:
            let last = actor.name.split(separator: " ").last.map { $0.lowercased() } ?? ""
            return Lexicon.memberNouns.contains(last) || Lexicon.memberNouns.contains(passage.text(index + 1))
        default: return true
        }
    }

    // MARK: For whom an actor stands

    /// Who pays where an actor acts: the country for its organs and people, the members for an alliance.
    func identity(at index: Int, _ found: Circumstances) -> (name: String, key: String?)? {
        guard let actor = passage.actor(index) else { return nil }
        switch actor.kind {
        case .country: return (actor.name, actor.key)
        case .alliance:
            let isMembers =
                Lexicon.memberNouns.contains(passage.text(index + 1))
                || passage.text(index + 1) == "'s" && Lexicon.memberNouns.contains(passage.text(index + 2))
                || passage.text(index + 1) == "member" || found.group.share != nil
                || Lexicon.memberNouns.contains { actor.name.lowercased().hasSuffix(" " + $0) }
            let isNamedSo = Lexicon.memberNouns.contains { actor.name.lowercased().hasSuffix(" " + $0) }
            return (isMembers && !isNamedSo ? "\(actor.name) members" : actor.name, actor.key)
        case .person:
            // Whose office the text does not name may pay from his own pocket.
            return actor.role == nil ? nil : country(of: actor)
        case .ministry, .agency, .military, .parliament, .court, .party: return country(of: actor)
        case .igo, .company, .ngo, .group, .armedGroup:
            let last = actor.name.split(separator: " ").last?.lowercased() ?? ""
            // "the Acceleration Fund holds": what is paid from does not pay.
            if ["fund", "plan", "programme", "program", "project", "package", "scheme"].contains(last) { return nil }
            if let country = country(of: actor), actor.kind == .igo { return country }
            return (actor.name, actor.key)
        case .media: return nil
        }
    }

    /// The country, or the body, that an actor belongs to.
    private func country(of actor: Actor) -> (name: String, key: String?)? {
        let actors = passage.layers.actors.actors
        if let code = actor.country {
            if let country = actors.first(where: { $0.kind == .country && $0.country == code }) {
                return (country.name, country.key)
            }
            // "US Congress" in a text that names the country nowhere else.
            if let country = Country(code: code) { return (country.name, nil) }
        }
        // Who speaks for an alliance doesn't spend for it.
        if let name = actor.affiliation {
            let body = actors.first { $0.name == name }
            return body?.kind == .alliance ? nil : (name, body?.key)
        }
        return nil
    }

    // MARK: Which part it plays

    private func score(_ index: Int, _ found: Circumstances) -> Int {
        guard isNoCurrency(index) else { return 0 }
        if isRelativeSubject(index, found) || asksItsMembers(index, found) { return 95 }
        if isRanked(index, found) { return 90 }
        var score = place(index, found)
        if let owner = targetOwner(index, found) { return owner }
        if isReceiver(index, found) { return 0 }
        let role = role(index, found)
        score += role
        score += surroundings(index, found)
        switch passage.actor(index)?.kind {
        case .country: score += role > 0 ? 4 : -12
        case .person: score -= 8
        case .igo: score -= role >= 14 ? 4 : 16
        case .company, .ngo, .group, .armedGroup:
            if isState(index) { break }
            // A firm or body named near a sum is seldom who pays it, unless it is the subject or owns the budget.
            guard role >= 22 || isSpendingSubject(index) else { return 0 }
            score -= 6
        case .alliance:
            if role < 14, !Lexicon.memberNouns.contains(passage.text(index + 1)) { score -= 30 }
        default: break
        }
        return score + currency(index, found)
    }

    /// "the 2 percent that NATO member states committed to spend": the subject of the clause that hangs on the figures.
    private func isRelativeSubject(_ index: Int, _ found: Circumstances) -> Bool {
        let end = found.group.end
        guard ["that", "which"].contains(passage.text(end)), index > end, index <= end + 2 else { return false }
        var next = index + 1
        while Lexicon.memberNouns.contains(passage.text(next)), next < index + 3 { next += 1 }
        return Self.promises.contains(passage.text(next)) || Self.payingVerbs.contains(passage.text(next))
    }

    /// "followed by Estonia on 3.43%", "4,986 dollars in Germany": the figure of a country in a list of countries.
    private func isRanked(_ index: Int, _ found: Circumstances) -> Bool {
        guard passage.actor(index)?.kind == .country, found.group.share != nil || found.isPerHead else { return false }
        let start = passage.text(index - 1) == "the" ? index - 1 : index
        if ["on", "at", "with"].contains(passage.text(index + 1)), index + 2 == found.group.first,
            ["by", "and", ","].contains(passage.text(start - 1))
        {
            return true
        }
        return passage.text(start - 1) == "in" && start - 1 == found.group.end && passage.form(index) == .name
            && (found.isPerHead || found.group.amount == nil)
    }

    private static let promises: Set<String> = ["committed", "promised", "pledged", "agreed", "vowed", "accepted"]

    /// "NATO is to ask its allies for between 3 and 4 percent": those who are asked are to pay.
    private func asksItsMembers(_ index: Int, _ found: Circumstances) -> Bool {
        guard index < found.group.first, passage.actor(index)?.kind == .alliance,
            let ask = passage.first(
                ["ask", "asks", "asked", "urge", "urges", "urged"],
                in: stretch(index + 1, index + 5)
            )
        else { return false }
        return ["its", "the", "all"].contains(passage.text(ask + 1))
            && Lexicon.memberNouns.contains(passage.text(ask + 2))
    }

    /// Whether the mention is no part of the name of a currency, as in "Swedish kronor".
    private func isNoCurrency(_ index: Int) -> Bool {
        passage.layers.quantities.overlapping(passage[index].span).isEmpty
    }

    private func place(_ index: Int, _ found: Circumstances) -> Int {
        if let share = found.group.share, index > share.item, index < share.end { return 50 }
        // A segment of its own behind other figures has its own subject more often than not: "and Poland's to 38 billion".
        if found.segment.before.contains(index) {
            return found.segment.before.lowerBound > found.segment.sentence.lowerBound ? 44 : 34
        }
        if index < found.group.first { return found.segment.clause.contains(index) ? 28 : 20 }
        if found.segment.after.contains(index) { return 10 }
        return 3
    }

    /// "NATO's two percent bar": the owner of a target, when the figure is that target; nil for other mentions.
    private func targetOwner(_ index: Int, _ found: Circumstances) -> Int? {
        let near = stretch(index + 1, min(index + 6, found.segment.sentence.upperBound))
        guard let noun = passage.first(Lexicon.targetNouns, in: near),
            stretch(index + 1, noun).allSatisfy({ isInsideTarget($0) })
        else { return nil }
        let isThisFigure = found.isTargetNoun && abs(noun - found.group.first) <= 5
        // "will reach NATO's 2% mark by 2026" is a target of the subject.
        if isThisFigure { return found.isOwnTarget ? 2 : 90 }
        return passage.actor(index)?.kind == .alliance ? 0 : nil
    }

    private func isInsideTarget(_ index: Int) -> Bool {
        let item = passage[index]
        return item.isQuantity
            || [
                "'s", "'", "current", "own", "old", "new", "spending", "defence", "defense", "agreed",
                "military", "—", "official", "longstanding",
            ].contains(item.text)
    }

    /// Whether the actor gets the money: "to Ukraine", "give Ukraine", "Ukraine aid", "Ukraine's part".
    func isReceiver(_ index: Int, _ found: Circumstances) -> Bool {
        let before = passage.text(index - 1)
        let next = passage.text(index + 1)
        if Self.aid.contains(next), passage.form(index) == .name { return true }
        if next == "'s", ["part", "share", "portion"].contains(passage.text(index + 2)),
            passage.text(index + 3) != "of"
        {
            return true
        }
        let isAid = found.isAid
        if Self.giving.contains(before) { return true }
        let near = stretch(index + 1, min(index + 4, found.group.first))
        if isAid, passage.has(Self.getting, in: near) { return true }
        // "and Taiwan and other partners $8.1 billion": the verb is left out.
        if isAid, found.segment.before.lowerBound > found.segment.sentence.lowerBound,
            found.segment.before.contains(index), index + 9 >= found.group.first,
            !passage.has(Self.verbs, in: stretch(index + 1, found.group.first)),
            passage.text(index + 1) != "'s"
        {
            return true
        }
        if ["to", "for"].contains(before), isAid || Self.giving.contains(passage.text(index - 2)) { return true }
        if ["to", "for"].contains(before), found.segment.after.contains(index) { return true }
        return false
    }

    private func role(_ index: Int, _ found: Circumstances) -> Int {
        var score = 0
        var next = index + 1
        let isPossessive = passage.text(next) == "'s" || passage.text(next) == "'"
        if isPossessive { next += 1 }
        if isPossessive || passage.form(index) == .demonym {
            let near = stretch(next, min(next + 5, found.segment.sentence.upperBound))
            if isPossessive, passage[next].isQuantity {
                // "Germany's bill rose to 88 billion and Poland's 31 percent to 38 billion": the noun is left out.
                score += 26
            } else if passage.has(Self.ownedNouns, in: near) {
                score += 22
            } else if isPossessive {
                score += 4
            }
            if let organ = passage.first(
                Lexicon.organs,
                in: stretch(next, min(next + 3, found.segment.sentence.upperBound))
            ) {
                score += 8 + verb(organ + 1, found)
            }
            return score
        }
        if Lexicon.memberNouns.contains(passage.text(next)) { next += 1 }
        if Lexicon.memberNouns.contains(passage.text(next)) { next += 1 }
        return score + verb(next, found)
    }

    /// How well a verb behind an actor speaks for it as a spender.
    private func verb(_ index: Int, _ found: Circumstances) -> Int {
        var index = index
        // An apposition between two commas, or a bracket, is stepped over.
        if passage.text(index) == "," {
            let limit = min(index + 12, found.group.first)
            if let close = stretch(index + 1, max(index + 1, limit)).first(where: { passage.text($0) == "," }) {
                index = close + 1
            }
        }
        let text = passage.text(index)
        if Self.saying.contains(text) { return 2 }
        if Lexicon.auxiliaries.contains(text) || Lexicon.spendingVerbs.contains(text) { return 14 }
        if passage[index].isWord, text.hasSuffix("s") || text.hasSuffix("ed") { return 8 }
        return 0
    }

    /// Whether the verb behind a firm or body is one of paying, and not one of saying or reckoning.
    private func isSpendingSubject(_ index: Int) -> Bool {
        passage.has(Self.payingVerbs, in: stretch(index + 1, index + 5))
    }

    private func surroundings(_ index: Int, _ found: Circumstances) -> Int {
        switch passage.text(index - 1) {
        case "against", "with", "versus", "than", "between", "like", "near": return -18
        case "from", "to": return -14
        case "in", "at", "inside", "across": return found.segment.before.lowerBound == index - 1 ? 0 : -10
        case "asked", "asks", "urged", "told", "that", "unless", "cost", "if", "expects", "by": return 8
        default: return 0
        }
    }

    /// A country and its own currency.
    private func currency(_ index: Int, _ found: Circumstances) -> Int {
        guard isState(index), let country = passage.actor(index)?.country,
            let currency = found.group.amount?.quantity.currency
        else {
            return 0
        }
        if HomeCurrency.currency(of: country) == currency { return 10 }
        // Who pays in a foreign currency pays in dollars or euros.
        return ["USD", "EUR"].contains(currency) ? 0 : -12
    }
}
