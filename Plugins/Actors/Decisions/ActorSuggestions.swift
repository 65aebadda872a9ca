import DossierKit

/// `actors suggest`: which actors may be one, with the reason; nothing is merged (C-09).
struct ActorsSuggestCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "List actors that may be one and the same, with the reason; nothing is merged.",
        discussion: """
            A name may be part of another, stand for its first letters, or differ from it in one letter. Whether it is the \
            same actor, the texts tell and not the names: look at both with mentions, then actors merge A B.
            """
    )

    private static let schema = Schema([
        Column.actor.shown(.essential), Column("into", .actor, "actor that it may be", importance: .essential),
        .type, .n, .reason,
    ])

    func output(for input: AnswerType) throws -> AnswerType { .table(Self.schema) }

    func run(in context: CommandContext) async throws -> Answer {
        let suggestions = ActorSuggestion.all(among: try await context.corpusActors())
        let rows = suggestions.map { suggestion in
            let mentions = context.documents.flatMap { document in
                (suggestion.actor.mentions[document.id] ?? []).prefix(1).map { document.evidence($0.span, "mention") }
            }
            return Row(
                [
                    .actor(ActorReference(name: suggestion.actor.name, kind: suggestion.actor.kind)),
                    .actor(ActorReference(name: suggestion.into.name, kind: suggestion.into.kind)),
                    .text(suggestion.actor.kind.rawValue), .integer(suggestion.actor.mentionCount),
                    .text(suggestion.reason),
                ],
                evidence: mentions
            )
        }
        let note = Note.footer(rows.isEmpty ? "no two names are alike" : "nothing is merged: actors merge A B does it")
        return Answer(.table(Table(Self.schema, rows: rows, noun: "suggestions")), notes: [note])
    }
}

/// Two actors whose names are alike.
struct ActorSuggestion {
    /// The one that may be the other.
    let actor: CorpusActor
    /// The one with the fuller name, or the more often named one.
    let into: CorpusActor
    /// In what the names are alike.
    let reason: String

    /// The suggestions, in the order of the actors.
    ///
    /// - Complexity: O(*n* · *k*) for *n* actors, of which *k* share a word, initials or a length of the name.
    static func all(among actors: [CorpusActor]) -> [ActorSuggestion] {
        var byWord: [String: [Int]] = [:]
        var byInitials: [String: [Int]] = [:]
        var byShape: [String: [Int]] = [:]
        let names = actors.map { words(of: $0.name) }
        for (index, name) in names.enumerated() {
            if let last = name.last { byWord[last, default: []].append(index) }
            if name.count > 2 { byInitials[initials(actors[index].name), default: []].append(index) }
            for key in shapes(actors[index].name) { byShape[key, default: []].append(index) }
        }
        var suggestions: [ActorSuggestion] = []
        var seen: Set<[Int]> = []
        func suggest(_ one: Int, _ other: Int, _ reason: String) {
            guard one != other, seen.insert([min(one, other), max(one, other)]).inserted else { return }
            suggestions.append(ActorSuggestion(actor: actors[one], into: actors[other], reason: reason))
        }
        for (index, actor) in actors.enumerated() {
            let own = names[index]
            // A surname that several persons have says nothing.
            let sharing = own.last.flatMap { byWord[$0] } ?? []
            let fuller = sharing.filter { other in
                let name = names[other]
                guard name.count > own.count, actors[other].kind == actor.kind else { return false }
                return Array(name.suffix(own.count)) == own
            }
            if let other = fuller.first, fuller.count == 1 { suggest(index, other, "the name is part of the other") }
            if own.count == 1, actor.name == actor.name.uppercased(), actor.name.count > 2 {
                for other in byInitials[actor.name] ?? [] { suggest(index, other, "the first letters of the other") }
            }
            for key in shapes(actor.name) {
                for other in byShape[key] ?? [] where other < index && actors[other].kind == actor.kind {
                    suggest(index, other, "one letter differs")
                }
            }
        }
        return suggestions
    }

    private static func words(of name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func initials(_ name: String) -> String {
        String(name.split { !$0.isLetter }.compactMap(\.first).filter(\.isUppercase))
    }

    /// The name, and the name without each of its letters in turn: two names that share one differ in one letter.
    private static func shapes(_ name: String) -> Set<String> {
        let letters = Array(name.lowercased().filter { $0.isLetter || $0.isNumber })
        // Of short names too many differ in one letter: Iran and Iraq.
        guard (8...60).contains(letters.count) else { return [] }
        let shorter = letters.indices.map { index -> String in
            var rest = letters
            rest.remove(at: index)
            return String(rest)
        }
        return Set(shorter + [String(letters)])
    }
}
