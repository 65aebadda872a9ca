import DossierKit
import Foundation
import Testing

@testable import SpendingPlugin

@Suite("Promises and distances")
struct TargetBoardTests {
    private struct Pact: GroupMembership {
        func contains(_ member: ComparedFact, in group: ComparedFact) -> Bool? {
            group.fact.actor == "Pact members" ? ["Norland", "Sudria"].contains(member.fact.actor) : nil
        }
    }

    private static let pact = Facts.compared(
        "s1",
        Facts.fact("Pact members", share: ("4", "1", "GDP"), period: "2030", status: .target)
    )
    private static let norland = Facts.compared(
        "s2",
        Facts.fact("Norland", share: ("2.00", "0.01", "GDP"), period: "2025", status: .actual)
    )
    private static let older = Facts.compared(
        "s3",
        Facts.fact("Norland", share: ("1.8", "0.1", "GDP"), period: "2020", status: .actual)
    )
    private static let planned = Facts.compared(
        "s4",
        Facts.fact("Norland", share: ("2.5", "0.1", "GDP"), period: "2027", status: .planned)
    )
    private static let outside = Facts.compared(
        "s5",
        Facts.fact("Westria", share: ("5.0", "0.1", "GDP"), period: "2025", status: .actual)
    )

    private func board(_ facts: ComparedFact...) -> TargetBoard { TargetBoard(facts, groups: Pact()) }

    @Test("the latest figure that was spent stands against a promise, with its gap")
    func latest() throws {
        let found = board(Self.pact, Self.older, Self.planned, Self.norland, Self.outside).distances()
        #expect(found.map { $0.spender?.id } == ["s2"])
        let gap = try #require(found.first?.gap)
        #expect(gap.value == 2)
        #expect(gap.interval == Interval(Facts.decimal("1.995"), Facts.decimal("2.005")))
        #expect(gap.derivation == "target_share - share = 4 - 2")
        #expect(gap.inputs.map(\.description) == ["s1.share", "s2.share"])
        #expect(found.first?.words == "2 points short, 2 x, +0.4 points a year")
    }

    @Test("an actor whom the promise does not bind is held against it only when asked, with the reason")
    func unbound() throws {
        let asked = board(Self.pact, Self.norland, Self.outside).distances(of: "Westria")
        #expect(asked.map { $0.spender?.id } == ["s5"])
        #expect(asked.first?.words == "met, 1 points above")
        #expect(
            asked.first?.reasons.contains("Westria does not belong to Pact members: the target is not its own") == true
        )
    }

    @Test("a promise without a figure to hold against it says so")
    func without() {
        let other = Facts.compared("s6", Facts.fact("Norland", share: ("9", "1", "budget"), period: "2025"))
        let found = board(Self.pact, other).distances()
        #expect(found.map { $0.spender?.id } == [nil])
        #expect(found.first?.reasons == ["no current share of GDP of Pact members is in the documents"])
        #expect(found.first?.gap == nil)
    }

    @Test("a promised sum is held against a sum in its currency, printed or converted")
    func sums() throws {
        let goal = Facts.compared(
            "s7",
            Facts.fact("Norland", amount: Facts.money("80", step: "1", "NOK"), period: "2030", status: .target)
        )
        let now = Facts.compared(
            "s8",
            Facts.fact(
                "Norland",
                amount: Facts.money("6", step: "1", "USD"),
                converted: Facts.money("60", step: "1", "NOK"),
                period: "2025"
            )
        )
        let found = try #require(board(goal, now).distances().first)
        #expect(found.gap?.value == 20)
        #expect(found.gap?.unit == "NOK")
        #expect(found.reached?.value == Facts.decimal("0.75"))
        #expect(found.reasons.contains { $0.contains("inflation") })
        #expect(found.reasons.contains { $0.contains("conversion") })
    }
}
