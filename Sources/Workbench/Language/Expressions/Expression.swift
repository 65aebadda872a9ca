/// A condition or expression as it was written, each part with its place.
struct Expression: Hashable, Sendable {
    /// The comparisons.
    enum Comparison: String, Hashable, Sendable {
        case equal = "="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
        /// A pattern is found in the left side.
        case matches = "=~"
        /// The right side is found in the left side, without regard to case and accents.
        case has
        /// The left side is among the right sides.
        case isIn = "in"
    }

    /// The kinds of arithmetic.
    enum Arithmetic: String, Hashable, Sendable {
        case plus = "+"
        case minus = "-"
        case times = "*"
        case divided = "/"
    }

    /// The forms.
    indirect enum Form: Hashable, Sendable {
        /// A bare word: a column, or a value where one is expected.
        case word(String)
        /// A text in quotes: always a value.
        case text(String)
        /// A reference to a value.
        case reference(Reference)
        /// A pipeline in brackets.
        case pipeline(Pipeline)
        /// Several values in brackets, behind `in`.
        case list([Expression])
        /// A comparison; the range is that of its sign.
        case comparison(Comparison, Expression, Expression, sign: Range<Int>)
        /// Whether a value is missing.
        case isMissing(Expression)
        /// Whether a table has no rows, or a text no letters.
        case isEmpty(Expression)
        /// All must hold; two or more.
        case all([Expression])
        /// One must hold; two or more.
        case any([Expression])
        /// The opposite.
        case not(Expression)
        /// Arithmetic; the range is that of its sign.
        case arithmetic(Arithmetic, Expression, Expression, sign: Range<Int>)
        /// A function of the rows of a group; the range is that of its name.
        case call(String, [Expression], by: Expression?, name: Range<Int>)
        /// An expression in round brackets: a bare word in them is a column, never a value.
        case bracketed(Expression)
    }

    /// The form.
    let form: Form

    /// Where it stands.
    let range: Range<Int>

    /// Puts a form at a place.
    init(_ form: Form, _ range: Range<Int>) {
        self.form = form
        self.range = range
    }

    /// The parts directly inside it.
    var parts: [Expression] {
        switch form {
        case .word, .text, .reference, .pipeline: []
        case .list(let parts), .all(let parts), .any(let parts): parts
        case .comparison(_, let left, let right, _), .arithmetic(_, let left, let right, _): [left, right]
        case .isMissing(let part), .isEmpty(let part), .not(let part), .bracketed(let part): [part]
        case .call(_, let arguments, let by, _): arguments + (by.map { [$0] } ?? [])
        }
    }

    /// Every reference in it, in order.
    var references: [Reference] {
        if case .reference(let reference) = form { return [reference] }
        return parts.flatMap(\.references)
    }

    /// Every pipeline in it, in order.
    var pipelines: [Pipeline] {
        if case .pipeline(let pipeline) = form { return [pipeline] }
        return parts.flatMap(\.pipelines)
    }

    /// Whether it is a condition, and not a value.
    var isCondition: Bool {
        switch form {
        case .comparison, .isMissing, .isEmpty, .all, .any, .not: true
        case .bracketed(let inner): inner.isCondition
        default: false
        }
    }
}
