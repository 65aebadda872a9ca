/// Fills in what a mention's words tell: number, gender, what it may stand for, its part in the clause, who speaks it.
struct MentionDescriber {
    private let text: MentionText
    private var nextEntity = 0

    init(_ text: MentionText) { self.text = text }

    /// Describes mentions that are sorted by their head.
    ///
    /// - Complexity: O(*n*) in the mentions and their tokens, of which long phrases give the first ones only.
    mutating func describe(_ drafts: inout [MentionDraft]) {
        var sentence: Int32 = -1
        var position: Int32 = 0
        for index in drafts.indices {
            describe(&drafts[index])
            if drafts[index].sentence != sentence { (sentence, position) = (drafts[index].sentence, 0) }
            drafts[index].position = position
            position += 1
        }
        findSpeakers(&drafts)
    }

    private mutating func describe(_ draft: inout MentionDraft) {
        let scan = text.scan
        draft.sentence = text.sentenceOf[draft.head]
        draft.quote = text.quotes[draft.head]
        draft.headHash = scan.hashes[draft.head]
        draft.role = role(of: draft)
        if draft.range.count == 1, let pronoun = text.lexicon.pronouns[draft.headHash],
            text.isSort(draft.head, [.pronoun, .determiner, .adposition, .subordinator])
        {
            draft.kind = .pronoun
            describe(&draft, as: pronoun)
            return
        }
        let entity = entity(at: draft.head)
        let isName = text.isSort(draft.head, .properNoun) || entity != nil && scan.isCapital(draft.head)
        draft.kind = isName ? .name : .nominal
        draft.entity = entity?.kind
        if let key = entity?.dictionaryKey { draft.key = WordHash.hash(key) }
        describeNumber(&draft)
        describeWords(&draft)
        draft.category = 16 + determiner(of: draft)
    }

    private mutating func entity(at token: Int) -> Entity? {
        let entities = text.entities
        while nextEntity < entities.count, entities[nextEntity].range.upperBound <= token { nextEntity += 1 }
        guard nextEntity < entities.count, entities[nextEntity].range.contains(token) else { return nil }
        return entities[nextEntity].entity
    }

    private func describe(_ draft: inout MentionDraft, as pronoun: Pronoun) {
        draft.category = pronoun.sort.rawValue
        draft.form = pronoun.form.rawValue
        switch pronoun.sort {
        case .first, .second: (draft.number, draft.nature) = (pronoun.sort == .first ? 1 : 0, .human)
        case .firstPlural: draft.number = 2
        case .masculine: (draft.number, draft.gender, draft.nature) = (1, 1, .human)
        case .feminine: (draft.number, draft.gender, draft.nature) = (1, 2, .human)
        case .neuter, .this: draft.number = 1
        case .plural, .these: draft.number = 2
        case .who: draft.nature = .human
        case .which, .indefinite: break
        }
        if pronoun.form == .possessive { draft.role = .possessive }
    }

    private func describeNumber(_ draft: inout MentionDraft) {
        if draft.isCoordinated {
            draft.number = 2
        } else if text.isSort(draft.head, .plural) {
            draft.number = 2
        } else if text.isSort(draft.head, .nominal) {
            let hints = text.lexicon.hints(draft.headHash)
            // "the government" is "it" and "they".
            draft.number = hints.contains(.plural) ? 2 : hints.contains(.group) || draft.entity == .organisation ? 0 : 1
        }
    }

    private func describeWords(_ draft: inout MentionDraft) {
        let (scan, lexicon) = (text.scan, text.lexicon)
        var hash = WordHash.seed
        var bloom: UInt64 = 0
        var (title, name): (UInt8, UInt8) = (0, 0)
        for index in draft.core.suffix(12) {
            if text.isSort(index, [.determiner, .possessive, .punctuation]) || text.isSort(index, .pronoun) {
                continue
            }
            let word = scan.hashes[index]
            hash = WordHash.combine(hash, word)
            bloom |= 1 << (word >> 58)
            let hints = lexicon.hints(word)
            if hints.contains(.masculine) { title = 1 }
            if hints.contains(.feminine) { title = 2 }
            if name == 0, index < draft.head || draft.core.count == 1 || draft.entity == .person {
                if hints.contains(.masculineName) { name = 1 }
                if hints.contains(.feminineName) { name = 2 }
            }
        }
        draft.contentHash = hash
        draft.bloom = bloom
        let head = lexicon.hints(draft.headHash)
        let isOffice = scan.is(draft.head, .office)
        switch draft.entity {
        case .person: draft.nature = .human
        case .organisation: draft.nature = .group
        case .place, .location: draft.nature = .place
        case .other, nil:
            if head.contains(.person) || isOffice {
                draft.nature = .human
            } else if head.contains(.group) {
                draft.nature = .group
            }
        }
        if draft.nature == .human, draft.number != 2 || draft.kind == .nominal {
            draft.gender = title != 0 && (head.rawValue & 3 != 0 || draft.kind == .name) ? title : name
        }
    }

    /// 0 for none, 1 "the", 2 "a", 3 "this", 4 a possessor, 5 another determiner, 6 a number; 8 more for names.
    private func determiner(of draft: MentionDraft) -> UInt8 {
        let first = draft.range.lowerBound
        let scan = text.scan
        var result: UInt8 = 0
        if first < draft.head {
            if scan.is(first, Self.the) {
                result = 1
            } else if scan.is(first, Self.articles) {
                result = 2
            } else if scan.is(first, Self.demonstratives) {
                result = 3
            } else if text.isSort(first, .pronoun)
                || (first..<draft.head).contains(where: { text.isSort($0, .possessive) })
            {
                result = 4
            } else if text.isSort(first, .determiner) {
                result = 5
            } else if text.isSort(first, .number) {
                result = 6
            }
        }
        return draft.kind == .name ? result + 8 : result
    }

    private static let the = WordHash.hash("the")
    private static let articles = ["a", "an", "another"].map { WordHash.hash($0) }
    private static let demonstratives = ["this", "that", "these", "those", "such"].map { WordHash.hash($0) }

    /// What the words around a phrase tell of its part in the clause.
    private func role(of draft: MentionDraft) -> MentionDraft.Role {
        let (before, after) = (draft.range.lowerBound - 1, draft.range.upperBound)
        if text.isSort(draft.range.upperBound - 1, .possessive) { return .possessive }
        if text.isSort(before, .adposition) { return .prepositional }
        let isSameBefore = before >= 0 && text.sentenceOf[before] == draft.sentence
        if isSameBefore, text.isSort(before, .verb) { return .object }
        var next = after
        while next < after + 3, text.isSort(next, .adverb) { next += 1 }
        if text.isSort(next, .verb), text.sentenceOf[next] == draft.sentence { return .subject }
        // "Lee, 42, said": what starts the sentence and is followed by a comma.
        if draft.sentence >= 0, !isSameBefore, text.scan.isMark(after, 0x2C) { return .subject }
        return .other
    }

    // MARK: Speakers

    /// Finds for each quotation the mention outside it that stands beside a verb of saying, and notes it with what is
    /// inside.
    private func findSpeakers(_ drafts: inout [MentionDraft]) {
        guard let last = text.quotes.max(), last > 0 else { return }
        var starts = [Int](repeating: -1, count: Int(last) + 1)
        var ends = starts
        for (token, quote) in text.quotes.enumerated() where quote > 0 {
            if starts[Int(quote)] < 0 { starts[Int(quote)] = token }
            ends[Int(quote)] = token + 1
        }
        var candidates: [Int] = []
        for index in drafts.indices where drafts[index].quote == 0 && isSpeaker(drafts[index]) {
            candidates.append(index)
        }
        guard !candidates.isEmpty else { return }
        var speakers = [Int32](repeating: -1, count: starts.count)
        var low = 0
        for quote in 1..<starts.count where starts[quote] >= 0 {
            while low < candidates.count, drafts[candidates[low]].head < starts[quote] - Self.reach { low += 1 }
            var best = Int.max
            var index = low
            while index < candidates.count, drafts[candidates[index]].head < ends[quote] + Self.reach {
                let head = drafts[candidates[index]].head
                // What follows a quotation is the likelier speaker, so what precedes it counts as farther away.
                let distance = head < starts[quote] ? starts[quote] - head + 3 : head - ends[quote]
                if distance >= 0, distance < best { (best, speakers[quote]) = (distance, Int32(candidates[index])) }
                index += 1
            }
        }
        for index in drafts.indices where drafts[index].quote > 0 {
            drafts[index].speaker = speakers[Int(drafts[index].quote)]
        }
    }

    private static let reach = 14

    private func isSpeaker(_ draft: MentionDraft) -> Bool {
        guard draft.nature == .human || draft.nature == .group || draft.kind == .name || draft.kind == .pronoun
        else { return false }
        let before = draft.range.lowerBound - 1
        if text.scan.is(before, .saying), text.isSort(before, .verb) { return true }
        for next in draft.range.upperBound..<draft.range.upperBound + 2
        where text.scan.is(next, .saying) && text.isSort(next, .verb) {
            return true
        }
        return false
    }
}
