import DossierKit

/// A verb or noun that introduces content.
struct Cue {
    /// What kind of act it names.
    enum Act {
        /// Saying or writing.
        case speech
        /// Judging, or naming a topic: "praised", "discussed".
        case topic
        /// Thinking, wishing, supporting, showing.
        case stance
    }

    /// The uninflected word.
    let lemma: String
    let act: Act
    /// Its object is the person spoken to.
    let isAddressing: Bool
    /// Its base form is a noun as often as a verb.
    let isNounLike: Bool
    /// It is a noun.
    let isNoun: Bool
}

/// What the lists know of a word form.
struct WordEntry {
    var classes: WordClass = []
    /// The index of the cue in ``Lexicon/cues``; -1 when it is none.
    var cue: Int16 = -1
    var form: VerbForms.Form = []
    /// The index of the noun cue; -1 when it is none.
    var noun: Int16 = -1
}

/// The words that attribution knows, looked up by the bytes of a token.
struct Lexicon {
    /// The lists of this plugin.
    static let standard = Lexicon()

    let cues: [Cue]
    private let entries: [UInt64: WordEntry]

    private init() {
        var entries: [UInt64: WordEntry] = [:]
        var cues: [Cue] = []
        func key(_ word: some StringProtocol) -> UInt64 { Self.hash(word.utf8) }
        func words(_ list: String) -> [Substring] { list.split(whereSeparator: \.isWhitespace) }

        for (classes, list) in WordClass.closedClasses {
            for word in words(list) { entries[key(word), default: WordEntry()].classes.formUnion(classes) }
        }
        let addressing = Set(words(CueVerbs.addressing))
        let nounLike = Set(words(CueVerbs.nounLike))
        var seen: Set<Substring> = []
        for (act, list) in [(Cue.Act.speech, CueVerbs.speech), (.topic, CueVerbs.topic), (.stance, CueVerbs.stance)] {
            for lemma in words(list) where seen.insert(lemma).inserted {
                let cue = Cue(
                    lemma: String(lemma),
                    act: act,
                    isAddressing: addressing.contains(lemma),
                    isNounLike: nounLike.contains(lemma),
                    isNoun: false
                )
                for (word, form) in VerbForms(cue.lemma).forms {
                    let known = entries[key(word), default: WordEntry()]
                    guard known.cue < 0 || Int(known.cue) == cues.count else { continue }
                    entries[key(word), default: WordEntry()].cue = Int16(cues.count)
                    entries[key(word), default: WordEntry()].form.formUnion(form)
                }
                cues.append(cue)
            }
        }
        for noun in words(CueVerbs.nouns) {
            entries[key(noun), default: WordEntry()].noun = Int16(cues.count)
            cues.append(Cue(lemma: String(noun), act: .speech, isAddressing: false, isNounLike: true, isNoun: true))
        }
        for lemma in words(WordClass.plainVerbs) {
            for (word, form) in VerbForms(String(lemma)).forms {
                entries[key(word), default: WordEntry()].classes.insert(.verb)
                entries[key(word), default: WordEntry()].form.formUnion(form)
            }
        }
        self.cues = cues
        self.entries = entries
    }

    /// What is known of the word at `range`, whatever the case of its ASCII letters.
    func entry(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> WordEntry {
        guard range.count <= Self.longest else { return WordEntry() }
        return entries[Self.hash(bytes[range])] ?? WordEntry()
    }

    private static let longest = 24

    /// FNV-1a over the bytes with small letters; a curly apostrophe counts as a straight one.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes where byte != 0xE2 && byte != 0x80 {
            var lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if byte == 0x99 { lower = 0x27 }
            hash = (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }
}
