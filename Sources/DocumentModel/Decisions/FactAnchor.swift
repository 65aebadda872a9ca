/// Finds the fact that a decision is about among those that the analyses find now.
///
/// An analysis may have learned something since: a quotation has become a word longer, say. A fact is found again where
/// it stands on the same places; otherwise by the place that it shares most of. The words serve where the text itself is
/// another version.
public enum FactAnchor {
    /// For each decided fact the index of the fact that it is now; nil where there is none.
    ///
    /// A fact that stands exactly where one decision says is not taken by another that merely overlaps it.
    /// - Parameters:
    ///   - decided: The places of decided facts, the first place of each being the one that counts most.
    ///   - found: The places of the facts found now, of the same kind and text.
    public static func match(_ decided: [[Span]], to found: [[Span]]) -> [Int?] {
        var result = [Int?](repeating: nil, count: decided.count)
        var taken: Set<Int> = []
        var byPlace: [[Span]: Int] = [:]
        for (index, spans) in found.enumerated() where byPlace[spans] == nil { byPlace[spans] = index }
        for (index, spans) in decided.enumerated() {
            guard let match = byPlace[spans], taken.insert(match).inserted else { continue }
            result[index] = match
        }
        for (index, spans) in decided.enumerated() where result[index] == nil {
            var best: (overlap: Double, index: Int)?
            for (candidate, other) in found.enumerated() where !taken.contains(candidate) {
                let overlap = Self.overlap(spans, other)
                // Half of what both cover together: less could as well be the neighbour.
                if overlap >= 0.5, overlap > best?.overlap ?? 0 { best = (overlap, candidate) }
            }
            guard let best else { continue }
            taken.insert(best.index)
            result[index] = best.index
        }
        return result
    }

    /// The part that the first places of two facts share, of what they cover together.
    private static func overlap(_ left: [Span], _ right: [Span]) -> Double {
        guard let one = left.first, let other = right.first else { return 0 }
        let shared = min(one.end, other.end) - max(one.start, other.start)
        guard shared > 0 else { return one == other ? 1 : 0 }
        return Double(shared) / Double(max(one.end, other.end) - min(one.start, other.start))
    }

    /// The places in another version of a text that hold the words of a fact; nil where they are not in it.
    ///
    /// Where the words stand several times, the place nearest to the old one counts.
    /// - Complexity: O(*n*) in the length of the text.
    public static func place(of words: String, near offset: Int, in text: String) -> Span? {
        let needle = Array(words.utf8)
        let bytes = Array(text.utf8)
        guard !needle.isEmpty, needle.count <= bytes.count else { return nil }
        var best: Int?
        var start = 0
        while start + needle.count <= bytes.count {
            if bytes[start] == needle[0], bytes[start..<start + needle.count].elementsEqual(needle) {
                if best.map({ abs($0 - offset) > abs(start - offset) }) ?? true { best = start }
            }
            start += 1
        }
        return best.map { Span($0, $0 + needle.count) }
    }
}
