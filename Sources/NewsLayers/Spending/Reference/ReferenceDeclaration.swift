import Foundation

/// What a person declares about a reference table; what is left open is looked for in the head of the file.
public struct ReferenceDeclaration: Hashable, Sendable {
    /// What the figures are.
    public var kind: ReferenceTable.Kind
    /// What they count.
    public var unit: ReferenceTable.Unit?
    /// Whether percentages stand as fractions: 0.0234 for 2.34 %.
    public var isFraction = false
    /// At which prices.
    public var prices: ReferenceTable.Prices?
    /// The edition.
    public var vintage: String?
    /// What the spending is for.
    public var purpose: String?

    /// Declares a table.
    public init(
        kind: ReferenceTable.Kind,
        unit: ReferenceTable.Unit? = nil,
        prices: ReferenceTable.Prices? = nil,
        vintage: String? = nil,
        purpose: String? = nil
    ) {
        self.kind = kind
        self.unit = unit
        self.prices = prices
        self.vintage = vintage
        self.purpose = purpose
    }
}

extension ReferenceTable.Unit {
    private static let scales: [(words: [String], exponent: Int)] = [
        (["trillion", "trillions", "trn"], 12), (["billion", "billions", "bn", "b."], 9),
        (["million", "millions", "mn", "m", "m.", "mio"], 6), (["thousand", "thousands", "1000s", "'000"], 3),
    ]

    /// Reads a unit as people write it: `million USD`, `% of GDP`, `US$ bn`, `per USD`, `thousand people`; nil for
    /// words that name none.
    public init?(_ text: String) {
        let folded = text.lowercased().replacing("(", with: " ").replacing(")", with: " ").replacing(",", with: " ")
        let words = folded.split(whereSeparator: \.isWhitespace).map(String.init)
        // A figure per head is no figure of a country: whoever has such a table says what it counts.
        if folded.contains("per capita") || folded.contains("per head") { return nil }
        // "US $m.", "£bn": the letter of the scale at the sign of the currency.
        let glued = ["$", "€", "£", "¥"].contains { sign in folded.contains("\(sign)m") } ? "m" : nil
        let gluedBillion = ["$", "€", "£", "¥"].contains { sign in folded.contains("\(sign)b") } ? "bn" : nil
        let all = words + [glued, gluedBillion].compactMap { $0 }
        let scale = Self.scales.first { entry in all.contains(where: entry.words.contains) }
        let factor = Decimal(sign: .plus, exponent: scale?.exponent ?? 0, significand: 1)
        let marks = ["%", "per cent", "percent", "share of", "fraction of"]
        if marks.contains(where: folded.contains) {
            self = .percent(base: Self.base(folded))
            return
        }
        let currency = Self.currency(text)
        let isRate =
            folded.contains("per us$") || folded.contains("per u.s. dollar") || folded.contains("exchange rate")
            || words.first == "per" || words.contains("lcu") && words.contains("per")
        if isRate {
            self = .rate(per: currency ?? "USD")
            return
        }
        if ["people", "persons", "inhabitants", "population"].contains(where: words.contains) {
            self = .people(factor: factor)
            return
        }
        if folded.contains("local currency") || folded.contains("national currenc") || words.contains("lcu") {
            self = .money(currency: nil, factor: factor)
            return
        }
        guard let currency else { return nil }
        self = .money(currency: currency, factor: factor)
    }

    private static func base(_ folded: String) -> String {
        if folded.contains("government") || folded.contains("budget") { return "budget" }
        return folded.contains("gni") ? "GNI" : "GDP"
    }

    /// The currency that a head names: a code, a symbol, "US dollars".
    private static func currency(_ text: String) -> String? {
        let folded = text.lowercased()
        let signs = [
            ("us$", "USD"), ("u.s. dollar", "USD"), ("us dollar", "USD"), ("€", "EUR"), ("euro", "EUR"), ("£", "GBP"),
            ("pound", "GBP"), ("¥", "JPY"), ("yen", "JPY"), ("₩", "KRW"), ("won", "KRW"), ("₹", "INR"),
        ]
        let codes = text.split { !$0.isLetter || !$0.isASCII }.filter { $0.count == 3 && $0.allSatisfy(\.isUppercase) }
        if let code = codes.compactMap({ Currency(String($0)) }).first { return code.code }
        if let sign = signs.first(where: { folded.contains($0.0) }) { return sign.1 }
        return folded.contains("$") || folded.contains("dollars") ? "USD" : nil
    }
}

extension ReferenceTable.Prices {
    /// Reads `current`, `constant 2023`, `at constant (2023) prices`; nil for words that name none.
    public init?(_ text: String) {
        let folded = text.lowercased()
        if folded.contains("constant") || folded.contains("real terms") {
            let years = folded.split { !$0.isNumber }.compactMap { Int($0) }.filter { (1900...2100).contains($0) }
            self = .constant(years.first)
        } else if folded.contains("current") || folded.contains("nominal") {
            self = .current
        } else {
            return nil
        }
    }
}
