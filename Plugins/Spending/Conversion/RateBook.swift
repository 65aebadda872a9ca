import DossierKit
import Foundation

/// Exchange rates from arguments and tables, and conversions by them.
struct RateBook: Sendable {
    /// Rates from arguments and simple lists: they hold for any year unless they name one.
    private(set) var rates: [ExchangeRate]
    /// Tables of rates by year.
    private let tables: [ReferenceTable]

    /// Collects rates; those given by hand come before those of tables.
    init(rates: [ExchangeRate], tables: [ReferenceTable]) {
        self.rates = rates
        self.tables = tables.filter { $0.kind == .rates }
    }

    /// Whether there is no rate at all.
    var isEmpty: Bool { rates.isEmpty && tables.isEmpty }

    /// The currencies that all rates lead to.
    var goals: Set<String> {
        Set(
            rates.map(\.per)
                + tables.compactMap { table in
                    if case .rate(let currency) = table.unit { currency } else { nil }
                }
        )
    }

    /// A simple list of rates: a pair and a number in each row, and a year where the rate is of one.
    ///
    /// - Returns: Nil for a file of another form.
    static func list(_ text: String, name: String) -> [ExchangeRate]? {
        var rates: [ExchangeRate] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let fields = line.split { ",;\t=".contains($0) }.map { $0.filter { $0 != "\"" && !$0.isWhitespace } }
            guard fields.count >= 2, let pair = RateArgument.pair(fields[0]),
                let amount = RateArgument.number(fields[1])
            else { continue }
            let year = fields.count > 2 ? Int(fields[2]) : nil
            rates.append(
                ExchangeRate(
                    currency: pair.0,
                    per: pair.1,
                    amount: amount,
                    year: year,
                    source: "\(name), line \(index + 1)"
                )
            )
        }
        return rates.isEmpty ? nil : rates
    }

    /// A way from one currency to another: what to multiply with, as a product of rates and inverse rates.
    struct Route: Hashable, Sendable {
        /// The rates, each with whether the sum is divided by it.
        let steps: [Step]

        struct Step: Hashable, Sendable {
            let rate: ExchangeRate
            let isDivided: Bool
        }
    }

    /// The way from `currency` to `goal` in a year: one rate, or two by way of a third currency.
    func route(from currency: String, to goal: String, year: Int?) -> Route? {
        if let direct = rate(currency, per: goal, year) { return Route(steps: [.init(rate: direct, isDivided: true)]) }
        if let inverse = rate(goal, per: currency, year) {
            return Route(steps: [.init(rate: inverse, isDivided: false)])
        }
        for middle in goals.sorted() {
            guard let first = rate(currency, per: middle, year), let second = rate(goal, per: middle, year) else {
                continue
            }
            return Route(steps: [.init(rate: first, isDivided: true), .init(rate: second, isDivided: false)])
        }
        return nil
    }

    /// The rate of a year, or of the nearest of the three years around it; a rate without a year holds for all.
    private func rate(_ currency: String, per: String, _ year: Int?) -> ExchangeRate? {
        let own = rates.filter { $0.currency == currency && $0.per == per }
        if let exact = own.first(where: { $0.year == nil || $0.year == year }) { return exact }
        guard let year else { return own.first }
        for distance in [0, -1, 1, -2, 2, -3, 3] {
            if let near = own.first(where: { $0.year == year + distance }) { return near }
            for table in tables where table.unit == .rate(per: per) {
                guard let entry = table.entries(of: currency, in: year + distance).first, entry.amount.low > 0 else {
                    continue
                }
                return ExchangeRate(
                    currency: currency,
                    per: per,
                    amount: entry.amount,
                    year: entry.year,
                    source: table.place(of: entry)
                )
            }
        }
        return nil
    }

    /// A sum in another currency, with the arithmetic.
    ///
    /// - Parameter field: The name of the sum's field.
    /// - Returns: Nil where the arithmetic leaves the range of decimals.
    func convert(_ fact: ComparedFact, _ field: String, by route: Route, to goal: String) -> DerivedValue? {
        guard let sum = Derivation.quantity(field, of: fact), !sum.amount.middle.isNaN else { return nil }
        var value = sum.amount.middle
        var interval: Interval? = Interval(sum.amount)
        var formula = field
        var working = FigureText.money(sum)
        var inputs = [fact.input(field)]
        var caveats: [Caveat] = []
        for step in route.steps {
            let rate = step.rate
            value = step.isDivided ? value / rate.amount.middle : value * rate.amount.middle
            // A rate given by hand is taken as exact: nobody says how it was rounded.
            let factor = rate.source.hasPrefix("--rate") ? Interval(exactly: rate.amount.middle) : Interval(rate.amount)
            interval = interval.flatMap { step.isDivided ? $0.divided(by: factor) : $0 * factor }
            formula += step.isDivided ? " / rate" : " * rate"
            working += step.isDivided ? " / \(rate.text)" : " x \(rate.text)"
            inputs.append(DerivedValue.Input(fact: rate.source, field: "", evidence: nil))
            caveats.append(.rateGiven(rate.text))
            if let year = rate.year, let own = fact.year, year != own {
                caveats.append(.rateOfOtherYear(rate: "\(year)", sum: "\(own)"))
            }
        }
        if fact.year == nil, route.steps.contains(where: { $0.rate.year != nil }) {
            caveats.append(.unknownPeriod(fact.id))
        }
        guard !value.isNaN else { return nil }
        return DerivedValue(
            kind: .convertedAmount,
            place: .between,
            formula: formula,
            working: working,
            inputs: inputs,
            value: value,
            unit: goal,
            interval: interval.flatMap { $0.isFinite ? $0 : nil },
            caveats: caveats + fact.bounds
        )
    }
}
