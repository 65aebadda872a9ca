import DossierTesting
import Testing

@testable import CommandKit

@Suite struct SuggestionTests {
    private let commands = ["actors", "documents", "quotes", "spending", "speakers", "sort", "show"]

    @Test(
        arguments: [
            ("quots", "quotes"), ("qoutes", "quotes"), ("quotess", "quotes"), ("QUOTES", "quotes"), ("quot", "quotes"),
            ("docu", "documents"), ("spendnig", "spending"), ("sh", "show"), ("s", nil), ("", nil), ("zzzzzz", nil),
            ("shw", "show"),
            ("srot", "sort"), ("spe", nil), ("actor", "actors"),
        ] as [(String, String?)]
    )
    func theNearestName(_ name: String, _ expected: String?) {
        #expect(Suggestion.nearest(to: name, in: commands) == expected)
    }

    @Test func theFirstOfEquallyNearNamesCounts() {
        #expect(Suggestion.nearest(to: "cart", in: ["card", "cars", "part"]) == "card")
        #expect(Suggestion.nearest(to: "x", in: []) == nil)
    }

    @Test func shortNamesMustBeNear() {
        #expect(Suggestion.nearest(to: "ab", in: ["xy"]) == nil)
        #expect(Suggestion.nearest(to: "ab", in: ["abc"]) == "abc")
    }

    @Test func longNamesAreCutAndDoNotTakeLong() {
        let long = String(repeating: "a", count: 100_000)
        #expect(Suggestion.nearest(to: long, in: Array(repeating: "b" + long, count: 50)) != nil)
    }

    @Test func lettersWithMarksCount() {
        #expect(Suggestion.nearest(to: "Støre", in: ["Store"]) == "Store")
        #expect(Suggestion.nearest(to: "日本", in: ["日木"]) == "日木")
    }

    /// Against the definition of the distance, written as a recursion.
    @Test func theDistanceAgreesWithItsDefinition() {
        func slow(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
            guard let first = left.last, let second = right.last else { return max(left.count, right.count) }
            var best = min(slow(left.dropLast(), right), slow(left, right.dropLast())) + 1
            best = min(best, slow(left.dropLast(), right.dropLast()) + (first == second ? 0 : 1))
            if left.count > 1, right.count > 1, left.dropLast().last == second, right.dropLast().last == first {
                best = min(best, slow(left.dropLast(2), right.dropLast(2)) + 1)
            }
            return best
        }
        var random = SeededGenerator(seed: 11)
        for _ in 0..<300 {
            let words = (0..<2).map { _ in
                (0..<Int.random(in: 0...5, using: &random)).map { _ in
                    "abc".unicodeScalars.randomElement(using: &random) ?? "a"
                }
            }
            #expect(Suggestion.distance(words[0], words[1]) == slow(words[0][...], words[1][...]))
        }
    }
}
