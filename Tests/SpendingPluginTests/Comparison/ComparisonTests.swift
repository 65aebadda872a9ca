import CommandKit
import DocumentModel
import Foundation
import NewsLayers
import Testing

@testable import SpendingPlugin

@Suite("Comparisons")
struct ComparisonTests {
    @Test("say in which respects two facts are unlike")
    func unlike() {
        let comparison = Comparison(Facts.korea, Facts.members)
        #expect(
            comparison.caveats == [
                .differentStatus("budgeted", "target"), .differentPeriods("2024", "2035"),
                .notMember(actor: "South Korea", group: "NATO members"),
            ]
        )
        #expect(comparison.refusals.isEmpty)
    }

    private struct Group: GroupMembership {
        let members: [String]
        func contains(_ member: ComparedFact, in group: ComparedFact) -> Bool? { members.contains(member.fact.actor) }
    }

    @Test("know the dated members of groups")
    func dates() {
        let finland = Facts.compared("s3", Facts.fact("Finland", share: ("2.4", "0.1", "GDP")))
        func target(_ published: String) -> ComparedFact {
            ComparedFact(
                id: "s1",
                document: "d1",
                text: Facts.text.id,
                fact: Facts.members.fact,
                published: DateValue(published)
            )
        }
        func isOutside(_ published: String) -> Bool {
            Comparison(finland, target(published)).caveats.contains(
                .notMember(actor: "Finland", group: "NATO members")
            )
        }
        #expect(isOutside("2022-06-01"))
        #expect(!isOutside("2025-06-26"))
        let party = Facts.compared("s4", Facts.fact("Norland", share: ("2", "1", "GDP")))
        #expect(Comparison(party, Facts.members).caveats.contains(.notBound(actor: "Norland", owner: "NATO members")))
    }

    @Test("know whose target it is")
    func membership() {
        let outside = Comparison(Facts.korea, Facts.members, groups: Group(members: ["Norway"]))
        #expect(outside.caveats.contains(.notMember(actor: "South Korea", group: "NATO members")))
        let inside = Comparison(Facts.korea, Facts.members, groups: Group(members: ["South Korea"]))
        #expect(inside.caveats.count == 2)
        let own = Facts.compared("s3", Facts.fact("South Korea", share: ("3", "1", "GDP"), status: .target))
        #expect(!Comparison(Facts.korea, own).caveats.contains { if case .notBound = $0 { true } else { false } })
    }

    @Test("do not set shares of different bases against each other, and say why")
    func bases() {
        let left = Facts.compared("s1", Facts.fact("Norland", share: ("2", "1", "GDP")))
        let right = Facts.compared("s2", Facts.fact("Sudria", share: ("9", "1", "budget")))
        let comparison = Comparison(left, right)
        #expect(comparison.derived.isEmpty)
        #expect(comparison.refusals == ["the shares are not compared: one is of GDP, the other of budget"])
        #expect(comparison.notes.contains { $0.level == .warning && $0.text == comparison.refusals[0] })
    }

    @Test("set sums in one currency against each other, by a conversion where there is one")
    func currencies() {
        let won = Facts.korea
        let dollars = Facts.compared(
            "s3",
            Facts.fact("Norland", amount: Facts.money("40000000000", step: "1000000000", "USD"), period: "2024")
        )
        let comparison = Comparison(won, dollars)
        let difference = comparison.derived.first { $0.kind == .amountDifference }
        #expect(difference?.value == 3_700_000_000)
        #expect(difference?.unit == "USD")
        #expect(difference?.inputs.map(\.description) == ["s2.converted", "s3.amount"])
        #expect(comparison.caveats.contains(.converted("s2")))
    }

    @Test("do not convert on their own")
    func noConversion() {
        let left = Facts.compared("s1", Facts.fact("Norland", amount: Facts.money("5", step: "1", "NOK")))
        let right = Facts.compared("s2", Facts.fact("Sudria", amount: Facts.money("5", step: "1", "SEK")))
        let comparison = Comparison(left, right)
        #expect(comparison.derived.isEmpty)
        #expect(comparison.caveats.contains(.differentCurrencies("NOK", "SEK")))
        let open = Facts.compared("s3", Facts.fact("Sudria", amount: Facts.money("5", step: "1", nil)))
        #expect(Comparison(left, open).refusals == ["the sums are not compared: the currency of s3 is left open"])
    }

    @Test("say when there is nothing of one kind to compare")
    func nothing() {
        let left = Facts.compared("s1", Facts.fact("Norland", share: ("2", "1", "GDP")))
        let right = Facts.compared("s2", Facts.fact("Sudria", amount: Facts.money("5", step: "1", "SEK")))
        #expect(Comparison(left, right).refusals.count == 1)
    }

    @Test("check the figures of one actor against each other")
    func consistency() {
        let single = Comparison(Facts.korea, Facts.members, checkedWith: [Facts.korea, Facts.members])
        #expect(single.checks.map(\.summary) == ["consistent"])
        #expect(single.checks.map(\.count) == [0])
        let same = Facts.compared(
            "s3",
            Facts.fact(
                "South Korea",
                share: ("4.68", "0.01", "GDP"),
                amount: Facts.money("118800000000000", step: "100000000000", "KRW"),
                period: "2024"
            )
        )
        let fits = Comparison(Facts.korea, Facts.members, checkedWith: [Facts.korea, same])
        #expect(fits.checks.map(\.summary) == ["consistent"])
        #expect(fits.checks.map(\.count) == [1])
        let wrong = Facts.compared(
            "s4",
            Facts.fact(
                "South Korea",
                share: ("2.34", "0.01", "GDP"),
                amount: Facts.money("70000000000000", step: "100000000000", "KRW"),
                period: "2024"
            )
        )
        let misfit = Comparison(Facts.korea, Facts.members, checkedWith: [Facts.korea, wrong])
        #expect(misfit.checks.map(\.summary) == ["inconsistent"])
        #expect(misfit.notes.contains { $0.text == "s2 and s4 imply different bases" })
    }

    @Test("look only at shares or only at sums when asked")
    func measure() {
        let left = Facts.compared(
            "s1",
            Facts.fact("A", share: ("2", "1", "GDP"), amount: Facts.money("5", step: "1", "NOK"))
        )
        let right = Facts.compared(
            "s2",
            Facts.fact("B", share: ("1", "1", "GDP"), amount: Facts.money("4", step: "1", "NOK"))
        )
        func kinds(_ measure: Comparison.Measure?) -> Set<DerivedValue.Kind> {
            Set(Comparison(left, right, on: measure).derived.map(\.kind))
        }
        #expect(kinds(.share).isSuperset(of: [.shareDifference]) && !kinds(.share).contains(.amountDifference))
        #expect(kinds(.amount).isSuperset(of: [.amountDifference]) && !kinds(.amount).contains(.shareDifference))
        #expect(kinds(nil).isSuperset(of: [.amountDifference, .shareDifference]))
    }
}

@Suite("The choice of facts to compare")
struct FactChoiceTests {
    @Test("takes what is alike in kind and purpose, a level, something done against something promised")
    func choice() throws {
        let pensions = Facts.compared(
            "s3",
            Facts.fact("South Korea", share: ("9", "1", "GDP"), period: "2024", purpose: "pensions")
        )
        let older = Facts.compared("s4", Facts.fact("South Korea", share: ("2.1", "0.1", "GDP"), period: "2020"))
        let extra = Facts.compared(
            "s5",
            Facts.fact("South Korea", share: ("1", "1", "GDP"), period: "2026", measure: .increase)
        )
        let choice = try #require(FactChoice([pensions, older, Facts.korea, extra], [Facts.members], on: nil))
        #expect(choice.left.id == "s2")
        #expect(choice.right.id == "s1")
        #expect(choice.reason.contains("--left takes s3, s4, s5"))
    }

    @Test("has no choice without facts, and never compares a fact with itself")
    func none() {
        #expect(FactChoice([], [Facts.members], on: nil) == nil)
        #expect(FactChoice([Facts.members], [Facts.members], on: nil) == nil)
    }
}
