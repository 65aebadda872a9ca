import DossierKit
import Foundation

/// Makes one fact of those that state the same spending: the later ones become other mentions of the first.
enum Deduplication {
    /// Merges facts, given in the order of the text.
    ///
    /// - Complexity: O(*n*) for *n* facts: facts are looked up by their figures.
    static func merge(_ facts: [SpendingFact]) -> [SpendingFact] {
        var merged: [SpendingFact] = []
        var places: [Figures: [Int]] = [:]
        for fact in facts {
            let keys = Figures.all(of: fact)
            let known = keys.lazy.flatMap { places[$0] ?? [] }.first { isSame(merged[$0], fact) }
            if let known {
                merged[known] = merged[known].adding(fact)
            } else {
                for key in keys { places[key, default: []].append(merged.count) }
                merged.append(fact)
            }
        }
        return merged
    }

    /// The figure by which facts are looked up.
    private struct Figures: Hashable {
        let low: Decimal
        let high: Decimal
        let currency: String?

        static func all(of fact: SpendingFact) -> [Figures] {
            if let sum = fact.amount {
                return [Figures(low: sum.amount.low, high: sum.amount.high, currency: sum.currency ?? "?")]
            }
            return fact.share.map { [Figures(low: $0.percent.low, high: $0.percent.high, currency: nil)] } ?? []
        }
    }

    private static func isSame(_ first: SpendingFact, _ second: SpendingFact) -> Bool {
        guard first.measure == second.measure, isPossible(first.period?.notation, second.period?.notation) else {
            return false
        }
        if let one = first.share?.base, let other = second.share?.base, one != other { return false }
        // "The 5 percent goal" after "5 percent of GDP by 2035": whoever stands in that sentence, the goal is the same.
        if first.status == .target, second.status == .target, second.share?.base == nil || second.amount == nil,
            first.amount == nil, second.period == nil
        {
            return first.actor == second.actor || second.share?.base == nil || second.confidence < 0.8
        }
        return first.actor == second.actor && isPossible(first.purpose, second.purpose)
            && first.status == second.status
    }

    private static func isPossible(_ first: String?, _ second: String?) -> Bool {
        first == nil || second == nil || first == second
    }
}

extension SpendingFact {
    /// This fact, stated again by another.
    func adding(_ other: SpendingFact) -> SpendingFact {
        SpendingFact(
            actor: actor,
            actorKey: actorKey,
            actorSpan: actorSpan,
            recipient: recipient ?? other.recipient,
            purpose: purpose ?? other.purpose,
            amount: amount,
            converted: converted ?? other.converted,
            share: share ?? other.share,
            period: period ?? other.period,
            periodSpan: period == nil ? other.periodSpan : periodSpan,
            status: status,
            statusSpan: statusSpan,
            measure: measure,
            isPart: isPart,
            isPerYear: isPerYear,
            sentence: sentence,
            otherMentions: otherMentions + [other.span] + other.otherMentions,
            rule: rule,
            confidence: confidence
        )
    }
}
