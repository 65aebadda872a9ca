public import CommandKit
import Foundation

extension Chart {
    /// A chart of any table: the first column of numbers, with the first columns of words as labels, in one panel for
    /// each unit; nil for a table without numbers or without rows that have one.
    ///
    /// - Complexity: O(*n*).
    public init?(of table: Table) {
        if let chart = table.chart {
            self = chart
            return
        }
        let columns = table.schema.columns
        guard let value = columns.firstIndex(where: { $0.type.isNumeric && $0.name != "line" }) else { return nil }
        let labels = columns.indices.filter { !columns[$0].type.isNumeric && columns[$0].importance > .detail }
            .filter { columns[$0].name != "id" }.prefix(2)
        let unit = table.schema.index(of: "unit")
        var order: [String] = []
        var bars: [String: [Bar]] = [:]
        for row in table.rows {
            guard let number = row.cells[value].number, !number.isNaN else { continue }
            let scale: String
            if case .money(_, let currency) = row.cells[value] {
                scale = currency ?? "open currency"
            } else {
                scale = unit.flatMap { row.cells[$0].words } ?? ""
            }
            if bars[scale] == nil { order.append(scale) }
            let words = labels.map { CellText.people(row.cells[$0], of: columns[$0].type) }.filter { !$0.isEmpty }
            bars[scale, default: []].append(
                Bar(
                    label: words.isEmpty ? "(missing)" : words.joined(separator: ", "),
                    value: number,
                    figure: CellText.people(row.cells[value], of: columns[value].type)
                )
            )
        }
        guard !order.isEmpty else { return nil }
        let name = columns[value].title ?? columns[value].name
        let panels = order.prefix(12).map { scale in
            Panel(title: scale.isEmpty ? name : "\(name), \(scale)", bars: bars[scale] ?? [])
        }
        let rest = order.count > 12 ? ["\(order.count - 12) more units are not drawn"] : []
        self.init(title: table.noun, panels: Array(panels), notes: rest)
    }
}
