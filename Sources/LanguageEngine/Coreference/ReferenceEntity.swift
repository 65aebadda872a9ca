/// Somebody or something that mentions refer to, as it has been seen so far.
package struct ReferenceEntity {
    /// What sorts of mentions it has, as bits.
    struct Flags: OptionSet {
        let rawValue: UInt8
        static let name = Flags(rawValue: 1)
        static let nominal = Flags(rawValue: 2)
        static let pronoun = Flags(rawValue: 4)
        static let speaker = Flags(rawValue: 8)
        static let addressed = Flags(rawValue: 16)
        static let us = Flags(rawValue: 32)
    }

    /// The number of mentions.
    package private(set) var count: Int32 = 0
    /// The first and the last mention.
    private(set) var first: Int32
    private(set) var last: Int32
    /// The last name and the last description, or -1.
    private(set) var lastName: Int32 = -1
    private(set) var lastNominal: Int32 = -1
    /// Mentions by other words, up to four, or -1.
    private(set) var forms = SIMD4<Int32>(repeating: -1)
    private(set) var flags: Flags = []
    private(set) var number: UInt8 = 0
    private(set) var gender: UInt8 = 0
    private(set) var nature = MentionDraft.Nature.unknown
    private(set) var bloom: UInt64 = 0
    private(set) var key: UInt64 = 0
    private(set) var entity: Entity.Kind?
    /// The last sentence in which it was a subject.
    private(set) var subjectSentence: Int32 = -1

    init(_ mention: Int32, _ draft: MentionDraft, _ drafts: [MentionDraft]) {
        first = mention
        last = mention
        add(mention, draft, drafts)
    }

    mutating func add(_ mention: Int32, _ draft: MentionDraft, _ drafts: [MentionDraft]) {
        count += 1
        last = mention
        if draft.role == .subject { subjectSentence = draft.sentence }
        if number == 0 { number = draft.number }
        if gender == 0 { gender = draft.gender }
        if nature == .unknown || draft.kind != .pronoun && nature != .human {
            nature = draft.nature == .unknown ? nature : draft.nature
        }
        switch draft.kind {
        case .name:
            flags.insert(.name)
            lastName = mention
        case .nominal:
            flags.insert(.nominal)
            lastNominal = mention
        case .pronoun:
            flags.insert(.pronoun)
            switch Pronoun.Sort(rawValue: draft.category) {
            case .first: flags.insert(.speaker)
            case .second: flags.insert(.addressed)
            case .firstPlural: flags.insert(.us)
            default: break
            }
            return
        }
        if entity == nil { entity = draft.entity }
        if key == 0 { key = draft.key }
        bloom |= draft.bloom
        for slot in 0..<4 {
            if forms[slot] < 0 {
                forms[slot] = mention
                break
            }
            if drafts[Int(forms[slot])].contentHash == draft.contentHash { break }
        }
    }
}
