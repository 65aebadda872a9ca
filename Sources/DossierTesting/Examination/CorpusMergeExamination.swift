public import DossierKit

/// Examines the law of a merge: after any sequence of insertions and removals the value is that of a fresh merge of the
/// parts that remain, inserted in any order.
///
/// - Parameters:
///   - merge: The merge.
///   - parts: Parts to work with, one for each document; a dozen with much in common finds more than a hundred without.
///   - rounds: How many random sequences are tried.
///   - seed: Where the sequences begin; the same seed gives the same sequences.
/// - Returns: What is wrong; empty when nothing is.
public func checkCorpusMerge<Merge: CorpusMerge>(
    _ merge: Merge.Type,
    parts: [(document: DocumentID, part: Merge.Part)],
    rounds: Int = 100,
    seed: UInt64 = 1
) -> [Finding] where Merge.Value: Equatable {
    let name = String(describing: merge)
    guard !parts.isEmpty else { return [Finding(name, "was given no parts to examine")] }
    var random = SeededGenerator(seed: seed)
    for round in 0..<rounds {
        var lived = Merge()
        var present: Set<Int> = []
        for _ in 0..<Int.random(in: 1...parts.count * 3, using: &random) {
            let index = Int.random(in: parts.indices, using: &random)
            if present.remove(index) != nil {
                lived.remove(parts[index].document)
            } else if Int.random(in: 0..<8, using: &random) == 0 {
                // Taking away what never came changes nothing.
                lived.remove(parts[index].document)
            } else {
                lived.insert(parts[index].part, of: parts[index].document)
                present.insert(index)
            }
            // Asking now and then must not disturb what comes later.
            if Bool.random(using: &random) { _ = lived.value }
        }
        var fresh = Merge()
        for index in present.sorted().shuffled(using: &random) {
            fresh.insert(parts[index].part, of: parts[index].document)
        }
        if lived.value != fresh.value {
            return [Finding(name, "differs from a fresh merge of \(present.sorted()) in round \(round), seed \(seed)")]
        }
    }
    return []
}

/// The generator SplitMix64 (Steele, Lea and Flood 2014): small, and the same on every machine.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Starts at `seed`.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
