private import Foundation

/// A currency of ISO 4217: its code, its name, its smallest unit.
///
/// Codes, minor units and home countries come from a table of this module; names that the table does not have come
/// from Foundation's CLDR data.
public struct Currency: Hashable, Codable, Sendable {
    /// The ISO 4217 code.
    public let code: String

    /// A currency by its code, in capitals or not; nil for a code that ISO 4217 does not list.
    public init?(_ code: String) {
        let code = code.uppercased()
        guard CurrencyTable.indexByCode[code] != nil else { return nil }
        self.code = code
    }

    /// The English name in the singular: `South Korean won`.
    public var name: String { Self.name(of: code) }

    /// The number of decimal places of its smallest unit: 2 for cents, 0 for the yen.
    public var minorUnits: Int { Self.minorUnits(of: code) ?? 2 }

    /// The code of the currency that is legal tender in a country; nil for an unknown country.
    ///
    /// - Parameter country: ISO 3166-1 alpha-2, in capitals: `KR`.
    public static func code(forCountry country: String) -> String? {
        CountryTable.indexByCode[country].map { CountryTable.rows[$0].currency }
    }

    /// The number of decimal places of the smallest unit; nil for an unknown code.
    public static func minorUnits(of code: String) -> Int? {
        CurrencyTable.indexByCode[code].map { CurrencyTable.rows[$0].minorUnits }
    }

    /// The English name in the singular; the code itself where no name is known.
    public static func name(of code: String) -> String {
        if let index = CurrencyTable.indexByCode[code] { return CurrencyTable.rows[index].name }
        return Locale(identifier: "en").localizedString(forCurrencyCode: code) ?? code
    }

    /// All codes, sorted.
    public static var codes: [String] { CurrencyTable.rows.map(\.code) }
}
