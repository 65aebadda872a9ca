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
    static func records(in text: String, separator: UInt8 = UInt8(ascii: ",")) throws(OpenQuotation) -> [CSVRecord] {
        var parser = CSVParser(separator: separator)
        var records: [CSVParser.Raw] = []
        for byte in text.utf8 {
            if let record = parser.take(byte) { records.append(record) }
        }
        if let last = try parser.finish() { records.append(last) }
        return records.map { record in
            CSVRecord(fields: record.fields.map { String(decoding: $0, as: UTF8.self) }, line: record.line)
        }
    }
}

/// A state machine over the bytes of a table, which gives each record as it ends.
struct CSVParser {
    /// A record in bytes.
    struct Raw {
        let fields: [[UInt8]]
        /// The line it starts on, from one.
        let line: Int
        /// Whether it was larger than the limit; then its fields are empty.
        let isTooLarge: Bool
    }

    private enum State {
        case fieldStart
        case plain
        case quoted
        /// After a quotation mark inside a quoted field: its end, or the first of two.
        case quotedMark
    }

    private static let quotationMark = UInt8(ascii: "\"")

    private let separator: UInt8
    private let limit: Int
    private var state = State.fieldStart
    private var fields: [[UInt8]] = []
    private var field: [UInt8] = []
    private var size = 0
    private var line = 1
    private var startLine = 1
    private var afterCarriageReturn = false

    /// Makes a parser.
    ///
    /// - Parameters:
    ///   - separator: What stands between fields.
    ///   - limit: The largest record, in bytes.
    init(separator: UInt8 = UInt8(ascii: ","), limit: Int = .max) {
        self.separator = separator
        self.limit = limit
    }

    /// Takes a byte; gives the record that it ends.
    mutating func take(_ byte: UInt8) -> Raw? {
        let endsLine = byte == 0x0D || byte == 0x0A && !afterCarriageReturn
        let isSecondHalf = byte == 0x0A && afterCarriageReturn
        afterCarriageReturn = byte == 0x0D
        if endsLine { line += 1 }
        switch state {
        case .quoted:
            if byte == Self.quotationMark { state = .quotedMark } else { append(byte) }
        case .quotedMark where byte == Self.quotationMark:
            append(byte)
            state = .quoted
        case .fieldStart where byte == Self.quotationMark:
            state = .quoted
        case .fieldStart, .plain, .quotedMark:
            if isSecondHalf { return nil }
            if endsLine { return finishRecord() }
            if byte == separator {
                finishField()
            } else {
                append(byte)
                state = .plain
            }
        }
        return nil
    }

    /// The last record, where the table does not end with a line end.
    mutating func finish() throws(CSVRecord.OpenQuotation) -> Raw? {
        if state == .quoted { throw CSVRecord.OpenQuotation(line: startLine) }
        return finishRecord()
    }

    private mutating func append(_ byte: UInt8) {
        size += 1
        if size <= limit { field.append(byte) }
    }

    private mutating func finishField() {
        fields.append(field)
        field = []
        state = .fieldStart
    }

    private mutating func finishRecord() -> Raw? {
        defer {
            startLine = line
            size = 0
        }
        guard !fields.isEmpty || !field.isEmpty || state == .quotedMark else { return nil }
        finishField()
        let record = Raw(fields: size > limit ? [] : fields, line: startLine, isTooLarge: size > limit)
        fields = []
        return record
    }
}
