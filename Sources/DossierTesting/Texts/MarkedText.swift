public import DossierKit

/// A text in which a test marks the places that it means, so that nobody counts offsets.
///
/// Marks are numbered double brackets: `⟦1:South Korea⟧ spent ⟦2:59.4 trillion won⟧.` They may nest.
public struct MarkedText: Sendable {
    /// The text without the marks.
    public let text: String

    /// The spans of the marks, in UTF-8 offsets of ``text``, by their label.
    public let spans: [String: Span]

    /// Reads a marked text; a mark that is not closed ends at the end of the text.
    public init(_ marked: String) {
        var text = ""
        var spans: [String: Span] = [:]
        var open: [(label: String, start: Int)] = []
        var rest = Substring(marked)
        while let character = rest.popFirst() {
            if character == "⟦", let colon = rest.firstIndex(of: ":") {
                open.append((String(rest[..<colon]), text.utf8.count))
                rest = rest[rest.index(after: colon)...]
            } else if character == "⟧", let mark = open.popLast() {
                spans[mark.label] = Span(mark.start, text.utf8.count)
            } else {
                text.append(character)
            }
        }
        for mark in open { spans[mark.label] = Span(mark.start, text.utf8.count) }
        self.text = text
        self.spans = spans
    }

    /// The text as a document.
    public var document: Document { Document(text) }

    /// The span of the mark called `label`; an empty span at the start when there is no such mark.
    public subscript(label: String) -> Span { spans[label] ?? Span(0, 0) }

    /// Writes marks into a text: what a test compares when it expects several spans.
    ///
    /// Spans must not overlap partly.
    public static func marking(_ text: String, _ spans: [(label: String, span: Span)]) -> String {
        let bytes = Array(text.utf8)
        var opening: [Int: [String]] = [:]
        var closing: [Int: Int] = [:]
        for (label, span) in spans.sorted(by: { $0.span < $1.span }) {
            opening[span.start, default: []].append("⟦\(label):")
            closing[span.end, default: 0] += 1
        }
        var result: [UInt8] = []
        for offset in 0...bytes.count {
            for _ in 0..<(closing[offset] ?? 0) { result += "⟧".utf8 }
            for mark in opening[offset] ?? [] { result += mark.utf8 }
            if offset < bytes.count { result.append(bytes[offset]) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
