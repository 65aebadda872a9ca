import DossierKit
import Foundation

/// Lays a comparison out as a table: the printed facts side by side, then what is derived, marked with an asterisk.
///
/// People read `item`, the two sides and `difference`; programs read `kind`, `value`, `unit`, `low`, `high`, `formula`,
/// `inputs` and `caveats`, which a terminal shows only when asked.
struct ComparisonTable {
    let comparison: Comparison

    /// The columns; the sides carry the names as they were asked for, so that they are known before anything runs.
    static func schema(left: String, right: String) -> Schema {
        Schema(
            [.item, .left.titled(left), .right.titled(right), .difference, .kind.shown(.detail)] + DerivedValue.columns
        )
    }

    /// The table.
    func table(left: String, right: String) -> Table {
        Table(
            Self.schema(left: left, right: right),
            rows: printed + comparison.derived.map(row) + comparison.checks.map(row),
            noun: "figures",
            chart: ComparisonChart(comparison: comparison, left: left, right: right).chart
        )
    }

    // MARK: What is printed in the texts

    private var printed: [Row] {
        let left = comparison.left
        let right = comparison.right
        return [
            row(
                shareItem,
                "share",
                left.fact.share.map { FigureText.percent($0.percent) },
                right.fact.share.map { FigureText.percent($0.percent) },
                shareDifference
            ),
            row(
                "amount",
                "amount",
                left.fact.amount.map(FigureText.money),
                right.fact.amount.map(FigureText.money),
                amountDifference
            ),
            row(
                "as converted",
                "converted",
                left.fact.converted.map(FigureText.money),
                right.fact.converted.map(FigureText.money),
                nil
            ),
            row(
                "status",
                "status",
                left.fact.status.rawValue,
                right.fact.status.rawValue,
                differs { $0.status.rawValue }
            ),
            row(
                "period",
                "period",
                left.fact.period?.notation,
                right.fact.period?.notation,
                differs { $0.period?.notation }
            ),
            row("measure", "measure", measure(left), measure(right), differs { $0.measure.rawValue }),
            row("purpose", "purpose", left.fact.purpose, right.fact.purpose, differs { $0.purpose }),
            row("recipient", "recipient", left.fact.recipient, right.fact.recipient, nil),
            row("said by", "said_by", left.saidBy, right.saidBy, nil),
            row("by a person", "decision", left.givenFields, right.givenFields, nil),
        ].compactMap { $0 }
    }

    private func measure(_ compared: ComparedFact) -> String? {
        // Levels on both sides go without saying.
        [comparison.left, comparison.right].allSatisfy { $0.fact.measure == .level }
            ? nil : compared.fact.measure.rawValue
    }

    private var shareItem: String {
        let bases = [comparison.left, comparison.right].compactMap { $0.fact.share?.base }
        guard let base = bases.first, bases.allSatisfy({ $0 == base }) else { return "share" }
        return "share of \(base)"
    }

    /// The difference of the shares in the order of the columns, and what multiple the target is.
    private var shareDifference: String? {
        guard let first = comparison.left.fact.share?.percent.middle,
            let second = comparison.right.fact.share?.percent.middle
        else { return nil }
        let isCompared = comparison.derived.contains {
            [.gapToTarget, .shareDifference].contains($0.kind) && $0.place == .between
        }
        guard isCompared else { return "not compared" }
        let difference = first - second
        let points = FigureText.signed(difference, FigureText.number(difference, digits: 12)) + " points"
        guard let multiple = comparison.derived.first(where: { $0.kind == .multipleNeeded && $0.place == .between }),
            let target = comparison.target?.percent
        else { return points }
        let times = multiple.value.rounded(to: 2)
        return "\(points); \(FigureText.percent(target)) is \(FigureText.number(times, digits: 12)) x"
    }

    private var amountDifference: String? {
        let difference = comparison.derived.first { $0.kind == .amountDifference }
        if let difference {
            return FigureText.signed(difference.value, FigureText.money(difference.value, difference.unit))
        }
        let hasBoth = comparison.left.fact.amount != nil && comparison.right.fact.amount != nil
        return hasBoth ? "not compared" : nil
    }

    private func differs(_ field: (SpendingFact) -> String?) -> String? {
        guard let first = field(comparison.left.fact), let second = field(comparison.right.fact) else { return nil }
        return first == second ? nil : "differs"
    }

    private func row(_ item: String, _ field: String, _ left: String?, _ right: String?, _ difference: String?) -> Row?
    {
        guard left != nil || right != nil else { return nil }
        // A side without the figure has no part in the row.
        let sides = [(comparison.left, left), (comparison.right, right)].filter { $0.1 != nil }.map(\.0)
        let inputs = sides.map { $0.input(field) }
        let kind = field == "decision" || sides.contains { $0.isGiven(field) } ? "given" : "printed"
        return Row(
            [.text(item), Cell(left), Cell(right), Cell(difference), .text(kind)]
                + [.missing, .missing, .missing, .missing, .missing]
                + [.text(inputs.map(\.description).joined(separator: ", ")), .missing],
            evidence: inputs.compactMap(\.evidence)
                + (field == "said_by" ? [] : Self.figures(comparison.left, comparison.right, unless: inputs))
        )
    }

    /// The figures of the facts, for rows whose field has no place of its own in the texts.
    private static func figures(
        _ left: ComparedFact,
        _ right: ComparedFact,
        unless inputs: [DerivedValue.Input]
    ) -> [Evidence] {
        guard inputs.allSatisfy({ $0.evidence == nil }) else { return [] }
        return [left, right].map { Evidence(document: $0.text, span: $0.fact.span, role: "fact", rule: $0.fact.rule) }
    }

    // MARK: What is derived

    private func row(_ derived: DerivedValue) -> Row {
        let shown = Cell.text(derived.shown)
        let sides: [Cell] =
            switch derived.place {
            case .left: [shown, .missing, .missing]
            case .right: [.missing, shown, .missing]
            case .between: [.missing, .missing, shown]
            }
        return Row(
            [.text(item(derived) + " *")] + sides + [
                .text(derived.kind.rawValue)
            ] + derived.cells,
            evidence: derived.inputs.compactMap(\.evidence)
        )
    }

    private func item(_ derived: DerivedValue) -> String {
        let target = comparison.target?.percent.map { FigureText.percent($0) } ?? "target"
        switch derived.kind {
        case .gapToTarget: return "gap to \(target)"
        case .ratioToTarget: return "part of \(target)"
        case .multipleNeeded: return "multiple needed"
        case .impliedGDP: return "implied GDP"
        case .impliedBase: return "implied \(base(derived) ?? "base")"
        case .impliedExchangeRate: return "implied rate"
        case .amountAtTarget: return "\(target) of that"
        case .extraAmountToTarget: return "more a year"
        case .shareChangePerYear: return "change a year"
        case .excessGrowthNeeded: return "growth above \(base(derived) ?? "the base")"
        case .shareDifference, .amountDifference: return "difference"
        case .shareRatio, .amountRatio: return "ratio"
        case .perHead: return "per head"
        case .perHeadDifference: return "difference per head"
        case .perHeadRatio: return "ratio per head"
        case .amountGap: return "gap"
        case .convertedAmount: return "converted"
        case .rateDifference: return "difference of rates"
        case .growth: return "growth"
        case .consistency: return "figures fit"
        }
    }

    private func base(_ derived: DerivedValue) -> String? {
        [comparison.left, comparison.right].first { compared in
            derived.inputs.contains { $0.fact == compared.id && $0.field == "share" }
                && compared.fact.share?.base != nil
        }?.fact.share?.base
    }

    private func row(_ check: ConsistencyCheck) -> Row {
        let isLeft = check.fact == comparison.left
        let shown = Cell.text(check.summary)
        let inputs = ["amount", "converted", "share"].map { check.fact.input($0) }.filter { $0.evidence != nil }
        return Row(
            [.text("figures fit *"), isLeft ? shown : .missing, isLeft ? .missing : shown, .missing]
                + [.text(DerivedValue.Kind.consistency.rawValue)]
                + [.missing, .missing, .missing, .missing, .text(check.formula)]
                + [.text(inputs.map(\.description).joined(separator: ", "))]
                + [check.faults.isEmpty ? .missing : .text(check.faults.map(\.description).joined(separator: "; "))],
            evidence: inputs.compactMap(\.evidence)
        )
    }
}
