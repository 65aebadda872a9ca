/// What a printed sign, noun, letter mark or code says about the currency.
struct CurrencyReading: Hashable {
    /// How the currency is written.
    enum Source: Hashable {
        /// An index into ``CurrencyTable/signs``.
        case sign(Int)
        /// An index into ``CurrencyTable/nouns``.
        case noun(Int)
        /// An index into ``CurrencyTable/marks``.
        case mark(Int)
        /// An ISO 4217 code, or a dollar sign with letters.
        case code
    }

    /// How the currency is written.
    var source: Source
    /// The currency, where the notation alone settles it.
    var known: String?
    /// Whether an adjective was given whose currency is not in the table: "Ruritanian crowns".
    var isForeign = false

    /// A reading of a code.
    static func code(_ code: String) -> CurrencyReading { CurrencyReading(source: .code, known: code) }

    /// The currencies it can be, likeliest first.
    var codes: [String] {
        if let known { return [known] }
        if isForeign { return [] }
        switch source {
        case .sign(let index): return CurrencyTable.signs[index].codes
        case .noun(let index): return CurrencyTable.nouns[index].codes
        case .mark(let index): return CurrencyTable.marks[index].codes
        case .code: return []
        }
    }

    /// Whether the likeliest currency is meant where nothing speaks against it.
    var hasDefault: Bool {
        switch source {
        case .sign: true
        case .noun(let index): CurrencyTable.nouns[index].hasDefault
        case .mark(let index): CurrencyTable.marks[index].hasDefault
        case .code: true
        }
    }

    /// How many of what is written make one unit of the currency.
    var divisor: Int {
        switch source {
        case .sign(let index): CurrencyTable.signs[index].divisor
        case .noun(let index): CurrencyTable.nouns[index].divisor
        case .mark, .code: 1
        }
    }

    /// Whether it is the bare dollar sign, which stands for the dollar of the writer's country.
    var isBareDollarSign: Bool {
        guard known == nil, case .sign(let index) = source else { return false }
        return CurrencyTable.signs[index].isDollar
    }
}
