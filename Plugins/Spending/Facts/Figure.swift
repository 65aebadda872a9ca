import DossierKit

/// A quantity of a passage and what it is in the sentence.
struct Figure: Hashable, Sendable {
    /// What a quantity is.
    enum Role: Hashable, Sendable {
        /// A sum that may be spending.
        case sum
        /// A share of a base; the name of the base is nil where the text leaves it out.
        case share(base: String?)
        /// A growth rate, a price, a rate of exchange, a deficit: no spending.
        case other
    }

    /// The index of its item.
    let item: Int
    /// The quantity.
    let quantity: Quantity
    /// What it is.
    var role: Role
    /// The index after the words that belong to it: "of gross domestic product".
    var end: Int

    var isShare: Bool { if case .share = role { true } else { false } }
    var base: String? { if case .share(let base) = role { base } else { nil } }
}

/// Figures that state one spending: a sum, its conversion, its share of a base.
struct FigureGroup: Hashable, Sendable {
    /// The sum.
    var amount: Figure?
    /// The sum in another currency.
    var converted: Figure?
    /// The share.
    var share: Figure?
    /// The group whose words also hold for this one: of a second share, the first.
    var leader: Int?

    /// The first item of its figures.
    var first: Int { [amount, converted, share].compactMap { $0?.item }.min() ?? 0 }
    /// The index after the last item of its figures and of what belongs to them.
    var end: Int { [amount, converted, share].compactMap { $0?.end }.max() ?? 0 }
}
