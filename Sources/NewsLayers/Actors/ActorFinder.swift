import DocumentModel
import LanguageEngine

/// Links the names of a text, its organs of state and its descriptions to actors, one entry for each actor.
///
/// It reads the text once from left to right, so that each description finds what was named before it; what can only be
/// decided with the whole text (an organ named before any country, the country of a person) is decided at the end.
struct ActorFinder {
    let scan: WordScan
    let tokens: TokenSequence
    let entities: Annotations<Entity>
    let lexicon = NameLexicon.shared
    let placeRole: PlaceRole

    var drafts: [ActorDraft] = []
    var byKey: [String: Int] = [:]
    var settings: [Span] = []
    /// The sentence at hand.
    var sentence: Range<Int> = 0..<0
    /// The mention read last: its actor and its tokens.
    var last: (actor: Int, range: Range<Int>)?
    /// Mentions in the order of the text with their actors and first tokens.
    var trail: [(actor: Int, range: Range<Int>, form: Actor.Mention.Form)] = []
    /// People whose body is named to the right of them: the person and the tokens where it stands.
    var openAffiliations: [(person: Int, range: Range<Int>)] = []
    /// Organs without a country so far.
    var openOrgans: [(phrase: OrganPhrase, range: Range<Int>)] = []
    /// Whether the text names the European Union.
    var namesUnion = false
    /// Countries that the text names by name, adjective or capital.
    var named: Set<String> = []
    /// People by the first and the last word of their names.
    var peopleByWord: [UInt64: [Int]] = [:]
    /// The position in the trail of the last mention of an actor.
    var lastMention: [Int: Int] = [:]
    /// The actors that are countries, in the order in which they were named.
    var countries: [Int] = []
    /// The actor of the last organ with a label.
    var organs: [String: Int] = [:]

    init(_ scan: WordScan, _ tokens: TokenSequence, _ entities: Annotations<Entity>) {
        self.scan = scan
        self.tokens = tokens
        self.entities = entities
        placeRole = PlaceRole(scan: scan)
    }

    /// The actors of the text.
    ///
    /// - Complexity: O(*n* + *m* · *a*) for *n* tokens and *m* mentions of *a* actors.
    mutating func find(_ sentences: SentenceSequence) -> ActorTable {
        for entity in entities where entity.rule == "names/country" || entity.rule == "names/demonym" {
            if let key = entity.dictionaryKey { named.insert(key) }
        }
        namesUnion = entities.contains { $0.dictionaryKey == "EU" }
        for entity in entities where entity.rule == "names/capital" {
            if let key = entity.dictionaryKey { named.insert(String(key.prefix { $0 != "/" })) }
        }
        var next = entities.startIndex
        for element in sentences {
            sentence = element.tokens.clamped(to: 0..<scan.count)
            readSentence(&next)
        }
        resolveOrgans()
        resolveAffiliations()
        return table()
    }

    private mutating func readSentence(_ next: inout Int) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            let start = scan.tokens[index].start
            while next < entities.endIndex, entities[next].span.start < start { next += 1 }
            if next < entities.endIndex, entities[next].span.start == start {
                let entity = entities[next]
                next += 1
                let range = tokens.indices(in: entity.span)
                if !range.isEmpty {
                    index = max(index + 1, readEntity(entity, range.clamped(to: 0..<scan.count)))
                    continue
                }
            }
            if scan.tokens[index].kind == .word, let end = readPhrase(index) {
                index = max(index + 1, end)
            } else {
                index += 1
            }
        }
    }

    /// Reads a name; returns the token behind what was read.
    private mutating func readEntity(_ entity: Entity, _ range: Range<Int>) -> Int {
        switch entity.rule {
        case "names/country", "names/demonym": return readCountry(entity, range)
        case "names/capital", "names/seat": return readSeat(entity, range)
        default: break
        }
        switch entity.kind {
        case .person:
            // A lone capital of unknown kind is too little for an actor.
            if range.count == 1, entity.rule == "names/person", entity.confidence < 0.5 { break }
            readPerson(entity, range)
            return range.upperBound
        case .organisation: return readOrganisation(entity, range)
        case .place, .location: settings.append(entity.span)
        case .other: break
        }
        return range.upperBound
    }

    /// The actor with a key, made by `make` when the text has not named it before.
    mutating func actor(_ key: String, _ make: () -> ActorDraft) -> Int {
        if let index = byKey[key] { return index }
        byKey[key] = drafts.count
        drafts.append(make())
        return drafts.count - 1
    }

    /// The actor of a country.
    mutating func country(_ code: String) -> Int? {
        guard let country = Country(code: code) else { return nil }
        if let index = byKey[code] { return index }
        countries.append(drafts.count)
        return actor(code) { ActorDraft(name: country.name, kind: .country, key: code, country: code) }
    }

    /// Adds a mention.
    mutating func mention(
        _ actor: Int,
        _ range: Range<Int>,
        _ form: Actor.Mention.Form,
        _ rule: String,
        _ confidence: Double
    ) {
        let span = scan.span(range)
        drafts[actor].mentions.append(Actor.Mention(span: span, form: form, rule: rule, confidence: confidence))
        drafts[actor].addForm(scan.text(range))
        lastMention[actor] = trail.count
        trail.append((actor, range, form))
        last = (actor, range)
    }

    /// Takes back the mention read last.
    ///
    /// - Parameter keepsForm: Whether the words stay a form of the actor's name.
    mutating func withdrawLast(_ actor: Int, keepsForm: Bool = false) {
        guard trail.last?.actor == actor, let mention = drafts[actor].mentions.popLast() else { return }
        trail.removeLast()
        last = nil
        if keepsForm { return }
        let form = scan.text(tokens.indices(in: mention.span))
        let isUsed = drafts[actor].mentions.contains { scan.text(tokens.indices(in: $0.span)) == form }
        if !isUsed { drafts[actor].forms.removeAll { $0 == form } }
    }

    private func table() -> ActorTable {
        let kept = drafts.indices.filter { !drafts[$0].mentions.isEmpty && !drafts[$0].onlyReports }
        let ordered = kept.sorted { left, right in
            let first = drafts[left].mentions.map(\.span).min() ?? Span(0, 0)
            let second = drafts[right].mentions.map(\.span).min() ?? Span(0, 0)
            return first != second ? first < second : left < right
        }
        return ActorTable(
            ordered.map { index in
                let draft = drafts[index]
                return Actor(
                    name: draft.name,
                    kind: draft.kind,
                    key: draft.key,
                    aliases: draft.forms.filter { $0 != draft.name },
                    affiliation: draft.affiliation.map { drafts[$0].name } ?? draft.affiliationName,
                    country: draft.country,
                    role: draft.role,
                    mentions: draft.mentions.sorted { $0.span < $1.span }
                )
            },
            settings: settings.sorted()
        )
    }
}
