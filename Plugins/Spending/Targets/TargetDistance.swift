import DossierKit
import Foundation

/// A promise and how far one spender is from it.
struct TargetDistance: Hashable, Sendable {
    /// The promise.
    let target: ComparedFact
    /// Whose spending is held against it; nil where no figure can be.
    let spender: ComparedFact?
    /// What follows, the gap first; empty without a spender.
    let derived: [DerivedValue]
    /// Why to take care, or why nothing follows.
    let reasons: [String]

    /// How far it is: the gap in points or money.
    var gap: DerivedValue? { derived.first { $0.kind == .gapToTarget || $0.kind == .amountGap } }

    /// Which part of the target is reached.
    var reached: DerivedValue? { derived.first { $0.kind == .ratioToTarget } }

    /// The distance in words: `2.66 points, 2.14 x, 0.242 points a year`.
    var words: String? {
        guard let gap else { return nil }
        guard gap.value > 0 else {
            return gap.value == 0 ? "met" : "met, " + gap.withValue(-gap.value).shown + " above"
        }
        let further = derived.filter { $0.kind == .multipleNeeded || $0.kind == .shareChangePerYear }
        return ([gap.shown + " short"] + further.map { $0.kind == .multipleNeeded ? $0.shown : $0.shown + " a year" })
            .joined(separator: ", ")
    }
}

/// Holds the latest figures of spenders against promises.
struct TargetBoard {
    let facts: [ComparedFact]
    let groups: any GroupMembership

    init(_ facts: [ComparedFact], groups: any GroupMembership = KnownMembership()) {
        self.facts = facts
        self.groups = groups
    }

    /// The promises, and for each of them the spenders whom it binds; with `spender` that actor against every promise.
    ///
    /// - Complexity: O(*t* · *n*) for *t* promises and *n* facts.
    func distances(of spender: String? = nil) -> [TargetDistance] {
        let promises = facts.filter { $0.fact.status == .target && $0.fact.measure == .level }
        let others = facts.filter { $0.fact.status != .target && $0.fact.measure == .level && !$0.fact.isPart }
        var latest: [String: [ComparedFact]] = [:]
        for fact in others { latest[fact.fact.actor, default: []].append(fact) }
        let actors = others.map(\.fact.actor).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return promises.flatMap { promise in
            var found: [TargetDistance] = []
            for actor in actors where spender == nil || actor == spender {
                guard let current = best(latest[actor] ?? [], for: promise) else { continue }
                let isBound = actor == promise.fact.actor ? true : groups.contains(current, in: promise)
                if spender == nil, isBound != true { continue }
                found.append(distance(promise, current, isBound: isBound))
            }
            return found.isEmpty ? [without(promise, spender)] : found
        }
    }

    private func without(_ promise: ComparedFact, _ spender: String?) -> TargetDistance {
        let what =
            promise.fact.share != nil ? "share of \(promise.fact.share?.base ?? "that base")" : "sum in that currency"
        let who = spender ?? promise.fact.actor
        return TargetDistance(
            target: promise,
            spender: nil,
            derived: [],
            reasons: ["no current \(what) of \(who) is in the documents"]
        )
    }

    /// The latest figure of one actor of the same kind: what was done before what is intended.
    private func best(_ own: [ComparedFact], for promise: ComparedFact) -> ComparedFact? {
        let done: Set<SpendingFact.Status> = [.actual, .budgeted, .estimated]
        let comparable = own.filter { compared in
            if let first = promise.fact.purpose, let second = compared.fact.purpose, first != second { return false }
            if let share = promise.fact.share {
                guard let other = compared.fact.share else { return false }
                return share.base == nil || other.base == nil || share.base == other.base
            }
            return promise.fact.amount?.currency != nil && compared.fact.isPerHead == promise.fact.isPerHead
                && [compared.fact.amount?.currency, compared.fact.converted?.currency]
                    .contains(promise.fact.amount?.currency)
        }
        func rank(_ compared: ComparedFact) -> [Int] {
            [done.contains(compared.fact.status) ? 1 : 0, compared.year ?? 0]
        }
        return comparable.enumerated().max { one, other in
            let (first, second) = (rank(one.element), rank(other.element))
            // Of equals the first in the texts.
            return first == second ? one.offset > other.offset : first.lexicographicallyPrecedes(second)
        }?.element
    }

    private func distance(_ promise: ComparedFact, _ current: ComparedFact, isBound: Bool?) -> TargetDistance {
        var caveats = Likeness.circumstances(promise, current).filter {
            // That a target is one, and lies in the future, goes without saying.
            switch $0 {
            case .differentStatus, .differentPeriods: false
            default: true
            }
        }
        caveats += promise.bounds + current.bounds
        switch isBound {
        case false?: caveats.append(.notMember(actor: current.fact.actor, group: promise.fact.actor))
        case nil: caveats.append(.notBound(actor: current.fact.actor, owner: promise.fact.actor))
        case true?: break
        }
        if promise.fact.share?.base == nil, promise.fact.share != nil { caveats.append(.unknownBase(promise.id)) }
        let derived =
            promise.fact.share != nil
            ? Derivation.against(.fact(promise), current, place: .between)
            : sums(promise, current)
        var seen: Set<Caveat> = []
        return TargetDistance(
            target: promise,
            spender: current,
            derived: derived,
            reasons: (caveats + derived.flatMap(\.caveats)).filter { seen.insert($0).inserted }.map(\.description)
        )
    }

    /// The gap between a sum that was promised and the current one.
    private func sums(_ promise: ComparedFact, _ current: ComparedFact) -> [DerivedValue] {
        guard let goal = promise.fact.amount, let currency = goal.currency, !goal.amount.middle.isNaN else { return [] }
        let field = current.fact.amount?.currency == currency ? "amount" : "converted"
        guard let own = Derivation.quantity(field, of: current), own.amount.middle > 0, goal.amount.middle > 0 else {
            return []
        }
        let inputs = [promise.input("amount"), current.input(field)]
        let aim = Interval(goal.amount.low, goal.amount.high)
        let caveats: [Caveat] = [.nominal] + (field == "converted" ? [.converted(current.id)] : [])
        func value(
            _ kind: DerivedValue.Kind,
            _ formula: String,
            _ sign: String,
            _ value: Decimal,
            _ unit: String,
            _ interval: Interval?
        ) -> DerivedValue {
            let pair = [goal, own].map { FigureText.money($0) }
            let working = (kind == .ratioToTarget ? pair.reversed() : pair).joined(separator: " \(sign) ")
            return DerivedValue(
                kind: kind,
                place: .between,
                formula: formula,
                working: working,
                inputs: inputs,
                value: value,
                unit: unit,
                interval: interval.flatMap { $0.isFinite ? $0 : nil },
                caveats: caveats
            )
        }
        let (most, now) = (goal.amount.middle, own.amount.middle)
        let range = Interval(own.amount)
        return [
            value(.amountGap, "target - \(field)", "-", most - now, currency, aim - range),
            value(.ratioToTarget, "\(field) / target", "/", now / most, "of the target", range.divided(by: aim)),
            value(.multipleNeeded, "target / \(field)", "/", most / now, "times", aim.divided(by: range)),
        ].filter { !$0.value.isNaN }
    }
}

extension DerivedValue {
    /// The same value with another number, for showing.
    func withValue(_ other: Decimal) -> DerivedValue {
        DerivedValue(
            kind: kind,
            place: place,
            formula: formula,
            working: working,
            inputs: inputs,
            value: other,
            unit: unit,
            interval: nil,
            caveats: caveats
        )
    }
}
