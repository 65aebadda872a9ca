/// A fixed set of short ASCII words, each with a value, looked up by bytes.
///
/// A word of up to eight letters is one integer (its lower-cased bytes), so the table is a sorted array of integers
/// and a lookup is a binary search that touches no string.
struct WordTable<Value: Sendable>: Sendable {
    private let keys: [UInt64]
    private let values: [Value]

    /// Builds the table from groups of words, separated by white space, that share a value.
    ///
    /// Where a word occurs twice, the first counts.
    /// - Precondition: every word is lower-case and at most eight bytes long.
    init(_ groups: [(words: String, value: Value)]) {
        var entries: [(key: UInt64, order: Int, value: Value)] = []
        for group in groups {
            for word in group.words.utf8.split(whereSeparator: { $0 <= 0x20 }) {
                precondition(word.count <= 8, "a word of a table has at most eight bytes")
                let key = word.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                entries.append((key, entries.count, group.value))
            }
        }
        entries.sort { $0.key != $1.key ? $0.key < $1.key : $0.order < $1.order }
        var keys: [UInt64] = []
        var values: [Value] = []
        for entry in entries where entry.key != keys.last {
            keys.append(entry.key)
            values.append(entry.value)
        }
        self.keys = keys
        self.values = values
    }

    /// The value of the word in `range`, whatever its case; nil when it is not in the table.
    ///
    /// - Complexity: O(log *n*).
    func value(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Value? {
        guard let key = packedWord(bytes, range) else { return nil }
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < keys.count && keys[low] == key ? values[low] : nil
    }
}

extension WordTable<Void> {
    /// Builds a plain set.
    init(_ words: String) { self.init([(words, ())]) }

    /// Whether the word in `range` belongs to the set, whatever its case.
    func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        value(of: bytes, range) != nil
    }
}

/// Up to eight bytes, letters lower-cased, as one integer; nil for none or more.
func packedWord(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64? {
    guard !range.isEmpty, range.count <= 8 else { return nil }
    var key: UInt64 = 0
    for index in range {
        let byte = bytes[index]
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        key = key << 8 | UInt64(lower)
    }
    return key
}
