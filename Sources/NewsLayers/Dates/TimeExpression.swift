public import DocumentModel

/// An expression of time in a text: a date, a year, a period, a fiscal year.
public struct TimeExpression: Hashable, Codable, Sendable, Anchored {
    /// What an expression is resolved against.
    public enum Anchor: String, Codable, Sendable {
        /// It stands on its own: `2024`, `26 June 2025`.
        case absolute
        /// It counts from the date of publication: `Wednesday`, `next year`.
        case published
    }

    /// Where it stands, without its preposition.
    public let span: Span

    /// The date; nil where it can't be resolved, because the text's date is not known.
    public let value: DateValue?

    /// What it is resolved against.
    public let anchor: Anchor

    /// Whether the date is the end of a time in which something is to happen: "by 2035".
    public let isDeadline: Bool

    /// The rule that read it, as `dates/rule`.
    public let rule: String

    /// Describes an expression of time.
    public init(span: Span, value: DateValue?, anchor: Anchor, isDeadline: Bool = false, rule: String) {
        self.span = span
        self.value = value
        self.anchor = anchor
        self.isDeadline = isDeadline
        self.rule = rule
    }
}

/// The layer of expressions of time.
public enum TimeExpressions: LayerKey {
    /// Expressions, sorted by place; they do not overlap.
    public typealias Value = Annotations<TimeExpression>

    /// The layer's name, `dates`.
    public static let name = "dates"
}

extension AnalysedDocument {
    /// The expressions of time in the text.
    public var timeExpressions: Annotations<TimeExpression> { get throws { try layer(TimeExpressions.self) } }
}
