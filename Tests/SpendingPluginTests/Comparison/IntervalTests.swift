import Foundation
import NewsLayers
import Testing

@testable import SpendingPlugin

@Suite("Intervals")
struct IntervalTests {
    /// A generator with a fixed start, so that every run tests the same numbers.
    struct Steps {
        var state: UInt64
        mutating func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        mutating func decimal() -> Decimal { Decimal(next(200_001) - 100_000) / 100 }
        mutating func interval() -> Interval { Interval(decimal(), decimal()) }
        mutating func value(in interval: Interval) -> Decimal {
            interval.low + (interval.high - interval.low) * Decimal(next(101)) / 100
        }
    }

    @Test("hold the result of every operation on values inside their operands")
    func enclosure() {
        var steps = Steps(state: 7)
        for _ in 0..<500 {
            let (left, right) = (steps.interval(), steps.interval())
            let (first, second) = (steps.value(in: left), steps.value(in: right))
            #expect((left + right).contains(first + second))
            #expect((left - right).contains(first - second))
            #expect((left * right).contains(first * second))
            if let quotient = left.divided(by: right) {
                // The last of 38 digits may be rounded outwards.
                let slack = Decimal(sign: .plus, exponent: -25, significand: 1)
                #expect(quotient.low - slack <= first / second && first / second <= quotient.high + slack)
            }
        }
    }

    @Test("are no wider than they must be: their ends are reached")
    func tightness() {
        let left = Interval(-2, 3)
        let right = Interval(4, 5)
        #expect(left + right == Interval(2, 8))
        #expect(left - right == Interval(-7, -1))
        #expect(left * right == Interval(-10, 15))
        #expect(left.divided(by: right) == Interval(Facts.decimal("-0.5"), Facts.decimal("0.75")))
        #expect(Interval(-3, -2) * Interval(-5, 4) == Interval(-12, 15))
    }

    @Test("do not divide by what can be zero")
    func zero() {
        #expect(Interval(1, 2).divided(by: Interval(-1, 1)) == nil)
        #expect(Interval(1, 2).divided(by: Interval(0, 1)) == nil)
        #expect(Interval(1, 2).divided(by: Interval(exactly: 0)) == nil)
        #expect(Interval(1, 2).divided(by: Interval(-2, -1)) == Interval(-2, Facts.decimal("-0.5")))
    }

    @Test("come from the last printed digit")
    func rounding() {
        #expect(
            Interval(Facts.amount("2.34", step: "0.01")) == Interval(Facts.decimal("2.335"), Facts.decimal("2.345"))
        )
        let range = Amount(low: 3, high: 4, step: 1)
        #expect(Interval(range) == Interval(Facts.decimal("2.5"), Facts.decimal("4.5")))
    }

    @Test("overlap when they share a value")
    func overlap() {
        #expect(Interval(1, 2).overlaps(Interval(2, 3)))
        #expect(!Interval(1, 2).overlaps(Interval(3, 4)))
    }

    @Test("take roots that give the number back to nine digits", arguments: [1, 2, 3, 11, 40, 500])
    func roots(degree: Int) throws {
        for text in ["0.0001", "0.5", "1", "2.136752136752", "9000", "123456789"] {
            let value = Facts.decimal(text)
            let root = try #require(Interval.root(degree, of: value))
            let back = try #require(Interval.power(root, degree))
            let error = abs(back - value) / value
            #expect(error < Facts.decimal("0.000000001"), "root \(degree) of \(text)")
        }
    }

    @Test("know the roots that are known")
    func knownRoots() {
        #expect(Interval.root(2, of: 2) == Facts.decimal("1.414213562373095"))
        #expect(Interval.root(3, of: 27) == 3)
        #expect(Interval.root(5, of: 1) == 1)
    }

    @Test("have no roots of what is not positive, and none of a senseless degree")
    func noRoots() {
        #expect(Interval.root(2, of: 0) == nil)
        #expect(Interval.root(2, of: -4) == nil)
        #expect(Interval.root(0, of: 4) == nil)
        #expect(Interval.root(100_000, of: 4) == nil)
        #expect(Interval(-1, 4).root(2) == nil)
        #expect(Interval(4, 9).root(2) == Interval(2, 3))
    }

    @Test("say when a sum left the range of decimals")
    func overflow() {
        let huge = Interval(exactly: Decimal(sign: .plus, exponent: 127, significand: 9))
        #expect(!(huge * huge).isFinite)
        #expect(Interval.power(Decimal(sign: .plus, exponent: 100, significand: 1), 5) == nil)
    }
}
