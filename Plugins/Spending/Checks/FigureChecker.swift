import DossierKit
import Foundation

/// Looks for figures that contradict each other, within one text and across texts.
///
/// Only figures that must agree are set against each other: the same actor, period, purpose, measure and status. The
/// rounding of the printed figures decides; a bound ("more than 50 billion") contradicts nothing above it.
struct FigureChecker {
    let facts: [ComparedFact]

    /// More facts of one group than these are not paired: a text of a thousand equal sums has nothing to tell.
    static let limit = 60

    /// All checks, contradictions first, then in the order of the texts.
    ///
    /// - Complexity: O(*n* · *m*) for *n* facts in groups of at most *m*, which is bounded.
    func checks() -> [FigureCheck] {
        let all = ranges() + bases() + rates() + statements() + PartsCheck(facts: facts).checks()
        let order = FigureCheck.Verdict.allCases
        return all.enumerated().sorted { one, other in
            let first = order.firstIndex(of: one.element.verdict) ?? 0
            let second = order.firstIndex(of: other.element.verdict) ?? 0
            return first == second ? one.offset < other.offset : first < second
        }.map(\.element)
    }

    // MARK: Shares that cannot be

    private func ranges() -> [FigureCheck] {
        facts.filter { ($0.fact.share?.percent.low ?? 0) > 100 && $0.fact.measure == .level }.map { fact in
            FigureCheck(
                kind: .range,
                verdict: .contradicts,
                actor: fact,
                facts: [fact],
                left: fact.fact.share.map { FigureText.percent($0.percent) } ?? "?",
                right: "at most 100 % of \(fact.fact.share?.base ?? "a base")",
                derived: nil,
                reasons: ["a share of what is spent is no more than the whole"]
            )
        }
    }

    // MARK: Implied bases and rates

    private struct Implied {
        let fact: ComparedFact
        let value: DerivedValue
    }

    /// Sums and shares of one actor and period imply one base.
    private func bases() -> [FigureCheck] {
        var groups = Groups<Implied>()
        for fact in facts where fact.fact.measure == .level && !fact.fact.isPerHead {
            guard let period = fact.fact.period else { continue }
            for value in Derivation.implied(by: fact, place: .left) where value.kind != .impliedExchangeRate {
                let key = [fact.fact.actor, period.notation, fact.fact.share?.base ?? "", value.unit]
                groups.add(Implied(fact: fact, value: value), key)
            }
        }
        return groups.pairs(Self.limit).compactMap { check(.base, $0, $1) }
    }

    /// Conversions between the same currencies imply one rate in one text; in several they may be of several days.
    private func rates() -> [FigureCheck] {
        var groups = Groups<Implied>()
        for fact in facts {
            for value in Derivation.implied(by: fact, place: .left) where value.kind == .impliedExchangeRate {
                groups.add(Implied(fact: fact, value: value), [value.unit])
            }
        }
        return groups.pairs(Self.limit).compactMap { check(.rate, $0, $1) }
    }

    private func check(_ kind: FigureCheck.Kind, _ one: Implied, _ other: Implied) -> FigureCheck? {
        guard one.fact.id != other.fact.id, let first = one.value.interval, let second = other.value.interval else {
            return nil
        }
        var reasons = (one.fact.bounds + other.fact.bounds).map(\.description)
        let fits = first.overlaps(second)
        if kind == .rate, one.fact.text != other.fact.text {
            reasons.append(
                Caveat.differentTexts(one.fact.document, other.fact.document).description
                    + ", perhaps of different days"
            )
        }
        if kind == .base, one.fact.fact.status != other.fact.fact.status {
            reasons.append(
                Caveat.differentStatus(one.fact.fact.status.rawValue, other.fact.fact.status.rawValue).description
            )
        }
        return FigureCheck(
            kind: kind,
            verdict: fits ? .fits : reasons.isEmpty ? .contradicts : .differs,
            actor: kind == .base ? one.fact : nil,
            facts: [one.fact, other.fact],
            left: "\(one.value.shown) (\(one.value.working))",
            right: "\(other.value.shown) (\(other.value.working))",
            derived: Self.difference(
                (one.value.value, first, one.value.inputs),
                (other.value.value, second, other.value.inputs),
                kind == .base ? "implied base" : "implied rate"
            ),
            reasons: reasons
        )
    }

    // MARK: One spending stated twice

    /// The same spending has one sum and one share, whoever reports it.
    private func statements() -> [FigureCheck] {
        var groups = Groups<ComparedFact>()
        for fact in facts {
            guard let period = fact.fact.period, let purpose = fact.fact.purpose else { continue }
            let key = [
                fact.fact.actor, period.notation, purpose, fact.fact.status.rawValue, fact.fact.measure.rawValue,
                fact.fact.recipient ?? "", fact.fact.isPerYear ? "yearly" : "", fact.fact.isPerHead ? "per head" : "",
            ]
            // Parts and increases of one sum are several by nature.
            if !fact.fact.isPart, fact.fact.measure == .level { groups.add(fact, key) }
        }
        return groups.pairs(Self.limit).flatMap { one, other in statements(one, other) }
    }

    private func statements(_ one: ComparedFact, _ other: ComparedFact) -> [FigureCheck] {
        var checks: [FigureCheck] = []
        if let first = one.fact.share, let second = other.fact.share, first.base == second.base, first.base != nil {
            checks += statement(
                (one, "share", first.percent, FigureText.percent(first.percent)),
                (other, "share", second.percent, FigureText.percent(second.percent))
            )
        }
        for field in ["amount", "converted"] {
            guard let first = Derivation.quantity(field, of: one), let currency = first.currency else { continue }
            for otherField in ["amount", "converted"] {
                guard let second = Derivation.quantity(otherField, of: other), second.currency == currency else {
                    continue
                }
                checks += statement(
                    (one, field, first.amount, FigureText.money(first)),
                    (other, otherField, second.amount, FigureText.money(second))
                )
            }
        }
        return checks
    }

    private typealias Figure = (fact: ComparedFact, field: String, amount: Amount, text: String)

    private func statement(_ one: Figure, _ other: Figure) -> [FigureCheck] {
        guard !one.amount.middle.isNaN, !other.amount.middle.isNaN else { return [] }
        let first = Interval(one.amount)
        let second = Interval(other.amount)
        var reasons: [String] = []
        var fits = first.overlaps(second)
        // "more than 50" fits 53, "up to 50" fits 47.
        for (figure, against) in [(one, second), (other, first)] {
            switch figure.amount.bound {
            case .over?: fits = fits || against.high >= figure.amount.low
            case .upTo?: fits = fits || against.low <= figure.amount.high
            case .about?:
                reasons.append("\(figure.fact.id) is given as rough")
            case nil: break
            }
        }
        if one.field == "converted" || other.field == "converted" {
            reasons.append("a conversion depends on the day of its rate")
        }
        return [
            FigureCheck(
                kind: .statement,
                verdict: fits ? .fits : reasons.isEmpty ? .contradicts : .differs,
                actor: one.fact,
                facts: [one.fact, other.fact],
                left: one.text,
                right: other.text,
                derived: Self.difference(
                    (one.amount.middle, first, [one.fact.input(one.field)]),
                    (other.amount.middle, second, [other.fact.input(other.field)]),
                    one.field
                ),
                reasons: fits ? [] : reasons
            )
        ]
    }

    /// By how many per cent the second figure is larger than the first.
    static func difference(
        _ one: (value: Decimal, interval: Interval, inputs: [DerivedValue.Input]),
        _ other: (value: Decimal, interval: Interval, inputs: [DerivedValue.Input]),
        _ what: String
    ) -> DerivedValue? {
        guard one.value > 0, !other.value.isNaN else { return nil }
        let value = (other.value / one.value - 1) * 100
        guard !value.isNaN else { return nil }
        let range = other.interval.divided(by: one.interval)
            .map { ($0 - Interval(exactly: 1)) * Interval(exactly: 100) }
        return DerivedValue(
            kind: .growth,
            place: .between,
            formula: "(second \(what) / first \(what) - 1) * 100",
            working:
                "(\(FigureText.number(other.value, digits: 12)) / \(FigureText.number(one.value, digits: 12)) - 1) x 100",
            inputs: one.inputs + other.inputs,
            value: value,
            unit: "%",
            interval: range.flatMap { $0.isFinite ? $0 : nil },
            caveats: []
        )
    }
}

/// Values by a key, in the order in which their keys came.
struct Groups<Value> {
    private var order: [[String]] = []
    private var values: [[String]: [Value]] = [:]

    mutating func add(_ value: Value, _ key: [String]) {
        if values[key] == nil { order.append(key) }
        values[key, default: []].append(value)
    }

    /// Each value with the first of its group: where all agree with it, they agree with each other well enough.
    func pairs(_ limit: Int) -> [(Value, Value)] {
        order.flatMap { key in
            let group = (values[key] ?? []).prefix(limit)
            guard let first = group.first else { return [(Value, Value)]() }
            return group.dropFirst().map { (first, $0) }
        }
    }
}
