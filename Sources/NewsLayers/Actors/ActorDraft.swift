import LanguageEngine

/// An actor while its mentions are still being collected.
struct ActorDraft {
    var name: String
    var kind: Actor.Kind
    var key: String
    var country: String?
    /// The index of the actor it belongs to.
    var affiliation: Int?
    /// What it belongs to when the text itself has no actor of that name.
    var affiliationName: String?
    var role: String?
    var mentions: [Actor.Mention] = []
    /// Forms as the text writes them, in order, each once.
    var forms: [String] = []
    /// For people: the hashes of the words of the longest name so far.
    var words: [UInt64] = []
    /// Whether only attributions name it ("told Reuters").
    var onlyReports = false

    init(name: String, kind: Actor.Kind, key: String, country: String? = nil) {
        self.name = name
        self.kind = kind
        self.key = key
        self.country = country
    }

    mutating func addForm(_ form: String) {
        if !forms.contains(form) { forms.append(form) }
    }
}
