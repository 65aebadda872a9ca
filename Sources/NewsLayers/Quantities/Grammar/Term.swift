/// A number with the magnitude and unit that are written at it: `€2.5bn`, `30 percent`, `ten`.
struct Term {
    /// What the number counts.
    enum Unit: Hashable {
        case percent
        case money(CurrencyReading)
    }

    /// The index of its first lexeme.
    var first: Int
    /// The index after its last lexeme.
    var next: Int
    /// The number without its magnitude.
    var number: ScaledNumber
    /// The power of ten of its magnitude words; zero when there are none.
    var magnitude = 0
    /// What it counts, when that is written.
    var unit: Unit?
    /// Whether the unit is written before the number.
    var hasPrefix = false
    /// Whether the unit is written after the number.
    var hasSuffix = false
    /// Whether the number is spelled in words.
    var isSpelled = false
    /// Whether the digits have a separator.
    var hasSeparator = false
    /// Whether it is four digits that are likely a year.
    var isYearLike = false

    /// The value; nil when it is absurdly large.
    var value: ScaledNumber? { number.scaled(by: magnitude) }
    /// The power of ten of the last printed digit.
    var step: Int { number.exponent + magnitude }

    /// The currency as written, for money.
    var reading: CurrencyReading? {
        if case .money(let reading) = unit { reading } else { nil }
    }
}
