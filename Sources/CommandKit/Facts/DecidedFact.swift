public import DocumentModel

/// A fact as a table shows it: what an analysis found, and what people decided about it.
public struct DecidedFact: Sendable {
    /// The fact with the values that people gave it.
    public internal(set) var fact: FactRow

    /// Its identity: that under which it was decided about, so that a better analysis does not rename it.
    public let key: FactKey

    /// What was decided; nil where nothing was.
    public let decided: DecisionState.Fact?

    /// Which of the facts of its layer it is; nil for one that a person added.
    var place: Int?

    /// Whether people said that it is no fact.
    public var isRejected: Bool { decided?.verdict?.action == .reject }

    /// The cells of ``FactListing/decided``.
    var marks: [Cell] { Self.marks(decided) }

    /// The cells of ``FactListing/decided``.
    static func marks(_ decided: DecisionState.Fact?) -> [Cell] {
        guard let decided else { return [.missing, .missing, .missing] }
        return [
            Cell(decided.tags.joinedWords), Cell(decided.notes.isEmpty ? nil : decided.notes.joined(separator: " / ")),
            Cell(decided.mark),
        ]
    }
}

extension [String] {
    /// The words joined by commas; nil when there are none.
    public var joinedWords: String? { isEmpty ? nil : joined(separator: ", ") }
}

extension DecisionState.Fact {
    /// What people decided in a word: `rejected`, `added`, `fixed`, `confirmed`; nil for tags and notes alone.
    public var mark: String? {
        if verdict?.action == .reject { return "rejected" }
        if !additions.isEmpty { return "added" }
        if !fixes.isEmpty { return "fixed" }
        return verdict == nil ? nil : "confirmed"
    }

    /// The cells of the columns `tag`, `note` and `decision` of a fact; missing where nothing was decided.
    public static func cells(_ fact: DecisionState.Fact?) -> [Cell] { DecidedFact.marks(fact) }
}
