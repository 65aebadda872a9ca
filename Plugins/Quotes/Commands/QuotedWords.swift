import DossierKit

/// The words of a quotation as people read them: without the marks around them, without the comma before "she said" and
/// without a leading "that"; of a mixed quotation the words in marks.
struct QuotedWords {
    /// From the first of the words to the last.
    let span: Span
    /// The words on one line; pieces are joined by an ellipsis.
    let text: String

    init(_ quotation: Quotation, in document: Document) {
        let pieces: [Span] =
            switch quotation.kind {
            case .direct: quotation.content.flatMap { Self.marked(in: $0, document) ?? [$0] }
            case .mixed: quotation.content.flatMap { Self.marked(in: $0, document) ?? [] }
            case .indirect: quotation.content.map { Self.withoutThat($0, document) }
            }
        let shown = pieces.isEmpty ? quotation.content : pieces
        span = shown.dropFirst().reduce(shown[0]) { $0.union($1) }
        text = shown.map { document[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .joined(separator: " … ")
    }

    /// The outermost strings in marks inside `span`, without marks and trailing comma; nil when there is none.
    private static func marked(in span: Span, _ document: Document) -> [Span]? {
        let strings = document.withUTF8 { bytes -> [Span] in
            let slice = UnsafeBufferPointer(rebasing: bytes[span.start..<min(span.end, bytes.count)])
            return QuoteSegmenter.segment(slice).outermost.map { string in
                var end = string.inner.end
                while end > string.inner.start + 1, slice[end - 1] == 0x2C || slice[end - 1] <= 0x20 { end -= 1 }
                return Span(span.start + string.inner.start, span.start + end)
            }
        }
        return strings.isEmpty ? nil : strings
    }

    private static func withoutThat(_ span: Span, _ document: Document) -> Span {
        document.withUTF8 { bytes in
            let head = Array("that ".utf8)
            guard span.count > head.count, span.end <= bytes.count,
                zip(bytes[span.range], head).allSatisfy({ $0 | 0x20 == $1 })
            else { return span }
            return Span(span.start + head.count, span.end)
        }
    }
}
