import DocumentModel
import Testing

@testable import Corpora

/// Texts beside the parts that are recognised in them, each written as its kind and its first words.
@Suite struct TextLayoutTests {
    /// The parts of a text, one a line: `title Harbour reopens`, each cut to four words.
    private func parts(_ text: String, markdown: Bool = false) -> [String] {
        let document = Document(text)
        return TextLayout(of: document, markdown: markdown).blocks.map { block in
            let words = document[block.span].split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
            return "\(block.kind.rawValue) \(words)"
        }
    }

    @Test func aTitleAndParagraphsOnLinesOfTheirOwn() {
        #expect(
            parts(
                """
                Harbour reopens after nine months
                The harbour of Vardal opened to ships again on Monday, its council said.
                Work had taken three months longer than planned.
                """
            ) == [
                "title Harbour reopens after nine", "paragraph The harbour of Vardal", "paragraph Work had taken three",
            ]
        )
    }

    @Test func anAgeAboveTheTitleIsABylineAndNotTheTitle() {
        #expect(
            parts("5 hours ago\nTwo ministers resign over dam\n\nThey left on Friday, a spokesman said.\n")
                == ["byline 5 hours ago", "title Two ministers resign over", "paragraph They left on Friday,"]
        )
    }

    @Test func severalBylinesStandBelowTheTitle() {
        #expect(
            parts("Dam bursts\nBy Ida Holm and Per Lund\nUpdated 4 May 2023, 09:15 GMT\n\nA dam burst on Thursday.\n")
                == [
                    "title Dam bursts", "byline By Ida Holm and", "byline Updated 4 May 2023,",
                    "paragraph A dam burst on",
                ]
        )
    }

    @Test func aFullStopMakesAParagraph() {
        #expect(
            parts("The council met on Monday and talked for hours.\nIt agreed on nothing.\n")
                == ["paragraph The council met on", "paragraph It agreed on nothing."]
        )
        #expect(parts("A single line without a stop") == ["paragraph A single line without"])
        #expect(parts("\"We are tired,\" she said\n\nThen she left the room.").first == "title \"We are tired,\" she")
        #expect(parts("\"Are we tired?\"\n\nShe left the room.").first == "paragraph \"Are we tired?\"")
    }

    @Test func abbreviationsQuestionsAndMarksEndTitlesToo() {
        #expect(parts("Grain deal signed in the U.S.\n\nIt was signed.").first == "title Grain deal signed in")
        #expect(parts("Who pays for the bridge?\n\nNobody knows.").first == "title Who pays for the")
        #expect(parts("Minister: 'No more loans'\n\nHe said so.").first == "title Minister: 'No more loans'")
    }

    @Test func aTitleWithAStopNeedsABylineBelow() {
        #expect(parts("The ferry sails no more.\n3 May 2022\nIt stopped.").first == "title The ferry sails no")
        #expect(parts("The ferry sails no more.\nIt stopped in May.\n").first == "paragraph The ferry sails no")
    }

    @Test func wrappedLinesAreJoined() {
        let text = """
            Island votes to leave the fishing pact after
            forty years

            LERWICK, 9 March - The islanders voted by a narrow margin
            to leave the pact that has ruled their fishing since the
            boats were made of wood, the returning officer said late
            on Saturday.

            Turnout was the highest since the vote on the causeway,
            which the older voters remember well and the younger ones
            have only heard about.
            """
        #expect(
            parts(text) == [
                "title Island votes to leave", "paragraph LERWICK, 9 March -", "paragraph Turnout was the highest",
            ]
        )
        #expect(TextLayout(of: Document(text)).blocks[1].span.count > 150)
    }

    @Test func wrappedTextWithoutATitleHasNone() {
        let text = """
            The islanders voted by a narrow margin to leave the pact
            that has ruled their fishing since the boats were made of
            wood, the returning officer said late on Saturday.
              Turnout was the highest since the vote on the causeway,
            which the older voters remember well and the younger ones
            have only heard about.
            """
        #expect(parts(text) == ["paragraph The islanders voted by", "paragraph Turnout was the highest"])
    }

    @Test func shortLinesBeforeParagraphsAreHeadings() {
        #expect(
            parts(
                """
                Storm closes the northern line
                Trains stopped at noon, the operator said.
                What happens next
                Engineers will walk the track at first light on Sunday.
                """
            ) == [
                "title Storm closes the northern", "paragraph Trains stopped at noon,", "heading What happens next",
                "paragraph Engineers will walk the",
            ]
        )
    }

    @Test func markdownHeadingsLoseTheirMarks() {
        #expect(
            parts("# Storm closes line\n\nTrains stopped.\n\n## Next\n\nEngineers walk.", markdown: true)
                == [
                    "title Storm closes line", "paragraph Trains stopped.", "heading Next", "paragraph Engineers walk.",
                ]
        )
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func lineEndsDoNotMatter(_ end: String) {
        let text = ["Title of it", "2 May 2020", "", "A paragraph stands here.", "  ", "Another one."].joined(
            separator: end
        )
        #expect(
            parts(text) == [
                "title Title of it", "byline 2 May 2020", "paragraph A paragraph stands here.",
                "paragraph Another one.",
            ]
        )
    }

    @Test func spansLeaveOutWhiteSpaceAndNumbersCountWithinAKind() {
        let document = Document("\u{3000}Title\u{A0}\n\n \tOne is here. \nTwo is here.\u{2003}")
        let blocks = TextLayout(of: document).blocks
        #expect(blocks.map { document[$0.span] } == ["Title", "One is here.", "Two is here."])
        #expect(blocks.map(\.number) == [1, 1, 2])
    }

    @Test(arguments: [
        "", "\n", "\r\n\r\n", " ", "a", "。", "\u{FEFF}", "1\n2\n3\n4", "#\n#\n", "By\nBy\nBy\n", "\u{301}\n\u{301}",
    ])
    func hostileTextsHaveWellFormedParts(_ text: String) {
        let document = Document(text)
        for markdown in [false, true] {
            for block in TextLayout(of: document, markdown: markdown).blocks {
                #expect(!block.span.isEmpty && block.span.end <= document.count)
                #expect(document.isScalarBoundary(block.span.start) && document.isScalarBoundary(block.span.end))
            }
        }
    }
}
