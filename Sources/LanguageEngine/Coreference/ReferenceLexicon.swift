/// What the words for people, groups and genders tell about a mention.
struct ReferenceLexicon: Sendable {
    /// What a single word tells.
    struct Hints: OptionSet, Sendable {
        let rawValue: UInt32
        static let masculine = Hints(rawValue: 1)
        static let feminine = Hints(rawValue: 2)
        static let person = Hints(rawValue: 4)
        static let group = Hints(rawValue: 8)
        static let masculineName = Hints(rawValue: 16)
        static let feminineName = Hints(rawValue: 32)
        static let plural = Hints(rawValue: 64)
    }

    /// The one lexicon; it is built when it is first asked for.
    static let shared = ReferenceLexicon()

    private let words: HashIndex
    let pronouns: [UInt64: Pronoun]

    private init() {
        var index = HashIndex(capacity: 8000)
        func add(_ text: String, _ hints: Hints) {
            for word in text.split(whereSeparator: \.isWhitespace) {
                index[WordHash.hash(String(word))] |= hints.rawValue
            }
        }
        /// A noun with its regular plural.
        func addNouns(_ text: String, _ hints: Hints) {
            for word in text.split(whereSeparator: \.isWhitespace) {
                index[WordHash.hash(String(word))] |= hints.rawValue
                index[WordHash.hash(word + "s")] |= hints.rawValue
            }
        }
        let open = Set(GenderData.openNames.split(whereSeparator: \.isWhitespace))
        let feminine = Set(GenderData.feminineNames.split(whereSeparator: \.isWhitespace)).subtracting(open)
        for name in FirstNameData.names.split(whereSeparator: \.isWhitespace)
        where !open.contains(name) && !feminine.contains(name) {
            index[WordHash.hash(String(name))] |= Hints.masculineName.rawValue
        }
        for name in feminine { index[WordHash.hash(String(name))] |= Hints.feminineName.rawValue }
        addNouns(GenderData.masculine, [.masculine, .person])
        addNouns(GenderData.feminine, [.feminine, .person])
        addNouns(GenderData.people, .person)
        addNouns(GenderData.groups, .group)
        add("people children men women police families parents grandparents kids gentlemen", .plural)
        add("men policemen firemen businessmen gentlemen fishermen", [.masculine, .person, .plural])
        add("women policewomen businesswomen", [.feminine, .person, .plural])
        words = index
        pronouns = Pronoun.table()
    }

    /// The hints of the word with a hash.
    @inline(__always)
    func hints(_ hash: UInt64) -> Hints { Hints(rawValue: words[hash]) }
}

/// A pronoun: which sort, and in which role its form can stand.
struct Pronoun: Sendable {
    /// The sorts of pronouns.
    enum Sort: UInt8, Sendable {
        case first = 1, firstPlural, second, masculine, feminine, neuter, plural, who, which, this, these, indefinite
    }

    /// The roles of forms.
    enum Form: UInt8, Sendable {
        case subject, object, possessive, reflexive, open
    }

    let sort: Sort
    let form: Form

    static func table() -> [UInt64: Pronoun] {
        var table: [UInt64: Pronoun] = [:]
        func add(_ sort: Sort, _ forms: [(String, Form)]) {
            for (words, form) in forms {
                for word in words.split(separator: " ") {
                    table[WordHash.hash(String(word))] = Pronoun(sort: sort, form: form)
                }
            }
        }
        add(.first, [("i", .subject), ("me", .object), ("my mine", .possessive), ("myself", .reflexive)])
        add(
            .firstPlural,
            [("we", .subject), ("us 's ’s", .object), ("our ours", .possessive), ("ourselves", .reflexive)]
        )
        add(.second, [("you ya", .open), ("your yours", .possessive), ("yourself yourselves", .reflexive)])
        add(.masculine, [("he", .subject), ("him", .object), ("his", .possessive), ("himself", .reflexive)])
        add(.feminine, [("she", .subject), ("her", .open), ("hers", .possessive), ("herself", .reflexive)])
        add(.neuter, [("it", .open), ("its", .possessive), ("itself", .reflexive)])
        add(
            .plural,
            [
                ("they", .subject), ("them 'em", .object), ("their theirs", .possessive),
                ("themselves themself", .reflexive),
            ]
        )
        add(.who, [("who", .subject), ("whom", .object), ("whose", .possessive)])
        add(.which, [("which", .open)])
        add(.this, [("this that", .open)])
        add(.these, [("these those all both some", .open)])
        add(
            .indefinite,
            [
                (
                    "everyone everybody someone somebody anyone anybody everything something anything nobody nothing one",
                    .open
                )
            ]
        )
        return table
    }
}
