import DocumentModel
import Foundation
import NewsLayers
import Testing

@testable import SpendingPlugin

@Suite("Derived values")
struct DerivationTests {
    private func value(
        _ kind: DerivedValue.Kind,
        _ unit: String,
        in values: [DerivedValue]
    ) throws -> (value: Double, low: Double, high: Double) {
        let found = try #require(values.first { $0.kind == kind && $0.unit.hasPrefix(unit) })
        let interval = try #require(found.interval)
        #expect(interval.contains(found.value))
        func double(_ decimal: Decimal) -> Double { NSDecimalNumber(decimal: decimal).doubleValue }
        return (double(found.value), double(interval.low), double(interval.high))
    }

    private func expect(
        _ kind: DerivedValue.Kind,
        _ unit: String,
        _ expected: (Double, Double, Double),
        scale: Double = 1,
        within tolerance: Double
    ) throws {
        let values = Comparison(Facts.korea, Facts.members).derived
        let found = try value(kind, unit, in: values)
        #expect(abs(found.value / scale - expected.0) <= tolerance)
        #expect(abs(found.low / scale - expected.1) <= tolerance)
        #expect(abs(found.high / scale - expected.2) <= tolerance)
    }

    @Test("set a share against a target")
    func target() throws {
        try expect(.gapToTarget, "percentage points of GDP", (2.66, 2.655, 2.665), within: 1e-9)
        try expect(.ratioToTarget, "of the target", (0.468, 0.467, 0.469), within: 1e-9)
        try expect(.multipleNeeded, "times", (2.1368, 2.1322, 2.1413), within: 0.00005)
    }

    @Test("find the base that a sum and its share imply")
    func base() throws {
        try expect(.impliedGDP, "KRW", (2538.46, 2530.92, 2546.04), scale: 1e12, within: 0.005)
        try expect(.impliedGDP, "USD", (1867.52, 1861.41, 1873.66), scale: 1e9, within: 0.005)
    }

    @Test("find the rate behind a conversion")
    func rate() throws {
        try expect(.impliedExchangeRate, "KRW per USD", (1359.27, 1356.57, 1361.97), within: 0.005)
    }

    @Test("find the sum that a target would be, and what is missing")
    func amounts() throws {
        try expect(.amountAtTarget, "KRW", (126.92, 126.55, 127.3), scale: 1e12, within: 0.005)
        try expect(.amountAtTarget, "USD", (93.38, 93.07, 93.68), scale: 1e9, within: 0.0051)
        try expect(.extraAmountToTarget, "KRW a year", (67.52, 67.2, 67.85), scale: 1e12, within: 0.005)
        try expect(.extraAmountToTarget, "USD a year", (49.68, 49.42, 49.93), scale: 1e9, within: 0.005)
    }

    @Test("spread the way over the years")
    func years() throws {
        let values = Comparison(Facts.korea, Facts.members).derived
        let change = try value(.shareChangePerYear, "percentage points of GDP a year", in: values)
        #expect(abs(change.value - 0.2418) < 0.00005)
        try expect(.excessGrowthNeeded, "% a year", (7.15, 7.13, 7.17), within: 0.005)
    }

    @Test("name the formula, the figures in it and the facts they come from")
    func provenance() throws {
        let values = Comparison(Facts.korea, Facts.members).derived
        let extra = try #require(values.first { $0.kind == .extraAmountToTarget })
        #expect(extra.formula == "amount * (target_share / share - 1)")
        #expect(extra.working == "59.4 trn KRW x 5 / 2.34 - 59.4 trn KRW")
        #expect(extra.inputs.map(\.description) == ["s2.amount", "s2.share", "s1.share"])
        #expect(extra.caveats == [.noGrowth])
    }

    @Test("do not depend on which side the target stands")
    func sides() {
        let one = Comparison(Facts.korea, Facts.members).derived.filter { $0.place == .between }
        let other = Comparison(Facts.members, Facts.korea).derived.filter { $0.place == .between }
        #expect(one == other)
    }

    @Test("subtract and divide where neither is a target")
    func pair() throws {
        let left = Facts.compared("s1", Facts.fact("Norland", share: ("2.5", "0.1", "GDP"), status: .actual))
        let right = Facts.compared("s2", Facts.fact("Sudria", share: ("2", "1", "GDP"), status: .actual))
        let derived = Comparison(left, right).derived
        #expect(derived.map(\.kind) == [.shareDifference, .shareRatio])
        #expect(derived[0].value == Facts.decimal("0.5"))
        #expect(derived[0].interval == Interval(Facts.decimal("-0.05"), Facts.decimal("1.05")))
        #expect(derived[1].value == Facts.decimal("1.25"))
    }

    @Test("hold both sides against a target given by hand")
    func given() {
        let left = Facts.compared("s1", Facts.fact("Norland", share: ("2.5", "0.1", "GDP"), status: .actual))
        let right = Facts.compared("s2", Facts.fact("Sudria", share: ("2", "0.1", "GDP"), status: .actual))
        let derived = Comparison(left, right, target: 4).derived
        let gaps = derived.filter { $0.kind == .gapToTarget }
        #expect(gaps.map(\.place) == [.left, .right])
        #expect(gaps.map(\.value) == [Facts.decimal("1.5"), 2])
        #expect(gaps[0].inputs.map(\.description) == ["target.4 %", "s1.share"])
    }

    @Test("are left out where a figure is zero, out of range, or the years are not known")
    func missing() {
        let zero = Facts.compared("s1", Facts.fact("Norland", share: ("0", "1", "GDP")))
        #expect(Comparison(zero, Facts.members).derived.isEmpty)
        let undated = Facts.compared("s1", Facts.fact("Norland", share: ("2", "1", "GDP")))
        let kinds = Comparison(undated, Facts.members).derived.map(\.kind)
        #expect(!kinds.contains(.shareChangePerYear) && !kinds.contains(.excessGrowthNeeded))
        let huge = Facts.money("1", step: "1", "KRW")
        #expect(Derivation.implied(by: Facts.compared("s1", Facts.fact("A", amount: huge)), place: .left).isEmpty)
    }
}
