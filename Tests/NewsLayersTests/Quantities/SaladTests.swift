import DocumentModel
import Foundation
import Testing

@testable import NewsLayers

@Suite("Any text at all")
struct SaladTests {
    /// A small generator with a fixed seed, so that a failure can be repeated (SplitMix64).
    struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private static let pieces = [
        "$", "€", "US$", "A$", "Rs", "R", "N", "5", "10", "2.5", "1,000", "12,34,567", "81,4", "999", "2024", "2025-26",
        "FY25", "million", "bn", "lakh", "crore", "trillion", "k", "percent", "per cent", "%", "pc", "points",
        "dollars",
        "Norwegian", "kroner", "won", "pounds", "to", "and", "or", "between", "from", "-", "–", "—", ",", ".", "(", ")",
        "about", "more than", "up to", "of which", "half a", "two and a half", "hundred", "thirty", "June", "May",
        "Friday", "last", "next", "this", "year", "week", "ago", "12 hours ago", "by", "the", "Q3", "third quarter of",
        "1990s", "½", "−", "+", "~", "/", "'", "\n", "\u{A0}", "U.S.", "New Zealand", "é", "日本", "🙂", "\u{301}", "٪",
        "99999999999999999999999", "0.00000000000000000000000000000000000000000000001", "million million million",
    ]

    private static func salad(_ generator: inout Generator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...40, using: &generator) {
            text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            if Bool.random(using: &generator) { text += " " }
        }
        return text
    }

    @Test("salads of numbers and words give sorted spans on scalar boundaries, twice the same", arguments: 0..<8)
    func salads(seed: Int) throws {
        var generator = Generator(state: UInt64(seed))
        let catalogue = try Catalogue([.quantities, .dates])
        for _ in 0..<400 {
            let document = Document(Self.salad(&generator))
            var inputs = DocumentInputs()
            if Bool.random(using: &generator) {
                inputs[Published.self] = PublicationDate(DateValue("2025-06-26"), origin: .given)
            }
            let first = AnalysedDocument(document, inputs: inputs, catalogue: catalogue)
            let second = AnalysedDocument(document, inputs: inputs, catalogue: catalogue)
            #expect(try first.quantities == second.quantities)
            #expect(try first.timeExpressions == second.timeExpressions)
            try check(first.quantities.map(\.span), document)
            try check(first.timeExpressions.map(\.span), document)
            for quantity in try first.quantities {
                #expect(quantity.amount.low.isFinite && quantity.amount.high.isFinite)
                #expect(quantity.amount.low <= quantity.amount.high)
                #expect(quantity.amount.step > 0)
            }
            let quantities = try first.quantities
            for expression in try first.timeExpressions {
                #expect(quantities.overlapping(expression.span).isEmpty)
            }
        }
    }

    @Test("ill-formed bytes do not trap", arguments: 0..<4)
    func bytes(seed: Int) {
        var generator = Generator(state: UInt64(seed) &+ 77)
        for _ in 0..<300 {
            let count = Int.random(in: 0...120, using: &generator)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            bytes.withUnsafeBufferPointer { buffer in
                let spans = QuantityReader.read(buffer).map(\.span)
                let dates = TimeExpressionReader.read(buffer, published: .unknown, quantities: spans).map(\.span)
                #expect((spans + dates).allSatisfy { $0.end <= count })
            }
            _ = Dateline.parse(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test("long runs stay linear")
    func longRuns() {
        let runs = [
            String(repeating: "$1 ", count: 20_000), String(repeating: "5, ", count: 20_000),
            String(repeating: "hundred and ", count: 20_000), String(repeating: "1 000 ", count: 20_000),
            String(repeating: "(", count: 50_000), String(repeating: "9", count: 50_000),
            String(repeating: "2 billion and ", count: 20_000), String(repeating: "Canada $5 ", count: 20_000),
            String(repeating: "U.", count: 30_000), String(repeating: "more than ", count: 20_000),
        ]
        for run in runs {
            var text = run
            let clock = ContinuousClock()
            let time = clock.measure {
                text.withUTF8 { bytes in
                    let spans = QuantityReader.read(bytes).map(\.span)
                    _ = TimeExpressionReader.read(bytes, published: .unknown, quantities: spans)
                }
            }
            #expect(time < .seconds(120), "\(run.prefix(12))")
        }
    }

    private func check(_ spans: [Span], _ document: Document) throws {
        var end = 0
        for span in spans {
            #expect(span.start >= end && span.end > span.start && span.end <= document.count)
            #expect(document.isScalarBoundary(span.start) && document.isScalarBoundary(span.end))
            end = span.end
        }
    }
}
