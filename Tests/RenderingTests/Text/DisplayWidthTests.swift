import Testing

@testable import Rendering

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("é", 1), ("👨‍👩‍👧", 2), ("שלום", 4), ("🇰🇷", 2), ("👍🏽", 2),
        ("❤\u{FE0F}", 2), ("☎", 1), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2),
        ("\u{200B}", 0), ("ﷺ", 1), ("1\u{FE0F}\u{20E3}", 2), ("👩‍💻", 2), ("Ａ", 2), ("ｱ", 1), ("—“”", 3), ("க\u{BBF}", 2),
        ("a\u{300}\u{301}\u{302}", 1), ("⌚", 2), ("\u{FEFF}", 0),
    ])
    func countsColumns(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func cutsAtColumns() {
        #expect(DisplayWidth.cut("abcdef", to: 6) == "abcdef")
        #expect(DisplayWidth.cut("abcdef", to: 5) == "abcd…")
        #expect(DisplayWidth.cut("日本政府", to: 5) == "日本…")
        #expect(DisplayWidth.cut("日本政府", to: 4) == "日…")
        #expect(DisplayWidth.cut("ab cdef", to: 4) == "ab…")
        #expect(DisplayWidth.cut("abc", to: 0) == "")
        #expect(DisplayWidth.cutFront("abcdef", to: 4) == "…def")
        #expect(DisplayWidth.cutFront("日本政府", to: 4) == "…府")
    }

    @Test func padsByColumns() {
        #expect(DisplayWidth.pad("日本", to: 6) == "日本  ")
        #expect(DisplayWidth.pad("é", to: 3, right: true) == "  é")
        #expect(DisplayWidth.pad("abc", to: 2) == "abc")
    }

    @Test(arguments: [1, 2, 3, 7, 20, 80])
    func neverWrapsWiderThanAsked(width: Int) {
        let text = "a bb  ccc 日本の政府は五兆円を支出した abcdefghijklmnopqrstuvwxyz 👨‍👩‍👧👨‍👩‍👧 end"
        for indent in [0, 2, 6] {
            let lines = DisplayWidth.wrap(text, to: width, indent: indent)
            #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(2, width) })
            #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }

    @Test func wrapsAtSpacesAndIndents() {
        #expect(DisplayWidth.wrap("one two three", to: 8, indent: 2) == ["one two", "  three"])
        #expect(DisplayWidth.wrap("", to: 8) == [""])
        #expect(DisplayWidth.wrap("   ", to: 8) == [""])
    }

    @Test func wideScalarsKnowTheirBounds() {
        #expect(WideScalars.contains("\u{1100}"))
        #expect(!WideScalars.contains("\u{10FF}"))
        #expect(!WideScalars.contains("\u{10FFFF}"))
        #expect(WideScalars.contains("\u{3FFFD}"))
    }
}
