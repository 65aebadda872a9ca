import DocumentModel
import Foundation
import Testing

@testable import LanguageEngine

@Suite("SentenceSequence")
struct SentenceSequenceTests {
    private let sequence: SentenceSequence

    init() {
        let bytes = Array("One came. Two left.  Three".utf8)
        sequence = bytes.withUnsafeBufferPointer { SentenceSplitter().split($0, tokens: Tokenizer().tokenize($0)) }
    }

    @Test("The sentence at an offset")
    func containing() {
        #expect(sequence.containing(0) == sequence[0])
        #expect(sequence.containing(8) == sequence[0])
        #expect(sequence.containing(9) == nil)
        #expect(sequence.containing(10) == sequence[1])
        #expect(sequence.containing(25) == sequence[2])
        #expect(sequence.containing(26) == nil)
        #expect(sequence.index(at: 12) == 1)
    }

    @Test("The sentences of a span")
    func covering() {
        #expect(Array(sequence.covering(Span(2, 5))) == [sequence[0]])
        #expect(Array(sequence.covering(Span(8, 11))) == [sequence[0], sequence[1]])
        #expect(sequence.covering(Span(19, 21)).isEmpty)
        #expect(sequence.indices(in: Span(0, 99)) == 0..<3)
    }

    @Test("It survives coding")
    func coding() throws {
        let data = try JSONEncoder().encode(sequence)
        #expect(try JSONDecoder().decode(SentenceSequence.self, from: data) == sequence)
        #expect(data.count < sequence.count * 8 + 8)
        let one = try #require(sequence.first)
        #expect(try JSONDecoder().decode(Sentence.self, from: JSONEncoder().encode(one)) == one)
    }

    @Test("Damaged data is refused", arguments: ["\"*\"", "\"AQ\"", "\"/w\"", "[1]"])
    func damage(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(SentenceSequence.self, from: Data(json.utf8))
        }
    }
}
