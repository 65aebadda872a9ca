import DossierKit

/// The speakers of a document as cells of a table.
struct SpeakerNames {
    private let byKey: [String: Actor]

    init(_ actors: ActorTable) {
        byKey = Dictionary(actors.actors.map { ($0.key, $0) }) { first, _ in first }
    }

    /// The actor who speaks; where none is known, the words that name the speaker, unless they are a pronoun.
    func cell(_ quotation: Quotation, in document: Document) -> Cell {
        if let key = quotation.speakerKey, let actor = byKey[key] { return .actor(ActorReference(actor)) }
        if let name = quotation.speaker { return .actor(ActorReference(name: name)) }
        guard let source = quotation.source.first, !Self.isPronoun(source, document) else { return .missing }
        let words = document[source].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let head = words.prefix { $0 != "," && $0 != "(" }
        let name = String(head).trimmingTrailingSpaces
        return name.isEmpty ? .missing : .actor(ActorReference(name: name))
    }

    private static func isPronoun(_ source: Span, _ document: Document) -> Bool {
        document.withUTF8 { bytes in
            guard source.end <= bytes.count else { return true }
            let classes = Lexicon.standard.entry(bytes, source.range).classes
            return !classes.isDisjoint(with: [.subjectPronoun, .relative, .possessive, .objectPronoun, .determiner])
        }
    }
}

extension String {
    fileprivate var trimmingTrailingSpaces: String {
        var result = Substring(self)
        while result.last?.isWhitespace == true { result.removeLast() }
        return String(result)
    }
}
