import DossierKit
import Foundation

/// Holds the figures of texts against tables that the user loaded.
struct Verifier {
    let tables: [ReferenceTable]

    /// A figure of a text that a table can have.
    private struct Figure {
        let item: String
        let field: String
        let text: String
        let value: Decimal
        let interval: Interval
        let bound: Amount.Bound?
        let kind: ReferenceTable.Kind
        let unit: Wanted
        let inputs: [DerivedValue.Input]
        let formula: String

        enum Wanted: Hashable {
            case percent(String)
            case money(String)
            case rate(String, per: String)
        }
    }

    /// One row for each figure of a fact and each table that has it; one row that says why, where none has.
    ///
    /// - Complexity: O(*t*) for *t* tables.
    func verify(_ fact: ComparedFact) -> [Verification] {
        let figures = figures(of: fact)
        guard let first = figures.first else {
            return [without(fact, item: "amount", stated: nil, "the currency of \(fact.id) is left open")]
        }
        let rows = figures.flatMap { figure in tables.compactMap { row(fact, figure, $0) } }
        // A table that speaks of the figure is better than one that only has it for something else.
        let found = rows.filter { $0.verdict != .notChecked }
        if !found.isEmpty { return found }
        if let reason = rows.first?.reasons.first {
            return [without(fact, item: first.item, stated: first.text, reason)]
        }
        let kinds = Set(tables.map(\.kind.rawValue)).sorted().joined(separator: ", ")
        return [
            without(
                fact,
                item: first.item,
                stated: first.text,
                "no loaded table (\(kinds)) counts in \(Self.words(first.unit))"
            )
        ]
    }

    private func without(_ fact: ComparedFact, item: String, stated: String?, _ reason: String) -> Verification {
        Verification(
            fact: fact,
            verdict: .notChecked,
            item: item,
            stated: stated,
            reference: nil,
            derived: nil,
            reasons: [reason]
        )
    }

    // MARK: What can be verified

    private func figures(of compared: ComparedFact) -> [Figure] {
        let fact = compared.fact
        var figures: [Figure] = []
        if let share = fact.share, let base = share.base, !share.percent.middle.isNaN {
            figures.append(
                Figure(
                    item: "share of \(base)",
                    field: "share",
                    text: FigureText.percent(share.percent),
                    value: share.percent.middle,
                    interval: Self.interval(share.percent),
                    bound: share.percent.bound,
                    kind: .spending,
                    unit: .percent(base),
                    inputs: [compared.input("share")],
                    formula: "share"
                )
            )
        }
        for field in ["amount", "converted"] {
            guard let sum = Derivation.quantity(field, of: compared), let currency = sum.currency,
                !sum.amount.middle.isNaN
            else { continue }
            figures.append(
                Figure(
                    item: "\(field) in \(currency)",
                    field: field,
                    text: FigureText.money(sum),
                    value: sum.amount.middle,
                    interval: Self.interval(sum.amount),
                    bound: sum.amount.bound,
                    kind: .spending,
                    unit: .money(currency),
                    inputs: [compared.input(field)],
                    formula: field
                )
            )
        }
        return figures + implied(by: compared)
    }

    private func implied(by compared: ComparedFact) -> [Figure] {
        Derivation.implied(by: compared, place: .left).compactMap { value in
            guard let interval = value.interval else { return nil }
            let wanted: Figure.Wanted
            let kind: ReferenceTable.Kind
            switch value.kind {
            case .impliedGDP: (wanted, kind) = (.money(value.unit), .gdp)
            case .impliedExchangeRate:
                let pair = value.unit.components(separatedBy: " per ")
                guard pair.count == 2 else { return nil }
                (wanted, kind) = (.rate(pair[0], per: pair[1]), .rates)
            default: return nil
            }
            return Figure(
                item: kind == .gdp ? "implied GDP" : "implied rate",
                field: kind == .gdp ? "gdp" : "rate",
                text: value.shown,
                value: value.value,
                interval: interval,
                bound: nil,
                kind: kind,
                unit: wanted,
                inputs: value.inputs,
                formula: value.formula
            )
        }
    }

    /// What a printed figure can be; a rough one within one more unit of its last digit.
    private static func interval(_ amount: Amount) -> Interval {
        guard amount.bound == .about else { return Interval(amount) }
        return Interval(amount.low - amount.step * Decimal(1.5), amount.high + amount.step * Decimal(1.5))
    }

    private static func words(_ unit: Figure.Wanted) -> String {
        switch unit {
        case .percent(let base): "% of \(base)"
        case .money(let currency): currency
        case .rate(let currency, let per): "\(currency) per \(per)"
        }
    }

    // MARK: One figure and one table

    /// Nil where the table counts something else.
    private func row(_ fact: ComparedFact, _ figure: Figure, _ table: ReferenceTable) -> Verification? {
        guard figure.kind == table.kind, Self.fits(figure.unit, table.unit) else { return nil }
        func result(
            _ verdict: Verification.Verdict,
            _ entry: ReferenceTable.Entry?,
            _ derived: DerivedValue?,
            _ reasons: [String]
        ) -> Verification {
            Verification(
                fact: fact,
                verdict: verdict,
                item: figure.item,
                stated: figure.text,
                reference: entry.map { "\(Self.text($0, table)) (\(table.name), line \($0.line))" },
                derived: derived,
                reasons: reasons
            )
        }
        guard let year = fact.year, let period = fact.fact.period else {
            return result(.notChecked, nil, nil, ["the year of \(fact.id) is not known"])
        }
        let name =
            if case .rate(let currency, _) = figure.unit { currency } else {
                fact.country ?? Country.named(fact.fact.actor)?.code ?? fact.fact.actor
            }
        let entries = table.entries(of: name, in: year).filter { entry in
            if case .money(let currency) = figure.unit { entry.currency == currency } else { true }
        }
        // Of several blocks of one sheet the one at the prices of the year.
        guard let entry = entries.first(where: { $0.prices == .current }) ?? entries.first else {
            return result(
                .notChecked,
                nil,
                nil,
                ["\(table.name) has no figure of \(fact.fact.actor) for \(year) in \(Self.words(figure.unit))"]
            )
        }
        let obstacles = obstacles(fact, period, figure, table, entry)
        guard obstacles.isEmpty else { return result(.notComparable, entry, nil, obstacles) }
        let reference = Interval(entry.amount)
        var agrees = figure.interval.overlaps(reference)
        switch figure.bound {
        case .over?: agrees = agrees || reference.high >= figure.value
        case .upTo?: agrees = agrees || reference.low <= figure.value
        default: break
        }
        return result(
            agrees ? .agrees : .differs,
            entry,
            difference(figure, entry, table),
            remarks(fact, period, entry, table)
        )
    }

    private static func fits(_ wanted: Figure.Wanted, _ unit: ReferenceTable.Unit) -> Bool {
        switch (wanted, unit) {
        case (.percent(let base), .percent(let other)): base == other
        case (.money(let currency), .money(let other, _)): other == nil || other == currency
        case (.rate(_, let per), .rate(let other)): per == other
        default: false
        }
    }

    /// Why a figure of a table is of something else than that of the text.
    private func obstacles(
        _ compared: ComparedFact,
        _ period: DateValue,
        _ figure: Figure,
        _ table: ReferenceTable,
        _ entry: ReferenceTable.Entry
    ) -> [String] {
        let fact = compared.fact
        var obstacles: [String] = []
        if figure.kind == .spending {
            let open: Set<SpendingFact.Status> = [.target, .planned, .proposed, .requested]
            if open.contains(fact.status) {
                obstacles.append("the text gives what is \(Self.words(fact.status)), the table what was spent")
            }
            if let purpose = table.purpose, let own = fact.purpose, own != purpose {
                obstacles.append(Caveat.differentPurposes(own, purpose).description)
            }
            if fact.measure != .level {
                obstacles.append("the text gives an \(fact.measure.rawValue), the table a level")
            }
            if fact.isPart { obstacles.append("the text gives a part of another sum") }
            if fact.isPerHead { obstacles.append("the text gives a sum per head") }
        }
        if entry.prices != .current {
            obstacles.append("the table is at \(entry.prices), the text at those of its time")
        }
        if [.years, .duration, .half, .quarter, .month].contains(period.precision) {
            obstacles.append("the text speaks of \(period.notation), the table of whole single years")
        }
        return obstacles
    }

    private static func words(_ status: SpendingFact.Status) -> String {
        switch status {
        case .target: "to be reached"
        case .requested: "asked for"
        default: status.rawValue
        }
    }

    private func remarks(
        _ compared: ComparedFact,
        _ period: DateValue,
        _ entry: ReferenceTable.Entry,
        _ table: ReferenceTable
    ) -> [String] {
        var remarks: [Caveat] = compared.bounds
        if compared.fact.status == .budgeted || compared.fact.status == .estimated, table.kind == .spending {
            remarks.append(.table("\(compared.fact.status.rawValue) in the text, perhaps spent in the table"))
        }
        if period.precision == .fiscalYear {
            remarks.append(.table("\(period.notation) is a fiscal year, held against \(entry.year) of the table"))
        }
        if entry.isEstimate { remarks.append(.estimateOfTable(table.place(of: entry))) }
        if table.kind == .spending, compared.fact.purpose == nil, let purpose = table.purpose {
            remarks.append(.table("the text does not say what the money is for; the table is of \(purpose)"))
        }
        if table.kind == .spending, table.purpose == nil {
            remarks.append(.table("it is not declared what the spending of \(table.name) is for"))
        }
        return remarks.map(\.description)
    }

    private func difference(_ figure: Figure, _ entry: ReferenceTable.Entry, _ table: ReferenceTable) -> DerivedValue? {
        let inputs = figure.inputs + [DerivedValue.Input(fact: table.place(of: entry), field: "", evidence: nil)]
        let reference = entry.amount.middle
        if case .percent(let base) = figure.unit {
            let interval = figure.interval - Interval(entry.amount)
            return DerivedValue(
                kind: .shareDifference,
                place: .between,
                formula: "share - reference",
                working: "\(FigureText.number(figure.value, digits: 12)) - \(FigureText.number(reference, digits: 12))",
                inputs: inputs,
                value: figure.value - reference,
                unit: "percentage points of \(base)",
                interval: interval.isFinite ? interval : nil,
                caveats: []
            )
        }
        guard reference > 0 else { return nil }
        let range = figure.interval.divided(by: Interval(entry.amount))
            .map { ($0 - Interval(exactly: 1)) * Interval(exactly: 100) }
        let value = (figure.value / reference - 1) * 100
        guard !value.isNaN else { return nil }
        return DerivedValue(
            kind: .growth,
            place: .between,
            formula: "((\(figure.formula)) / reference - 1) * 100",
            working:
                "(\(FigureText.number(figure.value, digits: 12)) / \(FigureText.number(reference, digits: 12)) - 1) x 100",
            inputs: inputs,
            value: value,
            unit: "% above the table",
            interval: range.flatMap { $0.isFinite ? $0 : nil },
            caveats: []
        )
    }

    private static func text(_ entry: ReferenceTable.Entry, _ table: ReferenceTable) -> String {
        switch table.unit {
        case .percent: FigureText.percent(entry.amount)
        case .money: FigureText.money(entry.amount.middle, entry.currency ?? "?", digits: 6)
        case .rate(let per): "\(FigureText.number(entry.amount.middle, digits: 8)) \(entry.currency ?? "?")/\(per)"
        case .people: FigureText.number(entry.amount.middle, digits: 12)
        }
    }
}
