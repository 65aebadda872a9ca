import Testing

@testable import DocumentModel

@Suite struct LineIndexTests {
    /// The lines of a text as the index cuts them.
    private func lines(_ text: String) -> [String] {
        let document = Document(text)
        return (1...document.lines.count).map { document.lines.span(ofLine: $0).map { document[$0] } ?? "?" }
    }

    @Test(arguments: [
        ("a\nb\n", ["a\n", "b\n"]),
        ("a\r\nb\r\n", ["a\r\n", "b\r\n"]),
        ("a\rb\r", ["a\r", "b\r"]),
        ("a\nb", ["a\n", "b"]),
        ("\n\r\n\r\r\n", ["\n", "\r\n", "\r", "\r\n"]),
        ("\n\rx", ["\n", "\r", "x"]),
        ("", [""]),
        ("é\u{2028}日\n", ["é\u{2028}日\n"]),
    ])
    func linesEndWithAnyOfThreeBreaks(_ text: String, _ expected: [String]) {
        #expect(lines(text) == expected)
    }

    @Test func everyOffsetLiesInItsLine() {
        let document = Document("one\r\ntwo\rthree\n\nfive")
        for offset in 0..<document.count {
            let line = document.lines.line(of: offset)
            #expect(document.lines.span(ofLine: line)?.contains(offset) == true)
        }
        #expect(document.lines.line(of: document.count) == 5)
    }

    @Test func placesOutsideTheTextDoNotTrap() {
        let lines = Document("a\nb").lines
        #expect(lines.line(of: -1) == 1)
        #expect(lines.line(of: .max) == 2)
        #expect(lines.span(ofLine: 0) == nil)
        #expect(lines.span(ofLine: 3) == nil)
        #expect(lines.span(ofLine: .min) == nil)
    }
}
