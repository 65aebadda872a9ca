/// The features by which a mention is compared with an entity, as keys of rows.
package struct ReferenceFeatures {
    /// The most features that one call writes.
    package static let limit = 24

    private let pass: ReferencePass
    private let keys: UnsafeMutablePointer<UInt32>
    private var count = 0

    /// Writes into `keys`, which has room for ``limit`` features.
    package init(_ pass: ReferencePass, into keys: UnsafeMutablePointer<UInt32>) {
        self.pass = pass
        self.keys = keys
    }

    private mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
        var x = template &* 0x9E37_79B1 ^ (a &+ 0x7F4A_7C15) &* 0x85EB_CA6B
        x = (x ^ x >> 15 ^ b &* 0xC2B2_AE35) &* 0x2C1B_3C6D
        x = (x ^ x >> 13 ^ c &* 0x27D4_EB2F) &* 0x297A_2D39
        x ^= x >> 16
        keys[count] = x == 0 ? 1 : x
        count += 1
    }

    @inline(__always)
    private static func bucket(_ distance: Int) -> UInt32 {
        switch distance {
        case ..<4: UInt32(max(0, distance))
        case ..<6: 4
        case ..<9: 5
        case ..<16: 6
        default: 7
        }
    }

    @inline(__always)
    private static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

    private func word(_ index: Int) -> UInt32 {
        index >= 0 && index < pass.text.scan.count ? Self.short(pass.text.scan.hashes[index]) : 7
    }

    // MARK: A mention

    /// The features of a mention; returns how many.
    package mutating func writeMention(_ mention: Int) -> Int {
        count = 0
        let draft = pass.drafts[mention]
        let category = UInt32(draft.category) << 3 | UInt32(draft.form)
        let kind = Self.kind(draft)
        add(1, category)
        add(2, Self.short(draft.headHash))
        add(3, UInt32(draft.role.rawValue), kind)
        add(4, UInt32(draft.number), UInt32(draft.gender), UInt32(draft.nature.rawValue))
        add(5, category, draft.quote > 0 ? 1 : 0, draft.speaker >= 0 ? 1 : 0)
        add(6, Self.bucket(Int(draft.position)), kind)
        add(7, Self.bucket(draft.range.count), kind)
        add(8, Self.bucket(Int(draft.sentence)), kind)
        add(9, word(draft.range.lowerBound - 1), kind)
        add(10, word(draft.range.upperBound), kind)
        add(11, kind, Self.entity(draft.entity), draft.isCoordinated ? 1 : 0)
        add(12, category, UInt32(draft.nature.rawValue), UInt32(draft.number))
        return count
    }

    private static func kind(_ draft: MentionDraft) -> UInt32 {
        switch draft.kind {
        case .name: 0
        case .nominal: 1
        case .pronoun: 2
        }
    }

    private static func entity(_ kind: Entity.Kind?) -> UInt32 {
        switch kind {
        case nil: 0
        case .person: 1
        case .organisation: 2
        case .place: 3
        case .location: 4
        case .other: 5
        }
    }

    // MARK: An entity

    /// The features of an entity as it stands; returns how many.
    package mutating func writeEntity(_ index: Int) -> Int {
        count = 0
        let entity = pass.entities[index]
        let last = pass.drafts[Int(entity.last)]
        let size = Self.bucket(Int(entity.count))
        let form = entity.lastName >= 0 ? entity.lastName : entity.lastNominal
        add(21, UInt32(entity.flags.rawValue), min(size, 3))
        add(22, UInt32(entity.number), UInt32(entity.gender), UInt32(entity.nature.rawValue))
        add(23, UInt32(last.category), UInt32(last.form))
        add(24, UInt32(last.role.rawValue), Self.kind(last))
        add(25, size, Self.entity(entity.entity))
        if entity.lastNominal >= 0 { add(26, Self.short(pass.drafts[Int(entity.lastNominal)].headHash)) }
        if entity.lastName >= 0 { add(27, Self.short(pass.drafts[Int(entity.lastName)].headHash)) }
        if form >= 0 { add(28, UInt32(pass.drafts[Int(form)].category), min(size, 3)) }
        let first = pass.drafts[Int(entity.first)]
        add(29, Self.bucket(Int(first.sentence)), Self.kind(first), UInt32(first.role.rawValue))
        add(30, last.quote > 0 ? 1 : 0, UInt32(entity.flags.rawValue) & 0x38)
        return count
    }

    // MARK: A mention and an entity

    /// The features of a mention beside an entity; returns how many.
    ///
    /// - Parameters:
    ///   - rank: How many entities that could fit were mentioned later.
    ///   - code: How the words agree.
    package mutating func writePair(_ mention: Int, _ index: Int, rank: Int, code: UInt8) -> Int {
        count = 0
        let draft = pass.drafts[mention]
        let entity = pass.entities[index]
        let last = pass.drafts[Int(entity.last)]
        let category = UInt32(draft.category)
        let sentences = Self.bucket(Int(draft.sentence - last.sentence))
        let lastKind = Self.kind(last)
        let same: UInt32 = draft.sentence == last.sentence ? 0 : draft.sentence == last.sentence + 1 ? 1 : 2
        add(41, category, sentences, lastKind)
        add(42, category, Self.bucket(rank), Self.agreement(draft, entity))
        add(
            43,
            category,
            Self.agreement(draft, entity),
            UInt32(draft.nature.rawValue) << 3 | UInt32(entity.nature.rawValue)
        )
        add(45, category, UInt32(entity.flags.rawValue), min(Self.bucket(Int(entity.count)), 4))
        add(46, category, Self.entity(entity.entity), UInt32(entity.nature.rawValue))
        add(47, UInt32(draft.role.rawValue), UInt32(last.role.rawValue), same << 2 | lastKind)
        add(48, relation(draft, last), lastKind, category)
        add(49, category << 8 | UInt32(draft.form), UInt32(last.category) << 8 | UInt32(last.form), same)
        add(50, category, quotes(draft, last, index), UInt32(last.category))
        add(
            51,
            category,
            Self.bucket(pass.decided - Int(pass.lastDecided[index])),
            min(Self.bucket(Int(entity.count)), 3)
        )
        let isLastSubject = entity.subjectSentence >= 0 && draft.sentence - entity.subjectSentence <= 1
        add(52, category, isLastSubject ? 1 : 0, Self.bucket(rank))
        if pass.isOfConversation(draft) {
            let order = pass.introduced.firstIndex(of: Int32(index)) ?? 7
            add(57, category, UInt32(order), draft.quote > 0 ? 1 : 0)
            add(
                58,
                category,
                UInt32(min(order, 6)) << 4 | min(Self.bucket(Int(entity.count)), 7),
                UInt32(entity.flags.rawValue)
            )
        }
        if draft.kind != .pronoun {
            let form = entity.lastNominal >= 0 ? entity.lastNominal : entity.lastName
            add(44, category, UInt32(code), UInt32(entity.flags.rawValue) & 3)
            add(53, UInt32(code), sentences, Self.kind(draft))
            add(54, UInt32(code), Self.short(draft.headHash))
            if form >= 0 { add(55, Self.short(draft.headHash), Self.short(pass.drafts[Int(form)].headHash)) }
        } else if entity.lastName >= 0 {
            let name = pass.drafts[Int(entity.lastName)]
            add(56, category, Self.bucket(Int(draft.sentence - name.sentence)), Self.entity(name.entity))
        }
        return count
    }

    /// Whether number, gender and nature agree, each unknown, equal or different.
    private static func agreement(_ draft: MentionDraft, _ entity: ReferenceEntity) -> UInt32 {
        func compare(_ left: UInt8, _ right: UInt8) -> UInt32 { left == 0 || right == 0 ? 0 : left == right ? 1 : 2 }
        return compare(draft.number, entity.number) * 9 + compare(draft.gender, entity.gender) * 3
            + compare(draft.nature.rawValue, entity.nature.rawValue)
    }

    /// Whether a mention could be compared with an entity at all: what is counted between them.
    package static func fits(_ draft: MentionDraft, _ entity: ReferenceEntity) -> Bool {
        if draft.number != 0, entity.number != 0, draft.number != entity.number { return false }
        if draft.nature == .human {
            return entity.nature == .human || entity.nature == .unknown && entity.flags.contains(.name)
        }
        if draft.category == Pronoun.Sort.neuter.rawValue { return entity.nature != .human }
        return draft.nature == .unknown || entity.nature == .unknown || draft.nature == entity.nature
    }

    /// How two phrases stand to each other when they are near: inside, in apposition, joined by "is".
    private func relation(_ draft: MentionDraft, _ last: MentionDraft) -> UInt32 {
        if last.sentence != draft.sentence { return 0 }
        if last.range.contains(draft.head) { return 1 }
        if draft.range.contains(last.head) { return 2 }
        let gap = draft.range.lowerBound - last.range.upperBound
        guard gap >= 0, gap <= 3 else { return gap < 0 ? 3 : 4 }
        let between = last.range.upperBound
        if gap == 0 { return 5 }
        if pass.text.scan.isMark(between, 0x2C) { return gap == 1 ? 6 : 7 }
        if pass.text.isSort(between, .verb) { return gap == 1 ? 8 : 9 }
        if pass.text.isSort(between, .coordinator) { return 10 }
        if pass.text.isSort(between, .adposition) { return 11 }
        return 12
    }

    private func quotes(_ draft: MentionDraft, _ last: MentionDraft, _ entity: Int) -> UInt32 {
        let isSpeaker = draft.speaker >= 0 && pass.entityOf[Int(draft.speaker)] == Int32(entity)
        let place: UInt32 =
            draft.quote == 0 ? (last.quote == 0 ? 0 : 1) : last.quote == draft.quote ? 2 : last.quote == 0 ? 3 : 4
        return place << 1 | (isSpeaker ? 1 : 0)
    }

    // MARK: A mention that begins an entity

    /// The features of a mention as the first of a new entity; returns how many.
    ///
    /// - Parameters:
    ///   - best: The surest agreement of words with any candidate.
    ///   - fitting: How many candidates fit.
    package mutating func writeNew(_ mention: Int, best: UInt8, fitting: Int) -> Int {
        count = 0
        let draft = pass.drafts[mention]
        let category = UInt32(draft.category)
        add(61, 0)
        add(62, category, UInt32(best))
        add(63, category, Self.bucket(fitting))
        add(64, Self.short(draft.headHash), UInt32(best))
        add(65, category, UInt32(draft.nature.rawValue), UInt32(draft.role.rawValue))
        return count
    }
}
