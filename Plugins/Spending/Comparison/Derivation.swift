import DossierKit
import Foundation

/// The arithmetic of comparisons: what follows from the figures of one fact, of a fact and a target, of two facts.
///
/// Values are computed from the figures as printed (the middle of a range); intervals from what these figures can be
/// before rounding, in the worst case. Nothing here looks at a text.
enum Derivation {
    /// What one fact implies: the base of its share, and the exchange rate of its conversion.
    static func implied(by compared: ComparedFact, place: DerivedValue.Place) -> [DerivedValue] {
        let fact = compared.fact
        var values: [DerivedValue] = []
        for (field, sum) in sums(of: compared) {
            values += impliedBase(compared, field, sum, place).map { [$0] } ?? []
        }
        if let amount = fact.amount, let converted = fact.converted, let first = amount.currency,
            let second = converted.currency, converted.amount.middle > 0
        {
            values += make(
                .impliedExchangeRate,
                place,
                "amount / converted",
                "\(FigureText.money(amount)) / \(FigureText.money(converted))",
                [compared.input("amount"), compared.input("converted")],
                amount.amount.middle / converted.amount.middle,
                "\(first) per \(second)",
                Interval(amount.amount).divided(by: Interval(converted.amount)),
                [.rateOfText] + bounds(compared, "amount")
            )
        }
        return values
    }

    /// How a share stands to a target.
    static func against(_ target: Target, _ compared: ComparedFact, place: DerivedValue.Place) -> [DerivedValue] {
        guard let share = compared.fact.share, let percent = target.percent, let goal = target.interval,
            share.percent.middle > 0, percent > 0
        else { return [] }
        let own = Interval(share.percent)
        let inputs = [target.input, compared.input("share")]
        let caveats = bounds(compared, "share")
        let value = share.percent.middle
        let printed = FigureText.number(value, digits: 12)
        let aim = FigureText.number(percent, digits: 12)
        var values = make(
            .gapToTarget,
            place,
            "target_share - share",
            "\(aim) - \(printed)",
            inputs,
            percent - value,
            points(share.base),
            goal - own,
            caveats
        )
        values += make(
            .ratioToTarget,
            place,
            "share / target_share",
            "\(printed) / \(aim)",
            inputs.reversed(),
            value / percent,
            "of the target",
            own.divided(by: goal),
            caveats
        )
        values += make(
            .multipleNeeded,
            place,
            "target_share / share",
            "\(aim) / \(printed)",
            inputs,
            percent / value,
            "times",
            goal.divided(by: own),
            caveats
        )
        for (field, sum) in sums(of: compared) {
            values += amounts(target, compared, field, sum, place)
        }
        return values + overTime(target, compared, place)
    }

    /// The differences and ratios of two facts of which neither is a target for the other.
    ///
    /// - Parameters:
    ///   - shares: Whether the shares may be set against each other.
    ///   - amounts: The fields of the sums that may be, the left one's and the right one's.
    static func between(
        _ left: ComparedFact,
        _ right: ComparedFact,
        shares: Bool,
        amounts: (left: String, right: String)?
    ) -> [DerivedValue] {
        var values: [DerivedValue] = []
        if shares, let first = left.fact.share, let second = right.fact.share {
            values += pair(
                (.shareDifference, .shareRatio),
                "share",
                (left.input("share"), first.percent),
                (right.input("share"), second.percent),
                unit: points(first.base ?? second.base),
                bounds(left, "share") + bounds(right, "share")
            )
        }
        if let amounts, let first = quantity(amounts.left, of: left), let second = quantity(amounts.right, of: right),
            let currency = first.currency
        {
            values += pair(
                (.amountDifference, .amountRatio),
                "amount",
                (left.input(amounts.left), first.amount),
                (right.input(amounts.right), second.amount),
                unit: currency,
                bounds(left, amounts.left) + bounds(right, amounts.right)
            )
        }
        return values
    }

    /// The sum of a fact by the name of its field.
    static func quantity(_ field: String, of compared: ComparedFact) -> Quantity? {
        switch field {
        case "amount": compared.fact.amount
        case "converted": compared.fact.converted
        default: nil
        }
    }

    /// The sums of a fact, with the names of their fields; those in an open currency are left out.
    private static func sums(of compared: ComparedFact) -> [(field: String, sum: Quantity)] {
        [("amount", compared.fact.amount), ("converted", compared.fact.converted)].compactMap { field, sum in
            guard let sum, sum.currency != nil, sum.amount.middle > 0 else { return nil }
            return (field, sum)
        }
    }

    private static func impliedBase(
        _ compared: ComparedFact,
        _ field: String,
        _ sum: Quantity,
        _ place: DerivedValue.Place
    ) -> DerivedValue? {
        guard let share = compared.fact.share, share.percent.middle > 0, let currency = sum.currency else { return nil }
        return make(
            share.base == "GDP" ? .impliedGDP : .impliedBase,
            place,
            "\(field) / (share / 100)",
            "\(FigureText.money(sum)) / \(FigureText.percent(share.percent))",
            [compared.input(field), compared.input("share")],
            sum.amount.middle * 100 / share.percent.middle,
            currency,
            (Interval(sum.amount) * Interval(exactly: 100)).divided(by: Interval(share.percent)),
            bounds(compared, field) + bounds(compared, "share")
        ).first
    }

    /// The sum that the target would be at today's base, and what that is more than today's.
    ///
    /// The second is `sum × (target / share − 1)`: each figure stands in it once, so its interval is no wider than the
    /// figures make it.
    private static func amounts(
        _ target: Target,
        _ compared: ComparedFact,
        _ field: String,
        _ sum: Quantity,
        _ place: DerivedValue.Place
    ) -> [DerivedValue] {
        guard let share = compared.fact.share, let percent = target.percent, let goal = target.interval,
            let currency = sum.currency
        else { return [] }
        let inputs = [compared.input(field), compared.input("share"), target.input]
        let caveats = [.noGrowth] + bounds(compared, field) + bounds(compared, "share")
        let multiple = goal.divided(by: Interval(share.percent))
        let own = Interval(sum.amount)
        let atTarget = sum.amount.middle * percent / share.percent.middle
        let printed = "\(FigureText.money(sum)) x \(FigureText.number(percent, digits: 12))"
        let ratio = "\(printed) / \(FigureText.number(share.percent.middle, digits: 12))"
        return make(
            .amountAtTarget,
            place,
            "\(field) * target_share / share",
            ratio,
            inputs,
            atTarget,
            currency,
            multiple.map { own * $0 },
            caveats
        )
            + make(
                .extraAmountToTarget,
                place,
                "\(field) * (target_share / share - 1)",
                "\(ratio) - \(FigureText.money(sum))",
                inputs,
                atTarget - sum.amount.middle,
                "\(currency) a year",
                multiple.map { own * ($0 - Interval(exactly: 1)) },
                caveats
            )
    }

    /// What the years until the target's year ask for.
    private static func overTime(
        _ target: Target,
        _ compared: ComparedFact,
        _ place: DerivedValue.Place
    ) -> [DerivedValue] {
        guard let share = compared.fact.share, let percent = target.percent, let goal = target.interval,
            let from = compared.year, let until = target.year, until > from, until - from <= 1_000,
            case .fact(let owner) = target
        else { return [] }
        let years = until - from
        let span = "\(from)-\(until)"
        let inputs = [target.input, compared.input("share"), owner.input("period"), compared.input("period")]
        let wide = [compared.fact.period, owner.fact.period].compactMap { $0 }
            .filter { $0.year == nil }.map { Caveat.lastYear($0.notation) }
        let value = share.percent.middle
        let aim = FigureText.number(percent, digits: 12)
        let printed = FigureText.number(value, digits: 12)
        var values = make(
            .shareChangePerYear,
            place,
            "(target_share - share) / (target_year - year)",
            "(\(aim) - \(printed)) / \(years)",
            inputs,
            (percent - value) / Decimal(years),
            "\(points(share.base)) a year, \(span)",
            (goal - Interval(share.percent)).divided(by: Interval(exactly: Decimal(years))),
            wide + bounds(compared, "share")
        )
        if let growth = Interval.root(years, of: percent / value) {
            let roots = goal.divided(by: Interval(share.percent))?.root(years)
            values += make(
                .excessGrowthNeeded,
                place,
                "(target_share / share)^(1 / (target_year - year)) - 1",
                "(\(aim) / \(printed))^(1/\(years)) - 1",
                inputs,
                (growth - 1) * 100,
                "% a year above the growth of \(share.base ?? "the base"), \(span)",
                roots.map { ($0 - Interval(exactly: 1)) * Interval(exactly: 100) },
                wide + bounds(compared, "share")
            )
        }
        return values
    }

    private static func pair(
        _ kinds: (difference: DerivedValue.Kind, ratio: DerivedValue.Kind),
        _ field: String,
        _ left: (input: DerivedValue.Input, amount: Amount),
        _ right: (input: DerivedValue.Input, amount: Amount),
        unit: String,
        _ caveats: [Caveat]
    ) -> [DerivedValue] {
        let inputs = [left.input, right.input]
        let first = FigureText.number(left.amount.middle, digits: 20)
        let second = FigureText.number(right.amount.middle, digits: 20)
        let difference = make(
            kinds.difference,
            .between,
            "left.\(field) - right.\(field)",
            "\(first) - \(second)",
            inputs,
            left.amount.middle - right.amount.middle,
            unit,
            Interval(left.amount) - Interval(right.amount),
            caveats
        )
        guard right.amount.middle > 0 else { return difference }
        return difference
            + make(
                kinds.ratio,
                .between,
                "left.\(field) / right.\(field)",
                "\(first) / \(second)",
                inputs,
                left.amount.middle / right.amount.middle,
                "times",
                Interval(left.amount).divided(by: Interval(right.amount)),
                caveats
            )
    }

    /// A derived value, or none when the arithmetic left the range of decimals.
    private static func make(
        _ kind: DerivedValue.Kind,
        _ place: DerivedValue.Place,
        _ formula: String,
        _ working: String,
        _ inputs: [DerivedValue.Input],
        _ value: Decimal,
        _ unit: String,
        _ interval: Interval?,
        _ caveats: [Caveat]
    ) -> [DerivedValue] {
        guard !value.isNaN else { return [] }
        return [
            DerivedValue(
                kind: kind,
                place: place,
                formula: formula,
                working: working,
                inputs: inputs,
                value: value,
                unit: unit,
                interval: interval.flatMap { $0.isFinite ? $0 : nil },
                caveats: caveats
            )
        ]
    }

    private static func points(_ base: String?) -> String {
        base.map { "percentage points of \($0)" } ?? "percentage points"
    }

    private static func bounds(_ compared: ComparedFact, _ field: String) -> [Caveat] {
        compared.bounds.filter {
            if case .bounded(_, let other, _) = $0 { other == (field == "converted" ? "amount" : field) } else { false }
        }
    }
}
