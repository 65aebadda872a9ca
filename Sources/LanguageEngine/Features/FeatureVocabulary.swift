/// Which row of an embedding table belongs to a feature: a hash table with linear probing over 32-bit keys.
///
/// Features that training saw too rarely have no row and add nothing to a word.
package struct FeatureVocabulary: Sendable {
    /// Key and row, alternating; a zero key is an empty slot.
    ///
    /// The number of slots is a power of two.
    nonisolated(unsafe) let slots: UnsafeBufferPointer<UInt32>
    private let mask: Int
    /// One more than the highest row.
    package let rowLimit: Int

    /// Reads slots that outlive the value.
    ///
    /// - Returns: nil when their number is no power of two, or none is empty.
    package init?(slots: UnsafeBufferPointer<UInt32>) {
        let count = slots.count / 2
        guard count > 0, count & (count - 1) == 0, slots.count == 2 * count else { return nil }
        guard (0..<count).contains(where: { slots[2 * $0] == 0 }) else { return nil }
        self.slots = slots
        mask = count - 1
        rowLimit = (0..<count).reduce(0) { slots[2 * $1] == 0 ? $0 : max($0, Int(slots[2 * $1 + 1]) + 1) }
    }

    /// The row of a feature, or nil when it has none.
    @inline(__always)
    package func row(of key: UInt32) -> Int? {
        var slot = Int(key >> 1) & mask
        while true {
            let found = slots[2 * slot]
            if found == key { return Int(slots[2 * slot + 1]) }
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
    }

    /// The slots for features whose row is their index in `keys`.
    ///
    /// - Precondition: the keys are different and none is zero.
    package static func slots(for keys: [UInt32]) -> [UInt32] { slots(for: keys, rows: keys.indices.map(UInt32.init)) }

    /// The slots for features and their rows.
    ///
    /// - Precondition: the keys are different and none is zero.
    package static func slots(for keys: [UInt32], rows: [UInt32]) -> [UInt32] {
        var count = 64
        while count * 3 < keys.count * 4 { count *= 2 }
        var slots = [UInt32](repeating: 0, count: 2 * count)
        for (key, row) in zip(keys, rows) {
            var slot = Int(key >> 1) & (count - 1)
            while slots[2 * slot] != 0 { slot = (slot + 1) & (count - 1) }
            slots[2 * slot] = key
            slots[2 * slot + 1] = row
        }
        return slots
    }
}
