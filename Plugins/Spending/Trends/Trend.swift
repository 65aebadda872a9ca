import DossierKit
import Foundation

/// The figures of one actor in the order of time, each with the change since the one before it.
struct Trend {
    /// Figures that can be set one behind the other: of one purpose, one receiver, one base or currency.
    struct Series: Hashable, Sendable {
        /// What the figures are: `share of GDP`, `amount in KRW`.
        let item: String
        /// What they are for.
        let purpose: String?
        /// The figures, the earliest first; those without a year at the end.
        let points: [Point]
    }

    /// One figure.
    struct Point: Hashable, Sendable {
        /// The fact.
        let fact: ComparedFact
        /// The field: share, amount, converted.
        let field: String
        /// The changes since the figure before: of shares in points, of sums in per cent.
        let change: DerivedValue?
        /// Why there is no change, or why to take care.
        let reasons: [String]
    }

    private struct Key: Hashable {
        let item: String
        let purpose: String?
        let recipient: String?
        let isPerHead: Bool
    }

    /// The series, in the order in which their first figures stand in the texts.
    let series: [Series]

    /// Orders facts.
    ///
    /// - Parameter facts: The facts of one actor, in the order of the texts.
    /// - Complexity: O(*n* log *n*).
    init(_ facts: [ComparedFact]) {
        var order: [Key] = []
        var groups: [Key: [(ComparedFact, String)]] = [:]
        func add(_ fact: ComparedFact, _ field: String, _ item: String) {
            let key = Key(
                item: item,
                purpose: fact.fact.purpose,
                recipient: fact.fact.recipient,
                isPerHead: fact.fact.isPerHead
            )
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append((fact, field))
        }
        for fact in facts {
            if let share = fact.fact.share {
                add(fact, "share", "share of \(share.base ?? "a base that is not named")")
            }
            for field in ["amount", "converted"] {
                guard let sum = Derivation.quantity(field, of: fact) else { continue }
                add(
                    fact,
                    field,
                    "amount in \(sum.currency ?? "an open currency")" + (fact.fact.isPerHead ? " per head" : "")
                )
            }
        }
        series = order.map { key in
            Series(item: key.item, purpose: key.purpose, points: Self.points(groups[key] ?? []))
        }
    }

    private static func points(_ figures: [(ComparedFact, String)]) -> [Point] {
        let sorted = figures.enumerated().sorted { one, other in
            let first = one.element.0.year ?? .max
            let second = other.element.0.year ?? .max
            return first == second ? one.offset < other.offset : first < second
        }.map(\.element)
        var points: [Point] = []
        var levels = Levels()
        for (fact, field) in sorted {
            if fact.fact.measure != .level || fact.fact.isPart {
                let what = fact.fact.isPart ? "a part of another sum" : "an \(fact.fact.measure.rawValue)"
                points.append(
                    Point(fact: fact, field: field, change: nil, reasons: ["\(fact.id) is \(what), not a level"])
                )
                continue
            }
            guard let year = fact.year else {
                points.append(
                    Point(fact: fact, field: field, change: nil, reasons: ["the year of \(fact.id) is not known"])
                )
                continue
            }
            levels.begin(year)
            var point = Point(fact: fact, field: field, change: nil, reasons: [])
            if let before = levels.previous(to: fact.fact.status) {
                let (change, reasons) = change(before, (fact, field))
                point = Point(fact: fact, field: field, change: change, reasons: reasons)
            }
            levels.add(point)
            points.append(point)
        }
        return points
    }

    /// The levels of the year that is read and of the one before it, of each status the first.
    private struct Levels {
        private var year = Int.min
        private var current: [Point] = []
        private var earlier: [Point] = []

        /// Goes on to a year, which is none before the last one.
        mutating func begin(_ year: Int) {
            guard year != self.year else { return }
            (self.year, earlier, current) = (year, current, [])
        }

        mutating func add(_ point: Point) {
            guard !current.contains(where: { $0.fact.fact.status == point.fact.fact.status }) else { return }
            current.append(point)
        }

        /// The figure of the latest year before, of the same status, else the one nearest to being spent.
        func previous(to status: SpendingFact.Status) -> Point? {
            let order: [SpendingFact.Status] = [
                .actual, .estimated, .budgeted, .planned, .proposed, .requested, .target,
            ]
            return earlier.first { $0.fact.fact.status == status }
                ?? earlier.min {
                    (order.firstIndex(of: $0.fact.fact.status) ?? 9) < (order.firstIndex(of: $1.fact.fact.status) ?? 9)
                }
        }
    }

    private static func change(_ before: Point, _ now: (fact: ComparedFact, field: String)) -> (DerivedValue?, [String])
    {
        var caveats = Likeness.circumstances(now.fact, before.fact).filter {
            if case .differentPeriods = $0 { false } else { true }
        }
        caveats += now.fact.bounds + before.fact.bounds
        let inputs = [now.fact.input(now.field), before.fact.input(before.field)]
        let value: DerivedValue?
        if now.field == "share" {
            guard let first = before.fact.fact.share?.percent, let second = now.fact.fact.share?.percent else {
                return (nil, [])
            }
            value = DerivedValue(
                kind: .shareDifference,
                place: .between,
                formula: "share - share before",
                working: "\(FigureText.percent(second)) - \(FigureText.percent(first))",
                inputs: inputs,
                value: second.middle - first.middle,
                unit: "percentage points",
                interval: Interval(second) - Interval(first),
                caveats: caveats
            )
        } else {
            caveats.append(.nominal)
            value = growth(before, now, inputs, caveats)
        }
        guard let value, !value.value.isNaN else { return (nil, ["no change can be computed from a sum of nothing"]) }
        return (value, value.caveats.map(\.description))
    }

    private static func growth(
        _ before: Point,
        _ now: (fact: ComparedFact, field: String),
        _ inputs: [DerivedValue.Input],
        _ caveats: [Caveat]
    ) -> DerivedValue? {
        guard let first = Derivation.quantity(before.field, of: before.fact),
            let second = Derivation.quantity(now.field, of: now.fact), first.amount.middle > 0
        else { return nil }
        let ratio = Interval(second.amount).divided(by: Interval(first.amount))
        let hundred = Interval(exactly: 100)
        return DerivedValue(
            kind: .growth,
            place: .between,
            formula: "(\(now.field) / \(now.field) before - 1) * 100",
            working: "(\(FigureText.money(second)) / \(FigureText.money(first)) - 1) x 100",
            inputs: inputs,
            value: (second.amount.middle / first.amount.middle - 1) * 100,
            unit: "% since \(before.fact.fact.period?.notation ?? "before")",
            interval: ratio.map { ($0 - Interval(exactly: 1)) * hundred }.flatMap { $0.isFinite ? $0 : nil },
            caveats: caveats
        )
    }
}
