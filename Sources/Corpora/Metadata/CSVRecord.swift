/// A record of a table of comma-separated values, as RFC 4180 describes them.
///
/// Read over bytes, with the line each record starts on, so that a message can name it; an open quotation mark is
/// reported instead of swallowing the rest of the file silently.
struct CSVRecord: Equatable {
    /// The fields, without the quotation marks around them.
    let fields: [String]

    /// The line it starts on, from one.
    let line: Int

    /// A quotation mark that is never closed.
    struct OpenQuotation: Error, Equatable {
        /// The line of the record it stands in.
        let line: Int
    }

    /// The records of a text; empty lines are left out.
    ///
    /// - Throws: ``OpenQuotation``.
    /// - Complexity: O(*n*).
    static func records(in text: String) throws(OpenQuotation) -> [CSVRecord] {
        var parser = CSVParser()
        for byte in text.utf8 { parser.take(byte) }
        return try parser.finish()
    }
}

/// A state machine over the bytes of a table.
private struct CSVParser {
    private enum State {
        case fieldStart
        case plain
        case quoted
        /// After a quotation mark inside a quoted field: its end, or the first of two.
        case quotedMark
    }

    private static let quotationMark = UInt8(ascii: "\"")

    private var state = State.fieldStart
    private var records: [CSVRecord] = []
    private var fields: [String] = []
    private var field: [UInt8] = []
    private var line = 1
    private var startLine = 1
    private var afterCarriageReturn = false

    mutating func take(_ byte: UInt8) {
        let endsLine = byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") && !afterCarriageReturn
        let isSecondHalf = byte == UInt8(ascii: "\n") && afterCarriageReturn
        afterCarriageReturn = byte == UInt8(ascii: "\r")
        if endsLine { line += 1 }
        switch state {
        case .quoted:
            if byte == Self.quotationMark { state = .quotedMark } else { field.append(byte) }
        case .quotedMark where byte == Self.quotationMark:
            field.append(byte)
            state = .quoted
        case .fieldStart where byte == Self.quotationMark:
            state = .quoted
        case .fieldStart, .plain, .quotedMark:
            if isSecondHalf { return }
            if endsLine {
                finishRecord()
            } else if byte == UInt8(ascii: ",") {
                finishField()
            } else {
                field.append(byte)
                state = .plain
            }
        }
    }

    mutating func finish() throws(CSVRecord.OpenQuotation) -> [CSVRecord] {
        if state == .quoted { throw CSVRecord.OpenQuotation(line: startLine) }
        finishRecord()
        return records
    }

    private mutating func finishField() {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
        state = .fieldStart
    }

    private mutating func finishRecord() {
        if !fields.isEmpty || !field.isEmpty || state == .quotedMark {
            finishField()
            records.append(CSVRecord(fields: fields, line: startLine))
            fields = []
        }
        startLine = line
    }
}
