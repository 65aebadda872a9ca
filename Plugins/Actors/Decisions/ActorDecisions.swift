import DossierKit

/// Applies what people said about actors to the actors of the documents.
enum ActorDecisions {
    /// The actors with merged ones joined and ignored ones left out, the most often named first.
    static func apply(_ decisions: DecisionState, to actors: [CorpusActor]) -> [CorpusActor] {
        guard decisions.changesActors else { return actors }
        var order: [String] = []
        var groups: [String: [CorpusActor]] = [:]
        for actor in actors where !decisions.isIgnored(actor.name) {
            let key =
                decisions.canonical(actor.name).map { "name \(DecisionState.folded($0))" } ?? self.key(actor, decisions)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(actor)
        }
        let merged = order.compactMap { key -> CorpusActor? in
            guard let group = groups[key], let first = group.first else { return nil }
            guard group.count > 1 || decisions.canonical(first.name) != nil else { return first }
            let name = group.lazy.compactMap { decisions.canonical($0.name) }.first ?? first.name
            let head = group.first { DecisionState.folded($0.name) == DecisionState.folded(name) } ?? first
            return head.merging(group.filter { $0.id != head.id }, name: name)
        }
        return merged.sorted {
            if $0.mentionCount != $1.mentionCount { return $0.mentionCount > $1.mentionCount }
            return $0.name != $1.name ? $0.name < $1.name : $0.id < $1.id
        }
    }

    /// An actor that others were merged into goes with them; all others stay by themselves.
    private static func key(_ actor: CorpusActor, _ decisions: DecisionState) -> String {
        let name = DecisionState.folded(actor.name)
        let isTarget = decisions.merges.values.contains { DecisionState.folded($0.value ?? "") == name }
        return isTarget ? "name \(name)" : "id \(actor.id)"
    }
}

/// `actors merge "Foreign Ministry" "South Korea" --because "speaks for it"`.
struct ActorsMergeCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Say that an actor is another one; tables and graphs then count them together.",
        discussion: "Example: actors merge \"Foreign Ministry\" \"South Korea\" --because \"speaks for it\""
    )

    @Argument(help: "The actor that is another one.")
    var actor: ActorArgument

    @Argument(help: "The actor that it is.")
    var into: ActorArgument

    @Option(help: "Why.")
    var because: String?

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext) async throws -> Answer {
        let actors = try await context.corpusActors()
        let from = try ActorMatch.find(actor.name, in: actors, context.services.decisions)
        let target = try ActorMatch.find(into.name, in: actors, context.services.decisions)
        guard let one = from.first, let other = target.first, one.id != other.id else {
            return Answer(.nothing, notes: [.note("nothing changed: they are one actor already")])
        }
        try context.services.decide([Decision(.merge, .actor(one.name), value: other.name, reason: because)])
        let moved = from.reduce(0) { $0 + $1.mentionCount }
        let before = target.reduce(0) { $0 + $1.mentionCount }
        let words = "merged \(one.name) (\(moved)) into \(other.name) (\(before) → \(before + moved))"
        return Answer(.nothing, notes: [.note(words)])
    }
}

/// `actors alias "Blue House" "South Korea"`: a form of a name, also one that no text has yet.
struct ActorsAliasCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "alias",
        abstract: "Say that a name means an actor, whether a text has it yet or not.",
        discussion: "Example: actors alias \"Blue House\" \"South Korea\""
    )

    @Argument(help: "The name.")
    var name: String

    @Argument(help: "The actor that it means.")
    var actor: ActorArgument

    @Option(help: "Why.")
    var because: String?

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext) async throws -> Answer {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { throw CommandError(.arguments, "an alias needs a name", subject: name) }
        let found = try ActorMatch.find(actor.name, in: try await context.corpusActors(), context.services.decisions)
        guard let target = found.first, DecisionState.folded(target.name) != DecisionState.folded(words),
            context.services.decisions.canonical(words) != target.name
        else { return Answer(.nothing, notes: [.note("nothing changed: it is so already")]) }
        try context.services.decide([Decision(.merge, .actor(words), value: target.name, reason: because)])
        return Answer(.nothing, notes: [.note("\(words) means \(target.name)")])
    }
}

/// `actors rename "Seoul" "Government of South Korea"`.
struct ActorsRenameCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give an actor another name.",
        discussion: "Example: actors rename \"Ministry of National Defence\" \"Defence Ministry of South Korea\""
    )

    @Argument(help: "The actor.")
    var actor: ActorArgument

    @Argument(help: "The name.")
    var name: String

    @Option(help: "Why.")
    var because: String?

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext) async throws -> Answer {
        let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let one = try ActorMatch.find(actor.name, in: try await context.corpusActors()).first, !words.isEmpty
        else {
            throw CommandError(.arguments, "an actor needs a name", subject: name)
        }
        try context.services.decide([Decision(.merge, .actor(one.name), value: words, reason: because)])
        return Answer(.nothing, notes: [.note("\(one.name) is called \(words)")])
    }
}

/// `actors split "Foreign Ministry"`: takes back that it is another actor, or none.
struct ActorsSplitCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Take back that an actor is another one, has another name, or is none."
    )

    @Argument(help: "The actor, by the name that it has in the text.")
    var actor: ActorArgument

    @Option(help: "Why.")
    var because: String?

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext) async throws -> Answer {
        let decisions = context.services.decisions
        let key = DecisionState.folded(actor.name)
        let known = (Array(decisions.merges.values) + Array(decisions.ignored.values)).compactMap {
            decision -> String? in
            if case .actor(let name) = decision.subject { name } else { nil }
        }
        guard let name = known.first(where: { DecisionState.folded($0) == key }) else {
            throw CommandError.unknown(
                .unknownActor,
                "'\(actor.name)' was merged, renamed or ignored by nobody",
                name: actor.name,
                among: "actors",
                known.sorted()
            )
        }
        try context.services.decide([Decision(.split, .actor(name), reason: because)])
        return Answer(.nothing, notes: [.note("\(name) is an actor of its own")])
    }
}

/// `actors ignore "he"`: what is called so is no actor.
struct ActorsIgnoreCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "ignore",
        abstract: "Say that what is called so is no actor; tables leave it out."
    )

    @Argument(help: "The actor.")
    var actor: ActorArgument

    @Option(help: "Why.")
    var because: String?

    func output(for input: AnswerType) throws -> AnswerType { .nothing }

    func run(in context: CommandContext) async throws -> Answer {
        guard let one = try ActorMatch.find(actor.name, in: try await context.corpusActors()).first else {
            throw CommandError(.unknownActor, "no actor '\(actor.name)' in the documents", subject: actor.name)
        }
        try context.services.decide([Decision(.ignore, .actor(one.name), reason: because)])
        return Answer(.nothing, notes: [.note("\(one.name) is left out (\(one.mentionCount) mentions)")])
    }
}
