import DossierKit
import Foundation

/// Whether the figures of one fact fit together, and fit those of the actor's other facts.
///
/// A sum and its share imply a base, a sum and its conversion a rate. Two facts of one actor and one period must imply
/// the same base, two conversions between the same currencies in one text the same rate, as far as the rounding of the
/// printed figures tells; where they do not, a figure is attached to the wrong fact, or two definitions are in play.
struct ConsistencyCheck: Hashable, Sendable {
    /// The fact that was checked.
    let fact: ComparedFact
    /// How many figures it was checked with.
    let count: Int
    /// What does not fit.
    let faults: [Caveat]

    /// Checks a fact against others; nil for a fact with fewer than two figures, which can't be checked.
    init?(_ fact: ComparedFact, with others: [ComparedFact]) {
        let own = Derivation.implied(by: fact, place: .left)
        guard !own.isEmpty else { return nil }
        var count = 0
        var faults: [Caveat] = []
        for other in others where other.id != fact.id {
            for value in Derivation.implied(by: other, place: .left) {
                guard let match = own.first(where: { Self.mustAgree($0, fact, value, other) }),
                    let first = match.interval, let second = value.interval
                else { continue }
                count += 1
                if !first.overlaps(second) {
                    let what = value.kind == .impliedExchangeRate ? "rates" : "bases"
                    faults.append(.inconsistent("\(fact.id) and \(other.id) imply different \(what)"))
                }
            }
        }
        self.fact = fact
        self.count = count
        self.faults = faults
    }

    private static func mustAgree(
        _ one: DerivedValue,
        _ fact: ComparedFact,
        _ value: DerivedValue,
        _ other: ComparedFact
    ) -> Bool {
        guard one.kind == value.kind, one.unit == value.unit else { return false }
        if one.kind == .impliedExchangeRate { return fact.text == other.text }
        return fact.fact.actor == other.fact.actor && fact.fact.period == other.fact.period
            && fact.fact.share?.base == other.fact.share?.base && fact.fact.period != nil
    }

    /// The result in a word.
    var summary: String { faults.isEmpty ? "consistent" : "inconsistent" }

    /// What was compared, for programs: a fact that stands alone is consistent by construction.
    var formula: String {
        "implied bases and rates agree within rounding; checked with \(count) of other facts"
    }
}
