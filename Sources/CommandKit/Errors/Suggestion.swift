/// "Did you mean": the valid name nearest to a wrong one.
public enum Suggestion {
    /// The name in `names` at most two edits away from `name`, the nearest first, or the one of which `name` is a unique
    /// prefix; nil when there is none.
    ///
    /// Letters are compared without case; an edit is an insertion, a deletion, a substitution or a swap of neighbours.
    /// Names of three letters or fewer must be one edit away.
    /// - Complexity: O(*n* · *k*²) for *n* names of length *k*; names of very different length are skipped.
    public static func nearest(to name: String, in names: [String]) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
        guard !wanted.isEmpty else { return nil }
        let limit = wanted.count <= 3 ? 1 : 2
        var best: (distance: Int, name: String)?
        for candidate in names {
            let scalars = Array(candidate.lowercased().unicodeScalars.prefix(64))
            guard abs(scalars.count - wanted.count) <= limit else { continue }
            let distance = distance(wanted, scalars)
            if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
        }
        if let best { return best.name }
        let prefixed = names.filter { $0.lowercased().hasPrefix(name.lowercased()) }
        return prefixed.count == 1 ? prefixed[0] : nil
    }

    /// The optimal string alignment distance.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 1..<(left.count + 1) {
            var current = [row]
            for column in 1..<(right.count + 1) {
                let substitution = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
                var cost = min(last[column] + 1, current[column - 1] + 1, substitution)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}
