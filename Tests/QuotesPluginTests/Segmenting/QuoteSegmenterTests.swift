import DossierKit
import DossierTesting
import Testing

@testable import QuotesPlugin

@Suite struct QuoteSegmenterTests {
    /// Marks the strings that are found, with their depth; "~" marks one that was not closed.
    private func marked(_ text: String) -> String {
        let document = Document(text)
        let found = document.withUTF8 { QuoteSegmenter.segment($0) }
        return MarkedText.marking(
            text,
            found.strings.map { ("\($0.depth)\($0.isClosed ? "" : "~")\($0.continues ? ">" : "")", $0.span) }
        )
    }

    @Test(
        arguments: [
            "He said ⟦0:“yes”⟧ and ⟦0:“no”⟧.",
            "He said ⟦0:\"yes\"⟧ and ⟦0:\"no\"⟧.",
            "He said ⟦0:'yes'⟧ and ⟦0:'no'⟧.",
            "He said ⟦0:‘yes’⟧ and ⟦0:‘no’⟧.",
            "He said ⟦0:„ja“⟧ and ⟦0:„nein”⟧.",
            "He said ⟦0:«oui»⟧ and ⟦0:« non »⟧ and ⟦0:»doch«⟧.",
            "He said ⟦0:``yes''⟧ and ⟦0:''no''⟧.",
            "(⟦0:\"Yes\"⟧) and [⟦0:“no”⟧] — ⟦0:“maybe”⟧—so",
        ]
    )
    func pairsEveryKindOfMark(expected: String) {
        #expect(marked(MarkedText(expected).text) == expected)
    }

    @Test(
        arguments: [
            "The ministers' plan, the farmers' union's answer and rock 'n' roll of the '90s don't count.",
            "It is Seoul's, it's the chargé d'affaires's, and O'Neill's.",
            "Get 'em, boys: 'tis 6'2\" tall in the summer of '68.",
            "They were the voters’ and the party’s choice, y’all.",
        ]
    )
    func leavesApostrophesAlone(text: String) {
        #expect(marked(text) == text)
    }

    @Test(
        arguments: [
            "⟦0:'The bank's rate isn't the workers' problem,'⟧ she said.",
            "⟦0:‘The bank’s rate isn’t the workers’ problem,’⟧ she said.",
            "Critics of the ⟦0:'farmers' tax'⟧ met.",
            "It will act ⟦0:'in view of the ministry's means.'⟧",
            "⟦0:‘We don’t have ’em,’⟧ he said of the firms’ plans.",
        ]
    )
    func tellsApostrophesFromSingleMarks(expected: String) {
        #expect(marked(MarkedText(expected).text) == expected)
    }

    @Test func keepsInnerMarksAsChildren() {
        let expected = "⟦0:“She called it ⟦1:‘our best year’⟧ twice,”⟧ he said. ⟦0:'No ⟦1:\"bad\"⟧ blood.'⟧"
        #expect(marked(MarkedText(expected).text) == expected)
    }

    @Test func resetsAtEachParagraph() {
        let expected = """
            He began “but never ended.

            ⟦0:“A new paragraph,”⟧ she said.
            """
        let text = MarkedText(expected).text
        #expect(marked(text).contains("⟦0:“A new paragraph,”⟧ she said."))
    }

    @Test func followsAQuotationOverParagraphs() {
        let expected = """
            ⟦0~>:“The first year was hard. The second was not.⟧

            ⟦0~>:“Then came the flood.⟧

            ⟦0:“We rebuilt,”⟧ said the mayor.
            """
        let document = MarkedText(expected).document
        #expect(marked(document.text) == expected)
        let strings = document.withUTF8 { QuoteSegmenter.segment($0) }.strings
        #expect(strings.map(\.isContinuation) == [false, true, true])
    }

    @Test func bearsMarksThatAreMissingOrTurned() {
        #expect(
            marked("\"We lost, he said. \"We go on,\" she said.")
                == "⟦0~:\"We lost,⟧ he said. ⟦0:\"We go on,\"⟧ she said."
        )
        #expect(marked("”Turned round,” he said.") == "⟦0:”Turned round,”⟧ he said.")
        #expect(marked("He left.\" She stayed.") == "He left.\" She stayed.")
        #expect(marked("He called it a “shame. She left.") == "He called it a ⟦0~:“shame.⟧ She left.")
    }

    @Test func joinsWrappedLinesButNotParagraphs() {
        let wrapped =
            "He told the council that “the bridge\nwill not be ready” before\nthe winter is over and\nthe ice is gone."
        #expect(marked(wrapped).contains("⟦0:“the bridge\nwill not be ready”⟧"))
        let lines = "First line ends here.\nSecond “line has a mark.\nThird” line too."
        #expect(!marked(lines).contains("Third”⟧"))
    }

    @Test func spansNestAndKeepToScalarsOnAnyBytes() {
        var numbers = Numbers(seed: 3)
        let parts = [
            "“", "”", "‘", "’", "\"", "'", "''", "``", "«", "»", "„", "a", "s", " ", ".", ",", "\n", "\n\n", "é", "90s",
            "—",
        ]
        for _ in 0..<400 {
            let text = (0..<numbers.next(60)).map { _ in parts[numbers.next(parts.count)] }
                .joined()
            let document = Document(text)
            let found = document.withUTF8 { QuoteSegmenter.segment($0) }
            var around: [Span] = []
            for string in found.strings {
                #expect(string.span.contains(string.inner) && !string.inner.isEmpty, "\(text)")
                #expect(
                    document.isScalarBoundary(string.span.start) && document.isScalarBoundary(string.span.end),
                    "\(text)"
                )
                while let last = around.last, last.end <= string.span.start { around.removeLast() }
                #expect(around.last.map { $0.contains(string.span) } ?? true, "\(text)")
                #expect(around.count == string.depth, "\(text)")
                around.append(string.span)
            }
        }
    }
}
