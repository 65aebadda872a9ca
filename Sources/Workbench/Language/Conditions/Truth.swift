/// Whether a condition holds for a row: yes, no, or not to be known.
///
/// The logic is Kleene's: `and` is no as soon as one side is no, `or` is yes as soon as one side is yes, and otherwise
/// what can't be known stays unknown.
enum Truth: Hashable, Sendable {
    case yes
    case no
    case unknown(Doubt)

    /// The opposite; what can't be known stays unknown.
    var opposite: Truth {
        switch self {
        case .yes: .no
        case .no: .yes
        case .unknown: self
        }
    }

    /// The truth of a fact.
    init(_ holds: Bool) { self = holds ? .yes : .no }
}

/// Why a condition can't be decided for a row.
struct Doubt: Hashable, Sendable {
    /// The reasons.
    enum Reason: Hashable, Sendable {
        /// A value is missing.
        case missing
        /// The sums are in different currencies, or the currency of one is not known.
        case currency
        /// A range or an inexact date covers both answers.
        case imprecise
        /// An actor's country is not known.
        case country
    }

    /// The reason.
    let reason: Reason

    /// The column where it lies; nil where it is none.
    let column: Int?

    /// The attribute of the column where it lies; nil for the cell itself.
    var attribute: Attribute?

    /// A doubt about the value of a term.
    init(_ reason: Reason, _ term: Term?) {
        self.reason = reason
        column = term?.column
        if case .attribute(let attribute, _) = term?.form { self.attribute = attribute }
    }
}
