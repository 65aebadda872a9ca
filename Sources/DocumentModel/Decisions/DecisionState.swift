/// What holds after all decisions that count.
public struct DecisionState: Sendable, Equatable {
    /// What was decided about one fact.
    public struct Fact: Hashable, Sendable {
        /// The fact, as it was known when it was first decided about.
        public let key: FactKey
        /// The words it stood on.
        public var words: String?
        /// Its tags, in the order in which they were given.
        public var tags: [String] = []
        /// The remarks about it.
        public var notes: [String] = []
        /// Other values of its columns, the latest for each.
        public var fixes: [Decision] = []
        /// That it was rejected or confirmed; nil where nobody said either.
        public var verdict: Decision?
        /// That a person found it, with its values by column.
        public var additions: [Decision] = []

        /// The same decisions about a fact of another identity: the fact in another version of its text.
        public func moved(to key: FactKey) -> Fact {
            var fact = Fact(key: key)
            (fact.words, fact.tags, fact.notes, fact.fixes) = (words, tags, notes, fixes)
            (fact.verdict, fact.additions) = (verdict, additions)
            return fact
        }

        /// Whether nothing is decided about it any more.
        var isEmpty: Bool {
            tags.isEmpty && notes.isEmpty && fixes.isEmpty && verdict == nil && additions.isEmpty
        }
    }

    /// What was decided about one document.
    public struct Document: Hashable, Sendable {
        /// Its tags, in the order in which they were given.
        public var tags: [String] = []
        /// The remarks about it.
        public var notes: [String] = []
        /// Its metadata where a person changed it, the latest for each field.
        public var fields: [String: Decision] = [:]
        /// Whether it is left out.
        public var isRemoved = false
    }

    /// The documents that something was decided about.
    public private(set) var documents: [DocumentID: Document] = [:]

    /// The facts that something was decided about, by text, in the order of the decisions.
    public private(set) var facts: [DocumentID: [Fact]] = [:]

    /// Actors that are another one, by their folded names.
    public private(set) var merges: [String: Decision] = [:]

    /// Names that are no actor, folded.
    public private(set) var ignored: [String: Decision] = [:]

    /// The terms of each topic.
    public private(set) var topics: [String: String] = [:]

    /// The lines of definitions by name.
    public private(set) var definitions: [String: String] = [:]

    /// The conditions of corpora by name.
    public private(set) var corpora: [String: String] = [:]

    /// The reference tables, in the order in which they were first loaded.
    public private(set) var references: [Decision] = []

    /// Nothing decided.
    public init() {}

    /// The name of an actor as merges compare it.
    public static func folded(_ name: String) -> String {
        name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }

    /// The name of the actor that one called `name` was merged into, directly or over others; nil where it was not.
    public func canonical(_ name: String) -> String? {
        var seen: Set<String> = []
        var current: String?
        var key = Self.folded(name)
        while seen.insert(key).inserted, let target = merges[key]?.value {
            current = target
            key = Self.folded(target)
        }
        return current
    }

    /// Whether people said that what is called `name` is no actor.
    public func isIgnored(_ name: String) -> Bool { !ignored.isEmpty && ignored[Self.folded(name)] != nil }

    /// Whether anything was said about actors.
    public var changesActors: Bool { !merges.isEmpty || !ignored.isEmpty }

    /// Takes a decision into account.
    mutating func apply(_ decision: Decision) {
        switch decision.subject {
        case .document(let id): apply(decision, to: &documents[id, default: Document()])
        case .fact(let key): apply(decision, toFact: key)
        case .actor(let name): apply(decision, toActor: Self.folded(name))
        case .name(let name):
            switch decision.action {
            case .topic: topics[name] = decision.value
            case .define: definitions[name] = decision.value
            case .corpus: corpora[name] = decision.value
            case .reference: apply(reference: decision)
            default: break
            }
        }
    }

    /// A table of a known name takes the place of that one; without a value the name has none any more.
    private mutating func apply(reference decision: Decision) {
        let place = references.firstIndex { $0.subject == decision.subject }
        switch (place, decision.value) {
        case (let place?, .some): references[place] = decision
        case (let place?, nil): references.remove(at: place)
        case (nil, .some): references.append(decision)
        case (nil, nil): break
        }
    }

    private func apply(_ decision: Decision, to document: inout Document) {
        let value = decision.value ?? ""
        switch decision.action {
        case .set: if let field = decision.field { document.fields[field] = decision.value == nil ? nil : decision }
        case .tag: if !document.tags.contains(value) { document.tags.append(value) }
        case .untag: document.tags.removeAll { $0 == value }
        case .note: if decision.value == nil { document.notes = [] } else { document.notes.append(value) }
        case .remove: document.isRemoved = true
        case .restore: document.isRemoved = false
        default: break
        }
    }

    private mutating func apply(_ decision: Decision, toFact key: FactKey) {
        var all = facts[key.document] ?? []
        let index = all.firstIndex { $0.key == key } ?? all.count
        if index == all.count { all.append(Fact(key: key)) }
        let value = decision.value ?? ""
        all[index].words = decision.words ?? all[index].words
        switch decision.action {
        case .tag: if !all[index].tags.contains(value) { all[index].tags.append(value) }
        case .untag: all[index].tags.removeAll { $0 == value }
        case .note: if decision.value == nil { all[index].notes = [] } else { all[index].notes.append(value) }
        case .fix:
            all[index].fixes.removeAll { $0.field == decision.field }
            all[index].fixes.append(decision)
        case .reject, .confirm: all[index].verdict = decision
        case .add:
            all[index].additions.removeAll { $0.field == decision.field }
            all[index].additions.append(decision)
        default: break
        }
        if all[index].isEmpty { all.remove(at: index) }
        facts[key.document] = all.isEmpty ? nil : all
    }

    private mutating func apply(_ decision: Decision, toActor name: String) {
        switch decision.action {
        case .merge: merges[name] = decision
        case .split:
            merges[name] = nil
            ignored[name] = nil
        case .ignore: ignored[name] = decision
        default: break
        }
    }
}
