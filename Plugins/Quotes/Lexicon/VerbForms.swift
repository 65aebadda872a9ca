/// The inflected forms of an English verb.
struct VerbForms {
    /// The forms that a word can be.
    struct Form: OptionSet, Hashable {
        let rawValue: UInt8
        /// "say", also the present of plural subjects.
        static let base = Form(rawValue: 1)
        /// "says".
        static let third = Form(rawValue: 2)
        /// "said" as a finite verb.
        static let past = Form(rawValue: 4)
        /// "said" after an auxiliary.
        static let participle = Form(rawValue: 8)
        /// "saying".
        static let ing = Form(rawValue: 16)

        static let finite: Form = [.base, .third, .past]
    }

    /// Each form with what it can be; a word may come twice.
    let forms: [(word: String, form: Form)]

    /// Inflects a verb by the rules of spelling and a list of exceptions; of "point out" the first word is inflected.
    init(_ lemma: String) {
        let (past, participle) = Self.irregular[lemma] ?? { ($0, $0) }(Self.past(lemma))
        forms = [
            (lemma, .base), (Self.third(lemma), .third), (past, .past), (participle, .participle),
            (Self.ing(lemma), .ing),
        ]
    }

    private static func isConsonant(_ byte: UInt8?) -> Bool {
        guard let byte else { return false }
        return !"aeiouy".utf8.contains(byte)
    }

    /// Whether the last consonant is doubled before a vowel: one vowel before it, stress on it.
    private static func doubles(_ lemma: String) -> Bool {
        let bytes = Array(lemma.utf8)
        guard bytes.count >= 3, isConsonant(bytes.last), !"wxh".utf8.contains(bytes[bytes.count - 1]),
            !isConsonant(bytes[bytes.count - 2]), bytes[bytes.count - 2] != UInt8(ascii: "y"),
            isConsonant(bytes[bytes.count - 3])
        else { return false }
        return bytes.count <= 4 || doubling.contains(lemma)
    }

    private static let doubling: Set = ["submit", "admit", "commit", "permit", "refer", "prefer", "regret", "rebut"]
    private static let undoubled: Set = ["open", "envy", "edit"]

    private static func stem(_ lemma: String) -> String {
        guard let last = lemma.last, doubles(lemma), !undoubled.contains(lemma) else { return lemma }
        return lemma + String(last)
    }

    private static func endsInConsonantY(_ lemma: String) -> Bool {
        lemma.hasSuffix("y") && isConsonant(lemma.utf8.dropLast().last)
    }

    private static func third(_ lemma: String) -> String {
        if lemma == "have" { return "has" }
        if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
        let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { lemma.hasSuffix($0) }
        return lemma + (hisses ? "es" : "s")
    }

    private static func past(_ lemma: String) -> String {
        if lemma.hasSuffix("e") { return lemma + "d" }
        if endsInConsonantY(lemma) { return lemma.dropLast() + "ied" }
        return stem(lemma) + "ed"
    }

    private static func ing(_ lemma: String) -> String {
        if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
        if lemma.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: lemma.hasSuffix) {
            return lemma.dropLast() + "ing"
        }
        return stem(lemma) + "ing"
    }

    private static let irregular: [String: (String, String)] = {
        var table: [String: (String, String)] = [:]
        for entry in irregularVerbs.split(whereSeparator: \.isWhitespace) {
            let parts = entry.split(separator: "/").map(String.init)
            if parts.count == 3 { table[parts[0]] = (parts[1], parts[2]) }
        }
        return table
    }()

    /// Base, past and participle.
    private static let irregularVerbs = """
        say/said/said tell/told/told write/wrote/written think/thought/thought know/knew/known see/saw/seen
        find/found/found show/showed/shown hold/held/held make/made/made give/gave/given speak/spoke/spoken
        read/read/read feel/felt/felt hear/heard/heard mean/meant/meant put/put/put bring/brought/brought
        swear/swore/sworn foresee/foresaw/foreseen understand/understood/understood seek/sought/sought
        choose/chose/chosen forget/forgot/forgotten learn/learned/learned lay/laid/laid pay/paid/paid
        become/became/become begin/began/begun break/broke/broken build/built/built buy/bought/bought
        catch/caught/caught come/came/come cost/cost/cost cut/cut/cut deal/dealt/dealt draw/drew/drawn
        drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed/fed fight/fought/fought fly/flew/flown
        get/got/gotten go/went/gone grow/grew/grown hit/hit/hit hurt/hurt/hurt keep/kept/kept lead/led/led
        leave/left/left lie/lay/lain lose/lost/lost meet/met/met quit/quit/quit rise/rose/risen run/ran/run
        sell/sold/sold send/sent/sent set/set/set shoot/shot/shot sit/sat/sat spend/spent/spent
        stand/stood/stood strike/struck/struck take/took/taken teach/taught/taught throw/threw/thrown
        wear/wore/worn win/won/won withdraw/withdrew/withdrawn bear/bore/borne beat/beat/beaten cast/cast/cast
        sing/sang/sung dispute/disputed/disputed forecast/forecast/forecast cite/cited/cited
        """
}
