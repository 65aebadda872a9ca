import DossierKit

/// Draws a comparison: a panel for the shares with the line of the target, one for the sums in one currency, one for the
/// sums per head.
struct ComparisonChart {
    let comparison: Comparison
    let left: String
    let right: String

    /// The chart; nil where nothing of one kind can be drawn.
    var chart: Chart? {
        var sources = ChartSources()
        let panels = [shares(&sources), sums(&sources), heads].compactMap { $0 }
        guard !panels.isEmpty else { return nil }
        return Chart(
            title: "\(left) and \(right)",
            panels: panels,
            notes: comparison.notes.filter { $0.level == .warning }.map(\.text),
            sources: sources.lines
        )
    }

    private func shares(_ sources: inout ChartSources) -> Chart.Panel? {
        guard comparison.measure == nil || comparison.measure == .share else { return nil }
        let sides = [comparison.left, comparison.right]
        // Shares of different bases have no common scale.
        let bases = Set(sides.compactMap { $0.fact.share?.base })
        guard bases.count <= 1 else { return nil }
        var line: Chart.Line?
        var bars: [Chart.Bar] = []
        for side in sides {
            if case .fact(let owner)? = comparison.target, owner == side {
                line = side.line(&sources)
            } else {
                bars += [side.shareBar(&sources)].compactMap { $0 }
            }
        }
        if case .given(let percent)? = comparison.target {
            line = Chart.Line(label: "target", value: percent, figure: FigureText.percent(percent))
        }
        guard !bars.isEmpty else { return nil }
        return Chart.Panel(title: "share of \(bases.first ?? "a base that is not named")", bars: bars, line: line)
    }

    private func sums(_ sources: inout ChartSources) -> Chart.Panel? {
        guard comparison.measure == nil || comparison.measure == .amount else { return nil }
        let likeness = Likeness(comparison.left, comparison.right, on: .amount)
        guard let fields = likeness.amounts else { return nil }
        let currency = Derivation.quantity(fields.left, of: comparison.left)?.currency ?? "?"
        let bars = [
            comparison.left.moneyBar(fields.left, &sources), comparison.right.moneyBar(fields.right, &sources),
        ]
        return Chart.Panel(title: "amount in \(currency)", bars: bars.compactMap { $0 })
    }

    private var heads: Chart.Panel? {
        let values = comparison.derived.filter { $0.kind == .perHead }
        guard !values.isEmpty else { return nil }
        let bars = values.map { value in
            let side = value.place == .left ? comparison.left : comparison.right
            return Chart.Bar(
                label: side.barLabel,
                value: value.value,
                figure: value.shown,
                interval: value.interval.map { $0.low...$0.high },
                isDerived: true
            )
        }
        return Chart.Panel(title: values[0].unit, bars: bars)
    }
}
