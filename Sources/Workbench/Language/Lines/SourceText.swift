/// The text of one entry of the language; it may span several lines.
///
/// Every range in the results of the parsers is a range of UTF-8 offsets into it, so that an error can draw its caret.
struct SourceText: Hashable, Sendable {
    /// The text as it was entered.
    let text: String

    /// The UTF-8 bytes of the text.
    let bytes: [UInt8]

    /// Takes the text of one entry.
    init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// The whole text.
    var range: Range<Int> { 0..<bytes.count }

    /// The words at `range`; parts outside the text are left out.
    subscript(range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: self.range)], as: UTF8.self)
    }

    /// The range of the line that holds `offset`, without its line end.
    ///
    /// - Complexity: O(*n*) in the length of the line.
    func lineRange(at offset: Int) -> Range<Int> {
        let offset = min(max(0, offset), bytes.count)
        let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        var end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    /// The number of the line that holds `offset`, counted from 1.
    func lineNumber(at offset: Int) -> Int {
        bytes[..<min(max(0, offset), bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
    }

    /// `range` without white space at either end.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range.clamped(to: self.range)
        while let first = range.first, bytes[first].isSpace { range = first + 1..<range.upperBound }
        while let last = range.last, bytes[last].isSpace { range = range.lowerBound..<last }
        return range
    }
}

extension UInt8 {
    /// Whether the byte is a blank, a tab or a line end.
    var isSpace: Bool { self == 32 || (9...13).contains(self) }

    /// Whether the byte is a digit.
    var isDigit: Bool { (48...57).contains(self) }

    /// Whether the byte is a Latin letter of ASCII.
    var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) }

    /// Whether the byte belongs to a name: a letter, a digit or an underscore.
    var isNameByte: Bool { isLetter || isDigit || self == UInt8(ascii: "_") }

    /// Whether the byte can stand inside a word of a natural language: a letter or digit, or part of a longer scalar.
    var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}
