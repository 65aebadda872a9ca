import DossierKit
import Foundation

/// Two facts side by side: what is printed, what follows from it, and what is not like with like.
struct Comparison: Hashable, Sendable {
    /// What is to be set against each other.
    enum Measure: String, Hashable, Sendable, CaseIterable {
        /// Shares of a base.
        case share
        /// Sums of money.
        case amount
        /// Sums of money divided by the number of people.
        case perHead = "per-head"
    }

    /// What was asked to be set against each other; nil for all that both have.
    let measure: Measure?
    /// The first fact.
    let left: ComparedFact
    /// The second fact.
    let right: ComparedFact
    /// The target that shares are held against; nil where there is none.
    let target: Target?
    /// The derived values, those of one figure before those of several.
    let derived: [DerivedValue]
    /// In which respects the two are unlike.
    let caveats: [Caveat]
    /// Why something was not derived, in whole phrases.
    let refusals: [String]
    /// Whether the figures of each side fit together; the first field is the side.
    let checks: [ConsistencyCheck]

    /// Compares two facts.
    ///
    /// - Parameters:
    ///   - left: The first fact.
    ///   - right: The second fact.
    ///   - measure: What to set against each other; nil for all that both have.
    ///   - given: A target given by hand, in per cent; it takes the place of one in the facts.
    ///   - groups: Who belongs to which group.
    ///   - others: Other facts, against which the implied figures are checked.
    ///   - people: Tables of numbers of people, for sums per head.
    init(
        _ left: ComparedFact,
        _ right: ComparedFact,
        on measure: Measure? = nil,
        target given: Decimal? = nil,
        groups: any GroupMembership = KnownMembership(),
        checkedWith others: [ComparedFact] = [],
        people: [ReferenceTable] = []
    ) {
        self.left = left
        self.right = right
        let likeness = Likeness(left, right, on: measure)
        self.measure = measure
        let heads = measure == .perHead ? PerHead(left, right, fields: likeness.amounts, people: people) : nil
        let target = Self.target(left, right, given: given, likeness)
        self.target = target
        var derived = Derivation.implied(by: left, place: .left) + Derivation.implied(by: right, place: .right)
        if let heads { derived = heads.derived }
        switch target {
        case nil where heads != nil: break
        case nil:
            derived += Derivation.between(left, right, shares: likeness.shares, amounts: likeness.amounts)
        case .fact(let owner)?:
            let other = owner == left ? right : left
            derived += target.map { Derivation.against($0, other, place: .between) } ?? []
        case .given?:
            derived += Derivation.between(left, right, shares: likeness.shares, amounts: likeness.amounts)
            for (side, place) in [(left, DerivedValue.Place.left), (right, .right)]
            where measure == nil || measure == .share {
                derived += target.map { Derivation.against($0, side, place: place) } ?? []
            }
        }
        self.derived = derived
        caveats = likeness.caveats + Self.ownership(left, right, target, groups)
        refusals = likeness.refusals + (heads?.refusals ?? [])
        checks = [left, right].compactMap { ConsistencyCheck($0, with: others) }
    }

    /// The target: the one given, or the share of the one fact of the two that is a target.
    private static func target(
        _ left: ComparedFact,
        _ right: ComparedFact,
        given: Decimal?,
        _ likeness: Likeness
    ) -> Target? {
        if let given { return .given(given) }
        guard likeness.shares else { return nil }
        switch (left.fact.status == .target, right.fact.status == .target) {
        case (true, false): return .fact(left)
        case (false, true): return .fact(right)
        default: return nil
        }
    }

    /// Whether the target is one's own.
    private static func ownership(
        _ left: ComparedFact,
        _ right: ComparedFact,
        _ target: Target?,
        _ groups: any GroupMembership
    ) -> [Caveat] {
        guard case .fact(let owner)? = target else { return [] }
        let other = owner == left ? right : left
        guard other.fact.actor != owner.fact.actor else { return [] }
        switch groups.contains(other, in: owner) {
        case true?: return []
        case false?: return [.notMember(actor: other.fact.actor, group: owner.fact.actor)]
        case nil: return [.notBound(actor: other.fact.actor, owner: owner.fact.actor)]
        }
    }
}
