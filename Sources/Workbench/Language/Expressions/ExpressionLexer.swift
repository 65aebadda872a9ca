import CommandKit

/// Reads the arguments of a stage into the tokens of a condition or expression.
///
/// Signs of comparison, brackets, commas, `+`, `*` and `/` stand alone and need no blanks around them. A `-` inside a
/// word belongs to it (`2025-06-26`, `co-mention`), so that a minus between two names needs blanks. Numbers take their
/// per cent sign.
struct ExpressionLexer {
    /// How a pipeline in brackets is told from an expression in brackets.
    enum Mode: Hashable, Sendable {
        /// Among the columns of a table: by its `|`.
        case columns
        /// Where no columns are, as in `assert`: also by a lone name, or by a name with arguments.
        case values
    }

    private let source: SourceText
    private let bytes: [UInt8]
    private let mode: Mode
    private var end: Int
    private var position: Int
    private var tokens: [ExpressionToken] = []

    /// The tokens in `ranges` of `source`, in order.
    ///
    /// - Throws: ``LocatedError`` for a sign that the language does not have.
    /// - Complexity: O(*n* · *d*) for brackets that nest *d* deep.
    static func tokens(
        _ source: SourceText,
        _ ranges: [Range<Int>],
        mode: Mode = .columns
    ) throws(LocatedError) -> [ExpressionToken] {
        var lexer = ExpressionLexer(source: source, mode: mode)
        for range in ranges {
            lexer.position = range.lowerBound
            lexer.end = range.upperBound
            try lexer.run()
        }
        return lexer.tokens
    }

    private init(source: SourceText, mode: Mode) {
        self.source = source
        self.mode = mode
        bytes = source.bytes
        position = 0
        end = 0
    }

    private mutating func run() throws(LocatedError) {
        var depth = 0
        while position < end {
            let start = position
            let byte = bytes[position]
            if byte.isSpace || byte == UInt8(ascii: "\\") {
                position += 1
            } else if byte == UInt8(ascii: "#") {
                while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
            } else if Lexer.isQuote(in: bytes, at: position, from: start) {
                let (text, next) = Lexer.quoted(in: bytes, from: position, to: end)
                guard let next else {
                    throw LocatedError(.syntax, "the quote is not closed", at: start..<start + 1)
                }
                position = next
                append(.text(text), start)
            } else if byte == UInt8(ascii: "$") {
                try readReference()
            } else if byte == UInt8(ascii: "(") {
                depth += 1
                guard depth <= ExpressionParser.deepest else {
                    throw LocatedError(.syntax, "brackets nest too deep here", at: start..<start + 1)
                }
                readOpening()
            } else if let sign = sign() {
                if sign == .close { depth = max(0, depth - 1) }
                position += sign.rawValue.utf8.count
                append(.sign(sign), start)
            } else if byte.isWordByte || "_.@&':".utf8.contains(byte) {
                readWord()
            } else {
                throw unknownSign()
            }
        }
    }

    private mutating func append(_ kind: ExpressionToken.Kind, _ start: Int) {
        tokens.append(ExpressionToken(kind: kind, range: start..<position))
    }

    // MARK: Signs

    private func sign() -> ExpressionToken.Sign? {
        if position + 1 < end {
            let two = String(decoding: bytes[position...position + 1], as: UTF8.self)
            if let sign = ExpressionToken.Sign(rawValue: two) { return sign }
        }
        guard bytes[position] < 0x80 else { return nil }
        return ExpressionToken.Sign(rawValue: String(Unicode.Scalar(bytes[position])))
    }

    private func unknownSign() -> LocatedError {
        let signs = [("!", "not"), ("|", "or"), ("[", "("), ("]", ")"), (";", ",")]
        let sign = source[position..<position + 1]
        return LocatedError(
            .syntax,
            "'\(sign)' has no meaning in a condition",
            at: position..<position + 1,
            suggestion: signs.first { $0.0 == sign }?.1,
            remedy: "quote it where it belongs to a value: \"a\(sign)b\""
        )
    }

    // MARK: Words

    private mutating func readReference() throws(LocatedError) {
        guard let reference = Lexer.reference(in: bytes, at: position, to: end) else {
            throw LocatedError(
                .syntax,
                "'$' needs the name of a value behind it",
                at: position..<position + 1,
                remedy: "quote sums of money and name the currency: \"5 bn USD\""
            )
        }
        position = reference.range.upperBound
        tokens.append(ExpressionToken(kind: .reference(reference), range: reference.range))
    }

    private mutating func readWord() {
        let start = position
        while position < end {
            let byte = bytes[position]
            let isInside = position > start && position + 1 < end && bytes[position + 1].isWordByte
            guard byte.isWordByte || "_.@&:".utf8.contains(byte) || (isInside && "-'".utf8.contains(byte)) else {
                break
            }
            position += 1
        }
        if position == start { position += 1 }
        if bytes[start].isDigit, position < end, bytes[position] == UInt8(ascii: "%") { position += 1 }
        let word = source[start..<position]
        if Reference.isResult(word) {
            append(.reference(Reference(kind: .value(word), range: start..<position)), start)
        } else {
            append(.word(word), start)
        }
    }

    // MARK: Pipelines in brackets

    private mutating func readOpening() {
        let start = position
        if let close = closingBracket(), isPipeline(start + 1..<close) {
            position = close + 1
            append(.pipeline(start + 1..<close), start)
        } else {
            position += 1
            append(.sign(.open), start)
        }
    }

    /// The offset of the bracket that closes the one at the position.
    private func closingBracket() -> Int? {
        var depth = 0
        var offset = position
        while offset < end {
            if Lexer.isQuote(in: bytes, at: offset, from: position) {
                guard let next = Lexer.quoted(in: bytes, from: offset, to: end).next else { return nil }
                offset = next
                continue
            }
            if bytes[offset] == UInt8(ascii: "(") { depth += 1 }
            if bytes[offset] == UInt8(ascii: ")") {
                depth -= 1
                if depth == 0 { return offset }
            }
            offset += 1
        }
        return nil
    }

    private func isPipeline(_ range: Range<Int>) -> Bool {
        let scan = Lexer.scan(source, range, isOneEntry: true)
        let words = scan.items.compactMap { item -> Word? in if case .word(let word) = item { word } else { nil } }
        if words.count < scan.items.count { return true }
        guard mode == .values, let first = words.first, !first.hasQuotes, isCommandName(first.text) else {
            return false
        }
        guard words.count > 1 else { return true }
        let second = words[1]
        if second.hasQuotes || second.isFlag || second.bracket != nil || second.reference != nil { return true }
        let operators = ["in", "has", "is", "and", "or", "not"]
        return !operators.contains(second.text)
            && !second.text.utf8.contains { "=<>!+-*/,".utf8.contains($0) }
    }

    private func isCommandName(_ word: String) -> Bool {
        word.utf8.first?.isLetter == true && !["not", "empty"].contains(word)
            && word.utf8.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: "-") }
    }
}
