import DocumentModel
public import Foundation

/// A table of official figures that a person brings along: spending, gross domestic product, exchange rates, people.
///
/// None is built in. What its figures are, in which unit, at which prices and of which edition, is declared by whoever
/// loads it or read from its head, and printed wherever a figure of it is used.
public struct ReferenceTable: Hashable, Sendable {
    /// What the figures are.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Gross domestic product.
        case gdp
        /// Exchange rates: units of a currency for one unit of another.
        case rates
        /// Spending, as sums or as shares of gross domestic product.
        case spending
        /// Numbers of people.
        case population
    }

    /// What a figure of the table counts.
    public enum Unit: Hashable, Sendable, CustomStringConvertible {
        /// Units of a currency; nil for the currency of each country. The factor is 1,000,000 for millions.
        case money(currency: String?, factor: Decimal)
        /// Per cent of a base.
        case percent(base: String)
        /// Units of the currency of each row for one unit of this one.
        case rate(per: String)
        /// People; the factor is 1,000 for thousands.
        case people(factor: Decimal)

        /// The unit in words: `million USD`, `% of GDP`.
        public var description: String {
            switch self {
            case .money(let currency, let factor): Self.scale(factor) + (currency ?? "of each national currency")
            case .percent(let base): "% of \(base)"
            case .rate(let currency): "units per \(currency)"
            case .people(let factor): Self.scale(factor) + "people"
            }
        }

        private static func scale(_ factor: Decimal) -> String {
            for (exponent, name) in [(12, "trillion "), (9, "billion "), (6, "million "), (3, "thousand ")]
            where factor == Decimal(sign: .plus, exponent: exponent, significand: 1) { return name }
            return factor == 1 ? "" : "\(factor) "
        }
    }

    /// At which prices sums are given.
    public enum Prices: Hashable, Sendable, CustomStringConvertible {
        /// Those of each year.
        case current
        /// Those of one year.
        case constant(Int?)

        /// `current prices`, `constant 2023 prices`.
        public var description: String {
            switch self {
            case .current: "current prices"
            case .constant(let year): year.map { "constant \($0) prices" } ?? "constant prices"
            }
        }
    }

    /// One figure.
    public struct Entry: Hashable, Sendable {
        /// The country, group or currency, as the table names it.
        public let name: String
        /// The ISO 3166-1 code, where the name is that of a country.
        public let country: String?
        /// The ISO 4217 code, where the name is one or the unit has one.
        public let currency: String?
        /// The year.
        public let year: Int
        /// The figure in whole units: dollars and not millions of them, with the worth of its last printed digit.
        public let amount: Amount
        /// The prices of this row.
        public let prices: Prices
        /// Whether the table marks it as an estimate.
        public let isEstimate: Bool
        /// The line of the file, from 1.
        public let line: Int

        /// Describes a figure.
        public init(
            name: String,
            country: String?,
            currency: String?,
            year: Int,
            amount: Amount,
            prices: Prices,
            isEstimate: Bool,
            line: Int
        ) {
            self.name = name
            self.country = country
            self.currency = currency
            self.year = year
            self.amount = amount
            self.prices = prices
            self.isEstimate = isEstimate
            self.line = line
        }
    }

    /// The name by which it is called: that of its file.
    public let name: String
    /// What the figures are.
    public let kind: Kind
    /// What they count.
    public let unit: Unit
    /// The edition; nil where nobody says.
    public let vintage: String?
    /// What the spending is for; nil where nobody says.
    public let purpose: String?
    /// The figures, in the order of the file.
    public let entries: [Entry]
    /// How many cells say that a figure is missing.
    public let missing: Int
    /// The names of rows that are no country, group or currency that is known.
    public let unknownNames: [String]
    /// What was read from the head of the file and not declared, in words.
    public let readFromFile: [String]

    private let places: [Key: [Int]]

    private struct Key: Hashable, Sendable {
        let name: String
        let year: Int
    }

    /// Describes a table.
    public init(
        name: String,
        kind: Kind,
        unit: Unit,
        vintage: String?,
        purpose: String?,
        entries: [Entry],
        missing: Int,
        unknownNames: [String],
        readFromFile: [String]
    ) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.vintage = vintage
        self.purpose = purpose
        self.entries = entries
        self.missing = missing
        self.unknownNames = unknownNames
        self.readFromFile = readFromFile
        var places: [Key: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            let codes = [entry.country, kind == .rates ? entry.currency : nil].compactMap { $0 }
            for name in Set([Self.fold(entry.name)] + codes) {
                places[Key(name: name, year: entry.year), default: []].append(index)
            }
        }
        self.places = places
    }

    /// The figures of a country (by its ISO 3166-1 code), of a currency (by its ISO 4217 code) or of a name, in a year.
    ///
    /// - Complexity: O(*m*) for *m* figures found.
    public func entries(of name: String, in year: Int) -> [Entry] {
        let found = places[Key(name: name, year: year)] ?? places[Key(name: Self.fold(name), year: year)] ?? []
        return found.map { entries[$0] }
    }

    /// The first and last year of its figures; nil for a table without figures.
    public var years: ClosedRange<Int>? {
        guard let first = entries.map(\.year).min(), let last = entries.map(\.year).max() else { return nil }
        return first...last
    }

    /// The table and where in it a figure stands: `milex.csv, line 12, edition 2025-04`.
    public func place(of entry: Entry) -> String {
        "\(name), line \(entry.line)" + (vintage.map { ", edition \($0)" } ?? "")
    }

    private static func fold(_ name: String) -> String { name.lowercased() }
}
