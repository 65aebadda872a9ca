private import Synchronization

/// What commands made of one document, kept so that one more article costs no other article anything.
///
/// It belongs to the document as it stands: with another date of publication or another appearance it is another one.
final class DocumentMemory: Sendable {
    private struct Entry {
        let mark: Int
        let value: any Sendable
    }

    private let entries = Mutex<[String: Entry]>([:])

    /// What was made under a name, if the decisions that it was made with still hold.
    func value<Value: Sendable>(_ name: String, mark: Int, as type: Value.Type) -> Value? {
        entries.withLock { entries in
            guard let entry = entries[name], entry.mark == mark else { return nil }
            return entry.value as? Value
        }
    }

    /// Keeps what was made under a name, in place of what was kept before.
    func keep(_ value: some Sendable, _ name: String, mark: Int) {
        entries.withLock { $0[name] = Entry(mark: mark, value: value) }
    }
}
