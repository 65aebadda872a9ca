import DossierTesting
import Foundation
import Testing

@testable import DocumentModel

/// A span with a number, so that equal spans can be told apart.
private struct Mark: Anchored, Hashable, Codable {
    let span: Span
    let number: Int
}

/// The queries, against the same questions asked of every element in turn.
@Suite struct AnnotationsTests {
    /// Collections of up to 200 elements on a short text, so that many nest, touch and coincide.
    private static func collections() -> [[Mark]] {
        (UInt64(1)...60).map { seed in
            var random = SeededGenerator(seed: seed)
            let length = Int.random(in: 1...60, using: &random)
            let longest = Int.random(in: 0...length, using: &random)
            return (0..<Int.random(in: 0...200, using: &random)).map { number in
                let start = Int.random(in: 0...length, using: &random)
                let end = min(length, start + Int.random(in: 0...longest, using: &random))
                return Mark(span: Span(start, end), number: number)
            }
        }
    }

    private static let queries = (0...62).flatMap { start in
        [0, 1, 2, 5, 17, 62].map { Span(start, start + $0) }
    }

    @Test func elementsAreSortedAndEqualOnesKeepTheirOrder() {
        for marks in Self.collections() {
            let sorted = Array(Annotations(marks))
            #expect(sorted.count == marks.count)
            for (left, right) in zip(sorted, sorted.dropFirst()) {
                #expect(left.span < right.span || left.span == right.span && left.number < right.number)
            }
        }
    }

    @Test func queriesOfSpansAgreeWithAskingEachElement() {
        for marks in Self.collections() {
            let annotations = Annotations(marks)
            let sorted = Array(annotations)
            for query in Self.queries {
                #expect(annotations.overlapping(query) == sorted.filter { $0.span.overlaps(query) })
                #expect(annotations.covering(query) == sorted.filter { $0.span.contains(query) })
                #expect(annotations.inside(query) == sorted.filter { query.contains($0.span) })
                let shortest = sorted.filter { $0.span.contains(query) }.map(\.span.count).min()
                let first = sorted.first { $0.span.contains(query) && $0.span.count == shortest }
                #expect(annotations.innermost(covering: query) == first)
            }
        }
    }

    @Test func queriesOfOffsetsAgreeWithAskingEachElement() {
        for marks in Self.collections() {
            let annotations = Annotations(marks)
            let sorted = Array(annotations)
            for offset in 0...63 {
                #expect(annotations.covering(offset) == sorted.filter { $0.span.contains(offset) })
                #expect(annotations.first(after: offset) == sorted.first { $0.span.start >= offset })
                let last = sorted.last { $0.span.start < offset && $0.span.end <= offset }
                #expect(annotations.last(before: offset) == last)
                let index = sorted.firstIndex { $0.span.start >= offset } ?? sorted.count
                #expect(annotations.firstIndex(startingAtOrAfter: offset) == index)
            }
        }
    }

    @Test func emptyCollections() {
        let none: Annotations<Span> = []
        #expect(none.isEmpty)
        #expect(none.overlapping(Span(0, 9)).isEmpty)
        #expect(none.covering(3).isEmpty && none.covering(Span(3, 3)).isEmpty)
        #expect(none.innermost(covering: Span(0, 1)) == nil)
        #expect(none.last(before: 5) == nil && none.first(after: 0) == nil)
    }

    @Test func itIsWrittenAsAnArrayAndSortedWhenRead() throws {
        let annotations: Annotations = [Span(4, 6), Span(0, 9)]
        let data = try JSONEncoder().encode(annotations)
        #expect(String(decoding: data, as: UTF8.self) == "[[0,9],[4,6]]")
        let read = try JSONDecoder().decode(Annotations<Span>.self, from: Data("[[4,6],[0,9]]".utf8))
        #expect(read == annotations)
        #expect(Set([read]).contains(annotations))
    }

    /// A hundred thousand queries in a large collection: linear ones would take minutes.
    @Test func queriesAreFastInLargeCollections() {
        let annotations = Annotations((0..<100_000).map { Span($0 * 10, $0 * 10 + 12) } + [Span(0, 1_000_002)])
        var found = 0
        let duration = ContinuousClock().measure {
            for offset in stride(from: 0, to: 1_000_000, by: 10) {
                found += annotations.overlapping(Span(offset, offset + 1)).count
            }
        }
        #expect(found == 300_000 - 1)
        #expect(duration < .seconds(10))
    }
}
