/// One entry of a script, with its place in the file.
struct ScriptEntry: Hashable, Sendable {
    /// The text of the entry, without the line end that closes it.
    let text: String

    /// The number of its first line, counted from 1.
    let line: Int

    /// The column of its first word on that line, counted from 1 in Unicode scalars.
    let firstColumn: Int
}

/// Divides the text of a script, or a paste of several lines, into entries.
enum EntrySplitter {
    /// The entries of `script`, in order; blank lines and lines of comments alone are left out.
    ///
    /// An entry goes on over a line end where R-12 says so. A quote or bracket that is never closed takes the rest of the
    /// script, and parsing that entry says where it opens. A first line that starts with `#!` is a comment.
    /// - Complexity: O(*n*).
    static func entries(in script: String) -> [ScriptEntry] {
        let source = SourceText(script)
        var entries: [ScriptEntry] = []
        var position = 0
        var line = 1
        while position < source.bytes.count {
            let range = entryRange(source, from: position)
            let trimmed = source.trimmed(range)
            if let first = trimmed.first {
                let number = line + source.bytes[position..<first].count { $0 == UInt8(ascii: "\n") }
                if !Lexer.scan(source, trimmed).items.isEmpty || source.bytes[first] == UInt8(ascii: "!") {
                    let indent = source[source.lineRange(at: first).lowerBound..<first].unicodeScalars.count
                    let text = source[first..<trimmed.upperBound]
                    entries.append(ScriptEntry(text: text, line: number, firstColumn: indent + 1))
                }
            }
            line += source.bytes[range].count { $0 == UInt8(ascii: "\n") } + 1
            position = range.upperBound + 1
        }
        return entries
    }

    private static func entryRange(_ source: SourceText, from start: Int) -> Range<Int> {
        let bytes = source.bytes
        var first = start
        while first < bytes.count, bytes[first].isSpace, bytes[first] != UInt8(ascii: "\n") { first += 1 }
        guard first < bytes.count, bytes[first] == UInt8(ascii: "!") else {
            return start..<Lexer.scan(source, start..<bytes.count).end
        }
        var end = first
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\\") { end += 1 }
        return start..<end
    }
}
