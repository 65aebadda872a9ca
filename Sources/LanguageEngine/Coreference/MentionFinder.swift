/// Finds the phrases that refer: names, pronouns, and noun phrases by the tags of their words.
///
/// A phrase reaches from its determiner to its head; "of" and the phrase behind it belong to it. A possessor ("the
/// minister's") is a phrase inside the phrase of what it owns.
package struct MentionFinder {
    private let text: MentionText
    /// The longest phrase, in tokens, before what follows its head.
    private static let longest = 30
    private var found: [MentionDraft] = []

    package init(_ text: MentionText) { self.text = text }

    /// The mentions, by the place of their head.
    ///
    /// - Complexity: O(*n*) in the tokens.
    package mutating func find() -> [MentionDraft] {
        var nextName = 0
        for sentence in text.sentences.storage {
            let range = sentence.tokens.clamped(to: 0..<text.scan.count)
            let first = found.count
            readPhrases(range)
            extend(first)
            addNames(range, first, &nextName)
        }
        return found
    }

    // MARK: Phrases

    private mutating func readPhrases(_ sentence: Range<Int>) {
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if isLonePronoun(index) {
                found.append(MentionDraft(range: index..<index + 1, head: index, core: index..<index + 1))
                index += 1
            } else if startsPhrase(index) {
                index = max(index + 1, readPhrase(index, sentence.upperBound))
            } else {
                index += 1
            }
        }
    }

    /// A pronoun that is a phrase of its own: not a possessive one, which starts a longer phrase too.
    private func isLonePronoun(_ index: Int) -> Bool {
        guard let pronoun = pronoun(index) else { return false }
        switch pronoun.sort {
        case .indefinite, .who, .which: return false
        // A relative "that" refers too, but nothing is won by it.
        case .this: return text.scan.is(index, Self.this) && !startsNominal(index + 1)
        case .these: return text.isSort(index, .pronoun) && !startsNominal(index + 1)
        case .neuter where pronoun.form == .open: return !isEmptySubject(index)
        default: return pronoun.form != .possessive || !startsNominal(index + 1)
        }
    }

    private static let this = WordHash.hash("this")

    /// "It is clear that", "it is hard to": an "it" that refers to nothing.
    private func isEmptySubject(_ index: Int) -> Bool {
        guard text.isSort(index + 1, .verb) else { return false }
        var next = index + 2
        while text.isSort(next, .adverb) || text.isSort(next, .verb) && next < index + 4 { next += 1 }
        guard text.isSort(next, .adjective) else { return false }
        return text.scan.is(next + 1, Self.complements)
    }

    private static let complements = ["that", "to", "for", "whether"].map { WordHash.hash($0) }

    private func pronoun(_ index: Int) -> Pronoun? {
        guard text.isSort(index, [.pronoun, .determiner]) else { return nil }
        return text.lexicon.pronouns[text.scan.hashes[index]]
    }

    private func startsNominal(_ index: Int) -> Bool {
        text.isSort(index, [.noun, .properNoun, .adjective, .number, .participle, .adverb])
    }

    private func startsPhrase(_ index: Int) -> Bool {
        let sort = text.sorts[index]
        if !sort.isDisjoint(with: [.noun, .properNoun, .determiner, .adjective, .number]) { return true }
        if sort.contains(.symbol) { return text.isSort(index + 1, .number) }
        if sort.contains(.pronoun) { return pronoun(index)?.form == .possessive || pronoun(index)?.sort == .feminine }
        if sort.contains(.participle) { return text.isSort(index + 1, .noun) && !text.isSort(index - 1, .verb) }
        return false
    }

    /// Reads the phrase that starts at a token; returns the token behind it.
    private mutating func readPhrase(_ start: Int, _ end: Int) -> Int {
        var index = start
        var head: Int?
        if text.isSort(start, .pronoun) {
            found.append(MentionDraft(range: start..<start + 1, head: start, core: start..<start + 1))
            index += 1
        }
        let limit = min(end, start + Self.longest)
        while index < limit {
            let sort = text.sorts[index]
            if !sort.isDisjoint(with: .nominal) {
                head = index
            } else if index > start, head == nil, sort.contains(.pronoun), mayPrecede(index, start, limit) {
                found.append(MentionDraft(range: index..<index + 1, head: index, core: index..<index + 1))
            } else if sort.contains(.possessive), let possessor = head {
                // GUM counts the mark of the possessive to the phrase of the possessor.
                add(start..<index + 1, head: possessor)
                head = nil
            } else if head != nil, !goesOn(index, limit) {
                break
            } else if head == nil, !mayPrecede(index, start, limit) {
                break
            }
            index += 1
        }
        guard let head else { return index }
        add(start..<head + 1, head: head)
        return head + 1
    }

    /// Whether a phrase goes on behind a noun: a hyphen or a number inside a name, a noun after an adjective.
    private func goesOn(_ index: Int, _ limit: Int) -> Bool {
        guard index + 1 < limit else { return false }
        if text.scan.isHyphen(index) {
            return text.isSort(index + 1, [.noun, .properNoun, .adjective, .number, .participle])
        }
        // "nine-month-old child"
        if text.scan.isHyphen(index - 1), text.isSort(index, [.adjective, .participle]) {
            return text.isSort(index + 1, .nominal)
        }
        guard text.isSort(index + 1, .nominal) else { return false }
        if text.isSort(index, .symbol) { return true }
        // "the Bureau for ..." ends; "SRI International's ..." goes on by its own nouns.
        return text.isSort(index, .adjective) && text.isSort(index - 1, .properNoun)
            && text.isSort(index + 1, .properNoun)
            && text.scan.isCapital(index)
    }

    private func mayPrecede(_ index: Int, _ start: Int, _ limit: Int) -> Bool {
        let sort = text.sorts[index]
        if !sort.isDisjoint(with: [.adjective, .number, .symbol]) { return true }
        if sort.contains(.determiner) { return index == start || text.isSort(index - 1, .determiner) }
        if sort.contains(.pronoun) {
            guard index > start, text.isSort(index - 1, .determiner), let pronoun = pronoun(index) else { return false }
            return pronoun.form == .possessive || pronoun.sort == .feminine && startsNominal(index + 1)
        }
        guard index + 1 < limit else { return false }
        if sort.contains(.adverb) { return text.isSort(index + 1, [.adjective, .participle, .number]) }
        if sort.contains(.participle) { return text.isSort(index + 1, [.noun, .properNoun, .adjective]) }
        if sort.contains(.coordinator) {
            return index > start && text.isSort(index - 1, .adjective) && text.isSort(index + 1, .adjective)
        }
        if sort.contains(.punctuation) {
            return index > start && startsNominal(index + 1)
                && (text.scan.isHyphen(index) || text.scan.isMark(index, 0x2C) && text.isSort(index - 1, .adjective)
                    || text.scan.isMark(index, 0x22))
        }
        return false
    }

    private mutating func add(_ range: Range<Int>, head: Int) {
        found.append(MentionDraft(range: range, head: head, core: range))
    }

    // MARK: What follows the head

    /// Lets phrases reach over "of" and the phrase behind it.
    private mutating func extend(_ first: Int) {
        var later = found.count - 1
        var startingAt: [Int: Int] = [:]
        while later >= first {
            let end = found[later].range.upperBound
            if text.scan.is(end, Self.of), let next = startingAt[end + 1], found[later].head == end - 1,
                found[next].range.upperBound - found[later].range.lowerBound < 2 * Self.longest
            {
                found[later].range = found[later].range.lowerBound..<found[next].range.upperBound
            }
            let start = found[later].range.lowerBound
            if let known = startingAt[start] {
                if found[known].range.count < found[later].range.count { startingAt[start] = later }
            } else {
                startingAt[start] = later
            }
            later -= 1
        }
    }

    private static let of = WordHash.hash("of")

    // MARK: Names

    /// Names inside longer phrases ("US officials"), and names that no phrase covers.
    private mutating func addNames(_ sentence: Range<Int>, _ first: Int, _ next: inout Int) {
        while next < text.entities.count, text.entities[next].range.lowerBound < sentence.lowerBound { next += 1 }
        var heads: Set<Int> = []
        for mention in found[first...] { heads.insert(mention.head) }
        while next < text.entities.count, text.entities[next].range.lowerBound < sentence.upperBound {
            let range = text.entities[next].range
            next += 1
            guard range.upperBound <= sentence.upperBound, !heads.contains(range.upperBound - 1) else { continue }
            let covers = (range.lowerBound..<range.upperBound).contains { heads.contains($0) }
            if covers { continue }
            found.append(MentionDraft(range: range, head: range.upperBound - 1, core: range))
        }
        found[first...].sort { $0.head != $1.head ? $0.head < $1.head : $0.range.count < $1.range.count }
    }
}
