import DossierKit

/// Finds the actor behind the words that name a speaker.
///
/// Names are looked up among the actors of the document; pronouns go to the nearest actor that spoke or stood first in
/// its sentence. What can't be resolved stays open: the words of the text name the speaker then.
struct SpeakerResolver {
    /// Who was found, and how sure that is.
    struct Speaker: Equatable {
        let actor: Int
        let confidence: Double
    }

    let actors: ActorTable
    let sentences: SentenceSequence
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon = Lexicon.standard
    /// The strings in quotation marks, outermost first: who is named in them does not speak around them.
    let strings: Annotations<QuotedString>
    /// The speakers found so far, by where their source ends, in order.
    private var spoken: [(end: Int, actor: Int)] = []

    init(
        actors: ActorTable,
        sentences: SentenceSequence,
        strings: [QuotedString],
        bytes: UnsafeBufferPointer<UInt8>
    ) {
        self.actors = actors
        self.sentences = sentences
        self.bytes = bytes
        self.strings = Annotations(strings)
    }

    /// How much of a sentence is searched, in bytes: a bound for texts without sentence ends.
    private static let longest = 4000

    /// How many sentences back a pronoun is followed.
    private static let memory = 3

    /// The actor that `source` names; remembers it for the pronouns that follow.
    ///
    /// Sources must come in the order of the text.
    mutating func resolve(_ source: Span) -> Speaker? {
        let entry = lexicon.entry(bytes, source.range)
        let speaker: Speaker? =
            if entry.classes.contains(.relative) {
                antecedent(of: source)
            } else if !entry.classes.isDisjoint(with: [.subjectPronoun, .possessive, .objectPronoun]) {
                pronoun(source, entry.classes)
            } else {
                named(in: source)
            }
        if let speaker { spoken.append((source.end, speaker.actor)) }
        return speaker
    }

    // MARK: Names

    private func named(in source: Span) -> Speaker? {
        let mentions = outermost(actors.places.inside(source))
        guard !mentions.isEmpty else {
            guard let around = actors.places.innermost(covering: source) else { return nil }
            return Speaker(actor: around.actor, confidence: around.mention.confidence)
        }
        let head = headEnd(source)
        // The noun phrase ends with its head: "the US defence secretary Ann Lee".
        if let last = mentions.last(where: { $0.span.end == head }) {
            return Speaker(actor: last.actor, confidence: last.mention.confidence)
        }
        if let person = mentions.first(where: { actors.actors[$0.actor].kind == .person }) {
            return Speaker(actor: person.actor, confidence: 0.8 * person.mention.confidence)
        }
        guard speaksForOthers(Span(source.start, max(source.start, head))) else { return nil }
        return mentions.last.map { Speaker(actor: $0.actor, confidence: 0.6 * $0.mention.confidence) }
    }

    /// The mentions that stand in no other: "US" in "US Embassy" names nobody of its own.
    private func outermost(_ places: [ActorTable.Place]) -> [ActorTable.Place] {
        var kept: [ActorTable.Place] = []
        for place in places where !(kept.last.map { $0.span.contains(place.span) } ?? false) { kept.append(place) }
        return kept
    }

    /// Where the first noun phrase of a source ends: before a comma, a bracket, a preposition or "who".
    private func headEnd(_ source: Span) -> Int {
        var start = source.start
        var end = source.start
        var offset = source.start
        while offset <= source.end {
            let isEnd = offset == source.end
            let byte = isEnd ? 0x20 : bytes[offset]
            if byte <= 0x20 || byte == 0x2C || byte == 0x28 || byte == 0x3B {
                if offset > start {
                    let classes = lexicon.entry(bytes, start..<offset).classes
                    if end > source.start, !classes.isDisjoint(with: [.preposition, .relative]) { return end }
                    end = offset
                }
                if byte == 0x2C || byte == 0x28 || byte == 0x3B { return end }
                start = offset + 1
            }
            offset += 1
        }
        return end
    }

    /// Whether the words before "for" or "of" name somebody who speaks for another: a spokeswoman, a statement, officials.
    private func speaksForOthers(_ head: Span) -> Bool {
        var start = head.start
        for offset in head.start...head.end where offset == head.end || bytes[offset] <= 0x20 {
            let word = String(decoding: bytes[start..<max(start, offset)], as: UTF8.self).lowercased()
            if Self.representatives.contains(word) { return true }
            start = offset + 1
        }
        return false
    }

    private static let representatives: Set = [
        "spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "official", "officials", "statement",
        "government", "authorities", "ministry", "office", "ministers", "leaders", "army", "military", "police",
        "diplomats", "diplomat", "negotiators", "delegation", "press", "communique", "communiqué", "lawyers",
        "campaign",
    ]

    // MARK: Pronouns

    /// Who stands right before "who" or "which".
    private func antecedent(of source: Span) -> Speaker? {
        // A longer mention may end there too: "US" stands inside "US President Ann Lee".
        guard let nearest = actors.places.last(before: source.start) else { return nil }
        let place = actors.places.covering(nearest.span).first { $0.span.end <= source.start } ?? nearest
        guard source.start - place.span.end <= Self.apposition,
            sentences.index(at: place.span.start) == sentences.index(at: source.start)
        else { return nil }
        return Speaker(actor: place.actor, confidence: source.start - place.span.end <= 3 ? 0.85 : 0.6)
    }

    /// How many bytes may stand between a name and its relative pronoun: a role, an age.
    private static let apposition = 40

    private func pronoun(_ source: Span, _ classes: WordClass) -> Speaker? {
        let isPerson = !classes.isDisjoint(with: [.masculine, .feminine]) || isHisOrHer(source)
        let isThing = classes.contains(.emptySubject)
        let isGroup = classes.contains(.plural)
        guard isPerson || isThing || isGroup else { return nil }
        guard let own = sentenceIndex(before: source.start) else { return nil }
        for (distance, index) in stride(from: own, through: max(0, own - Self.memory), by: -1).enumerated() {
            let end = min(sentences[index].span.end, source.start)
            let span = Span(min(end, max(sentences[index].span.start, end - Self.longest)), end)
            guard let actor = subject(in: span, where: { self.fits($0, isPerson: isPerson, isGroup: isGroup) }) else {
                continue
            }
            return Speaker(actor: actor, confidence: isPerson ? 0.8 - 0.1 * Double(distance) : 0.6)
        }
        return nil
    }

    private func isHisOrHer(_ source: Span) -> Bool {
        let word = String(decoding: bytes[source.range], as: UTF8.self).lowercased()
        return word == "his" || word == "her"
    }

    private func sentenceIndex(before offset: Int) -> Int? {
        guard !sentences.isEmpty else { return nil }
        let index = sentences.indices(in: Span(offset, offset + 1)).lowerBound
        return min(index, sentences.count - 1)
    }

    private func fits(_ actor: Int, isPerson: Bool, isGroup: Bool) -> Bool {
        let kind = actors.actors[actor].kind
        if isPerson { return kind == .person }
        return kind != .person
    }

    /// The actor that spoke last inside `span`, or the first one named there outside quotation marks.
    private func subject(in span: Span, where fits: (Int) -> Bool) -> Int? {
        guard !span.isEmpty else { return nil }
        var index = spoken.count - 1
        while index >= 0, spoken[index].end > span.start {
            if spoken[index].end <= span.end, fits(spoken[index].actor) { return spoken[index].actor }
            index -= 1
        }
        for place in actors.places.inside(span) where fits(place.actor) {
            if strings.overlapping(place.span).isEmpty { return place.actor }
        }
        return nil
    }
}
