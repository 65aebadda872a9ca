import DossierKit
import Foundation
import Testing

@testable import SpendingPlugin

@Suite("Conversions at given rates")
struct RateBookTests {
    private func book(_ rates: String..., tables: [ReferenceTable] = []) throws -> RateBook {
        RateBook(rates: try rates.map { try #require(RateArgument(argument: $0)).rate }, tables: tables)
    }

    @Test("a rate is two currencies and a number above nothing")
    func arguments() {
        #expect(RateArgument(argument: "KRW/USD=1359")?.rate.text == "1,359 KRW/USD")
        #expect(RateArgument(argument: "krw/usd=1,359.5")?.rate.amount.low == Facts.decimal("1359.5"))
        for wrong in [
            "KRW/USD", "KRW=5", "KRW/USD=0", "KRW/USD=-5", "KRW/KRW=1", "XQZ/USD=5", "KRW/USD=1.2.3", "=", "",
        ] {
            #expect(RateArgument(argument: wrong) == nil, "\(wrong)")
        }
    }

    @Test("a sum is divided by the rate, or multiplied by the inverse one, with formula and inputs")
    func direct() throws {
        let rates = try book("KRW/USD=1350")
        let route = try #require(rates.route(from: "KRW", to: "USD", year: 2024))
        let value = try #require(rates.convert(Facts.korea, "amount", by: route, to: "USD"))
        #expect(value.value == 44_000_000_000)
        #expect(value.unit == "USD")
        #expect(value.derivation == "amount / rate = 59.4 trn KRW / 1,350 KRW/USD")
        #expect(value.inputs.map(\.description) == ["s2.amount", "--rate KRW/USD=1350"])
        let interval = try #require(value.interval)
        #expect(interval.contains(44_000_000_000) && !interval.contains(43_900_000_000))
        let back = try #require(rates.route(from: "USD", to: "KRW", year: nil))
        #expect(rates.convert(Facts.korea, "converted", by: back, to: "KRW")?.value == 58_995_000_000_000)
    }

    @Test("two rates of one third currency make a way")
    func cross() throws {
        let rates = try book("KRW/USD=1350", "EUR/USD=0.9")
        let route = try #require(rates.route(from: "KRW", to: "EUR", year: nil))
        #expect(route.steps.count == 2)
        #expect(rates.convert(Facts.korea, "amount", by: route, to: "EUR")?.value == 39_600_000_000)
        #expect(rates.route(from: "JPY", to: "EUR", year: nil) == nil)
    }

    @Test("a table gives the rate of the year, or of a year near it with the reason")
    func tables() throws {
        let table = try ReferenceTableReader.read(
            "country,year,rate\nSouth Korea,2023,1305\nSouth Korea,2022,1291\n",
            name: "fx.csv",
            as: ReferenceDeclaration(kind: .rates, unit: .rate(per: "USD"))
        )
        let rates = try book(tables: [table])
        let route = try #require(rates.route(from: "KRW", to: "USD", year: 2024))
        #expect(route.steps[0].rate.year == 2023)
        let value = try #require(rates.convert(Facts.korea, "amount", by: route, to: "USD"))
        #expect(value.caveats.contains(.rateOfOtherYear(rate: "2023", sum: "2024")))
        #expect(value.inputs.last?.description == "fx.csv, line 2")
        #expect(rates.route(from: "KRW", to: "USD", year: 1990) == nil)
    }

    @Test("a file of rates is a list of pairs")
    func lists() throws {
        let list = try #require(
            RateBook.list("pair,rate,year\nKRW/USD,1363,2024\nJPY/USD;151\nnonsense\n", name: "r.csv")
        )
        #expect(list.map(\.text) == ["1,363 KRW/USD", "151 JPY/USD"])
        #expect(list.map(\.year) == [2024, nil])
        #expect(list[0].source == "r.csv, line 2")
        #expect(RateBook.list("country,2023\nJapan,140\n", name: "r.csv") == nil)
    }
}
