import Foundation
import Testing

@testable import DocumentModel

@Suite struct SpanTests {
    @Test func partsOfASpan() {
        let span = Span(3, 8)
        #expect((span.start, span.end, span.count, span.isEmpty) == (3, 8, 5, false))
        #expect(span.range == 3..<8)
        #expect(span.description == "3..<8")
        #expect(Span(4, 4).isEmpty)
        #expect(MemoryLayout<Span>.size == 8)
    }

    /// Every pair of spans up to length 6, against sets of offsets.
    @Test func relationsAgreeWithSetsOfOffsets() {
        let spans = (0...6).flatMap { start in (start...6).map { Span(start, $0) } }
        for left in spans {
            let leftSet = Set(left.range)
            for right in spans {
                let common = leftSet.intersection(right.range)
                #expect(left.overlaps(right) == !common.isEmpty)
                #expect(left.intersection(right).map { Set($0.range) } == (common.isEmpty ? nil : common))
                #expect(left.contains(right) == (left.start <= right.start && right.end <= left.end))
                let union = left.union(right)
                #expect(union.contains(left) && union.contains(right))
                #expect(union.start == min(left.start, right.start) && union.end == max(left.end, right.end))
            }
            for offset in -1...7 { #expect(left.contains(offset) == leftSet.contains(offset)) }
        }
    }

    @Test func theContainingSpanComesFirst() {
        let sorted = [Span(2, 3), Span(0, 1), Span(2, 9), Span(0, 0), Span(2, 2), Span(0, 9)].sorted()
        #expect(sorted == [Span(0, 9), Span(0, 1), Span(0, 0), Span(2, 9), Span(2, 3), Span(2, 2)])
    }

    @Test func itIsWrittenAsAPair() throws {
        let data = try JSONEncoder().encode([Span(3, 8)])
        #expect(String(decoding: data, as: UTF8.self) == "[[3,8]]")
        #expect(try JSONDecoder().decode([Span].self, from: data) == [Span(3, 8)])
    }

    @Test(arguments: ["[[8,3]]", "[[-1,3]]", "[[1]]", "[[0,4294967296]]", "[[\"a\",2]]", "[{}]"])
    func faultyPairsAreRefused(_ json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Span].self, from: Data(json.utf8)) }
    }
}
