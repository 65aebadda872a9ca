import Foundation

/// A chart of horizontal bars, as text.
///
/// ```
/// South Korea   ████████████████  5
/// NATO members  ██████▍           2
/// ```
struct BarChart: Sendable {
    /// A bar.
    struct Bar: Sendable {
        /// What it is.
        let label: String
        /// How long it is; nil where nothing is known.
        let value: Double?
        /// The value as it is printed.
        let text: String
    }

    /// The bars, from top to bottom.
    let bars: [Bar]

    /// The columns that a line may take.
    let width: Int

    /// The chart, one line for each bar, each with its line end.
    ///
    /// Bars start from zero; those below zero are drawn with another sign and to the same scale.
    func text() -> String {
        let labels = bars.map { Self.shortened($0.label, to: width / 3) }
        let labelWidth = labels.map(TextWidth.columns).max() ?? 0
        let valueWidth = bars.map { TextWidth.columns(of: $0.text) }.max() ?? 0
        let room = max(1, width - labelWidth - valueWidth - 4)
        let largest = bars.compactMap(\.value).map(abs).max() ?? 0
        var lines = ""
        for (bar, label) in zip(bars, labels) {
            let drawn = Self.drawn(bar.value, largest: largest, room: room)
            let line =
                Self.padded(label, labelWidth) + "  " + Self.padded(drawn, room) + "  "
                + String(repeating: " ", count: max(0, valueWidth - TextWidth.columns(of: bar.text))) + bar.text
            lines += line + "\n"
        }
        return lines
    }

    private static func drawn(_ value: Double?, largest: Double, room: Int) -> String {
        guard let value, largest > 0, largest.isFinite else { return "" }
        let eighths = Int((abs(value) / largest * Double(room) * 8).rounded())
        if value < 0 { return String(repeating: "▒", count: max(1, eighths / 8)) }
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        // What is there is seen, however small.
        let shown = value > 0 ? max(1, eighths) : eighths
        return String(repeating: "█", count: shown / 8) + parts[shown % 8]
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - TextWidth.columns(of: text)))
    }

    /// `text` in no more than `width` columns, cut with an ellipsis.
    private static func shortened(_ text: String, to width: Int) -> String {
        guard TextWidth.columns(of: text) > width else { return text }
        var result = ""
        var columns = 0
        for character in text {
            let next = TextWidth.columns(of: String(character))
            if columns + next > width - 1 { break }
            result.append(character)
            columns += next
        }
        return result + "…"
    }
}
