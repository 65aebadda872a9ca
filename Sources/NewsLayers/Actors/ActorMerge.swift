public import DocumentModel

/// The running merge of the actors of documents: every count can be taken back, so a document that goes leaves nothing.
///
/// - Complexity: Adding or removing a document costs what the document holds; the value costs O(*a* log *a*) for *a*
///   actors, whatever the number of documents.
public struct ActorMerge: CorpusMerge {
    private struct Group: Sendable {
        var names: [String: Int] = [:]
        var kinds: [Actor.Kind: Int] = [:]
        var affiliations: [String: Int] = [:]
        var countries: [String: Int] = [:]
        var roles: [String: Int] = [:]
        var aliases: [String: Int] = [:]
        var mentions: [DocumentID: [Actor.Mention]] = [:]
        var mentionCount = 0
    }

    private var groups: [String: Group] = [:]
    private var parts: [DocumentID: [ActorPart]] = [:]
    /// The actors of groups that have not changed since they were last asked for.
    private var known: [String: CorpusActor] = [:]

    /// The merge of nothing.
    public init() {}

    /// Takes the actors of one more document.
    public mutating func insert(_ part: [ActorPart], of document: DocumentID) {
        remove(document)
        parts[document] = part
        for entry in part {
            count(entry, by: 1, of: document)
            groups[CorpusActor.identity(of: entry.actor, in: document)]?
                .mentions[document, default: []] += entry.actor.mentions
        }
        // Two actors of one document with one identity are the same; their mentions stand in the order of the text.
        for id in Set(part.map { CorpusActor.identity(of: $0.actor, in: document) }) {
            groups[id]?.mentions[document]?.sort { $0.span < $1.span }
        }
    }

    /// Takes back the actors of a document.
    public mutating func remove(_ document: DocumentID) {
        guard let part = parts.removeValue(forKey: document) else { return }
        for entry in part {
            count(entry, by: -1, of: document)
            let id = CorpusActor.identity(of: entry.actor, in: document)
            groups[id]?.mentions[document] = nil
            if groups[id]?.mentions.isEmpty == true { groups[id] = nil }
        }
    }

    /// The actors, the most often named first, those named equally often by name.
    public var value: [CorpusActor] {
        mutating get {
            for (id, group) in groups where known[id] == nil { known[id] = Self.actor(id, group) }
            return known.values.sorted(by: Self.standsBefore)
        }
    }

    private static func standsBefore(_ left: CorpusActor, _ right: CorpusActor) -> Bool {
        if left.mentionCount != right.mentionCount { return left.mentionCount > right.mentionCount }
        return left.name != right.name ? left.name < right.name : left.id < right.id
    }

    private mutating func count(_ part: ActorPart, by step: Int, of document: DocumentID) {
        let actor = part.actor
        let id = CorpusActor.identity(of: actor, in: document)
        func add(_ key: String?, _ counts: inout [String: Int], times: Int = 1) {
            guard let key else { return }
            let sum = counts[key, default: 0] + step * times
            counts[key] = sum == 0 ? nil : sum
        }
        var group = groups[id] ?? Group()
        // Taken out while it changes, so that its storage is not copied.
        groups[id] = nil
        known[id] = nil
        add(actor.name, &group.names)
        add(actor.affiliation, &group.affiliations)
        add(actor.country, &group.countries)
        add(actor.role, &group.roles)
        for alias in actor.aliases { add(alias, &group.aliases, times: max(1, part.forms[alias] ?? 0)) }
        let kinds = group.kinds[actor.kind, default: 0] + step
        group.kinds[actor.kind] = kinds == 0 ? nil : kinds
        group.mentionCount += step * actor.mentions.count
        groups[id] = group
    }

    private static func actor(_ id: String, _ group: Group) -> CorpusActor {
        let name = most(group.names) ?? id
        let kind = group.kinds.max { left, right in
            left.value != right.value ? left.value < right.value : left.key.rawValue > right.key.rawValue
        }
        let aliases = group.aliases.filter { $0.key != name }
            .map { CorpusActor.Alias(form: $0.key, count: $0.value) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.form < $1.form }
        return CorpusActor(
            id: id,
            name: name,
            kind: kind?.key ?? .group,
            affiliation: most(group.affiliations),
            country: most(group.countries),
            role: most(group.roles),
            aliases: aliases,
            mentions: group.mentions,
            mentionCount: group.mentionCount
        )
    }

    /// The most frequent of some words; of equally frequent ones the longest, of equally long ones the first.
    private static func most(_ counts: [String: Int]) -> String? {
        counts.max { left, right in
            if left.value != right.value { return left.value < right.value }
            let lengths = (left.key.utf8.count, right.key.utf8.count)
            return lengths.0 != lengths.1 ? lengths.0 < lengths.1 : left.key > right.key
        }?.key
    }
}
