import DossierKit
import Foundation

/// A statement of a text and what a reference table says of the same thing.
struct Verification: Hashable, Sendable {
    /// The outcome.
    enum Verdict: String, Hashable, Sendable, CaseIterable {
        /// They agree as far as their rounding tells.
        case agrees
        /// They do not.
        case differs
        /// The table has a figure, and it is of something else.
        case notComparable = "not comparable"
        /// No table has a figure.
        case notChecked = "not checked"
    }

    let fact: ComparedFact
    let verdict: Verdict
    /// What is compared: `share of GDP`, `amount in USD`, `implied GDP`.
    let item: String
    /// The figure of the text.
    let stated: String?
    /// The figure of the table and where it stands.
    let reference: String?
    /// By how much the text differs from the table.
    let derived: DerivedValue?
    /// Why to take care, or why nothing was compared.
    let reasons: [String]
}
