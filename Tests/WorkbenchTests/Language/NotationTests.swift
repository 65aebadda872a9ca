import CommandKit
import DocumentModel
import Foundation
import Testing

@testable import Workbench

@Suite("Values as people write them")
struct NotationTests {
    @Test(
        "Numbers and percentages",
        arguments: [
            ("2.34", "2.34"), ("-5", "-5"), ("+5", "5"), ("1,359", "1359"), ("12,345.5", "12345.5"), ("007", "7"),
            ("1,35", nil), ("1.", nil), (".5", nil), ("", nil), ("-", nil), ("1e5", nil), ("٣", nil), ("1.2.3", nil),
            ("1234567890123456789", nil), (String(repeating: "9", count: 5_000), nil),
        ] as [(String, String?)]
    )
    func numbers(text: String, value: String?) {
        #expect(Notation.number(text).map { "\($0)" } == value)
    }

    @Test("Percentages with and without their sign")
    func percentages() {
        for text in ["5%", "5 %", "5 percent", "5 per cent", "5 pct", "5"] { #expect(Notation.percent(text) == 5) }
        for text in ["%", "5%%", "per cent", "5 points", ""] { #expect(Notation.percent(text) == nil) }
    }

    @Test(
        "Sums of money: number, magnitude and currency in either order",
        arguments: [
            ("59.4 trn KRW", "59400000000000 KRW"), ("KRW 59.4 trillion", "59400000000000 KRW"),
            ("43.7bn USD", "43700000000 USD"), ("US$43.7bn", "43700000000 USD"), ("€5m", "5000000 EUR"),
            ("5 million", "5000000"), ("1,000", "1000"), ("20k gbp", "20000 GBP"), ("$5", nil), ("5 bn bn", nil),
            ("bn 5", nil), ("5 6", nil), ("much", nil), ("", nil), ("5 dollars", nil),
        ] as [(String, String?)]
    )
    func money(text: String, value: String?) {
        let read = Notation.money(text).map { "\($0.value)" + ($0.currency.map { " \($0)" } ?? "") }
        #expect(read == value)
    }

    @Test("Relative dates count from today and stay in the calendar")
    func relativeDates() throws {
        let today = try #require(CivilDay(year: 2026, month: 3, day: 31))
        func day(_ notation: String) -> String? { RelativeDate(notation)?.day(from: today)?.description }
        #expect(day("today") == "2026-03-31")
        #expect(day("-7d") == "2026-03-24")
        #expect(day("+1d") == "2026-04-01")
        #expect(day("-2w") == "2026-03-17")
        #expect(day("-1m") == "2026-02-28")
        #expect(day("-25m") == "2024-02-29")
        #expect(day("-1y") == "2025-03-31")
        for notation in ["-99999y", "-d", "7d", "-7x", "-7", "", "-１d", "-999999d"] { #expect(day(notation) == nil) }
    }

    @Test("Folding: case, accents, quotes, hyphens; numbers in words by their value")
    func folding() {
        #expect(FoldedText("Défense").contains(FoldedText("DEFENSE")))
        #expect(FoldedText("the port\u{2019}s \u{201C}plan\u{201D}") == FoldedText("the port's \"plan\""))
        #expect(FoldedText("co\u{2011}operate") == FoldedText("co-operate"))
        #expect(FoldedText("ＡＢ") == FoldedText("ab"))
        #expect(FoldedText("abc").contains(FoldedText("")))
        #expect(!FoldedText("").contains(FoldedText("a")))
        let names = ["q10", "q2", "Q1", "q02", "q", "", "日本", "q2b"]
        #expect(names.sorted { FoldedText($0) < FoldedText($1) } == ["", "q", "Q1", "q2", "q02", "q2b", "q10", "日本"])
    }

    @Test("Patterns that could take for ever are refused; others are found or refused as no pattern")
    func patterns() {
        for text in [
            "(a+)+", "(a|aa)*", "(a?){9}a", "((ab)*c)*", "(x+x+)+y", "\\1", "a*b*c*d*e*f*g*", "(.*)*", "a{2000}",
            String(repeating: "a?", count: 30), String(repeating: "(", count: 60),
            String(repeating: "(a|a)", count: 20),
        ] {
            #expect(PatternGuard.fault(in: text) != nil, "\(text)")
        }
        for text in ["^the", "\\d+ (percent|per cent)", "[*+?()]+", "(?i)bridge", "colou?r", "a{2,3}", "NATO.*summit$"]
        {
            #expect(PatternGuard.fault(in: text) == nil, "\(text)")
        }
    }

    @Test("Any text is taken as a pattern or refused, and searching with it ends")
    func anyPattern() {
        var random = SeededGenerator(seed: 3)
        let pieces = [
            "a", "b", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "^", "$", "\\", "\\d", "\\w", "\\b", "-",
            "?:",
            "?<n>", "?=", "(?i)", "1,", "2}", "\\p{L}", "é", "日", "\\u{61}", "[^", ":alpha:", "&&", "\\Q", "#",
        ]
        let text = String(repeating: "ab é日 12 ", count: 20)
        for _ in 0..<1_500 {
            let source = (0..<Int.random(in: 1...7, using: &random)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &random)]
            }.joined()
            do throws(LocatedError) {
                _ = try Pattern(source, at: 0..<1).isFound(in: text)
            } catch {
                #expect(error.error.code == .notation)
            }
        }
    }
}
