import Foundation
import Testing

@testable import NewsLayers

@Suite("Digits with separators")
struct PrintedNumberTests {
    @Test(
        "each notation has one value",
        arguments: [
            ("1,784.5", "1784.5"), ("12,34,567", "1234567"), ("1,23,456.78", "123456.78"), ("81,4", "81.4"),
            ("0,234", "0.234"), (".5", "0.5"), ("1.234.567,89", "1234567.89"), ("12.500.000", "12500000"),
            ("007", "7"), ("1,234", "1234"),
        ]
    )
    func values(text: String, expected: String) throws {
        let number = try #require(printed(text))
        #expect("\(number.value.decimal)" == expected)
    }

    @Test(
        "what contradicts itself or is too large is no number",
        arguments: [
            "1.2.3", "1,2,3", "1,23,45", "1234,567,890", String(repeating: "9", count: 20),
            String(repeating: "1", count: 400),
        ]
    )
    func refused(text: String) {
        #expect(printed(text) == nil)
    }

    @Test("arithmetic is checked")
    func arithmetic() {
        let large = ScaledNumber(digits: .max, exponent: 0)
        #expect(large.adding(large) == nil)
        #expect(large.scaled(by: 100) == nil)
        #expect(ScaledNumber(digits: 1, exponent: 50).isLess(than: ScaledNumber(digits: 2, exponent: 0)) == false)
        #expect(ScaledNumber(digits: 2, exponent: 0).isLess(than: ScaledNumber(digits: 1, exponent: 50)))
        #expect(ScaledNumber(digits: 437, exponent: -1).decimal == Decimal(string: "43.7"))
    }

    private func printed(_ text: String) -> PrintedNumber? {
        var text = text
        return text.withUTF8 { PrintedNumber($0[0..<$0.count]) }
    }
}
