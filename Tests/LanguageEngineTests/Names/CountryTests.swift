import Foundation
import LanguageEngine
import Testing

@Suite("Country") struct CountryTests {
    @Test("has one row for every code of ISO 3166-1 that the locale data name as a country")
    func coversISO() {
        let codes = Set(Country.all.map(\.code))
        #expect(codes.count == Country.all.count)
        #expect(codes.count >= 249)
        #expect(Country.all.allSatisfy { $0.code.count == 2 && $0.alpha3.count == 3 && !$0.name.isEmpty })
        #expect(Set(Country.all.map(\.alpha3)).count == Country.all.count)
    }

    @Test(
        "is found by name, short form, adjective, people, capital and locale name",
        arguments: [
            ("South Korea", "KR"), ("S. Korea", "KR"), ("ROK", "KR"), ("the U.S.", "US"), ("usa", "US"), ("UK", "GB"),
            ("British", "GB"), ("Filipinos", "PH"), ("Türkiye", "TR"), ("Turkey", "TR"), ("Kiev", "UA"), ("UAE", "AE"),
            ("Cote d'Ivoire", "CI"), ("Congo - Kinshasa", "CD"), ("Trinidad and Tobago", "TT"), ("DPRK", "KP"),
            ("Brasília", "BR"),
        ]
    )
    func named(form: String, code: String) {
        #expect(Country.named(form)?.code == code)
    }

    @Test func knowsCodes() {
        #expect(Country(code: "kor")?.name == "South Korea")
        #expect(Country(code: "XX") == nil)
        #expect(Country(code: "US")?.adjective == "US")
        #expect(Country.named("") == nil)
        #expect(Country.named("Atlantis") == nil)
    }
}
