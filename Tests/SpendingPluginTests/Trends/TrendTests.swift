import DossierKit
import Foundation
import Testing

@testable import SpendingPlugin

@Suite("Trends")
struct TrendTests {
    private func sum(_ id: String, _ value: String, _ year: String?, _ status: SpendingFact.Status = .actual)
        -> ComparedFact
    {
        Facts.compared(
            id,
            Facts.fact("Norland", amount: Facts.money(value, step: "1", "NOK"), period: year, status: status)
        )
    }

    @Test("figures stand in the order of time, each with its change and the arithmetic")
    func order() throws {
        let series = Trend([sum("s1", "120", "2024"), sum("s2", "100", "2023")]).series
        #expect(series.map(\.item) == ["amount in NOK"])
        #expect(series[0].points.map(\.fact.id) == ["s2", "s1"])
        let change = try #require(series[0].points[1].change)
        #expect(change.value == 20)
        #expect(change.working == "(120 NOK / 100 NOK - 1) x 100")
        #expect(change.inputs.map(\.description) == ["s1.amount", "s2.amount"])
        let interval = try #require(change.interval)
        #expect(interval.contains(20) && interval.low < 20 && interval.high > 20)
        #expect(change.caveats.contains(.nominal))
    }

    @Test("a plan after what was spent is compared with the reason")
    func unlike() {
        let series = Trend([sum("s1", "100", "2023"), sum("s2", "110", "2024", .planned)]).series
        #expect(series[0].points[1].reasons.contains("different status: planned against actual"))
    }

    @Test("increases, parts, and figures without a year have no change, and say why")
    func none() {
        let increase = Facts.compared(
            "s3",
            Facts.fact("Norland", amount: Facts.money("5", step: "1", "NOK"), period: "2024", measure: .increase)
        )
        let points = Trend([sum("s1", "100", "2023"), increase, sum("s4", "7", nil)]).series[0].points
        #expect(points.map { $0.change == nil } == [true, true, true])
        #expect(points.flatMap(\.reasons) == ["s3 is an increase, not a level", "the year of s4 is not known"])
    }

    @Test("shares change in points, other purposes and currencies are other series")
    func series() throws {
        let shares = ["2": "2023", "2.5": "2025"].sorted { $0.key < $1.key }.enumerated().map { index, pair in
            Facts.compared("s\(index)", Facts.fact("Norland", share: (pair.key, "0.1", "GDP"), period: pair.value))
        }
        let pensions = Facts.compared(
            "s9",
            Facts.fact("Norland", share: ("9", "1", "GDP"), period: "2024", purpose: "pensions")
        )
        let series = Trend(shares + [pensions, sum("s8", "3", "2024")]).series
        #expect(series.map(\.item) == ["share of GDP", "share of GDP", "amount in NOK"])
        #expect(series[0].points[1].change?.value == Facts.decimal("0.5"))
        #expect(series[1].points[0].change == nil)
    }
}
