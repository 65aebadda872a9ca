import Foundation
import NewsLayers
import Testing

@testable import Rendering

@Suite struct MoneyTextTests {
    @Test(arguments: [
        ("59400000000000", "59.4 trn KRW"), ("43700000000", "43.7bn KRW"), ("1500000", "1.5m KRW"),
        ("850000", "850,000 KRW"), ("5.5", "5.5 KRW"), ("0", "0 KRW"), ("-3000000000", "-3bn KRW"),
        ("43712345678", "43,712,345,678 KRW"), ("2538461538461538.46", "2,538 trn KRW"),
        ("126923076923076.92", "126.9 trn KRW"), ("999999", "999,999 KRW"), ("1000000", "1m KRW"),
        ("1234000000", "1.234bn KRW"), ("0.0234567", "0.02346 KRW"),
    ])
    func isShortAndNeverHidesADigitOfAPrintedSum(value: String, text: String) {
        #expect(MoneyText.money(Samples.amount(value), currency: "KRW") == text)
    }

    @Test func showsRangesAndBounds() {
        #expect(MoneyText.money(Samples.amount("30000000000", "40000000000"), currency: "USD") == "30–40bn USD")
        #expect(MoneyText.money(Samples.amount("900000000", "1200000000"), currency: nil) == "0.9–1.2bn ?")
        #expect(MoneyText.money(Samples.amount("5000000", bound: .over), currency: "EUR") == "≥5m EUR")
        #expect(MoneyText.percent(Samples.amount("2", "3", bound: .about)) == "~2–3 %")
        #expect(MoneyText.percent(Samples.amount("2.34", bound: .upTo)) == "≤2.34 %")
    }

    @Test func whatIsNoNumberIsUnknown() {
        let nothing = Amount(Decimal.nan, step: 1)
        #expect(MoneyText.money(nothing, currency: "USD") == "?")
        #expect(MoneyText.percent(nothing) == "?")
    }
}
