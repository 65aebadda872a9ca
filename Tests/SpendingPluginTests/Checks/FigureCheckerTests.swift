import DossierKit
import Foundation
import Testing

@testable import SpendingPlugin

@Suite("Figures that have to fit together")
struct FigureCheckerTests {
    private func fact(
        _ id: String,
        share: String? = nil,
        won: String? = nil,
        dollars: String? = nil,
        year: String? = "2024",
        status: SpendingFact.Status = .budgeted,
        in document: String = "d1"
    ) -> ComparedFact {
        Facts.compared(
            id,
            Facts.fact(
                "Norland",
                share: share.map { ($0, "0.01", "GDP") },
                amount: won.map { Facts.money($0, step: "1", "KRW") },
                converted: dollars.map { Facts.money($0, step: "1", "USD") },
                period: year,
                status: status
            ),
            document: document
        )
    }

    private func verdicts(_ facts: ComparedFact...) -> [String] {
        FigureChecker(facts: facts).checks().map { "\($0.kind.rawValue) \($0.verdict.rawValue)" }
    }

    @Test("one spending has one figure, whoever reports it; rounding decides")
    func statements() {
        #expect(verdicts(fact("s1", share: "2.34"), fact("s2", share: "2.34", in: "d2")) == ["stated_twice fits"])
        #expect(
            verdicts(fact("s1", share: "2.34"), fact("s2", share: "2.60", in: "d2")) == ["stated_twice contradicts"]
        )
        let check = FigureChecker(facts: [fact("s1", won: "100"), fact("s2", won: "125", in: "d2")]).checks().first
        #expect(check?.derived?.value == 25)
        #expect(check?.documents == 2)
    }

    @Test("figures of different years, status or without a year have nothing to agree on")
    func unlike() {
        #expect(verdicts(fact("s1", share: "2"), fact("s2", share: "3", year: "2025")).isEmpty)
        #expect(verdicts(fact("s1", share: "2"), fact("s2", share: "3", status: .target)).isEmpty)
        #expect(verdicts(fact("s1", share: "2", year: nil), fact("s2", share: "3", year: nil)).isEmpty)
    }

    @Test("sums and shares of one year imply one base")
    func bases() {
        let one = fact("s1", share: "2.00", won: "200")
        #expect(verdicts(one, fact("s2", share: "4.00", won: "400", status: .planned)) == ["implied_base fits"])
        let wrong = fact("s3", share: "4.00", won: "300", status: .budgeted)
        #expect(verdicts(one, wrong).contains("implied_base contradicts"))
        // Another status is a reason why they may differ.
        #expect(verdicts(one, fact("s4", share: "4.00", won: "300", status: .planned)) == ["implied_base differs"])
    }

    @Test("conversions in one text imply one rate; in two they may be of two days")
    func rates() {
        let one = fact("s1", won: "1350", dollars: "1", year: "2023")
        let fits = fact("s2", won: "1400", dollars: "1")
        #expect(verdicts(one, fits) == ["implied_rate fits"])
        let precise = fact("s3", won: "1350000", dollars: "1000", year: "2023")
        let off = fact("s4", won: "1500000", dollars: "1000")
        #expect(verdicts(precise, off) == ["implied_rate contradicts"])
        let other = fact("s5", won: "1500000", dollars: "1000", in: "d2")
        #expect(verdicts(precise, other) == ["implied_rate differs"])
    }

    @Test("parts are no more than their whole")
    func parts() {
        func part(_ id: String, _ won: String) -> ComparedFact {
            let fact = Facts.fact("Norland", amount: Facts.money(won, step: "1", "KRW"), period: "2024", isPart: true)
            return Facts.compared(id, fact)
        }
        #expect(verdicts(fact("s1", won: "80"), part("s2", "30"), part("s3", "20")) == ["parts fits"])
        #expect(verdicts(fact("s1", won: "80"), part("s2", "60"), part("s3", "40")) == ["parts contradicts"])
        let check = FigureChecker(facts: [fact("s1", won: "80"), part("s2", "30")]).checks().first
        #expect(check?.derived?.value == 50)
        #expect(check?.derived?.working == "80 KRW - (30 KRW)")
    }

    @Test("no share is more than the whole")
    func ranges() {
        #expect(verdicts(fact("s1", share: "120")) == ["impossible_share contradicts"])
    }
}
