import DocumentModel

/// Tells texts whose paragraphs are broken into lines of one width from texts with a paragraph on each line.
enum LineWrapping {
    /// How many lines are looked at.
    private static let sample = 2_000

    /// Whether the lines of a text are wrapped.
    ///
    /// A line was broken by a program when it could not have taken the first word of the next line: that is the test,
    /// made for each pair of neighbouring lines. The width is the 95th percentile of the lengths, so that one long
    /// address does not hide the rest. Paragraphs on lines of their own end with a full stop, wrapped lines rarely do.
    /// A few pairs prove little, so there the next line must also begin with a small letter.
    static func isWrapped(_ lines: [TextLine], in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let lines = lines.prefix(sample)
        let lengths = lines.map { scalars(bytes[$0.span.range]) }
        guard lines.count > 1 else { return false }
        let width = lengths.sorted()[(lengths.count - 1) * 95 / 100]
        guard (40...120).contains(width) else { return false }
        var (pairs, full, sentences, small) = (0, 0, 0, 0)
        for (index, next) in lines.enumerated().dropFirst() where !next.followsBlank {
            let word = bytes[next.span.range].prefix { $0 != 0x20 && $0 != 0x09 }
            pairs += 1
            if lengths[index - 1] + 1 + scalars(word) > width { full += 1 }
            if LineEnd(lines[index - 1].span, in: bytes) == .sentence { sentences += 1 }
            if (97...122).contains(bytes[next.span.start]) { small += 1 }
        }
        guard pairs >= 3 || pairs > 0 && small == pairs else { return false }
        return full * 4 >= pairs * 3 && sentences * 2 <= pairs
    }

    private static func scalars(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }
}

/// How a line ends.
enum LineEnd {
    /// With a full stop or its like, inside closing quotation marks and brackets or before them.
    case sentence
    /// With a sign after which the sentence goes on: comma, semicolon, colon, hyphen or dash.
    case open
    /// With a word, a number or another sign.
    case word

    init(_ span: Span, in bytes: UnsafeBufferPointer<UInt8>) {
        var text = Substring(String(decoding: bytes[max(span.start, span.end - 24)..<span.end], as: UTF8.self))
        while let last = text.last, "\"'”’»)]".contains(last) { text.removeLast() }
        switch text.last {
        case ".", "!", "?", "…", "。": self = .sentence
        case ",", ";", ":", "-", "–", "—": self = .open
        default: self = .word
        }
    }
}
