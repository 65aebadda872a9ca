import CommandKit

/// What the lexer finds in an entry: words and pipes, and how the entry ends.
struct LineScan: Sendable {
    /// A word or a pipe.
    enum Item: Hashable, Sendable {
        /// A word.
        case word(Word)
        /// The sign between two stages.
        case pipe(Range<Int>)
    }

    /// The words and pipes, in order.
    var items: [Item] = []

    /// The faults, in order of place; an entry with one can't be run, but it can still be completed.
    var faults: [LocatedError] = []

    /// Where the quote opens that is not closed; nil when every quote is closed.
    var openQuote: Int?

    /// Where the bracket opens that is not closed; nil when every bracket is closed.
    var openBracket: Int?

    /// Whether the text ends in a backslash that asks for another line.
    var endsInBackslash = false

    /// The offset at which the entry ends: the line end that closes it, or the end of the text.
    var end = 0

    /// Whether a line must follow (R-12): after `|` or `\`, or with a quote, `(` or `{` open.
    var wantsMore: Bool {
        if case .pipe = items.last { return true }
        return openQuote != nil || openBracket != nil || endsInBackslash
    }
}

/// Reads an entry into words and pipes.
///
/// - Blanks separate words; `|` separates stages; `#` at the start of a word begins a comment.
/// - Both quotes keep blanks and signs; backslash escapes work in double quotes only: `\"`, `\\`, `\n`, `\t`. Every
///   other backslash stays, so that patterns need no second one.
/// - A single quote opens only where a word or a value starts, and closes only where no letter follows: the
///   apostrophes of `d'affaires` and of `'NATO's posture'` are letters.
/// - Between round or curly brackets everything belongs to one word.
/// - `$name`, `$env.NAME`, `_` and `_3` are references; they are not read inside quotes.
///
/// - Complexity: O(*n*).
struct Lexer {
    private let source: SourceText
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int
    private var scan = LineScan()

    private init(_ source: SourceText, _ range: Range<Int>) {
        self.source = source
        bytes = source.bytes
        let range = range.clamped(to: source.range)
        position = range.lowerBound
        end = range.upperBound
    }

    /// Reads the first entry in `range` of `source`: up to a line end at which it is complete.
    ///
    /// - Parameter isOneEntry: Whether line ends are blanks, as inside brackets.
    static func scan(_ source: SourceText, _ range: Range<Int>, isOneEntry: Bool = false) -> LineScan {
        var lexer = Lexer(source, range)
        lexer.run(isOneEntry: isOneEntry)
        return lexer.scan
    }

    private mutating func run(isOneEntry: Bool) {
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\n"), !isOneEntry, !startsNewLineInEntry { break }
            if byte.isSpace {
                position += 1
            } else if byte == UInt8(ascii: "#") {
                skipComment()
            } else if byte == UInt8(ascii: "|") {
                scan.items.append(.pipe(position..<position + 1))
                position += 1
            } else if isLineJoin(at: position) {
                skipLineJoin()
            } else {
                readWord()
            }
        }
        scan.end = position
        scan.faults.sort { ($0.range?.lowerBound ?? 0) < ($1.range?.lowerBound ?? 0) }
    }

    /// Whether a line end does not close the entry, because a pipe stands before it.
    private var startsNewLineInEntry: Bool {
        if case .pipe = scan.items.last { true } else { false }
    }

    // MARK: Blanks

    private mutating func skipComment() {
        while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    /// Whether a backslash stands at `offset` with nothing but blanks behind it on its line.
    private func isLineJoin(at offset: Int) -> Bool {
        guard bytes[offset] == UInt8(ascii: "\\") else { return false }
        var next = offset + 1
        while next < end, bytes[next] == 32 || bytes[next] == 9 || bytes[next] == 13 { next += 1 }
        return next >= end || bytes[next] == UInt8(ascii: "\n")
    }

    private mutating func skipLineJoin() {
        position += 1
        while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        if position < end { position += 1 } else { scan.endsInBackslash = true }
    }

    // MARK: Words

    private mutating func readWord() {
        let start = position
        var parts: [Word.Part] = []
        var literal: [UInt8] = []
        var brackets: [Int] = []
        var firstBracketEnd: Int?
        func flush() {
            guard !literal.isEmpty else { return }
            parts.append(.literal(String(decoding: literal, as: UTF8.self), isQuoted: false))
            literal = []
        }
        while position < end {
            let byte = bytes[position]
            if brackets.isEmpty, byte.isSpace || byte == UInt8(ascii: "|") || isLineJoin(at: position) { break }
            if isQuote(at: position, wordStart: start) {
                let quoteStart = position
                let text = readQuoted()
                if brackets.isEmpty {
                    flush()
                    parts.append(.literal(text, isQuoted: true))
                } else {
                    literal += bytes[quoteStart..<position]
                }
            } else if brackets.isEmpty, let reference = reference(at: position, wordStart: start) {
                flush()
                parts.append(.reference(reference))
                position = reference.range.upperBound
            } else if !brackets.isEmpty, byte == UInt8(ascii: "#"), bytes[position - 1].isSpace {
                skipComment()
            } else {
                trackBracket(byte, &brackets)
                if brackets.isEmpty, firstBracketEnd == nil, byte.isBracket { firstBracketEnd = position }
                literal.append(byte)
                position += 1
            }
        }
        flush()
        if let open = brackets.last { reportOpenBracket(at: open) }
        scan.items.append(.word(word(parts, start..<position, firstBracketEnd)))
    }

    private func word(_ parts: [Word.Part], _ range: Range<Int>, _ firstBracketEnd: Int?) -> Word {
        let text = source[range]
        if case .literal(let literal, isQuoted: false) = parts.first, parts.count == 1 {
            if Reference.isResult(literal) {
                return Word(parts: [.reference(Reference(kind: .value(literal), range: range))], range: range)
            }
            if firstBracketEnd == range.upperBound - 1, bytes[range.lowerBound].isBracket {
                let bracket: Word.Bracket =
                    bytes[range.lowerBound] == UInt8(ascii: "(") ? .parentheses : .braces
                return Word(parts: [.literal(text, isQuoted: false)], range: range, bracket: bracket)
            }
        }
        return Word(parts: parts, range: range)
    }

    // MARK: Brackets

    private mutating func trackBracket(_ byte: UInt8, _ brackets: inout [Int]) {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: "{"):
            brackets.append(position)
        case UInt8(ascii: ")"), UInt8(ascii: "}"):
            let opening = byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "{")
            guard let open = brackets.last, bytes[open] == opening else {
                let sign = Character(Unicode.Scalar(byte))
                scan.faults.append(
                    LocatedError(
                        .syntax,
                        "'\(sign)' closes nothing",
                        at: position..<position + 1,
                        remedy: "quote it where it belongs to a name: \"a\(sign)\""
                    )
                )
                return
            }
            brackets.removeLast()
        default: break
        }
    }

    private mutating func reportOpenBracket(at open: Int) {
        scan.openBracket = open
        let sign = Character(Unicode.Scalar(bytes[open]))
        let closing = sign == "(" ? ")" : "}"
        scan.faults.append(
            LocatedError(.syntax, "'\(sign)' is not closed", at: open..<open + 1, remedy: "close it with \(closing)")
        )
    }

    // MARK: Quotes

    private func isQuote(at offset: Int, wordStart: Int) -> Bool {
        Self.isQuote(in: bytes, at: offset, from: wordStart)
    }

    /// Whether a quote opens at `offset` of a word that starts at `start`.
    static func isQuote(in bytes: [UInt8], at offset: Int, from start: Int) -> Bool {
        if bytes[offset] == UInt8(ascii: "\"") { return true }
        guard bytes[offset] == UInt8(ascii: "'") else { return false }
        return offset == start || bytes[offset - 1].isSpace || "=({,!<>~:+*/".utf8.contains(bytes[offset - 1])
    }

    private mutating func readQuoted() -> String {
        let open = position
        let (text, next) = Self.quoted(in: bytes, from: open, to: end)
        guard let next else {
            position = end
            scan.openQuote = open
            let quote = Character(Unicode.Scalar(bytes[open]))
            scan.faults.append(
                LocatedError(.syntax, "the quote is not closed", at: open..<open + 1, remedy: "close it with \(quote)")
            )
            return text
        }
        position = next
        return text
    }

    /// The text of the quote that opens at `open`, and the offset behind it; nil when it does not close before `end`.
    static func quoted(in bytes: [UInt8], from open: Int, to end: Int) -> (text: String, next: Int?) {
        let quote = bytes[open]
        let isDouble = quote == UInt8(ascii: "\"")
        var text: [UInt8] = []
        var position = open + 1
        while position < end {
            let byte = bytes[position]
            if isDouble, byte == UInt8(ascii: "\\"), position + 1 < end, let escaped = escape(bytes[position + 1]) {
                text.append(escaped)
                position += 2
            } else if byte == quote, isDouble || position + 1 >= end || !bytes[position + 1].isWordByte {
                return (String(decoding: text, as: UTF8.self), position + 1)
            } else {
                text.append(byte)
                position += 1
            }
        }
        return (String(decoding: text, as: UTF8.self), nil)
    }

    private static func escape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case UInt8(ascii: "n"): 10
        case UInt8(ascii: "t"): 9
        default: nil
        }
    }

    // MARK: References

    private func reference(at offset: Int, wordStart: Int) -> Reference? {
        guard offset == wordStart || bytes[offset - 1] == UInt8(ascii: "=") else { return nil }
        return Self.reference(in: bytes, at: offset, to: end)
    }

    /// The reference that starts with the `$` at `offset`; nil when there is none.
    static func reference(in bytes: [UInt8], at offset: Int, to end: Int) -> Reference? {
        guard bytes[offset] == UInt8(ascii: "$") else { return nil }
        func name(from start: Int) -> Range<Int>? {
            guard start < end, bytes[start].isLetter || bytes[start] == UInt8(ascii: "_") else { return nil }
            var next = start
            while next < end, bytes[next].isNameByte { next += 1 }
            return start..<next
        }
        guard let first = name(from: offset + 1) else { return nil }
        let text = String(decoding: bytes[first], as: UTF8.self)
        if text == "env", first.upperBound < end, bytes[first.upperBound] == UInt8(ascii: "."),
            let variable = name(from: first.upperBound + 1)
        {
            let text = String(decoding: bytes[variable], as: UTF8.self)
            return Reference(kind: .environment(text), range: offset..<variable.upperBound)
        }
        return Reference(kind: .value(text), range: offset..<first.upperBound)
    }
}

extension UInt8 {
    /// Whether the byte is a round or curly bracket.
    var isBracket: Bool { [UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}")].contains(self) }
}
