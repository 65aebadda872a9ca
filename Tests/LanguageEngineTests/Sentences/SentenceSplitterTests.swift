import DocumentModel
import Foundation
import Testing

@testable import LanguageEngine

/// The sentences of a text as they stand in it, with line ends shown as spaces.
func sentences(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { buffer in
        SentenceSplitter().split(buffer, tokens: Tokenizer().tokenize(buffer)).map {
            String(decoding: utf8[$0.span.range], as: UTF8.self).replacingOccurrences(of: "\n", with: " ")
        }
    }
}

@Suite("SentenceSplitter")
struct SentenceSplitterTests {
    @Test(
        "One sentence",
        arguments: [
            "S. Park and Gen. R. Moss met U.S. officials in St. Ives on Jan. 5.",
            "Tyne Inc. said it paid $43.7 billion, or 2.4% of sales.",
            "“Is it over?” the mayor asked.",
            "\"Stop!\" Captain Moss shouted.",
            "\"We waited. \" he said",
            "The harbour (built in 1890!) is closed.",
            "Ships, nets, ropes, etc. were sold, e.g. at No. 10.",
            "He waited... and waited.",
            "1. Close the gate",
            "No full stop at the end",
            "The treaty was signed in 1951 (see p. 12).",
        ]
    )
    func one(text: String) { #expect(sentences(text) == [text]) }

    @Test(
        "Several sentences",
        arguments: [
            ["It rained.", "Then it stopped.", "Why?", "Nobody knows!", "So be it."],
            ["He said: “The road is shut.”", "The town waited."],
            ["'We are leaving.'", "'When?'"],
            ["He lives in the U.S.", "The others left at 5 p.m.", "It was late."],
            ["(The court agreed.)", "An appeal is open."],
            ["It was over...", "The crowd went home."],
            ["It grew by 3.5.", "2019 was worse."],
            ["The bridge fell.[3]", "It was rebuilt."],
            ["Is it true?", "yes, it is."],
            ["He chose plan B.", "The mayor did not."],
        ]
    )
    func several(expected: [String]) { #expect(sentences(expected.joined(separator: " ")) == expected) }

    @Test("Full stops of other scripts need no space")
    func wide() {
        #expect(sentences("今天下雨。“明天晴！”他走了？是。") == ["今天下雨。", "“明天晴！”", "他走了？", "是。"])
    }

    @Test("Lines that are paragraphs end their sentences")
    func paragraphs() {
        let lines = [
            "3 hours ago", "Port of Tyne to close two docks", "By Ann Moss, Harbour Correspondent",
            "The port will close two of its docks in spring, its owner said on Monday.",
            "- coal", "- timber", "a) ropes", "Nobody was hurt.",
        ]
        #expect(sentences(lines.joined(separator: "\n")) == lines)
        #expect(sentences(lines.joined(separator: "\r\n")) == lines)
        #expect(sentences(lines.joined(separator: "\n\n")) == lines)
    }

    @Test("A line that goes on with a small letter is no end")
    func continued() {
        #expect(sentences("The owner of the\nport agreed") == ["The owner of the port agreed"])
    }

    @Test("Wrapped text flows over its line ends, but not over headlines")
    func wrapped() {
        let text = """
            Docks To Close
            By Ann Moss

            The owner of the northern port said on Monday that two of
            its docks would close in spring, after a long dispute with
            Norwegian shipping firms over the price of moorings, said
            Mr. Olsen of the union. He called it a bad day for the
            town, and Tyneside members of parliament agreed. A meeting
            is set for March 9.
            Next Steps
            The council will vote on the plan in a week, after which
            the Department of Transport has a month to object to it.
            """
        #expect(
            sentences(text) == [
                "Docks To Close",
                "By Ann Moss",
                "The owner of the northern port said on Monday that two of its docks would close in spring, after a "
                    + "long dispute with Norwegian shipping firms over the price of moorings, said Mr. Olsen of the union.",
                "He called it a bad day for the town, and Tyneside members of parliament agreed.",
                "A meeting is set for March 9.",
                "Next Steps",
                "The council will vote on the plan in a week, after which the Department of Transport has a month to "
                    + "object to it.",
            ]
        )
    }

    @Test("Nothing gives nothing")
    func empty() { #expect(sentences(" \n\n ").isEmpty) }
}
