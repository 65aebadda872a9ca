import CommandKit

/// A condition with every name found, every value read and every type checked: what is left is to ask it of rows.
indirect enum Condition: Sendable {
    /// A comparison by order or equality, of two terms that compare.
    case comparison(Expression.Comparison, Term, Term)
    /// The words of the second stand in those of the first.
    case contains(Term, Term)
    /// A pattern is found in the words.
    case matches(Term, Pattern)
    /// The term equals one of several.
    case isAmong(Term, [Term])
    /// The term is one of the values of a table.
    case isMember(Term, of: Set<CellIdentity>)
    /// The actor, or the country it belongs to, is of a group.
    case isOfGroup(Term, String)
    /// The value is missing.
    case isMissing(Term)
    /// All hold.
    case all([Condition])
    /// One holds.
    case any([Condition])
    /// It does not hold.
    case not(Condition)
    /// The same for every row.
    case constant(Truth)
    /// Not known while a line is only checked.
    case unresolved

    /// The equalities with a constant in it, for a hint when nothing is equal.
    var equalities: [(term: Term, constant: Term)] {
        switch self {
        case .comparison(.equal, let left, let right) where left.column != nil && right.constant != nil:
            [(left, right)]
        case .all(let parts), .any(let parts): parts.flatMap(\.equalities)
        default: []
        }
    }
}
