import Foundation
import Testing

@testable import NewsLayers

@Suite("Reference tables")
struct ReferenceTableReaderTests {
    private func read(
        _ text: String,
        _ kind: ReferenceTable.Kind = .spending,
        unit: String? = nil,
        prices: String? = nil
    ) throws -> ReferenceTable {
        var declaration = ReferenceDeclaration(kind: kind)
        declaration.unit = unit.flatMap { ReferenceTable.Unit($0) }
        declaration.isFraction = unit?.hasPrefix("fraction") ?? false
        declaration.prices = prices.flatMap { ReferenceTable.Prices($0) }
        return try ReferenceTableReader.read(text, name: "table.csv", as: declaration)
    }

    private func values(_ table: ReferenceTable, _ name: String, _ years: Int...) -> [Decimal?] {
        years.map { table.entries(of: name, in: $0).first?.amount.low }
    }

    @Test("a wide sheet below rows of titles, with marks of missing figures, notes and regions")
    func wide() throws {
        let table = try read(
            """
            Military expenditure by country as a share of GDP,,,,
            "Last updated: 2025-04-28",,,,
            ,,,,
            Country,Notes,2022,2023,2024e
            Asia,,,,
            "Korea, South",,2.6,2.6,2.7
            "Korea, North",,..,xxx,...
            Norland*,‡,"1.5",,2
            """
        )
        #expect(table.unit == .percent(base: "GDP"))
        #expect(table.purpose == "defence")
        #expect(table.vintage == "2025-04-28")
        #expect(values(table, "KR", 2022, 2024) == [Decimal(string: "2.6"), Decimal(string: "2.7")])
        #expect(table.entries(of: "KR", in: 2024).first?.isEstimate == true)
        #expect(table.entries(of: "KR", in: 2022).first?.isEstimate == false)
        #expect(table.entries(of: "KP", in: 2023).isEmpty)
        #expect(values(table, "norland", 2022) == [Decimal(string: "1.5")])
        #expect(table.unknownNames == ["Norland"])
        #expect(table.missing == 4)
        #expect(table.entries(of: "KR", in: 2022).first?.line == 6)
        #expect(table.years == 2022...2024)
    }

    @Test("the wide form with codes of countries and an indicator, as development banks publish it")
    func indicator() throws {
        let table = try read(
            """
            "Data Source","Indicators of Development",

            "Last Updated Date","2025-07-01",

            "Country Name","Country Code","Indicator Name","Indicator Code","2023","2024",
            "Korea, Rep.","KOR","GDP (current US$)","X.GDP","1839058268044.23","1712792854202.2",
            "Sudria","SUD","GDP (current US$)","X.GDP","","5",
            """,
            .gdp
        )
        #expect(table.unit == .money(currency: "USD", factor: 1))
        #expect(table.entries.allSatisfy { $0.prices == .current && $0.currency == "USD" })
        #expect(table.vintage == "2025-07-01")
        #expect(values(table, "KR", 2023) == [Decimal(string: "1839058268044.23")])
        #expect(table.entries(of: "KR", in: 2024).first?.amount.step == Decimal(string: "0.1"))
    }

    @Test("a long table, in any order of its columns, with semicolons and decimal commas")
    func long() throws {
        let english = try read(
            "Year,Entity,Code,Military expenditure (% of GDP)\n2024,Japan,JPN,1.4\n2023,Japan,JPN,1.2\n"
        )
        #expect(values(english, "JP", 2023, 2024) == [Decimal(string: "1.2"), Decimal(string: "1.4")])
        let german = try read(
            "country;year;value\nNorway;2024;1.234,5\nPoland;2024;34,1\n",
            unit: "million USD",
            prices: "current"
        )
        #expect(values(german, "NO", 2024) == [1_234_500_000])
        #expect(values(german, "PL", 2024) == [34_100_000])
        #expect(german.entries(of: "PL", in: 2024).first?.amount.step == 100_000)
    }

    @Test("sections of one sheet at different prices")
    func sections() throws {
        let table = try read(
            """
            Defence expenditure (million US dollars),,
            ,2023,2024
            Current prices,,
            Norway,8000,9000
            Constant 2021 prices,,
            Norway,7000,7500
            """
        )
        let entries = table.entries(of: "NO", in: 2024)
        #expect(entries.map(\.prices) == [.current, .constant(2021)])
        #expect(entries.map(\.amount.low) == [9_000_000_000, 7_500_000_000])
    }

    @Test("rates by currency, by country and by pair")
    func rates() throws {
        let pairs = try read("pair,year,rate\nKRW/USD,2024,1363.4\n", .rates, unit: "per USD")
        #expect(pairs.entries(of: "KRW", in: 2024).first?.currency == "KRW")
        let countries = try read(
            "Official exchange rate (LCU per US$),,\nCountry,2023,2024\n\"Korea, Rep.\",1305.7,1363.4\nNorway,10.6,10.7\n",
            .rates
        )
        #expect(countries.unit == .rate(per: "USD"))
        #expect(values(countries, "KRW", 2024) == [Decimal(string: "1363.4")])
        #expect(values(countries, "NOK", 2023) == [Decimal(string: "10.6")])
    }

    @Test("fractions are taken as percentages only when that is declared")
    func fractions() throws {
        let sheet = "country,year,value\nJapan,2024,0.0139\n"
        #expect(values(try read(sheet, unit: "fraction of GDP"), "JP", 2024) == [Decimal(string: "1.39")])
        let plain = try read(sheet, unit: "% of GDP")
        #expect(values(plain, "JP", 2024) == [Decimal(string: "0.0139")])
        #expect(plain.readFromFile.contains { $0.contains("fraction of GDP") })
    }

    @Test("what is neither declared nor told is asked for")
    func undeclared() {
        func message(_ text: String, _ kind: ReferenceTable.Kind, unit: String? = nil) -> String {
            do {
                _ = try read(text, kind, unit: unit)
                return ""
            } catch let error as ReferenceError {
                return "\(error.message); \(error.remedy)"
            } catch {
                return "another error"
            }
        }
        let sheet = "country,year,value\nJapan,2024,5\n"
        #expect(message(sheet, .gdp).contains("--unit"))
        #expect(message(sheet, .gdp, unit: "million USD").contains("--prices"))
        #expect(message(sheet, .gdp, unit: "% of GDP").contains("no unit of gdp"))
        #expect(message("nothing here\n", .gdp).contains("no table of figures by year"))
        #expect(message("country,2023,2024\nJapan,..,\n", .spending, unit: "% of GDP").contains("no figures"))
    }

    @Test("units as heads of tables write them")
    func units() {
        let million = Decimal(1_000_000)
        #expect(ReferenceTable.Unit("in US $m., at current prices") == .money(currency: "USD", factor: million))
        #expect(ReferenceTable.Unit("constant (2023) US$ m.") == .money(currency: "USD", factor: million))
        #expect(ReferenceTable.Unit("£bn") == .money(currency: "GBP", factor: 1_000 * million))
        #expect(ReferenceTable.Unit("Million euro") == .money(currency: "EUR", factor: million))
        #expect(ReferenceTable.Unit("share of GDP, per cent") == .percent(base: "GDP"))
        #expect(ReferenceTable.Unit("GDP per capita (current US$)") == nil)
        #expect(ReferenceTable.Unit("thousand people") == .people(factor: 1_000))
        #expect(ReferenceTable.Unit("LCU per US$") == .rate(per: "USD"))
        #expect(ReferenceTable.Unit("bananas") == nil)
        #expect(ReferenceTable.Prices("Constant 2021 prices and exchange rates") == .constant(2021))
    }

    @Test("names of official tables are those of countries")
    func names() {
        let names = [
            "Korea, Rep.": "KR", "Korea, South": "KR", "Egypt, Arab Rep.": "EG", "Norway*": "NO", "Poland (1)": "PL",
            "United States": "US", "USA": "US", "Japan": "JP",
        ]
        for (name, code) in names { #expect(ReferenceName.country(name) == code, "\(name)") }
        #expect(ReferenceName.country("Middle East") == nil)
        #expect(ReferenceName.country("") == nil)
        #expect(ReferenceName.pair("krw per usd")?.currency == "KRW")
        #expect(ReferenceName.pair("KRW/KRW") == nil)
    }

    @Test("cells are numbers, missing or words")
    func cells() {
        func number(_ cell: String, _ comma: Bool = false) -> Decimal? {
            if case .number(let value, _, _, _) = ReferenceNumber(cell, decimalComma: comma) { value } else { nil }
        }
        #expect(number("1,234.5") == Decimal(string: "1234.5"))
        #expect(number("12 345") == 12_345)
        #expect(number("-3.2%") == Decimal(string: "-3.2"))
        #expect(number("2.4e") == Decimal(string: "2.4"))
        #expect(number("1.234,5", true) == Decimal(string: "1234.5"))
        #expect(number("1,2,3") == nil)
        #expect(number("1.2.3") == nil)
        #expect(number(String(repeating: "9", count: 400)) == nil)
        for cell in ["..", "…", "xxx", "n/a", "", "-"] {
            #expect(ReferenceNumber(cell, decimalComma: false) == .missing, "\(cell)")
        }
    }

    @Test("an open quotation mark is told with its line")
    func broken() {
        #expect(throws: ReferenceError.self) {
            try read("country,year,value\n\"Japan,2024,5\nNorway,2024,6\n", unit: "% of GDP")
        }
        #expect(DelimitedText("a,b\n\"c,d\ne,f\n").openQuotation == 2)
        #expect(DelimitedText("a,\"b\nc\"\r\nd,e\r\n").rows.map(\.line) == [1, 3])
        #expect(DelimitedText("a,\"b \"\"c\"\" \"").rows.map(\.fields) == [["a", "b \"c\""]])
    }

    @Test("hostile texts never trap", arguments: 0..<200)
    func hostile(_ seed: Int) {
        let pieces = [
            "country", "year", "value", "2024", "2023", ",", ";", "\t", "\"", "\n", "\r", "..", "1.5", "9e99", "Japan",
            "Korea, Rep.", "current prices", "% of GDP", "\u{0}", "日本", "🇯🇵", "-", "99999999999999999999999999999999999",
        ]
        var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
        let text = (0..<80).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return pieces[Int(state >> 33) % pieces.count]
        }.joined()
        for kind in ReferenceTable.Kind.allCases {
            let table = try? read(text, kind, unit: "% of GDP")
            // A table that was read has figures.
            #expect(table.map { !$0.entries.isEmpty } ?? true)
        }
    }
}
