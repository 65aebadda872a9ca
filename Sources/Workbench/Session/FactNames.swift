import Archive
import CommandKit
import DocumentModel

/// The display names of facts in one session: `q1`, `s2`.
///
/// A fact keeps its name as long as the session lives; names are given in the order in which facts are first listed, which
/// is the order of documents and places.
struct FactNames: Sendable {
    private var names: [FactKey: String] = [:]
    private var keys: [String: FactKey] = [:]
    private var counts: [String: Int] = [:]

    private var read: Set<String> = []

    /// The name of a fact and whether it got it just now.
    mutating func assign(_ key: FactKey, prefix: String) -> (name: String, isNew: Bool) {
        if let name = names[key] { return (name, false) }
        let number = counts[prefix, default: 0] + 1
        counts[prefix] = number
        let name = "\(prefix)\(number)"
        names[key] = name
        keys[name] = key
        return (name, true)
    }

    /// The name of a fact; the next free one when it has none.
    mutating func name(of key: FactKey, prefix: String) -> String { assign(key, prefix: prefix).name }

    /// Whether the names of an earlier session are here.
    func hasRead(_ prefix: String) -> Bool { read.contains(prefix) }

    /// Takes the names that an earlier session gave.
    mutating func read(_ prefix: String, _ stored: [StoredName]) {
        read.insert(prefix)
        for name in stored {
            names[name.key] = "\(prefix)\(name.number)"
            keys["\(prefix)\(name.number)"] = name.key
            counts[prefix] = max(counts[prefix, default: 0], name.number)
        }
    }

    /// The name of a fact, if it has one.
    func name(of key: FactKey) -> String? { names[key] }

    /// The fact that has a name.
    func key(named name: String) -> FactKey? { keys[name] }

    /// All names given so far, by prefix and number.
    var all: [String] {
        // In ASCII digits a shorter number is a smaller one.
        keys.keys.map { name in (prefix: name.prefix { $0.isLetter }, name: name) }
            .sorted { ($0.prefix, $0.name.utf8.count, $0.name) < ($1.prefix, $1.name.utf8.count, $1.name) }
            .map(\.name)
    }
}
