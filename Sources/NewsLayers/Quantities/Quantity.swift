public import DocumentModel

/// A sum of money or a percentage in a text.
public struct Quantity: Hashable, Codable, Sendable, Anchored {
    /// What is counted.
    public enum Kind: Hashable, Codable, Sendable {
        /// Per cent.
        case percent
        /// Money in a currency (ISO 4217); nil where the text leaves it open.
        case money(currency: String?)
    }

    /// Symbol or code, number, magnitude and currency word or per cent sign; for a range, both ends.
    public let span: Span

    /// What is counted.
    public let kind: Kind

    /// The number, in units of the currency or in per cent.
    public let amount: Amount

    /// Where the notation leaves the currency open and the text does not settle it beyond doubt: the currencies that it
    /// can be, likeliest first; otherwise empty.
    public let candidates: [String]

    /// Whether it states the sum directly before it in another currency: "59.4 trillion won ($43.7 billion)".
    public let isConversion: Bool

    /// The rule that read it, as `quantities/rule`.
    public let rule: String

    /// Describes a quantity.
    public init(
        span: Span,
        kind: Kind,
        amount: Amount,
        candidates: [String] = [],
        isConversion: Bool = false,
        rule: String
    ) {
        self.span = span
        self.kind = kind
        self.amount = amount
        self.candidates = candidates
        self.isConversion = isConversion
        self.rule = rule
    }

    /// The currency of a sum of money, where it is known.
    public var currency: String? {
        if case .money(let currency) = kind { currency } else { nil }
    }
}

/// The layer of sums of money and percentages.
public enum Quantities: LayerKey {
    /// Quantities, sorted by place; they do not overlap.
    public typealias Value = Annotations<Quantity>

    /// The layer's name, `quantities`.
    public static let name = "quantities"
}

extension AnalysedDocument {
    /// The sums of money and percentages in the text.
    public var quantities: Annotations<Quantity> { get throws { try layer(Quantities.self) } }
}
