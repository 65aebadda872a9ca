import DocumentModel
import Testing

@testable import LanguageEngine

/// A small generator of random numbers that gives the same ones in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// What must hold for any bytes: order, cover of everything but white space, sentences that hold every token once.
func checkInvariants(_ bytes: [UInt8], wellFormed: Bool, sourceLocation: SourceLocation = #_sourceLocation) {
    bytes.withUnsafeBufferPointer { buffer in
        let tokens = Tokenizer().tokenize(buffer)
        let sentences = SentenceSplitter().split(buffer, tokens: tokens)
        var covered = [Bool](repeating: false, count: bytes.count)
        var end = 0
        for token in tokens {
            #expect(token.start >= end && token.end > token.start, sourceLocation: sourceLocation)
            end = token.end
            for offset in token.start..<token.end { covered[offset] = true }
        }
        #expect(end <= bytes.count, sourceLocation: sourceLocation)
        if wellFormed {
            var offset = 0
            for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
                let length = UTF8.width(scalar)
                let all = covered[offset..<offset + length]
                #expect(
                    all.allSatisfy { $0 != scalar.properties.isWhitespace },
                    "U+\(String(scalar.value, radix: 16)) at \(offset)",
                    sourceLocation: sourceLocation
                )
                offset += length
            }
        }
        var next = 0
        for sentence in sentences {
            #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty, sourceLocation: sourceLocation)
            next = sentence.tokens.upperBound
            guard next <= tokens.count else { break }
            #expect(sentence.span.start == tokens[sentence.tokens.lowerBound].start, sourceLocation: sourceLocation)
            #expect(sentence.span.end == tokens[next - 1].end, sourceLocation: sourceLocation)
        }
        #expect(next == tokens.count, sourceLocation: sourceLocation)
    }
}

@Suite("Tokens and sentences of any bytes")
struct TokenPropertyTests {
    private static let scalars: [Unicode.Scalar] = Array(
        "aZs9'’‘\"“”.,;:!?-–—()[]@#$%&/\\_*+=<>|~^` \n\r\t\u{A0}\u{85}\u{2028}\u{2029}\u{FEFF}\u{200D}\u{301}éßŁ中の가½²🇬🙂。！…€«»\u{0}\u{7F}"
            .unicodeScalars
    )

    @Test("Random marks and letters", arguments: 0..<40)
    func marks(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        for _ in 0..<50 {
            var text = ""
            for _ in 0..<Int.random(in: 0...60, using: &generator) {
                text.unicodeScalars.append(Self.scalars.randomElement(using: &generator) ?? " ")
            }
            checkInvariants(Array(text.utf8), wellFormed: true)
        }
    }

    @Test("Random scalars of all planes", arguments: 0..<10)
    func scalars(seed: UInt64) {
        var generator = SeededGenerator(state: seed + 1000)
        for _ in 0..<20 {
            var text = ""
            for _ in 0..<80 {
                let limit: UInt32 = Bool.random(using: &generator) ? 0x3000 : 0x10FFFF
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) {
                    text.unicodeScalars.append(scalar)
                }
            }
            checkInvariants(Array(text.utf8), wellFormed: true)
        }
    }

    @Test("Random bytes, repaired and raw", arguments: 0..<20)
    func bytes(seed: UInt64) {
        var generator = SeededGenerator(state: seed + 2000)
        for _ in 0..<30 {
            let count = Int.random(in: 0...120, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            checkInvariants(bytes, wellFormed: false)
            checkInvariants(Array(String(decoding: bytes, as: UTF8.self).utf8), wellFormed: true)
        }
    }

    @Test("Text cut inside a scalar")
    func cut() {
        let bytes = Array("‘Größe’ — “naïve”… 中文。 🙂 it’s".utf8)
        for length in 0...bytes.count {
            checkInvariants(Array(bytes[..<length]), wellFormed: false)
            checkInvariants(Array(bytes[length...]), wellFormed: false)
        }
    }

    @Test("Bytes that are not UTF-8 become symbols beside the words")
    func damaged() {
        let bytes: [UInt8] = [0x61, 0xFF, 0xFE, 0x20, 0xC3, 0x28, 0xE2, 0x80]
        let tokens = bytes.withUnsafeBufferPointer { Tokenizer().tokenize($0) }
        #expect(tokens.map(\.kind) == [.word, .symbol, .symbol, .punctuation, .symbol])
    }

    @Test("Tokens of another text do not trap the splitter")
    func foreignTokens() {
        let tokens = Tokenizer().tokenize("Mr. Poe said: “No!” (Then he left.) 2. Yes\nand\nno")
        let none: [UInt8] = []
        none.withUnsafeBufferPointer { buffer in
            let sentences = SentenceSplitter().split(buffer, tokens: tokens)
            #expect(sentences.last?.tokens.upperBound == tokens.count)
        }
    }
}
