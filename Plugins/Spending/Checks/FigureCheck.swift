import DossierKit
import Foundation

/// Two or more figures that ought to fit together, and whether they do.
struct FigureCheck: Hashable, Sendable {
    /// What is checked; the raw value is the name in exports.
    enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Two conversions between the same currencies.
        case rate = "implied_rate"
        /// Two sums of one actor and year with their shares of one base.
        case base = "implied_base"
        /// One spending that is stated twice.
        case statement = "stated_twice"
        /// A whole and its parts.
        case parts
        /// A share that cannot be.
        case range = "impossible_share"
    }

    /// What was found.
    enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// The figures cannot all be right, or speak of different things.
        case contradicts
        /// The figures differ, and there is a reason why they may.
        case differs
        /// The figures agree as far as their rounding tells.
        case fits
    }

    let kind: Kind
    let verdict: Verdict
    /// The actor; nil for a check of rates.
    let actor: ComparedFact?
    /// The facts.
    let facts: [ComparedFact]
    /// What is set against what, in words of the figures.
    let left: String
    let right: String
    /// The difference: what the second figure is more than the first, in per cent or as a sum.
    let derived: DerivedValue?
    /// Why the figures may differ.
    let reasons: [String]

    /// In how many documents the figures stand.
    var documents: Int { Set(facts.map(\.text)).count }
}
