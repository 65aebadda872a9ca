import DossierKit
import Foundation
import Testing

@testable import SpendingPlugin

@Suite("Verification against reference tables")
struct VerifierTests {
    private func table(
        _ text: String,
        _ kind: ReferenceTable.Kind,
        _ unit: ReferenceTable.Unit,
        _ prices: ReferenceTable.Prices = .current
    ) throws -> ReferenceTable {
        var declaration = ReferenceDeclaration(kind: kind, unit: unit, prices: prices, vintage: "2025-04")
        declaration.purpose = kind == .spending ? "defence" : nil
        return try ReferenceTableReader.read(text, name: "t.csv", as: declaration)
    }

    private func shares(_ value: String) throws -> ReferenceTable {
        try table("country,2023,2024\nSouth Korea,2.1,\(value)\n", .spending, .percent(base: "GDP"))
    }

    private func verdicts(_ fact: ComparedFact, _ tables: ReferenceTable...) -> [String] {
        Verifier(tables: tables).verify(fact).map { "\($0.item): \($0.verdict.rawValue)" }
    }

    @Test("a figure agrees as far as the rounding of both tells")
    func agrees() throws {
        #expect(verdicts(Facts.korea, try shares("2.3")) == ["share of GDP: agrees"])
        #expect(verdicts(Facts.korea, try shares("2.6")) == ["share of GDP: differs"])
        let row = try #require(Verifier(tables: [try shares("2.6")]).verify(Facts.korea).first)
        #expect(row.reference == "2.6 % (t.csv, line 2)")
        #expect(row.derived?.derivation == "share - reference = 2.34 - 2.6")
        #expect(row.derived?.inputs.map(\.description) == ["s2.share", "t.csv, line 2, edition 2025-04"])
        #expect(row.reasons == ["budgeted in the text, perhaps spent in the table"])
    }

    @Test("sums, implied products and implied rates have tables of their own")
    func others() throws {
        let sums = try table("country,2024\nSouth Korea,43700\n", .spending, .money(currency: "USD", factor: 1_000_000))
        #expect(verdicts(Facts.korea, sums) == ["converted in USD: agrees"])
        let product = try table(
            "country,2024\nSouth Korea,1868\n",
            .gdp,
            .money(currency: "USD", factor: 1_000_000_000)
        )
        #expect(verdicts(Facts.korea, product) == ["implied GDP: agrees"])
        let rates = try table("country,2024\nSouth Korea,1400\n", .rates, .rate(per: "USD"))
        #expect(verdicts(Facts.korea, rates) == ["implied rate: differs"])
    }

    @Test("a target, a part, other prices and other purposes are not comparable, with the reason")
    func obstacles() throws {
        let target = Facts.compared(
            "s9",
            Facts.fact("South Korea", share: ("3", "1", "GDP"), period: "2024", status: .target)
        )
        let row = try #require(Verifier(tables: [try shares("2.6")]).verify(target).first)
        #expect(row.verdict == .notComparable)
        #expect(row.reasons == ["the text gives what is to be reached, the table what was spent"])
        let pensions = Facts.compared(
            "s8",
            Facts.fact(
                "South Korea",
                share: ("2.6", "0.1", "GDP"),
                period: "2024",
                status: .actual,
                purpose: "pensions"
            )
        )
        #expect(verdicts(pensions, try shares("2.6")) == ["share of GDP: not comparable"])
        let constant = try table(
            "country,2024\nSouth Korea,43700\n",
            .spending,
            .money(currency: "USD", factor: 1_000_000),
            .constant(2023)
        )
        #expect(verdicts(Facts.korea, constant) == ["converted in USD: not comparable"])
    }

    @Test("what no table has was not checked, with the reason")
    func unchecked() throws {
        let later = Facts.compared("s7", Facts.fact("South Korea", share: ("3", "1", "GDP"), period: "2040"))
        #expect(verdicts(later, try shares("2.6")) == ["share of GDP: not checked"])
        let undated = Facts.compared("s6", Facts.fact("South Korea", share: ("3", "1", "GDP")))
        let row = try #require(Verifier(tables: [try shares("2.6")]).verify(undated).first)
        #expect(row.reasons == ["the year of s6 is not known"])
        let crowns = Facts.compared(
            "s5",
            Facts.fact("Norway", amount: Facts.money("5", step: "1", "NOK"), period: "2024")
        )
        #expect(verdicts(crowns, try shares("2.6")) == ["amount in NOK: not checked"])
    }
}
