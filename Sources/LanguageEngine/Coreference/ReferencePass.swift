/// One reading of a text's mentions from left to right: which entities there are so far, which of them a mention may
/// refer to, and what speaks for each.
///
/// Training and use share it, so that both see the same.
package final class ReferencePass {
    /// The mentions by their heads.
    package let drafts: [MentionDraft]
    /// The order in which they are decided: "I" in a quotation waits for the speaker that is named behind it.
    package let order: [Int]
    /// The entities so far.
    package private(set) var entities: [ReferenceEntity] = []
    /// The entity of each mention, or -1.
    package private(set) var entityOf: [Int32]

    let text: MentionText
    let match: MentionMatch
    // Entities by when they were mentioned last: a list whose front is the latest.
    private var newer: [Int32] = []
    private var older: [Int32] = []
    private var front: Int32 = -1
    private var byContent: [UInt64: Int32] = [:]
    private var byHead: [UInt64: Int32] = [:]
    private var bySort = [Int32](repeating: -1, count: 16)
    /// The first people and bodies that a text names: the speaker of a speech, who is interviewed.
    private(set) var introduced: [Int32] = []
    private(set) var decided = 0
    /// How many mentions had been decided when an entity was mentioned last.
    private(set) var lastDecided: [Int32] = []

    /// The most entities that a mention is compared with.
    package static let limit = 32
    private static let introductions = 6
    private static let walk = 120
    private static let nearest = 4
    private static let matches = 12

    /// Prepares to read described mentions.
    package init(_ text: MentionText, _ drafts: [MentionDraft]) {
        self.text = text
        self.drafts = drafts
        match = MentionMatch(text: text)
        entityOf = Array(repeating: -1, count: drafts.count)
        let keys = drafts.map { draft -> Int in
            guard draft.kind == .pronoun, draft.category == Pronoun.Sort.first.rawValue, draft.speaker >= 0 else {
                return 2 * draft.head
            }
            return max(2 * draft.head, 2 * drafts[Int(draft.speaker)].head + 1)
        }
        order = drafts.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
    }

    /// The entities that a mention may refer to, the latest first.
    package func candidates(_ mention: Int, into list: inout [Int32]) {
        list.removeAll(keepingCapacity: true)
        let draft = drafts[mention]
        if draft.kind == .pronoun {
            var entity = front
            while entity >= 0, list.count < Self.limit {
                if mayRefer(draft, Int(entity)) { list.append(entity) }
                entity = older[Int(entity)]
            }
            let same = bySort[Int(draft.category)]
            if same >= 0, !list.contains(same), mayRefer(draft, Int(same)) { list.append(same) }
            guard isOfConversation(draft) else { return }
            for named in introduced where !list.contains(named) && mayRefer(draft, Int(named)) { list.append(named) }
            return
        }
        var entity = front
        var (steps, matches) = (0, 0)
        while entity >= 0, steps < Self.walk, matches < Self.matches {
            let candidate = entities[Int(entity)]
            let isMatch = candidate.bloom & draft.bloom != 0 || draft.key != 0 && draft.key == candidate.key
            if isMatch || steps < Self.nearest || draft.kind == .name && steps < 40 && isShort(draft, candidate),
                mayRefer(draft, Int(entity))
            {
                list.append(entity)
                if isMatch { matches += 1 }
            }
            steps += 1
            entity = older[Int(entity)]
        }
        // "We, the people": who "we" are may be said long after.
        let isMany = draft.number == 2 && draft.nature != .thing && draft.nature != .place
        let us = isMany ? bySort[Int(Pronoun.Sort.firstPlural.rawValue)] : -1
        for far in [byContent[draft.contentHash], byHead[draft.headHash], us < 0 ? nil : us] {
            if let far, !list.contains(far), mayRefer(draft, Int(far)) { list.append(far) }
        }
    }

    /// Whether a pronoun names who speaks or is spoken to.
    func isOfConversation(_ draft: MentionDraft) -> Bool {
        draft.kind == .pronoun && draft.category <= Pronoun.Sort.second.rawValue
    }

    /// Whether one of two names may abbreviate the other.
    private func isShort(_ draft: MentionDraft, _ entity: ReferenceEntity) -> Bool {
        guard entity.lastName >= 0 else { return false }
        return text.scan.isAllCapitals(draft.head) || text.scan.isAllCapitals(drafts[Int(entity.lastName)].head)
    }

    private func mayRefer(_ draft: MentionDraft, _ entity: Int) -> Bool {
        let candidate = entities[entity]
        if draft.gender != 0, candidate.gender != 0, draft.gender != candidate.gender { return false }
        let last = drafts[Int(candidate.last)]
        // Nothing refers to the phrase it stands in.
        return
            !(last.range.lowerBound <= draft.range.lowerBound && draft.range.upperBound <= last.range.upperBound
            && last.sentence == draft.sentence && draft.kind == .pronoun)
    }

    /// Decides that a mention refers to an entity, or to a new one when it is nil.
    package func assign(_ mention: Int, to chosen: Int?) {
        let draft = drafts[mention]
        let entity: Int
        if let chosen {
            entity = chosen
            entities[entity].add(Int32(mention), draft, drafts)
            unlink(entity)
        } else {
            entity = entities.count
            entities.append(ReferenceEntity(Int32(mention), draft, drafts))
            newer.append(-1)
            older.append(-1)
            lastDecided.append(0)
            if introduced.count < Self.introductions, draft.sentence < 8, draft.kind == .name,
                draft.nature == .human || draft.nature == .group
            {
                introduced.append(Int32(entity))
            }
        }
        older[entity] = front
        newer[entity] = -1
        if front >= 0 { newer[Int(front)] = Int32(entity) }
        front = Int32(entity)
        entityOf[mention] = Int32(entity)
        lastDecided[entity] = Int32(decided)
        decided += 1
        if draft.kind == .pronoun {
            bySort[Int(draft.category)] = Int32(entity)
        } else {
            byContent[draft.contentHash] = Int32(entity)
            byHead[draft.headHash] = Int32(entity)
        }
    }

    private func unlink(_ entity: Int) {
        let (before, after) = (newer[entity], older[entity])
        if before >= 0 { older[Int(before)] = after } else { front = after }
        if after >= 0 { newer[Int(after)] = before }
    }

    /// What ``bestMatch(_:_:)`` gives for words that do not agree at all.
    package static let noMatch = MentionMatch.Code.none.rawValue

    /// How a mention's words agree with those of an entity: the lower, the surer.
    package func bestMatch(_ draft: MentionDraft, _ entity: ReferenceEntity) -> UInt8 {
        guard draft.kind != .pronoun else { return Self.noMatch }
        var best = Self.noMatch
        for slot in 0..<4 where entity.forms[slot] >= 0 {
            best = min(best, match.code(draft, drafts[Int(entity.forms[slot])]).rawValue)
        }
        return best
    }
}
