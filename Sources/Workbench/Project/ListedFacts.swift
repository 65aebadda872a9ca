/// Which facts the views of the project show already, so that nothing is written twice.
struct ListedFacts: Sendable {
    private var stored: [String: [Int: String]] = [:]

    /// Whether the keys of a kind were read from the project.
    func hasRead(_ kind: String) -> Bool { stored[kind] != nil }

    /// Takes the keys of a kind that the project has.
    mutating func read(_ kind: String, _ keys: [Int: String]) { stored[kind] = keys }

    /// Whether the project has other facts than those of this key; from now on it has these.
    mutating func isStale(_ kind: String, of number: Int, key: String) -> Bool {
        stored[kind, default: [:]].updateValue(key, forKey: number) != key
    }
}
