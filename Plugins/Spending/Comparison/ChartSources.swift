import DossierKit
import Foundation

/// The numbered sources of a chart: each fact once, in the order in which bars use them.
struct ChartSources {
    private(set) var lines: [String] = []
    private var numbers: [String: Int] = [:]

    /// The number of a fact's source.
    mutating func number(of fact: ComparedFact) -> Int {
        if let number = numbers[fact.id] { return number }
        let text = "\(fact.id): \(fact.source)"
        lines.append(text)
        numbers[fact.id] = lines.count
        return lines.count
    }

    /// The number of a source that is no fact.
    mutating func number(of text: String) -> Int {
        if let number = numbers[text] { return number }
        lines.append(text)
        numbers[text] = lines.count
        return lines.count
    }
}

extension ComparedFact {
    /// The name of a bar: `South Korea, 2024, budgeted`.
    var barLabel: String {
        ([fact.actor] + [fact.period?.notation].compactMap { $0 } + [fact.status.rawValue]).joined(separator: ", ")
    }

    /// A bar of the share; nil without one.
    ///
    /// A target is set and not measured: no rounding widens it.
    func shareBar(_ sources: inout ChartSources) -> Chart.Bar? {
        guard let percent = fact.share?.percent, !percent.middle.isNaN, !percent.step.isNaN else { return nil }
        return Chart.Bar(
            label: barLabel,
            value: percent.middle,
            figure: FigureText.percent(percent),
            interval: fact.status == .target ? nil : percent.interval,
            source: sources.number(of: self)
        )
    }

    /// A bar of a sum; nil without one.
    func moneyBar(_ field: String, _ sources: inout ChartSources) -> Chart.Bar? {
        guard let sum = Derivation.quantity(field, of: self), !sum.amount.middle.isNaN,
            !sum.amount.step.isNaN
        else { return nil }
        return Chart.Bar(
            label: barLabel,
            value: sum.amount.middle,
            figure: FigureText.money(sum),
            interval: fact.status == .target ? nil : sum.amount.interval,
            source: sources.number(of: self)
        )
    }

    /// The share as the line of a target; nil without one.
    func line(_ sources: inout ChartSources) -> Chart.Line? {
        guard let percent = fact.share?.percent else { return nil }
        let period = fact.period.map { ", \($0.notation)" } ?? ""
        return Chart.Line(
            label: "target of \(fact.actor)\(period)",
            value: percent.middle,
            figure: FigureText.percent(percent),
            source: sources.number(of: self)
        )
    }
}
