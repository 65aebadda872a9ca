import DossierKit
import Foundation

/// Makes one fact of those that state the same spending: the later ones become other mentions of the first.
enum Deduplication {
    /// Merges facts, given in the order of the text.
    ///
    /// - Complexity: O(*n*) for *n* facts: facts are looked up by their figures.
    static func merge(_ facts: [SpendingFact]) -> [SpendingFact] {
        var merged: [SpendingFact] = []
        var places: [Figure: [Int]] = [:]
        for fact in facts {
            let figures = Figure.all(of: fact)
            if let known = figures.lazy.flatMap({ (places[$0] ?? []).suffix(20) }).first(where: {
                isSame(merged[$0], fact)
            }) {
                // A headline says less than the sentence below it: the fuller statement stands for both.
                let isFuller = fullness(fact) > fullness(merged[known])
                merged[known] = isFuller ? fact.adding(merged[known]) : merged[known].adding(fact)
                for figure in figures where !(places[figure] ?? []).contains(known) {
                    places[figure, default: []].append(known)
                }
            } else {
                for figure in figures { places[figure, default: []].append(merged.count) }
                merged.append(fact)
            }
        }
        return merged
    }

    /// A figure by which facts are looked up.
    struct Figure: Hashable {
        let low: Decimal
        let high: Decimal
        let currency: String?

        static func all(of fact: SpendingFact) -> [Figure] {
            let sum = fact.amount.map { Figure(low: $0.amount.low, high: $0.amount.high, currency: $0.currency ?? "?") }
            let share = fact.share.map { Figure(low: $0.percent.low, high: $0.percent.high, currency: nil) }
            return [sum, share].compactMap { $0 }
        }
    }

    /// How many of its fields a fact fills.
    static func fullness(_ fact: SpendingFact) -> Int {
        [
            fact.amount != nil, fact.converted != nil, fact.share?.base != nil, fact.period != nil,
            fact.statusSpan != nil, fact.confidence > 0.8,
        ]
        .count { $0 }
    }

    /// Whether two facts state the same spending.
    static func isSame(_ first: SpendingFact, _ second: SpendingFact) -> Bool {
        guard first.measure == second.measure, first.isPerHead == second.isPerHead,
            isPossible(first.period?.notation, second.period?.notation),
            isPossible(first.share?.base, second.share?.base), isPossible(first.purpose, second.purpose),
            isPossible(value(first.amount), value(second.amount)), isPossible(value(first.share), value(second.share))
        else { return false }
        if first.actor == second.actor { return true }
        // "The 5 percent goal" after "5 percent of GDP by 2035": whoever stands in that sentence, the goal is the same.
        return first.status == .target && second.status == .target && second.amount == nil
            && second.share?.base == nil
    }

    private static func value(_ quantity: Quantity?) -> [Decimal]? {
        quantity.map { [$0.amount.low, $0.amount.high] }
    }

    private static func value(_ share: SpendingFact.Share?) -> [Decimal]? {
        share.map { [$0.percent.low, $0.percent.high] }
    }

    private static func isPossible<Value: Equatable>(_ first: Value?, _ second: Value?) -> Bool {
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
            amount: amount ?? other.amount,
            converted: converted ?? other.converted,
            share: share ?? other.share,
            period: period ?? other.period,
            periodSpan: period == nil ? other.periodSpan : periodSpan,
            status: status,
            statusSpan: statusSpan,
            measure: measure,
            isPart: isPart,
            isPerYear: isPerYear,
            isPerHead: isPerHead,
            sentence: sentence,
            otherMentions: otherMentions + [other.span] + other.otherMentions,
            rule: rule,
            confidence: confidence
        )
    }
}
