/// Finds the texts that share many of their smallest hashes.
///
/// Most hashes are held by one text only, so the first holder of each stands in one flat dictionary, and lists are made for
/// the others.
struct HashIndex: Sendable {
    /// How many of its smallest hashes a text is looked up by.
    static let keys = 64

    /// So many of these two texts share at least, when their resemblance reaches the threshold of stories.
    ///
    /// Of two long texts of resemblance 0.4 they share 25.6 on average, and fewer than this once in six thousand pairs;
    /// of shorter texts the share itself is asked for, which is exact there.
    private static let needed = 12

    private var names: [DocumentID?] = []
    private var sizes: [Int] = []
    private var places: [DocumentID: Int] = [:]
    private var free: [Int] = []
    private var first: [UInt64: Int32] = [:]
    private var others: [UInt64: [Int32]] = [:]
    /// How many hashes each text shares with the one that is inserted; all zero between two insertions.
    private var counts: [UInt8] = []

    /// A text that shares enough hashes with another to be worth comparing.
    struct Candidate {
        /// Its place.
        let slot: Int
        /// Its identity.
        let document: DocumentID
    }

    /// Takes the hashes of a text.
    ///
    /// - Returns: Its place, which no other text has, and the texts that it should be compared with.
    mutating func insert(_ hashes: ArraySlice<UInt64>, of document: DocumentID) -> (slot: Int, near: [Candidate]) {
        let slot = free.popLast() ?? names.count
        if slot == names.count {
            names.append(document)
            sizes.append(hashes.count)
            counts.append(0)
        } else {
            names[slot] = document
            sizes[slot] = hashes.count
        }
        places[document] = slot
        var sharing: [Int] = []
        for hash in hashes {
            guard let holder = first[hash] else {
                first[hash] = Int32(slot)
                continue
            }
            count(Int(holder), &sharing)
            for other in others[hash] ?? [] { count(Int(other), &sharing) }
            others[hash, default: []].append(Int32(slot))
        }
        return (slot, sharing.compactMap { candidate($0, size: hashes.count) })
    }

    private mutating func count(_ slot: Int, _ sharing: inout [Int]) {
        if counts[slot] == 0 { sharing.append(slot) }
        counts[slot] += 1
    }

    /// The text at a place, if it shares enough; its count is taken back.
    private mutating func candidate(_ slot: Int, size: Int) -> Candidate? {
        defer { counts[slot] = 0 }
        // Of texts with few shingles all hashes are here: they share two fifths of the larger one.
        let larger = max(sizes[slot], size)
        guard Int(counts[slot]) >= min(Self.needed, (larger * 2 + 4) / 5), let name = names[slot] else { return nil }
        return Candidate(slot: slot, document: name)
    }

    /// Takes a text back; gives the place that it had, or nil where it had none.
    mutating func remove(_ document: DocumentID, hashes: (Int) -> ArraySlice<UInt64>) -> Int? {
        guard let slot = places.removeValue(forKey: document) else { return nil }
        for hash in hashes(slot) {
            if first[hash] == Int32(slot) {
                let next = others[hash]?.popLast()
                first[hash] = next
            } else {
                others[hash]?.removeAll { $0 == Int32(slot) }
            }
            if others[hash]?.isEmpty == true { others[hash] = nil }
        }
        names[slot] = nil
        free.append(slot)
        return slot
    }
}
