import DocumentModel
import Foundation
import Testing

@testable import NewsLayers

@Suite("Currencies that the notation leaves open")
struct CurrencyResolutionTests {
    @Test("a left-out currency is that of the series, not of a conversion")
    func leftOut() throws {
        #expect(
            try quantities(in: "Oslo offers 6 billion Norwegian crowns ($550 million), of which 2 billion is new.")
                == [
                    "6 billion Norwegian crowns = 6000000000 NOK", "$550 million = 550000000 USD",
                    "2 billion = 2000000000 NOK",
                ]
        )
        #expect(
            try quantities(in: "Roads get 92 billion and schools 60 billion shekels.")
                == ["92 billion = 92000000000 ILS", "60 billion shekels = 60000000000 ILS"]
        )
        #expect(try quantities(in: "The city has 2 million people and owes €3bn.") == ["€3bn = 3000000000 EUR"])
        #expect(try quantities(in: "It has 83 million, no more.") == [])
    }

    @Test("a bracket is a conversion and not a minus")
    func conversion() {
        var text = "The bill came to 40 trillion won ($29 billion)."
        let quantities = text.withUTF8 { QuantityReader.read($0) }
        #expect(quantities.map(\.isConversion) == [false, true])
        #expect(quantities.map(\.amount.low) == [40_000_000_000_000, 29_000_000_000])
    }

    @Test(
        "the dollar of the country, where the text speaks of it",
        arguments: [
            ("New Zealand will buy two ships for $600 million.", "$600 million = 600000000 NZD"),
            ("Canberra put $3 billion (US$2 billion) aside.", "$3 billion = 3000000000 AUD"),
            ("Australia paid A$5 billion, and its ally $3 billion.", "$3 billion = 3000000000 USD"),
            ("Indonesia needs $30 billion.", "$30 billion = 30000000000 USD"),
            ("The United States gave Canada $5 million.", "$5 million = 5000000 USD"),
        ]
    )
    func homeDollar(text: String, expected: String) throws {
        #expect(try quantities(in: text).contains(expected))
    }

    @Test("two readings stay visible")
    func candidates() {
        var text = "Canada will spend $5 billion."
        let dollars = text.withUTF8 { QuantityReader.read($0) }
        #expect(dollars.map(\.currency) == ["CAD"])
        #expect(dollars.map(\.candidates) == [["CAD", "USD"]])
        text = "It costs 20 million pesos."
        let pesos = text.withUTF8 { QuantityReader.read($0) }
        #expect(pesos.map(\.currency) == [nil])
        #expect(pesos.first?.candidates.contains("MXN") == true)
    }

    @Test(
        "shared words follow the country or the series",
        arguments: [
            ("Manila budgeted 35 million pesos.", "35 million pesos = 35000000 PHP"),
            ("In Islamabad, Pakistan's cabinet gave Rs159 billion.", "Rs159 billion = 159000000000 PKR"),
            ("Kenya's Sh4.2 trillion budget", "Sh4.2 trillion = 4200000000000 KES"),
            ("Beijing will add ¥50 billion.", "¥50 billion = 50000000000 CNY"),
            ("Tokyo will add ¥50 billion.", "¥50 billion = 50000000000 JPY"),
            ("Prague will pay 50 million crowns.", "50 million crowns = 50000000 CZK"),
            ("South Africa gave R1.7bn, or R600 a head.", "R600 = 600 ZAR"),
            ("Turkey pays 50 million liras.", "50 million liras = 50000000 TRY"),
        ]
    )
    func sharedWords(text: String, expected: String) throws {
        #expect(try quantities(in: text).contains(expected))
    }

    @Test("the table answers for countries and codes")
    func table() {
        #expect(Currency.code(forCountry: "KR") == "KRW")
        #expect(Currency.code(forCountry: "XX") == nil)
        #expect(Currency.minorUnits(of: "JPY") == 0)
        #expect(Currency.name(of: "KRW") == "South Korean won")
        #expect(Currency("usd")?.name == "US dollar")
        #expect(Currency("QQQ") == nil)
        #expect(CountryTable.rows.allSatisfy { CurrencyTable.indexByCode[$0.currency] != nil })
        #expect(CurrencyTable.nouns.allSatisfy { $0.codes.allSatisfy { CurrencyTable.indexByCode[$0] != nil } })
        #expect(CurrencyTable.marks.allSatisfy { $0.codes.allSatisfy { CurrencyTable.indexByCode[$0] != nil } })
        #expect(CurrencyTable.signs.allSatisfy { $0.codes.allSatisfy { CurrencyTable.indexByCode[$0] != nil } })
        #expect(CurrencyTable.dollarPrefixes.allSatisfy { CurrencyTable.indexByCode[$0.1] != nil })
        #expect(Currency.codes == Currency.codes.sorted())
    }
}
