import DocumentModel

/// Which facts the views of the project show already, so that nothing is written twice.
struct ListedFacts: Sendable {
    /// What a list of facts was made from: the layers of a document and the decisions about it.
    struct Source: Hashable, Sendable {
        let analysed: ObjectIdentifier
        let decisions: Int
    }

    private var seen: [String: [DocumentID: Source]] = [:]
    private var stored: [String: [Int: String]] = [:]

    /// Whether the facts of a kind in a document were looked at in this state before; from now on they were.
    mutating func isKnown(_ kind: String, of document: DocumentID, from source: Source) -> Bool {
        seen[kind, default: [:]].updateValue(source, forKey: document) == source
    }

    /// Whether the keys of a kind were read from the project.
    func hasRead(_ kind: String) -> Bool { stored[kind] != nil }

    /// Takes the keys of a kind that the project has.
    mutating func read(_ kind: String, _ keys: [Int: String]) { stored[kind] = keys }

    /// Whether the project has other facts than those of this key; from now on it has these.
    mutating func isStale(_ kind: String, of number: Int, key: String) -> Bool {
        stored[kind, default: [:]].updateValue(key, forKey: number) != key
    }
}
