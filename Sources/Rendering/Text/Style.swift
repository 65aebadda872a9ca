/// What a stretch of output is, which colour makes easier to see; the words are the same without colour.
enum Style: String {
    /// The head of a column, the name of an error.
    case strong = "1"
    /// A display name, a rule.
    case faint = "2"
    /// An error.
    case error = "1;31"
    /// A warning.
    case warning = "33"
    /// What a passage marks.
    case mark = "1;4"

    /// The text in this style, or as it is when no colour is wanted.
    func apply(_ text: String, when useColour: Bool) -> String {
        useColour && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
