/// What rules, lists and the rest of the text say of a word, as features for the network that finds names.
///
/// It holds a pointer into the text and must not outlive the closure that gave the bytes.
package struct NameFeatures {
    /// The most features that a word can have here.
    package static let limit = 40

    let scan: WordScan
    /// What the rules alone would find.
    let candidates: [NameCandidate]
    private let finder: NameFinder
    /// For each token the candidate that it belongs to, or -1.
    private var owner: [Int32]
    private var isHeadline: [Bool]
    /// How often the rules gave a word to each type, in bytes of one number.
    private var votes: [UInt64: UInt64] = [:]

    /// Lets the rules read a text.
    ///
    /// - Complexity: O(*n*) in the tokens.
    package init(_ scan: WordScan, _ sentences: SentenceSequence) {
        self.scan = scan
        var finder = NameFinder(scan)
        finder.collect(sentences)
        self.finder = finder
        candidates = finder.selected(from: NameFinder.organConfidence)
        owner = [Int32](repeating: -1, count: scan.count)
        isHeadline = [Bool](repeating: false, count: scan.count)
        for range in finder.headlines { for index in range { isHeadline[index] = true } }
        for (number, candidate) in candidates.enumerated() {
            let shift = UInt64(8 * NameLabel.index(of: candidate.kind))
            for index in candidate.range {
                owner[index] = Int32(number)
                let sum = votes[scan.hashes[index], default: 0]
                if sum >> shift & 0xFF < 0xFF { votes[scan.hashes[index]] = sum + 1 << shift }
            }
        }
    }

    /// Writes the features of a token; returns how many.
    package func write(_ index: Int, to keys: UnsafeMutablePointer<UInt32>) -> Int {
        var count = 0
        func put(_ template: UInt64, _ value: UInt64) {
            guard count < Self.limit else { return }
            keys[count] = WordFeatures.key(32 + template, value &+ 1)
            count += 1
        }
        let isCapital = scan.tokens[index].shape.contains(.startsUppercase)
        if owner[index] >= 0 {
            let candidate = candidates[Int(owner[index])]
            let place = Self.place(of: index, in: candidate.range)
            let kind = UInt64(NameLabel.index(of: candidate.kind))
            let bucket = UInt64(max(0, min(9, Int(candidate.confidence * 10))))
            put(0, UInt64(candidate.rule.rawValue) << 8 | kind << 4 | place)
            put(1, bucket << 8 | kind << 4 | place)
        }
        let classes = scan.classes[index]
        var bits = classes.rawValue
        while bits != 0 {
            put(2, UInt64(bits.trailingZeroBitCount) << 1 | (isCapital ? 1 : 0))
            bits &= bits - 1
        }
        guard isCapital else { return count }
        if finder.isPlainWord(index) { put(3, classes.isDisjoint(with: [.function, .common]) ? 1 : 0) }
        put(4, (isHeadline[index] ? 1 : 0) | (finder.lowerSeen.contains(scan.hashes[index]) ? 2 : 0))
        if let sum = votes[scan.hashes[index]] { put(5, Self.summary(sum)) }
        if finder.memory.people[scan.hashes[index]] != nil { put(6, 0) }
        if finder.memory.acronyms.contains(scan.hashes[index]) { put(6, 1) }
        return count
    }

    /// The feature of a tag.
    package static func key(tag: WordTag) -> UInt32 {
        WordFeatures.key(48, WordHash.combine(WordHash.hash(tag.universal.rawValue), WordHash.hash(tag.treebank)))
    }

    /// The feature of the guideline that a corpus was annotated by; texts of users have none.
    package static func key(guideline: String) -> UInt32 { WordFeatures.key(49, WordHash.hash(guideline)) }

    private static func place(of index: Int, in range: Range<Int>) -> UInt64 {
        if range.count == 1 { return 3 }
        return index == range.lowerBound ? 0 : index == range.upperBound - 1 ? 2 : 1
    }

    /// The type that has most votes, whether it has nearly all, and about how many there are.
    private static func summary(_ votes: UInt64) -> UInt64 {
        var (best, most, all) = (UInt64(0), UInt64(0), UInt64(0))
        for kind in 0..<UInt64(NameLabel.kinds.count) {
            let count = votes >> (8 * kind) & 0xFF
            all += count
            if count > most { (best, most) = (kind, count) }
        }
        let share: UInt64 = most == all ? 2 : most * 3 >= all * 2 ? 1 : 0
        let size: UInt64 = all == 1 ? 0 : all < 4 ? 1 : 2
        return best << 8 | share << 4 | size
    }
}
