private import Foundation
private import Synchronization

/// What was given with a document: metadata, structure, and whatever else an ``InputKey`` names.
///
/// A heterogeneous store without an untyped hole: the subscript holds the only cast, and it can't fail, because a value
/// enters only under the key whose type it has.
public struct DocumentInputs: Sendable {
    private struct Entry: Sendable {
        let value: @Sendable () -> any Sendable
        let fingerprint: @Sendable () -> String
    }

    /// A value that is fetched when it is first read.
    private final class Deferred<Value: Sendable>: Sendable {
        private let load: @Sendable () -> Value
        private let fetched = Mutex<Value?>(nil)

        init(_ load: @escaping @Sendable () -> Value) { self.load = load }

        var value: Value {
            fetched.withLock { fetched in
                if let value = fetched { return value }
                let value = load()
                fetched = value
                return value
            }
        }
    }

    private var entries: [LayerIdentity: Entry] = [:]

    /// Nothing given: every key has its absent value.
    public init() {}

    /// The value under `key`, or the key's absent value.
    public subscript<Key: InputKey>(key: Key.Type) -> Key.Value {
        get { entries[Key.identity]?.value() as? Key.Value ?? Key.absent }
        set {
            let fingerprint = Deferred { Self.fingerprint(of: newValue) }
            entries[Key.identity] = Entry(value: { newValue }, fingerprint: { fingerprint.value })
        }
    }

    /// Gives the value under `key` by the way to fetch it; with a fingerprint that was taken of it before, so that
    /// provenance is known without fetching.
    public mutating func `defer`<Key: InputKey>(
        _ key: Key.Type,
        fingerprint: String,
        load: @escaping @Sendable () -> Key.Value
    ) {
        let deferred = Deferred(load)
        entries[Key.identity] = Entry(value: { deferred.value }, fingerprint: { fingerprint })
    }

    /// The digest of the value under `key`, or "absent" where nothing was given.
    public func fingerprint<Key: InputKey>(of key: Key.Type) -> String { fingerprint(of: Key.identity) }

    func value<Key: LayerKey>(_ key: Key.Type) -> Key.Value? {
        if let entry = entries[Key.identity] { return entry.value() as? Key.Value }
        guard let inputKey = Key.self as? any InputKey.Type else { return nil }
        return Self.absent(of: inputKey) as? Key.Value
    }

    /// The digest of a given value, or "absent".
    func fingerprint(of layer: LayerIdentity) -> String {
        entries[layer]?.fingerprint() ?? "absent"
    }

    private static func absent<Key: InputKey>(of key: Key.Type) -> any Sendable { Key.absent }

    private static func fingerprint(of value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        do {
            return Digest.sha256(of: [UInt8](try encoder.encode(value)))
        } catch {
            // A value that can't be encoded (an infinite number, say) must not pass for another one.
            return "unencodable: \(String(reflecting: value))"
        }
    }
}
