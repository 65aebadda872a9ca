import DossierKit
import Foundation

/// A percentage as an argument: `5%`, `5`, `2.5 %`.
struct PercentArgument: ExpressibleByArgument, Hashable, Sendable {
    /// The percentage.
    let value: Decimal

    /// Reads a number above 0 and up to 1,000, with or without a per cent sign.
    init?(argument: String) {
        let digits = argument.split(whereSeparator: \.isWhitespace).joined()
        let number = digits.hasSuffix("%") ? digits.dropLast() : digits[...]
        // `Decimal` reads the beginning of "1.2.3" and stops.
        guard number.count <= 20, number.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }),
            number.utf8.count(where: { $0 == UInt8(ascii: ".") }) <= 1,
            let value = Decimal(string: String(number), locale: Locale(identifier: "en_US_POSIX")), value > 0,
            value <= 1_000
        else { return nil }
        self.value = value
    }
}
