import DocumentModel
import Foundation
import Testing

@testable import LanguageEngine

@Suite("TokenSequence")
struct TokenSequenceTests {
    private let tokens = Tokenizer().tokenize("One  two, three")

    @Test("The token at an offset")
    func tokenAtOffset() {
        #expect(tokens.index(at: 0) == 0)
        #expect(tokens.index(at: 2) == 0)
        #expect(tokens.index(at: 3) == nil)
        #expect(tokens.index(at: 8) == 2)
        #expect(tokens.index(at: 14) == 3)
        #expect(tokens.index(at: 15) == nil)
        #expect(TokenSequence([]).index(at: 0) == nil)
    }

    @Test("The tokens in a span")
    func tokensInSpan() {
        #expect(tokens.indices(in: Span(0, 15)) == 0..<4)
        #expect(tokens.indices(in: Span(1, 6)) == 0..<2)
        #expect(tokens.indices(in: Span(3, 5)) == 1..<1)
        #expect(tokens.indices(in: Span(8, 9)) == 2..<3)
        #expect(tokens.indices(in: Span(20, 30)) == 4..<4)
    }

    @Test("It survives coding, in few bytes")
    func coding() throws {
        let text = String(repeating: "The mayor's “plan” cost £4.5m.\n\n       Nobody saw it…\n", count: 200)
        let sequence = Tokenizer().tokenize(text)
        let data = try JSONEncoder().encode(sequence)
        #expect(try JSONDecoder().decode(TokenSequence.self, from: data) == sequence)
        #expect(data.count < sequence.count * 6)
        let one = try #require(sequence.first)
        #expect(try JSONDecoder().decode(Token.self, from: JSONEncoder().encode(one)) == one)
    }

    @Test("Damaged data is refused", arguments: ["A", "B", "AQ", "*", "/////w", "AgUC", "AQUCAA"])
    func damage(packed: String) throws {
        let data = try JSONEncoder().encode(packed)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(TokenSequence.self, from: data) }
    }

    @Test("A token takes twelve bytes")
    func size() { #expect(MemoryLayout<Token>.stride == 12) }
}
