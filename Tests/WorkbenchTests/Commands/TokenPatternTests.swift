import CommandKit
import DocumentModel
import LanguageEngine
import Testing

@testable import Workbench

@Suite("TokenPattern")
struct TokenPatternTests {
    private func matches(_ pattern: String, in text: String) throws -> [String] {
        let document = Document(text)
        let tokens = document.withUTF8 { Tokenizer().tokenize($0) }
        return try TokenPattern(pattern).matches(in: document, tokens).map { range in
            document[tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)]
        }
    }

    @Test(
        "Words are whole, case does not matter, * stands for the rest of a word",
        arguments: [
            ("nation", "The nation and the national Nation.", ["nation", "Nation"]),
            ("nation*", "The nation and the national Nation.", ["nation", "national", "Nation"]),
            ("defence spending", "Defence\n  spending rose; defence, spending fell.", ["Defence\n  spending"]),
            ("a a", "a a a a a", ["a a", "a a"]),
            ("NATO's", "NATO's plan, NATO plan", ["NATO's"]),
            ("été", "Un été, l'ÉTÉ", ["été"]),
            ("日本", "日本 と日本", ["日本"]),
            ("x", "", []),
        ]
    )
    func table(_ pattern: String, _ text: String, _ expected: [String]) throws {
        #expect(try matches(pattern, in: text) == expected)
    }

    @Test("There must be something to look for", arguments: ["", " ", "*", "\n", "* *"])
    func empty(_ pattern: String) {
        #expect(throws: CommandError.self) { try TokenPattern(pattern) }
    }
}
