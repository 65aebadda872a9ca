import DossierKit
import Foundation

/// Whether the parts of a sum are no more than the whole: "80 billion euros, 30 billion of which …".
struct PartsCheck {
    let facts: [ComparedFact]

    /// A check for each whole that has parts.
    ///
    /// - Complexity: O(*n*).
    func checks() -> [FigureCheck] {
        var checks: [FigureCheck] = []
        var whole: ComparedFact?
        var parts: [ComparedFact] = []
        func finish() {
            if let whole, !parts.isEmpty { checks += check(whole, parts) }
            parts = []
        }
        // The parts of a sum follow it, in the same sentence or the next ones about the same actor.
        for fact in facts {
            if fact.fact.isPart {
                if let whole, whole.text == fact.text, whole.fact.actor == fact.fact.actor,
                    whole.fact.amount?.currency == fact.fact.amount?.currency, fact.fact.amount != nil
                {
                    parts.append(fact)
                }
            } else if fact.fact.amount != nil {
                finish()
                whole = fact
            }
        }
        finish()
        return checks
    }

    private func check(_ whole: ComparedFact, _ parts: [ComparedFact]) -> [FigureCheck] {
        guard let sum = whole.fact.amount, let currency = sum.currency, !sum.amount.middle.isNaN else { return [] }
        let amounts = parts.compactMap { $0.fact.amount?.amount }
        let total = amounts.reduce(Interval(exactly: 0)) { $0 + Interval($1) }
        let value = amounts.reduce(Decimal(0)) { $0 + $1.middle }
        guard total.isFinite, !value.isNaN else { return [] }
        let range = Interval(sum.amount)
        let isTooMuch = total.low > range.high && sum.amount.bound != .over && sum.amount.bound != .about
        let rest = DerivedValue(
            kind: .amountDifference,
            place: .between,
            formula: "whole - sum of parts",
            working: "\(FigureText.money(sum)) - ("
                + parts.compactMap { $0.fact.amount.map { FigureText.money($0) } }
                .joined(separator: " + ") + ")",
            inputs: [whole.input("amount")] + parts.map { $0.input("amount") },
            value: sum.amount.middle - value,
            unit: currency,
            interval: range - total,
            caveats: (whole.bounds + parts.flatMap(\.bounds)).filter { if case .part = $0 { false } else { true } }
        )
        return [
            FigureCheck(
                kind: .parts,
                verdict: isTooMuch ? .contradicts : .fits,
                actor: whole,
                facts: [whole] + parts,
                left: FigureText.money(sum),
                right: FigureText.money(value, currency) + " in \(parts.count) \(parts.count == 1 ? "part" : "parts")",
                derived: rest,
                reasons: isTooMuch ? [] : ["the text need not name every part"]
            )
        ]
    }
}
