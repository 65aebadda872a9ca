import DocumentModel

/// A line of a text that holds more than white space.
struct TextLine {
    /// The line without the white space around it.
    let span: Span

    /// Whether white space stands before its first word.
    let isIndented: Bool

    /// Whether an empty line stands before it, or the start of the text.
    let followsBlank: Bool

    /// The lines of a document that are not blank.
    ///
    /// - Complexity: O(*n*).
    static func lines(of document: Document) -> [TextLine] {
        document.withUTF8 { bytes in
            var lines: [TextLine] = []
            var followsBlank = true
            for number in 1...document.lines.count {
                guard let whole = document.lines.span(ofLine: number) else { continue }
                let span = trim(whole, in: bytes)
                if span.isEmpty {
                    followsBlank = true
                } else {
                    let isIndented = span.start > whole.start
                    lines.append(TextLine(span: span, isIndented: isIndented, followsBlank: followsBlank))
                    followsBlank = false
                }
            }
            return lines
        }
    }

    /// The part of `span` between the white space at its ends.
    private static func trim(_ span: Span, in bytes: UnsafeBufferPointer<UInt8>) -> Span {
        var start = span.start
        var end = span.end
        while start < end {
            let width = whiteSpace(startingAt: start, before: end, in: bytes)
            if width == 0 { break }
            start += width
        }
        while start < end {
            // A space of three bytes ends in a byte that no space of one byte has.
            let width = (1...3).first {
                end - $0 >= start && whiteSpace(startingAt: end - $0, before: end, in: bytes) == $0
            }
            guard let width else { break }
            end -= width
        }
        return Span(start, end)
    }

    /// The length of the space that starts at `offset`: ASCII, no-break (U+00A0), those of typography (U+2000 to
    /// U+200B), ideographic (U+3000), a stray byte-order mark (U+FEFF); zero where none does.
    private static func whiteSpace(startingAt offset: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int
    {
        let byte = bytes[offset]
        if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
        if byte == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return 2 }
        guard offset + 2 < end else { return 0 }
        switch (byte, bytes[offset + 1], bytes[offset + 2]) {
        case (0xE2, 0x80, 0x80...0x8B), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }
}
