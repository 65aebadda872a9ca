import DossierKit
import Foundation

/// A number that is not in the text: computed from printed figures, with everything needed to compute it again.
struct DerivedValue: Hashable, Sendable {
    /// What is computed; the raw value is the name in exports.
    enum Kind: String, Hashable, Sendable, CaseIterable {
        /// How far a share is from a target.
        case gapToTarget = "gap_to_target"
        /// Which part of a target a share reaches.
        case ratioToTarget = "ratio_to_target"
        /// By what a share must be multiplied to reach a target.
        case multipleNeeded = "multiple_needed"
        /// Gross domestic product, from a sum and its share of it.
        case impliedGDP = "implied_gdp"
        /// Another base of a share, such as a budget, from a sum and its share of it.
        case impliedBase = "implied_base"
        /// The exchange rate behind a conversion.
        case impliedExchangeRate = "implied_exchange_rate"
        /// The sum that would be the target, at today's base.
        case amountAtTarget = "amount_at_target"
        /// What lies between today's sum and that.
        case extraAmountToTarget = "extra_amount_to_target"
        /// The change of the share each year until the target's year.
        case shareChangePerYear = "share_change_per_year"
        /// By how much spending must outgrow its base each year until then.
        case excessGrowthNeeded = "excess_growth_needed"
        /// The difference of two shares.
        case shareDifference = "share_difference"
        /// One share divided by another.
        case shareRatio = "share_ratio"
        /// The difference of two sums.
        case amountDifference = "amount_difference"
        /// One sum divided by another.
        case amountRatio = "amount_ratio"
        /// A sum divided by the number of people.
        case perHead = "per_head"
        /// The difference of two sums per head.
        case perHeadDifference = "per_head_difference"
        /// One sum per head divided by another.
        case perHeadRatio = "per_head_ratio"
        /// How far a sum is from a target.
        case amountGap = "amount_gap"
        /// A sum in another currency, at a given rate.
        case convertedAmount = "converted_amount"
        /// How far the rate behind a conversion in a text is from a given one.
        case rateDifference = "rate_difference"
        /// By how many per cent a figure is larger than an earlier one.
        case growth
        /// Whether the figures of one actor fit together.
        case consistency
    }

    /// Under which side of a comparison it stands.
    enum Place: Hashable, Sendable {
        /// It is of the first fact alone.
        case left
        /// It is of the second fact alone.
        case right
        /// It relates the two.
        case between
    }

    /// A figure of a fact: `s2.share`.
    struct Input: Hashable, Sendable, CustomStringConvertible {
        /// The display name of the fact; `target` for a target that was given by hand.
        let fact: String
        /// The field: share, amount, converted, period.
        let field: String
        /// Where the figure stands; nil for what is in no text.
        let evidence: Evidence?

        /// The input as exports name it.
        var description: String { field.isEmpty ? fact : "\(fact).\(field)" }
    }

    /// What is computed.
    let kind: Kind
    /// Under which side it stands.
    let place: Place
    /// How, in words of the fields: `target_share - share`.
    let formula: String
    /// How, in the printed figures: `5 - 2.34`.
    let working: String
    /// The figures used.
    let inputs: [Input]
    /// The value from the figures as printed.
    let value: Decimal
    /// The unit: `KRW`, `percentage points of GDP`.
    let unit: String
    /// What the value can be, given the rounding of the figures; nil where they are no measurements.
    let interval: Interval?
    /// Why to take care.
    let caveats: [Caveat]
}

extension DerivedValue {
    /// The value as people read it.
    var shown: String {
        let number = FigureText.number(value)
        switch kind {
        case .gapToTarget, .shareDifference:
            return "\(FigureText.number(value, digits: 12)) points"
        case .ratioToTarget: return FigureText.percent(value * 100, digits: 3)
        case .multipleNeeded, .shareRatio, .amountRatio, .perHeadRatio:
            return FigureText.number(value.rounded(to: 3)) + " x"
        case .impliedGDP, .impliedBase, .amountAtTarget, .convertedAmount, .amountGap:
            return FigureText.money(value, unit)
        case .perHead: return FigureText.money(value, unit.replacing(" per head", with: ""))
        case .amountDifference: return FigureText.signed(value, FigureText.money(value, unit))
        case .perHeadDifference:
            return FigureText.signed(value, FigureText.money(value, unit.replacing(" per head", with: "")))
        case .extraAmountToTarget:
            let currency = unit.split(separator: " ").first.map(String.init) ?? unit
            return FigureText.signed(value, FigureText.money(value, currency))
        case .impliedExchangeRate: return "\(number) \(unit.replacing(" per ", with: "/"))"
        case .shareChangePerYear: return FigureText.signed(value, FigureText.number(value, digits: 3)) + " points"
        case .excessGrowthNeeded: return FigureText.percent(value, digits: 3)
        case .growth, .rateDifference: return FigureText.signed(value, FigureText.percent(value, digits: 3))
        case .consistency: return number
        }
    }

    /// Formula and working: `target_share - share = 5 - 2.34`.
    var derivation: String { "\(formula) = \(working)" }

    /// The caveats in one line; nil for none.
    var caveatText: String? {
        caveats.isEmpty ? nil : caveats.map(\.description).joined(separator: "; ")
    }

    /// The cells `value unit low high formula inputs caveats`, which every table of derived values has.
    var cells: [Cell] {
        [
            .decimal(value.tidy), .text(unit), interval.map { .decimal($0.low.tidy) } ?? .missing,
            interval.map { .decimal($0.high.tidy) } ?? .missing, .text(derivation),
            .text(inputs.map(\.description).joined(separator: ", ")), Cell(caveatText),
        ]
    }

    /// The columns of ``cells``.
    static let columns: [Column] = [
        .value.shown(.detail), .unit.shown(.detail), .low, .high, .formula.shown(.detail), .inputs, .caveats,
    ]

    /// The cells of a row without a derived value, with the reasons why there is none.
    static func noCells(because reasons: [String]) -> [Cell] {
        [.missing, .missing, .missing, .missing, .missing, .missing]
            + [reasons.isEmpty ? .missing : .text(reasons.joined(separator: "; "))]
    }

    /// The same value with more caveats.
    func adding(_ more: [Caveat]) -> DerivedValue {
        var seen = Set(caveats)
        return DerivedValue(
            kind: kind,
            place: place,
            formula: formula,
            working: working,
            inputs: inputs,
            value: value,
            unit: unit,
            interval: interval,
            caveats: caveats + more.filter { seen.insert($0).inserted }
        )
    }
}

extension Decimal {
    /// The number with ten significant digits: more than any printed figure has, and no noise behind them.
    var tidy: Decimal {
        guard !isNaN, !isZero else { return self }
        // The significand holds up to 38 digits; what counts is how many stand before the point.
        let digits = significand.description.filter(\.isNumber).count
        let integerDigits = digits + exponent
        return rounded(to: 10 - integerDigits)
    }
}
