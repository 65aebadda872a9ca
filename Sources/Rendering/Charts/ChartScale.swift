import CommandKit
import Foundation

/// The scale of a panel: from zero, or the smallest value below it, to the largest value or the line.
///
/// Lengths on a screen need no decimals: the figures are printed beside them.
struct ChartScale {
    /// The smallest value that is drawn, at most 0.
    let low: Double
    /// The largest value that is drawn, at least 0.
    let high: Double

    init(_ panel: Chart.Panel) {
        var values = panel.bars.map { Self.number($0.value) } + [0]
        // The whisker of an interval belongs to the picture unless it would dwarf the bars.
        values += panel.bars.compactMap { $0.interval.map { Self.number($0.upperBound) } }
            .filter { [largest = values.max() ?? 0] in $0 <= largest * 1.5 }
        if let line = panel.line { values.append(Self.number(line.value)) }
        low = values.min() ?? 0
        high = values.max() ?? 0
    }

    /// A number for drawing; 0 for what is not one.
    static func number(_ value: Decimal) -> Double {
        guard !value.isNaN else { return 0 }
        let number = NSDecimalNumber(decimal: value).doubleValue
        return number.isFinite ? number : 0
    }

    /// Where a value lies, from 0 to 1; 0 on a scale without extent.
    func place(_ value: Decimal) -> Double {
        let extent = high - low
        guard extent > 0, extent.isFinite else { return 0 }
        return min(1, max(0, (Self.number(value) - low) / extent))
    }

    /// Round numbers along the scale: three to six of them, zero among them.
    var ticks: [Double] {
        let extent = high - low
        guard extent > 0, extent.isFinite else { return [0] }
        let power = pow(10, floor(log10(extent)))
        guard power > 0, power.isFinite else { return [0] }
        let step = [0.1, 0.2, 0.25, 0.5, 1, 2].map { $0 * power }.first { extent / $0 <= 6 } ?? power
        var ticks: [Double] = []
        var index = (low / step).rounded(.up)
        while index * step <= high + step * 1e-9, ticks.count < 20 {
            ticks.append(index * step)
            index += 1
        }
        return ticks
    }

    /// A round number as it stands under an axis: `2`, `0.5`, `60 trn`, `1.5bn`.
    static func label(_ value: Double) -> String {
        for (size, name) in [(1e12, " trn"), (1e9, "bn"), (1e6, "m")] where abs(value) >= size {
            return short(value / size) + name
        }
        return abs(value) >= 1_000 ? NumberText.grouped(short(value)) : short(value)
    }

    /// Up to four decimals, without zeros behind the last.
    private static func short(_ value: Double) -> String {
        var text = String(format: "%.4f", value)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text == "-0" ? "0" : text
    }
}
