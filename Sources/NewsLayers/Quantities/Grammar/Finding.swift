/// A quantity as the grammar found it, before its currency is settled.
struct Finding {
    /// What is counted.
    enum Unit {
        case percent
        case money(CurrencyReading)
        /// Money whose currency is left out: "30 billion of which".
        case leftOut
    }

    /// The index of the first lexeme.
    var first: Int
    /// The index after the last lexeme.
    var next: Int
    var low: ScaledNumber
    var high: ScaledNumber
    /// The power of ten of the last printed digit.
    var step: Int
    var unit: Unit
    var bound: Amount.Bound?
    var rule: String
    /// Whether it states the sum before it in another currency.
    var isConversion = false
    /// The currency, once settled.
    var currency: String?
    /// Where the currency stays open, or evidence spoke for two: what it can be, likeliest first.
    var candidates: [String] = []

    /// The currency as written, for money.
    var reading: CurrencyReading? {
        if case .money(let reading) = unit { reading } else { nil }
    }

    var isMoney: Bool {
        if case .percent = unit { false } else { true }
    }
}
