internal import DocumentModel

/// An expression of time as a parser found it, in lexemes.
struct DateMatch {
    /// The index of the first lexeme.
    var first: Int
    /// The index after the last lexeme.
    var next: Int
    var value: DateValue?
    var anchor: TimeExpression.Anchor = .absolute
    var rule: String
}
