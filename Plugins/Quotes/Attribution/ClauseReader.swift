import DossierKit

/// Reads the clauses of one unit by patterns of words: verb groups, subjects, complements.
///
/// There is no parser behind it. Every search looks at most ``reach`` items far, so that a text without sentence ends
/// costs no more than another.
struct ClauseReader {
    let items: [Item]
    let unit: Range<Int>
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon: Lexicon
    /// Most words begin with a capital: a headline.
    let isTitleCase: Bool

    static let reach = 60
    /// No content is longer, in items; quotations count as one.
    static let longestContent = 240

    init(_ narrative: Narrative, _ unit: Unit, _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
        items = narrative.items
        self.unit = unit.items
        self.bytes = bytes
        self.lexicon = lexicon
        var words = 0
        var capitals = 0
        for index in unit.items.prefix(24) where items[index].isWord && items[index].span.count > 3 {
            words += 1
            if items[index].isCapitalised { capitals += 1 }
        }
        isTitleCase = words >= 3 && capitals * 10 >= words * 7
    }

    subscript(index: Int) -> Item? { unit.contains(index) ? items[index] : nil }

    func mark(_ index: Int) -> Item.Mark { self[index]?.mark ?? .stop }

    func has(_ index: Int, _ classes: WordClass) -> Bool { self[index]?.has(classes) ?? false }

    /// Whether the word at `index` is `word`, which is in small ASCII letters.
    func isWord(_ index: Int, _ word: StaticString) -> Bool {
        guard let span = self[index]?.span, span.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { text in
            zip(bytes[span.range], text).allSatisfy { ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 }
        }
    }

    /// A word that a noun follows, so that it is no subject and what follows no verb.
    func leadsNoun(_ index: Int) -> Bool {
        guard let item = self[index], item.isWord else { return false }
        if item.isPossessive { return true }
        return item.has(.determiner) && !item.has(.subjectPronoun) || item.has(.preposition) && !item.has(.to)
    }

    /// A form of be, have, do or a modal; "'s" only behind a pronoun.
    func isAuxiliary(_ index: Int) -> Bool {
        guard let item = self[index], item.has(.auxiliary), !isMonthOfMay(index) else { return false }
        return !item.isPossessive || has(index - 1, [.subjectPronoun, .that, .relative])
    }

    /// A word of time: a day, a month, "week".
    func isTime(_ index: Int) -> Bool { has(index, [.day, .time]) || isMonthOfMay(index) }

    private func isMonthOfMay(_ index: Int) -> Bool {
        isWord(index, "may") && items[index].isCapitalised && index > unit.lowerBound && !isTitleCase
    }

    /// An adverb that can stand inside a verb group.
    func isAdverb(_ index: Int) -> Bool {
        guard let item = self[index], item.isWord, !item.isCapitalised || index == unit.lowerBound else { return false }
        return item.has([.adverb, .negation]) || item.ending == Item.ly && item.entry.cue < 0
    }

    /// Whether the word can be a verb at its place, by what stands before it.
    func isVerb(_ index: Int) -> Bool {
        guard let item = self[index], item.isWord, !item.entry.form.isEmpty, !isHyphenated(index) else { return false }
        if item.isCapitalised, index > unit.lowerBound, !isTitleCase, mark(index - 1) != .colon { return false }
        let form = item.entry.form
        var before = index - 1
        while isAdverb(before) { before -= 1 }
        if isAuxiliary(before) || has(before, .to) && form.contains(.base) { return true }
        if form == .ing { return !has(before, .determiner) || has(before, .subjectPronoun) }
        if leadsNoun(before) { return false }
        let isNounLike = item.entry.cue < 0 || lexicon.cues[Int(item.entry.cue)].isNounLike
        if !form.isDisjoint(with: [.base, .third]), form.isDisjoint(with: .past), isNounLike {
            return followsSubject(before, plural: form.contains(.base))
        }
        return true
    }

    /// Whether the word is part of a longer one: "defence-related".
    private func isHyphenated(_ index: Int) -> Bool {
        guard let item = self[index] else { return false }
        let before = self[index - 1].map { $0.mark == .other && $0.span.end == item.span.start } ?? false
        return before || self[index + 1].map { $0.mark == .other && $0.span.start == item.span.end } ?? false
    }

    /// Whether the item can end a subject that agrees with a verb.
    private func followsSubject(_ index: Int, plural: Bool) -> Bool {
        guard let item = self[index] else { return false }
        if item.has([.subjectPronoun, .relative, .that]) { return true }
        if item.mark == .comma || item.mark == .close { return !plural }
        if item.has(.coordinator) { return true }
        guard item.isWord, !item.isPossessive else { return item.isQuote }
        return plural ? item.ending == Item.s : item.isCapitalised
    }

    /// Whether a clause has its predicate at `index`: an auxiliary or a verb that is no bare participle.
    func isPredicate(_ index: Int) -> Bool {
        guard let item = self[index], item.isWord else { return false }
        if isAuxiliary(index) { return true }
        if !item.entry.form.isEmpty {
            if item.entry.form == .ing || item.entry.form == .participle { return false }
            if has(index - 1, .to) || isWord(index + 1, "by") { return false }
            return isVerb(index)
        }
        return item.ending == Item.ed && !item.isCapitalised && !isHyphenated(index) && !leadsNoun(index - 1)
            && mark(index - 1) != .comma && !isWord(index + 1, "by") && !has(index - 1, .to)
            && !isAdverb(index - 1)
    }

    /// The first item of the verb group that ends at `index`: auxiliaries, negations and adverbs before the verb.
    func groupStart(_ index: Int) -> Int {
        var start = index
        while start > unit.lowerBound, index - start < 8, isAuxiliary(start - 1) || isAdverb(start - 1) { start -= 1 }
        return start
    }

    /// The verb group that ends at `index`, and how its verb is used; "was quoted as saying" is one group.
    func group(_ index: Int) -> (start: Int, voice: Candidate.Voice) {
        if isWord(index, "saying"), isWord(index - 1, "as"), isWord(index - 2, "quoted") || isWord(index - 2, "cited") {
            return (groupStart(index - 2), .finite)
        }
        let start = groupStart(index)
        return (start, voice(index, groupStart: start))
    }

    /// How the verb at `index` is used.
    func voice(_ index: Int, groupStart: Int) -> Candidate.Voice {
        let form = self[index]?.entry.form ?? []
        var before = index - 1
        while before >= groupStart, isAdverb(before) { before -= 1 }
        if has(before, .to) || has(groupStart - 1, .to) { return .infinitive }
        guard before >= groupStart, isAuxiliary(before) else { return form == .ing ? .ing : .finite }
        if form == .ing { return .finite }
        let isParticiple = !form.isDisjoint(with: [.participle, .past])
        return isParticiple && has(before, .be) && !isWord(before, "'d") ? .passive : .finite
    }
}
