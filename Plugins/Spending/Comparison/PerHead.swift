import DossierKit
import Foundation

/// Sums per head of two facts: as the text gives them, or divided by the number of people of a loaded table.
struct PerHead: Hashable, Sendable {
    /// The sums per head, their difference and their ratio.
    let derived: [DerivedValue]
    /// Why something was not derived.
    let refusals: [String]

    /// A sum per head, derived or printed.
    private struct Value {
        let value: Decimal
        let interval: Interval
        let currency: String
        let inputs: [DerivedValue.Input]
        let working: String
        let caveats: [Caveat]
    }

    /// Divides and compares.
    ///
    /// - Parameters:
    ///   - fields: The sums that are in one currency; nil for none.
    ///   - people: Tables of numbers of people.
    init(
        _ left: ComparedFact,
        _ right: ComparedFact,
        fields: (left: String, right: String)?,
        people: [ReferenceTable]
    ) {
        guard let fields else {
            (derived, refusals) = ([], [])
            return
        }
        var derived: [DerivedValue] = []
        var refusals: [String] = []
        var values: [Value] = []
        for (fact, field, place) in [(left, fields.left, DerivedValue.Place.left), (right, fields.right, .right)] {
            switch Self.value(fact, field, people) {
            case .success(let value):
                values.append(value)
                if !fact.fact.isPerHead { derived.append(Self.derived(value, field, place)) }
            case .failure(let refusal): refusals.append(refusal.reason)
            }
        }
        if values.count == 2, values[0].currency == values[1].currency {
            derived += Self.between(values[0], values[1])
        }
        self.derived = derived
        self.refusals = refusals
    }

    private struct Refusal: Error { let reason: String }

    private static func value(_ fact: ComparedFact, _ field: String, _ people: [ReferenceTable]) -> Result<
        Value, Refusal
    > {
        guard let sum = Derivation.quantity(field, of: fact), let currency = sum.currency else {
            return .failure(Refusal(reason: "\(fact.id) gives no sum in a known currency"))
        }
        let printed = FigureText.money(sum)
        if fact.fact.isPerHead {
            return .success(
                Value(
                    value: sum.amount.middle,
                    interval: Interval(sum.amount),
                    currency: currency,
                    inputs: [fact.input(field)],
                    working: printed,
                    caveats: []
                )
            )
        }
        guard !people.isEmpty else {
            return .failure(
                Refusal(
                    reason:
                        "\(fact.id) is no sum per head: load numbers of people with reference load FILE --as population"
                )
            )
        }
        guard let year = fact.year else {
            return .failure(Refusal(reason: "not divided by people: the year of \(fact.id) is not known"))
        }
        guard let (table, entry) = find(fact, year, people), entry.amount.low > 0 else {
            return .failure(
                Refusal(reason: "no loaded table has the number of people of \(fact.fact.actor) near \(year)")
            )
        }
        var caveats: [Caveat] = []
        if entry.year != year { caveats.append(.peopleOfOtherYear(entry.year, sum: "\(year)")) }
        if entry.isEstimate { caveats.append(.estimateOfTable(table.place(of: entry))) }
        let quotient = Interval(sum.amount).divided(by: Interval(entry.amount))
        guard let quotient, quotient.isFinite else {
            return .failure(Refusal(reason: "\(fact.id) divided by people is beyond the range of numbers"))
        }
        let number = DerivedValue.Input(fact: table.place(of: entry), field: "", evidence: nil)
        return .success(
            Value(
                value: sum.amount.middle / entry.amount.middle,
                interval: quotient,
                currency: currency,
                inputs: [fact.input(field), number],
                working: "\(printed) / \(FigureText.number(entry.amount.middle, digits: 12))",
                caveats: caveats
            )
        )
    }

    /// The number of people in the year, or in one of the three years before or after it.
    private static func find(
        _ fact: ComparedFact,
        _ year: Int,
        _ people: [ReferenceTable]
    ) -> (ReferenceTable, ReferenceTable.Entry)? {
        let name = fact.country ?? Country.named(fact.fact.actor)?.code ?? fact.fact.actor
        for distance in [0, -1, 1, -2, 2, -3, 3] {
            for table in people {
                if let entry = table.entries(of: name, in: year + distance).first { return (table, entry) }
            }
        }
        return nil
    }

    private static func derived(_ value: Value, _ field: String, _ place: DerivedValue.Place) -> DerivedValue {
        DerivedValue(
            kind: .perHead,
            place: place,
            formula: "\(field) / people",
            working: value.working,
            inputs: value.inputs,
            value: value.value,
            unit: "\(value.currency) per head",
            interval: value.interval,
            caveats: value.caveats
        )
    }

    private static func between(_ left: Value, _ right: Value) -> [DerivedValue] {
        let inputs = left.inputs + right.inputs
        let caveats = left.caveats + right.caveats
        let (one, other) = (FigureText.number(left.value), FigureText.number(right.value))
        var values = [
            DerivedValue(
                kind: .perHeadDifference,
                place: .between,
                formula: "left.per_head - right.per_head",
                working: "\(one) - \(other)",
                inputs: inputs,
                value: left.value - right.value,
                unit: "\(left.currency) per head",
                interval: left.interval - right.interval,
                caveats: caveats
            )
        ]
        if right.value > 0 {
            values.append(
                DerivedValue(
                    kind: .perHeadRatio,
                    place: .between,
                    formula: "left.per_head / right.per_head",
                    working: "\(one) / \(other)",
                    inputs: inputs,
                    value: left.value / right.value,
                    unit: "times",
                    interval: left.interval.divided(by: right.interval),
                    caveats: caveats
                )
            )
        }
        return values
    }
}
