import DossierKit

/// Which two facts to compare when actors have several.
///
/// The best pair has figures of one kind (shares of one base before sums in one currency), one purpose, two levels that
/// are no parts of other sums, and something done against something promised; of equal pairs the latest is taken, and of
/// these the first in the texts.
struct FactChoice: Hashable, Sendable {
    /// The first fact.
    let left: ComparedFact
    /// The second fact.
    let right: ComparedFact
    /// Facts that were not taken, left ones and right ones.
    let others: (left: [String], right: [String])

    /// So many facts of an actor take part; the best ones when there are more.
    private static let limit = 200

    /// Chooses; nil when one side has no fact.
    init?(_ left: [ComparedFact], _ right: [ComparedFact], on measure: Comparison.Measure?) {
        let first = Self.best(left)
        let second = Self.best(right)
        var choice: (score: [Int], left: ComparedFact, right: ComparedFact)?
        for one in first {
            for other in second where other.id != one.id {
                let score = Self.score(one, other, measure)
                if let best = choice, !best.score.lexicographicallyPrecedes(score) { continue }
                choice = (score, one, other)
            }
        }
        guard let choice else { return nil }
        self.left = choice.left
        self.right = choice.right
        others = (
            left.map(\.id).filter { $0 != choice.left.id }, right.map(\.id).filter { $0 != choice.right.id }
        )
    }

    /// Why these, for people.
    var reason: String {
        let pair = "\(left.id) (\(left.summary)) with \(right.id) (\(right.summary))"
        guard !others.left.isEmpty || !others.right.isEmpty else { return "compared: \(pair)" }
        let unused = [("--left", others.left), ("--right", others.right)].filter { !$1.isEmpty }
            .map { "\($0) takes \(Self.list($1))" }
        return "compared: \(pair), the pair most alike in kind, purpose and time; " + unused.joined(separator: ", ")
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(5).joined(separator: ", ")
        return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
    }

    private static func best(_ facts: [ComparedFact]) -> [ComparedFact] {
        guard facts.count > limit else { return facts }
        let ranked = facts.enumerated().sorted { one, other in
            let first = rank(one.element)
            let second = rank(other.element)
            return first == second ? one.offset < other.offset : second.lexicographicallyPrecedes(first)
        }
        return ranked.prefix(limit).map(\.element)
    }

    private static func rank(_ compared: ComparedFact) -> [Int] {
        let fact = compared.fact
        return [
            fact.share != nil ? 1 : 0, fact.measure == .level && !fact.isPart ? 1 : 0,
            fact.status == .target ? 1 : 0, fact.period?.lastYear ?? 0,
        ]
    }

    private static func score(_ left: ComparedFact, _ right: ComparedFact, _ measure: Comparison.Measure?) -> [Int] {
        let likeness = Likeness(left, right, on: measure)
        let one = left.fact
        let other = right.fact
        let targets = [one, other].filter { $0.status == .target }.count
        let done: Set<SpendingFact.Status> = [.actual, .budgeted, .estimated]
        let promised = [one, other].contains { done.contains($0.status) } ? 1 : 0
        let samePeriod = one.period != nil && one.period == other.period ? 1 : 0
        let latest = [one, other].filter { $0.status != .target }.compactMap { $0.period?.lastYear }.reduce(0, +)
        return [
            likeness.shares ? 2 : (likeness.amounts == nil ? 0 : 1),
            purposes(one.purpose, other.purpose),
            [one, other].filter { $0.measure == .level && !$0.isPart }.count,
            targets == 1 ? 1 + promised : 0,
            targets == 1 ? 0 : samePeriod,
            left.text == right.text ? 1 : 0,
            latest,
        ]
    }

    private static func purposes(_ left: String?, _ right: String?) -> Int {
        guard let left, let right else { return 1 }
        return left == right ? 2 : 0
    }

    static func == (left: FactChoice, right: FactChoice) -> Bool {
        left.left == right.left && left.right == right.right && left.others == right.others
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(left)
        hasher.combine(right)
    }
}
