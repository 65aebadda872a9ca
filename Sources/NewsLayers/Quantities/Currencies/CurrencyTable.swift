/// Currencies, their names, words, signs and letter marks, as data.
///
/// Codes, names and minor units after list one of ISO 4217 (SIX, as of 2025), with the former currencies that news
/// still names. Words, signs and letter marks after the usage of news in English; the order of codes in a reading
/// says which one a text without further evidence most likely means.
enum CurrencyTable {
    /// One currency.
    struct Row: Sendable {
        /// ISO 4217.
        let code: String
        /// Decimal places of the smallest unit.
        let minorUnits: Int
        /// The English name, in lower case except for proper adjectives.
        let name: String
    }

    /// A noun that follows a number: `euros`, `kronor`.
    struct Noun: Sendable {
        /// The forms, separated by spaces.
        let words: String
        /// What it can mean, likeliest first.
        let codes: [String]
        /// Whether the first code is meant where nothing speaks against it.
        let hasDefault: Bool
        /// Whether the word is common outside money, so that a number alone before it proves nothing.
        let isCommonWord: Bool
        /// How many make one unit of the currency: 100 for cents, 1 for the unit itself.
        let divisor: Int
    }

    /// Letters that mark a currency directly before (or after) a number: `Rs`, `NT`.
    struct Mark: Sendable {
        /// The exact spellings, separated by spaces.
        let words: String
        /// What it can mean, likeliest first.
        let codes: [String]
        /// Whether the first code is meant where nothing speaks against it.
        let hasDefault: Bool
        /// Whether white space or a full stop may stand between it and the number.
        let allowsSpace: Bool
        /// Whether it also stands after the number: `500 kr`.
        let follows: Bool
    }

    /// A sign of one character.
    struct Sign: Sendable {
        /// The character.
        let scalar: UInt32
        /// What it can mean, likeliest first.
        let codes: [String]
        /// How many make one unit: 100 for `¢`.
        let divisor: Int
        /// Whether it is the dollar sign.
        var isDollar: Bool { scalar == 0x24 || scalar == 0xFF04 }
    }

    /// The row of a code.
    static let indexByCode: [String: Int] = Dictionary(
        rows.enumerated().map { ($1.code, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// Codes that are English words or names in capitals: before a number without magnitude they prove nothing.
    static let wordLikeCodes: Set<String> = [
        "ALL", "AMD", "ANG", "BAM", "BOB", "COP", "CUP", "DOP", "GEL", "LAK", "MAD", "MOP", "NIO", "PEN", "RON", "SOS",
        "TOP", "TRY", "CAD", "SAR", "ARS", "MUR", "STN", "SCR",
    ]

    /// Codes that are read in lower case too, after a number.
    static let lowerCaseCodes: Set<String> = [
        "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "AUD", "NZD", "SGD", "HKD", "PLN", "SEK", "NOK", "DKK", "CZK",
        "HUF", "KRW", "BRL", "MXN", "ZAR", "CAD",
    ]

    /// Letters before `$` (and after it, `$US`) and the dollar or peso they mean.
    static let dollarPrefixes: [(String, String)] = [
        ("US", "USD"), ("A", "AUD"), ("AU", "AUD"), ("Aus", "AUD"), ("Aust", "AUD"), ("C", "CAD"), ("CA", "CAD"),
        ("CDN", "CAD"), ("Can", "CAD"), ("NZ", "NZD"), ("HK", "HKD"), ("NT", "TWD"), ("S", "SGD"), ("SG", "SGD"),
        ("R", "BRL"), ("J", "JMD"), ("JA", "JMD"), ("TT", "TTD"), ("BZ", "BZD"), ("EC", "XCD"), ("Z", "ZWG"),
        ("ZW", "ZWG"), ("N", "NAD"), ("L", "LRD"), ("G", "GYD"), ("GY", "GYD"), ("B", "BND"), ("BN", "BND"),
        ("F", "FJD"), ("FJ", "FJD"), ("BD", "BDT"), ("Bds", "BBD"), ("BS", "BSD"), ("WS", "WST"), ("MX", "MXN"),
        ("Mex", "MXN"), ("AR", "ARS"), ("RD", "DOP"), ("SI", "SBD"), ("T", "TOP"), ("CL", "CLP"), ("CI", "KYD"),
        ("CU", "CUP"), ("Col", "COP"), ("Sr", "SRD"), ("USD", "USD"), ("AUD", "AUD"), ("CAD", "CAD"), ("NZD", "NZD"),
        ("HKD", "HKD"), ("SGD", "SGD"), ("TWD", "TWD"),
    ]

    /// Signs of one character.
    static let signs: [Sign] = [
        Sign(scalar: 0x24, codes: dollars, divisor: 1), Sign(scalar: 0xFF04, codes: dollars, divisor: 1),
        Sign(scalar: 0xA2, codes: ["USD"], divisor: 100), Sign(scalar: 0xA3, codes: ["GBP"], divisor: 1),
        Sign(scalar: 0xFFE1, codes: ["GBP"], divisor: 1), Sign(scalar: 0xA5, codes: ["JPY", "CNY"], divisor: 1),
        Sign(scalar: 0xFFE5, codes: ["JPY", "CNY"], divisor: 1), Sign(scalar: 0xE3F, codes: ["THB"], divisor: 1),
        Sign(scalar: 0x20A1, codes: ["CRC"], divisor: 1), Sign(scalar: 0x20A4, codes: ["GBP", "ITL"], divisor: 1),
        Sign(scalar: 0x20A6, codes: ["NGN"], divisor: 1), Sign(scalar: 0x20A7, codes: ["ESP"], divisor: 1),
        Sign(scalar: 0x20A8, codes: rupees, divisor: 1), Sign(scalar: 0x20A9, codes: ["KRW", "KPW"], divisor: 1),
        Sign(scalar: 0xFFE6, codes: ["KRW", "KPW"], divisor: 1), Sign(scalar: 0x20AA, codes: ["ILS"], divisor: 1),
        Sign(scalar: 0x20AB, codes: ["VND"], divisor: 1), Sign(scalar: 0x20AC, codes: ["EUR"], divisor: 1),
        Sign(scalar: 0x20AD, codes: ["LAK"], divisor: 1), Sign(scalar: 0x20AE, codes: ["MNT"], divisor: 1),
        Sign(scalar: 0x20B1, codes: ["PHP"], divisor: 1), Sign(scalar: 0x20B2, codes: ["PYG"], divisor: 1),
        Sign(scalar: 0x20B4, codes: ["UAH"], divisor: 1), Sign(scalar: 0x20B5, codes: ["GHS"], divisor: 1),
        Sign(scalar: 0x20B8, codes: ["KZT"], divisor: 1), Sign(scalar: 0x20B9, codes: ["INR"], divisor: 1),
        Sign(scalar: 0x20BA, codes: ["TRY"], divisor: 1), Sign(scalar: 0x20BC, codes: ["AZN"], divisor: 1),
        Sign(scalar: 0x20BD, codes: ["RUB"], divisor: 1), Sign(scalar: 0x20BE, codes: ["GEL"], divisor: 1),
        Sign(scalar: 0x20C0, codes: ["KGS"], divisor: 1), Sign(scalar: 0xFDFC, codes: ["IRR", "SAR"], divisor: 1),
    ]

    /// Countries whose own press writes a bare `$` for their dollar.
    static let bareDollarCountries = ["AU", "NZ", "CA", "SG", "JM", "TT", "BB", "FJ", "GY", "BZ"]

    static let dollars = [
        "USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "JMD", "BBD", "BZD", "BMD", "BND", "BSD", "FJD", "GYD", "KYD",
        "LRD", "NAD", "SBD", "SRD", "TTD", "XCD", "ZWG",
    ]
    static let rupees = ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"]

    /// Letter marks, in which case matters.
    static let marks: [Mark] = [
        Mark(words: "Rs RS Re rs", codes: rupees, hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "R", codes: ["ZAR"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "N", codes: ["NGN"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "P", codes: ["PHP", "BWP"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "Php", codes: ["PHP"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "K", codes: ["ZMW", "PGK", "MWK", "MMK"], hasDefault: false, allowsSpace: false, follows: false),
        Mark(
            words: "Sh Shs Sh. sh",
            codes: ["KES", "UGX", "TZS", "SOS"],
            hasDefault: false,
            allowsSpace: true,
            follows: false
        ),
        Mark(words: "KSh Ksh KSH Kshs KShs", codes: ["KES"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(words: "USh Ush Ushs Shs", codes: ["UGX"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(words: "TSh Tsh Tshs TZSh", codes: ["TZS"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(words: "SoSh", codes: ["SOS"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(words: "TL", codes: ["TRY"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "RM", codes: ["MYR"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(words: "Rp", codes: ["IDR"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(words: "RMB Rmb", codes: ["CNY"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "NIS", codes: ["ILS"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "SFr Sfr SFR SwFr Fr", codes: ["CHF"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(
            words: "kr Kr KR",
            codes: ["SEK", "NOK", "DKK", "ISK"],
            hasDefault: false,
            allowsSpace: true,
            follows: true
        ),
        Mark(words: "DKr Dkr", codes: ["DKK"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "NKr Nkr", codes: ["NOK"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "SKr Skr", codes: ["SEK"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "DM", codes: ["DEM"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "zł zl PLZ", codes: ["PLN"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "Kč Kc", codes: ["CZK"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "Ft", codes: ["HUF"], hasDefault: true, allowsSpace: false, follows: true),
        Mark(words: "Tk", codes: ["BDT"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "Dh Dhs dhs dh", codes: ["AED", "MAD"], hasDefault: true, allowsSpace: true, follows: true),
        Mark(words: "SR", codes: ["SAR"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "QR", codes: ["QAR"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "BD", codes: ["BHD"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "KD", codes: ["KWD"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "JD", codes: ["JOD"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "RO", codes: ["OMR"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "LE", codes: ["EGP"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(words: "Le", codes: ["SLE"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "GHC", codes: ["GHS"], hasDefault: true, allowsSpace: true, follows: false),
        Mark(words: "GH", codes: ["GHS"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "MK", codes: ["MWK"], hasDefault: true, allowsSpace: false, follows: false),
        Mark(words: "Bs", codes: ["BOB", "VES"], hasDefault: false, allowsSpace: true, follows: false),
        Mark(words: "Br", codes: ["ETB", "BYN"], hasDefault: false, allowsSpace: false, follows: false),
        Mark(words: "FCFA CFA", codes: ["XOF", "XAF"], hasDefault: false, allowsSpace: true, follows: true),
    ]
}
