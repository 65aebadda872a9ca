/// A mention while it is being resolved: its tokens and what is known about it.
package struct MentionDraft {
    /// What a mention may stand for.
    package enum Nature: UInt8 {
        case unknown, human, group, place, thing
    }

    /// Its part in its clause, as far as the words around it tell.
    enum Role: UInt8 {
        case other, subject, object, prepositional, possessive
    }

    /// The tokens.
    package var range: Range<Int>
    /// The token that carries the phrase.
    package var head: Int
    /// The tokens without what follows the head.
    var core: Range<Int>
    var kind = ReferringMention.Kind.nominal
    /// For names the type, where it is known.
    var entity: Entity.Kind?
    var isCoordinated = false

    /// 0 when unknown, 1 for one, 2 for several.
    var number: UInt8 = 0
    /// 0 when unknown, 1 for men, 2 for women.
    var gender: UInt8 = 0
    var nature = Nature.unknown
    /// The sort of the pronoun, or 16 and the sort of determiner.
    var category: UInt8 = 0
    var form: UInt8 = 0
    var role = Role.other
    /// The number of the quotation it stands in, or zero.
    var quote: Int32 = 0
    var sentence: Int32 = 0
    /// The position among the mentions of its sentence.
    var position: Int32 = 0
    var headHash: UInt64 = 0
    /// A hash of the words of the core without the determiner.
    var contentHash: UInt64 = 0
    /// The hashes of the words of the core that tell one from another, as bits.
    var bloom: UInt64 = 0
    /// A hash of the key in the dictionary of names, or zero.
    var key: UInt64 = 0
    /// The mention that speaks the quotation it stands in, or -1.
    var speaker: Int32 = -1

    package init(range: Range<Int>, head: Int, core: Range<Int>) {
        self.range = range
        self.head = head
        self.core = core
    }
}

/// A tag in the form that mentions are read from.
struct WordSort: OptionSet {
    let rawValue: UInt16
    static let noun = WordSort(rawValue: 1)
    static let properNoun = WordSort(rawValue: 2)
    static let pronoun = WordSort(rawValue: 4)
    static let determiner = WordSort(rawValue: 8)
    static let adjective = WordSort(rawValue: 16)
    static let number = WordSort(rawValue: 32)
    static let adverb = WordSort(rawValue: 64)
    static let participle = WordSort(rawValue: 128)
    static let verb = WordSort(rawValue: 256)
    static let adposition = WordSort(rawValue: 512)
    static let possessive = WordSort(rawValue: 1024)
    static let plural = WordSort(rawValue: 2048)
    static let coordinator = WordSort(rawValue: 4096)
    static let punctuation = WordSort(rawValue: 8192)
    static let symbol = WordSort(rawValue: 16384)
    static let subordinator = WordSort(rawValue: 32768)

    static let nominal: WordSort = [.noun, .properNoun]

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ tag: WordTag) {
        var sort: WordSort
        switch tag.universal {
        case .noun: sort = .noun
        case .properNoun: sort = .properNoun
        case .pronoun: sort = .pronoun
        case .determiner: sort = .determiner
        case .adjective: sort = .adjective
        case .numeral: sort = .number
        case .adverb: sort = .adverb
        case .verb, .auxiliary: sort = .verb
        case .adposition: sort = .adposition
        case .coordinator: sort = .coordinator
        case .punctuation: sort = .punctuation
        case .symbol: sort = .symbol
        case .subordinator: sort = .subordinator
        case .particle: sort = tag.treebank == "POS" ? .possessive : .subordinator
        case .interjection, .other: sort = []
        }
        if tag.universal == .verb, tag.treebank == "VBN" || tag.treebank == "VBG" { sort.insert(.participle) }
        if tag.treebank == "NNS" || tag.treebank == "NNPS" { sort.insert(.plural) }
        self = sort
    }
}
