public import Foundation

/// How the figures of a table are best drawn: bars with labels, in panels of one unit each.
///
/// A command that knows what its rows mean gives its table a chart; `plot` and `export FILE.svg` draw it. Any verb that
/// changes the rows drops it, because it would no longer show them. It holds figures and words, and no way of drawing.
public struct Chart: Hashable, Sendable {
    /// A bar.
    public struct Bar: Hashable, Sendable {
        /// What it stands for: `South Korea, 2024`.
        public let label: String
        /// How long it is.
        public let value: Decimal
        /// The figure as people read it: `2.34 %`.
        public let figure: String
        /// What the value can be, given the rounding of its source; nil where that is not known.
        public let interval: ClosedRange<Decimal>?
        /// Whether the figure was computed and stands in no text.
        public let isDerived: Bool
        /// The number of its source in ``Chart/sources``, from 1; nil for none.
        public let source: Int?

        /// Describes a bar.
        public init(
            label: String,
            value: Decimal,
            figure: String,
            interval: ClosedRange<Decimal>? = nil,
            isDerived: Bool = false,
            source: Int? = nil
        ) {
            self.label = label
            self.value = value
            self.figure = figure
            self.interval = interval
            self.isDerived = isDerived
            self.source = source
        }
    }

    /// A line across the bars: a target.
    public struct Line: Hashable, Sendable {
        /// What it marks: `target of NATO members, 2035`.
        public let label: String
        /// Where it stands.
        public let value: Decimal
        /// The figure as people read it.
        public let figure: String
        /// The number of its source in ``Chart/sources``, from 1; nil for none.
        public let source: Int?

        /// Describes a line.
        public init(label: String, value: Decimal, figure: String, source: Int? = nil) {
            self.label = label
            self.value = value
            self.figure = figure
            self.source = source
        }
    }

    /// Bars of one unit.
    public struct Panel: Hashable, Sendable {
        /// What its bars show: `share of GDP, %`.
        public let title: String
        /// The bars, from top to bottom.
        public let bars: [Bar]
        /// The line across them; nil for none.
        public let line: Line?

        /// Describes a panel.
        public init(title: String, bars: [Bar], line: Line? = nil) {
            self.title = title
            self.bars = bars
            self.line = line
        }
    }

    /// The title.
    public let title: String
    /// The panels, from top to bottom; none is empty.
    public let panels: [Panel]
    /// What has to be said beside the figures: why they are unlike.
    public let notes: [String]
    /// Where the figures stand, in the order of their numbers.
    public let sources: [String]

    /// Describes a chart; panels without bars are left out.
    public init(title: String, panels: [Panel], notes: [String] = [], sources: [String] = []) {
        self.title = title
        self.panels = panels.filter { !$0.bars.isEmpty }
        self.notes = notes
        self.sources = sources
    }
}
