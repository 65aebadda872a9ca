/// The rows of a table of separated values, by RFC 4180 and its usual variants: commas, semicolons or tabs, quoted
/// fields, any line ends, a byte-order mark.
///
/// A quotation mark inside a plain field is a character; one that is never closed is told.
struct DelimitedText: Hashable, Sendable {
    /// A row and the line of the file it starts on, from 1.
    struct Row: Hashable, Sendable {
        let line: Int
        /// The fields, without quotation marks and white space around them.
        let fields: [String]
    }

    /// The byte between fields.
    let separator: UInt8
    /// The rows that hold anything.
    let rows: [Row]
    /// The line of a row with a quotation mark that is never closed: everything behind it is one field.
    let openQuotation: Int?

    /// The decimal sign of its numbers: a comma where semicolons separate fields, as in tables of continental Europe.
    var hasDecimalComma: Bool { separator == UInt8(ascii: ";") }

    /// Reads a text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ text: String) {
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        separator = Self.separator(of: bytes)
        (rows, openQuotation) = Self.rows(of: bytes, separator)
    }

    /// The separator that stands most often outside quotation marks, in the first lines; of equals the comma.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        for byte in bytes.prefix(65_536) {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, let index = separators.firstIndex(of: byte) { counts[index] += 1 }
        }
        // A decimal comma stands about as often as the semicolon between its fields.
        if counts[1] * 2 > counts[0], counts[1] > counts[2], counts[1] > 0 { return separators[1] }
        return counts[2] > counts[0] ? separators[2] : separators[0]
    }

    private static func rows(of bytes: [UInt8], _ separator: UInt8) -> ([Row], Int?) {
        let (mark, feed, carriage) = (UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        var rows: [Row] = []
        var fields: [String] = []
        var field: [UInt8] = []
        var (line, start, isQuoted) = (1, 1, false)
        func finishField() {
            fields.append(trimmed(field))
            field = []
        }
        func finishRow() {
            finishField()
            if fields.contains(where: { !$0.isEmpty }) { rows.append(Row(line: start, fields: fields)) }
            fields = []
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let isEnd = byte == feed || byte == carriage
            // Both bytes of a line end count as one line.
            if isEnd, !(byte == feed && index > 0 && bytes[index - 1] == carriage) { line += 1 }
            if isQuoted {
                if byte == mark, index + 1 < bytes.count, bytes[index + 1] == mark {
                    field.append(mark)
                    index += 1
                } else if byte == mark {
                    isQuoted = false
                } else {
                    field.append(byte)
                }
            } else if byte == mark, field.allSatisfy({ $0 == UInt8(ascii: " ") }) {
                isQuoted = true
                field = []
            } else if byte == separator {
                finishField()
            } else if isEnd {
                if !fields.isEmpty || !field.isEmpty { finishRow() }
                start = line
            } else {
                field.append(byte)
            }
            index += 1
        }
        if !fields.isEmpty || !field.isEmpty { finishRow() }
        return (rows, isQuoted ? start : nil)
    }

    private static func trimmed(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
        return text.joined(separator: " ")
    }
}
