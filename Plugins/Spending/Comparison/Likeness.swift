import DossierKit

/// What of two facts can be set against each other, and in which respects they are unlike.
struct Likeness: Hashable, Sendable {
    /// Whether the shares can.
    let shares: Bool
    /// Which sums can: the names of the fields; nil for none.
    var amounts: (left: String, right: String)? { fields.map { ($0[0], $0[1]) } }
    /// In which respects the facts are unlike.
    let caveats: [Caveat]
    /// Why something can't be compared.
    let refusals: [String]

    private let fields: [String]?

    init(_ left: ComparedFact, _ right: ComparedFact, on measure: Comparison.Measure?) {
        var caveats: [Caveat] = []
        var refusals: [String] = []
        shares = (measure == nil || measure == .share) && Self.compareShares(left, right, &caveats, &refusals)
        fields = measure != .share ? Self.compareAmounts(left, right, measure, &caveats, &refusals) : nil
        self.caveats = Self.circumstances(left, right) + caveats + left.bounds + right.bounds
        if !shares, fields == nil, refusals.isEmpty {
            switch measure {
            case .share: refusals.append("the shares are not compared: " + Self.lacking(left, right, "share"))
            case .amount, .perHead: refusals.append("the sums are not compared: " + Self.lacking(left, right, "sum"))
            case nil:
                refusals.append(
                    "\(left.id) and \(right.id) have no figure of one kind: one gives a share, the other a sum"
                )
            }
        }
        self.refusals = refusals
    }

    private static func lacking(_ left: ComparedFact, _ right: ComparedFact, _ what: String) -> String {
        let without = [left, right].filter { what == "share" ? $0.fact.share == nil : $0.fact.amount == nil }
        return without.isEmpty
            ? "they are of different kinds" : without.map(\.id).joined(separator: " and ") + " gives no \(what)"
    }

    private static func compareShares(
        _ left: ComparedFact,
        _ right: ComparedFact,
        _ caveats: inout [Caveat],
        _ refusals: inout [String]
    ) -> Bool {
        guard let first = left.fact.share, let second = right.fact.share else { return false }
        switch (first.base, second.base) {
        case (let one?, let other?) where one != other:
            refusals.append("the shares are not compared: one is of \(one), the other of \(other)")
            return false
        case (nil, _?): caveats.append(.unknownBase(left.id))
        case (_?, nil): caveats.append(.unknownBase(right.id))
        default: break
        }
        return true
    }

    private static func compareAmounts(
        _ left: ComparedFact,
        _ right: ComparedFact,
        _ measure: Comparison.Measure?,
        _ caveats: inout [Caveat],
        _ refusals: inout [String]
    ) -> [String]? {
        guard left.fact.amount != nil, right.fact.amount != nil else { return nil }
        if left.fact.isPerHead != right.fact.isPerHead, measure != .perHead {
            let (one, other) = left.fact.isPerHead ? (left.id, right.id) : (right.id, left.id)
            refusals.append("the sums are not compared: \(one) is per head, \(other) is not; try --on per-head")
            caveats.append(.differentHeads(one, other))
            return nil
        }
        let fields = ["amount", "converted"]
        for one in fields {
            for other in fields {
                guard let first = Derivation.quantity(one, of: left)?.currency,
                    first == Derivation.quantity(other, of: right)?.currency
                else { continue }
                if one == "converted" { caveats.append(.converted(left.id)) }
                if other == "converted" { caveats.append(.converted(right.id)) }
                return [one, other]
            }
        }
        let currencies = [left, right].map { $0.fact.amount?.currency }
        if let first = currencies[0], let second = currencies[1] {
            refusals.append("the sums are not compared: \(first) against \(second), and the text converts neither")
            caveats.append(.differentCurrencies(first, second))
        } else {
            let open = currencies[0] == nil ? left.id : right.id
            refusals.append("the sums are not compared: the currency of \(open) is left open")
        }
        return nil
    }

    /// In which respects what the figures are of differs: status, time, purpose, measure, rate, text.
    static func circumstances(_ left: ComparedFact, _ right: ComparedFact) -> [Caveat] {
        let one = left.fact
        let other = right.fact
        var caveats: [Caveat] = []
        if one.status != other.status { caveats.append(.differentStatus(one.status.rawValue, other.status.rawValue)) }
        switch (one.period, other.period) {
        case (let first?, let second?) where first != second:
            caveats.append(.differentPeriods(first.notation, second.notation))
        case (nil, nil): caveats += [.unknownPeriod(left.id), .unknownPeriod(right.id)]
        case (nil, _?): caveats.append(.unknownPeriod(left.id))
        case (_?, nil): caveats.append(.unknownPeriod(right.id))
        default: break
        }
        if let first = one.purpose, let second = other.purpose, first != second {
            caveats.append(.differentPurposes(first, second))
        }
        if one.measure != other.measure {
            caveats.append(.differentMeasures(one.measure.rawValue, other.measure.rawValue))
        }
        // Shares and the sums of one year are yearly without saying so; a sum over several years is not.
        let several: (SpendingFact) -> Bool = { [.years, .duration].contains($0.period?.precision) && !$0.isPerYear }
        if one.isPerYear, several(other) { caveats.append(.differentRates(left.id, right.id)) }
        if other.isPerYear, several(one) { caveats.append(.differentRates(right.id, left.id)) }
        if left.text != right.text { caveats.append(.differentTexts(left.document, right.document)) }
        return caveats
    }
}
