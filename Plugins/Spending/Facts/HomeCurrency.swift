/// The currencies of countries that news of public spending names: a weak sign of who spends.
enum HomeCurrency {
    /// The currency (ISO 4217) of a country (ISO 3166, two letters); nil where the table does not say.
    static func currency(of country: String) -> String? { table[country] }

    /// The one country with a currency; nil for the euro and the dollar, which others count in too.
    static func country(of currency: String) -> String? { currency == "USD" ? nil : countries[currency] }

    private static let countries: [String: String] = {
        var countries: [String: String] = [:]
        for country in table.keys.sorted() where !euro.contains(country) {
            if let currency = table[country] { countries[currency] = country }
        }
        return countries
    }()

    private static let euro = [
        "AT", "BE", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT",
        "SI", "SK",
    ]

    private static let table: [String: String] = {
        var table = [
            "AE": "AED", "AR": "ARS", "AU": "AUD", "BD": "BDT", "BG": "BGN", "BR": "BRL", "CA": "CAD", "CH": "CHF",
            "CL": "CLP", "CN": "CNY", "CO": "COP", "CZ": "CZK", "DK": "DKK", "EG": "EGP", "ET": "ETB", "GB": "GBP",
            "GH": "GHS", "HU": "HUF", "ID": "IDR", "IL": "ILS", "IN": "INR", "IR": "IRR", "IS": "ISK", "JP": "JPY",
            "KE": "KES", "KR": "KRW", "KZ": "KZT", "LK": "LKR", "MA": "MAD", "MX": "MXN", "MY": "MYR", "NG": "NGN",
            "NO": "NOK", "NP": "NPR", "NZ": "NZD", "PE": "PEN", "PH": "PHP", "PK": "PKR", "PL": "PLN", "QA": "QAR",
            "RO": "RON", "RS": "RSD", "RU": "RUB", "SA": "SAR", "SE": "SEK", "SG": "SGD", "TH": "THB", "TR": "TRY",
            "TW": "TWD", "TZ": "TZS", "UA": "UAH", "UG": "UGX", "US": "USD", "VN": "VND", "ZA": "ZAR",
        ]
        for country in euro { table[country] = "EUR" }
        return table
    }()
}
