import DossierKit

/// Splits a text into paragraphs: at blank lines, and at every line end unless the lines are wrapped at a width.
enum ParagraphSplitter {
    /// The paragraphs of a text without the white space around them; none is empty.
    ///
    /// Lines count as wrapped when at least two of them, and a quarter of those that follow a line directly, go on with
    /// a small letter.
    /// - Complexity: O(*n*).
    static func paragraphs(of bytes: UnsafeBufferPointer<UInt8>) -> [Span] {
        let lines = lines(of: bytes)
        var followers = 0
        var continued = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
            followers += 1
            if bytes[next.start] &- 0x61 < 26 { continued += 1 }
        }
        let isWrapped = continued >= 2 && continued * 4 >= followers
        var paragraphs: [Span] = []
        var joins = false
        for line in lines {
            guard !line.isEmpty else {
                joins = false
                continue
            }
            if joins, let last = paragraphs.last {
                paragraphs[paragraphs.count - 1] = last.union(line)
            } else {
                paragraphs.append(line)
            }
            joins = isWrapped
        }
        return paragraphs
    }

    /// The lines without the white space around them, empty ones included; U+2029 ends a line too.
    private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Span] {
        var lines: [Span] = []
        var start = 0
        var offset = 0
        func add(_ end: Int) {
            var first = start
            var last = end
            while first < last, isBlank(bytes, first) { first += 1 }
            while last > first, isBlank(bytes, last - 1) { last -= 1 }
            lines.append(Span(first, last))
        }
        while offset < bytes.count {
            let byte = bytes[offset]
            var length = 0
            if byte == 0x0A {
                length = 1
            } else if byte == 0x0D {
                length = offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
            } else if byte == 0xE2, offset + 2 < bytes.count, bytes[offset + 1] == 0x80, bytes[offset + 2] == 0xA9 {
                length = 3
            }
            if length > 0 {
                add(offset)
                start = offset + length
            }
            offset += max(1, length)
        }
        add(bytes.count)
        return lines
    }

    private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
        bytes[offset] <= 0x20
    }
}
