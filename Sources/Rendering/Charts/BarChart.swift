import CommandKit
public import Foundation

/// Horizontal bars for numbers with labels.
///
/// ```
///  South Korea   2.34  ███████████████
///  NATO members     5  ████████████████████████████████
/// ```
///
/// Bars of negative values stand to the left of the axis. The figure beside each bar says exactly what it shows.
public struct BarChart: Sendable {
    /// A bar.
    public struct Item: Sendable, Hashable {
        /// What it stands for.
        public var label: String
        /// How long it is.
        public var value: Decimal
        /// The figure beside it; the value as people read it where nil.
        public var figure: String?

        /// Describes a bar.
        public init(label: String, value: Decimal, figure: String? = nil) {
            self.label = label
            self.value = value
            self.figure = figure
        }
    }

    private let items: [Item]
    private let options: RenderOptions

    /// Makes a chart; bars stand in the order of the items.
    public init(_ items: [Item], options: RenderOptions = RenderOptions()) {
        self.items = items
        self.options = options
    }

    /// The chart, one line for each item, none wider than the output (80 columns where it has no width).
    ///
    /// - Complexity: O(*n*).
    public var lines: [String] {
        let width = options.width ?? 80
        let figures = items.map { $0.figure.map { TerminalText.safe($0) } ?? NumberText.people($0.value) }
        let figureWidth = min(width / 2, figures.map { DisplayWidth.of($0) }.max() ?? 0)
        let longest = items.map { DisplayWidth.of(TerminalText.safe($0.label)) }.max() ?? 0
        let labelWidth = min(longest, max(1, (width - figureWidth - 5) / 2))
        let room = width - labelWidth - figureWidth - 5
        let values = items.map { $0.value.isNaN ? 0 : NSDecimalNumber(decimal: $0.value).doubleValue }
        let axis = Axis(values, room: room)
        return items.indices.map { index in
            let label = DisplayWidth.cut(TerminalText.safe(items[index].label), to: labelWidth)
            let figure = DisplayWidth.cut(figures[index], to: figureWidth)
            let line =
                " " + DisplayWidth.pad(label, to: labelWidth) + "  "
                + DisplayWidth.pad(figure, to: figureWidth, right: true) + "  "
                + bar(values[index], axis)
            return DisplayWidth.cut(String(line.reversed().drop { $0 == " " }.reversed()), to: width)
        }
    }

    /// The chart as text that ends with a line feed; empty without items.
    public var text: String { lines.map { $0 + "\n" }.joined() }

    /// How many columns lie on either side of zero, and how many a unit takes.
    private struct Axis {
        let left: Int
        let right: Int
        let scale: Double

        init(_ values: [Double], room: Int) {
            let high = max(0, values.max() ?? 0)
            let low = max(0, -(values.min() ?? 0))
            let reach = high + low
            guard room > 1, reach > 0, reach.isFinite else {
                (left, right, scale) = (0, max(0, room), 0)
                return
            }
            left = low > 0 ? max(1, min(room - 1, Int((Double(room) * low / reach).rounded()))) : 0
            right = room - left
            scale = min(low > 0 ? Double(left) / low : .infinity, high > 0 ? Double(right) / high : .infinity)
        }
    }

    private func bar(_ value: Double, _ axis: Axis) -> String {
        let length = abs(value) * axis.scale
        if value < 0 {
            let count = min(axis.left, max(1, Int(length.rounded())))
            return String(repeating: " ", count: axis.left - count) + String(repeating: full, count: count)
        }
        let margin = String(repeating: " ", count: axis.left)
        guard options.useUnicode else {
            return margin
                + String(repeating: full, count: value > 0 ? max(1, min(axis.right, Int(length.rounded()))) : 0)
        }
        let eighths = value > 0 ? max(1, min(axis.right * 8, Int((length * 8).rounded()))) : 0
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return margin + String(repeating: full, count: eighths / 8) + parts[eighths % 8]
    }

    private var full: Character { options.useUnicode ? "█" : "#" }
}
