/// A place in a text that a statement rests on, and the rule that took it.
///
/// No number without its text: every row, node and edge of an answer carries evidence.
public struct Evidence: Hashable, Codable, Sendable {
    /// The text.
    public let document: DocumentID

    /// The passage.
    public let span: Span

    /// What the passage contributes, in a word or two: "content", "cue", "amount", "actor".
    public let role: String

    /// The rule that took it, as `analysis/rule`, or empty where no rule was needed.
    public let rule: String

    /// How sure the rule is, from 0 to 1; nil where it does not say.
    public let confidence: Double?

    /// Describes a piece of evidence.
    public init(document: DocumentID, span: Span, role: String, rule: String = "", confidence: Double? = nil) {
        self.document = document
        self.span = span
        self.role = role
        self.rule = rule
        self.confidence = confidence
    }
}
