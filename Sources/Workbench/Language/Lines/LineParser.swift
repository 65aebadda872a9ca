import CommandKit

/// Reads an entry of the language into a statement.
///
/// ```
/// line      := pipeline | 'let' NAME '=' pipeline | 'define' NAME '(' NAME, … ')' '=' pipeline | '!' SHELL
/// pipeline  := stage ( '|' stage )*
/// stage     := COMMAND ARGUMENT*
/// ```
/// Conditions and expressions are arguments here; ``ExpressionParser`` reads them from the same text, so that every
/// place in them is a place in the line.
struct LineParser {
    /// How deep pipelines may stand in brackets of pipelines.
    static let deepest = 16

    /// Reads one entry.
    ///
    /// - Throws: ``LocatedError`` for an entry that breaks the grammar.
    /// - Complexity: O(*n*).
    static func parse(_ text: String) throws(LocatedError) -> ParsedLine {
        let source = SourceText(text)
        let range = source.trimmed(source.range)
        guard let first = range.first else { return ParsedLine(source: source, statement: .empty) }
        if source.bytes[first] == UInt8(ascii: "!") {
            let command = source.trimmed(first + 1..<range.upperBound)
            guard !command.isEmpty else {
                throw LocatedError(.syntax, "'!' needs a command for the shell", at: range, remedy: "!ls")
            }
            return ParsedLine(source: source, statement: .shell(source[command], range: command))
        }
        let scan = Lexer.scan(source, first..<source.bytes.count)
        if let fault = scan.faults.first { throw fault }
        let rest = Lexer.scan(source, scan.end..<source.bytes.count, isOneEntry: true)
        if case .word(let word) = rest.items.first {
            throw LocatedError(.syntax, "a second line begins here", at: word.range, remedy: "enter one line at a time")
        }
        if case .pipe(let pipe) = rest.items.first {
            throw LocatedError(.syntax, "a line can't begin with '|'", at: pipe, remedy: "end the line before it in |")
        }
        return ParsedLine(source: source, statement: try statement(source, scan, first..<scan.end))
    }

    /// Whether `text` is a whole entry; otherwise a line must follow.
    static func isComplete(_ text: String) -> Bool {
        let source = SourceText(text)
        let range = source.trimmed(source.range)
        guard let first = range.first else { return true }
        if source.bytes[first] == UInt8(ascii: "!") {
            return source.bytes.last != UInt8(ascii: "\\")
        }
        return !Lexer.scan(source, first..<source.bytes.count).wantsMore
    }

    /// Reads the pipeline at `range` of an entry, for pipelines in brackets.
    ///
    /// - Parameter isOneEntry: Whether line ends are blanks.
    /// - Throws: ``LocatedError`` when it breaks the grammar.
    static func pipeline(
        _ source: SourceText,
        _ range: Range<Int>,
        isOneEntry: Bool = true
    ) throws(LocatedError) -> Pipeline {
        let scan = Lexer.scan(source, range, isOneEntry: isOneEntry)
        if let fault = scan.faults.first { throw fault }
        return try pipeline(source, scan.items, in: range)
    }

    // MARK: Statements

    private static func statement(
        _ source: SourceText,
        _ scan: LineScan,
        _ range: Range<Int>
    ) throws(LocatedError) -> Statement {
        guard case .word(let first) = scan.items.first else {
            if scan.items.isEmpty { return .empty }
            return .pipeline(try pipeline(source, scan.items, in: range))
        }
        if !first.hasQuotes {
            switch first.text {
            case "let": return try binding(source, range, keyword: first)
            case "define": return try definition(source, range, keyword: first)
            default: break
            }
        }
        if scan.items.count > 1, case .word(let second) = scan.items[1], second.text == "=", !second.hasQuotes {
            throw LocatedError(
                .syntax,
                "'=' does not follow a command",
                at: second.range,
                remedy: "let \(first.text) = …"
            )
        }
        return .pipeline(try pipeline(source, scan.items, in: range))
    }

    private static func binding(
        _ source: SourceText,
        _ range: Range<Int>,
        keyword: Word
    ) throws(LocatedError) -> Statement {
        var header = HeaderReader(source, keyword.range.upperBound..<range.upperBound)
        let name = try header.name("let", example: "let said = quotes")
        guard Reference.isName(name.text), !Self.reserved.contains(name.text) else {
            throw LocatedError(
                .syntax,
                "'\(name.text)' can't be the name of a value",
                at: name.range,
                remedy: "a letter with letters, digits and underscores behind it: said_2"
            )
        }
        try header.expect("=", example: "let \(name.text) = quotes")
        return .binding(name: name, try pipeline(source, header.rest, isOneEntry: false))
    }

    private static func definition(
        _ source: SourceText,
        _ range: Range<Int>,
        keyword: Word
    ) throws(LocatedError) -> Statement {
        let example = "define allies(topic) = quotes | where text has $topic"
        var header = HeaderReader(source, keyword.range.upperBound..<range.upperBound)
        let name = try header.name("define", example: example)
        var parameters: [Word] = []
        if header.skip("(") {
            while !header.skip(")") {
                if !parameters.isEmpty { try header.expect(",", example: example) }
                let parameter = try header.name("define", example: example)
                guard Reference.isName(parameter.text), !parameters.contains(where: { $0.text == parameter.text })
                else {
                    throw LocatedError(
                        .syntax,
                        "'\(parameter.text)' can't be a parameter here",
                        at: parameter.range,
                        remedy: "a name of its own for each parameter"
                    )
                }
                parameters.append(parameter)
            }
        }
        try header.expect("=", example: example)
        let body = try pipeline(source, header.rest, isOneEntry: false)
        return .definition(Definition(name: name, parameters: parameters, body: body, source: source))
    }

    /// Words of conditions, which would be read as such.
    static let reserved: Set<String> = ["and", "or", "not", "in", "has", "is", "empty", "by", "env", "let", "define"]

    // MARK: Pipelines

    private static func pipeline(
        _ source: SourceText,
        _ items: [LineScan.Item],
        in range: Range<Int>
    ) throws(LocatedError) -> Pipeline {
        var stages: [Stage] = []
        var words: [Word] = []
        for item in items {
            switch item {
            case .word(let word): words.append(word)
            case .pipe(let pipe):
                guard let first = words.first else { throw emptyStage(source, at: pipe, isFirst: stages.isEmpty) }
                stages.append(Stage(name: first, arguments: Array(words.dropFirst()), source: source))
                words = []
            }
        }
        guard let first = words.first else {
            if case .pipe(let pipe) = items.last {
                throw LocatedError(.syntax, "nothing follows '|'", at: pipe, remedy: "quotes | count")
            }
            let place = source.trimmed(range)
            throw LocatedError(.syntax, "a command is missing here", at: place.lowerBound..<place.lowerBound)
        }
        stages.append(Stage(name: first, arguments: Array(words.dropFirst()), source: source))
        let start = stages.first?.range.lowerBound ?? range.lowerBound
        let end = stages.last?.range.upperBound ?? range.upperBound
        return Pipeline(stages: stages, range: start..<end)
    }

    private static func emptyStage(_ source: SourceText, at pipe: Range<Int>, isFirst: Bool) -> LocatedError {
        if isFirst {
            return LocatedError(.syntax, "a command is missing before '|'", at: pipe, remedy: "quotes | count")
        }
        let isDouble = source.bytes[max(0, pipe.lowerBound - 1)] == UInt8(ascii: "|")
        return LocatedError(
            .syntax,
            "a stage is missing between two '|'",
            at: isDouble ? pipe.lowerBound - 1..<pipe.upperBound : pipe,
            remedy: isDouble ? "a or b, in conditions" : "quotes | count"
        )
    }
}

/// Reads what stands before the `=` of `let` and `define`.
private struct HeaderReader {
    let source: SourceText
    let end: Int
    var position: Int

    init(_ source: SourceText, _ range: Range<Int>) {
        self.source = source
        position = range.lowerBound
        end = range.upperBound
    }

    /// What is left.
    var rest: Range<Int> { position..<end }

    /// A name, with hyphens inside.
    mutating func name(_ keyword: String, example: String) throws(LocatedError) -> Word {
        skipBlanks()
        let start = position
        while position < end,
            source.bytes[position].isNameByte || (position > start && source.bytes[position] == UInt8(ascii: "-"))
        {
            position += 1
        }
        guard position > start, !source.bytes[start].isDigit else {
            throw LocatedError(.syntax, "'\(keyword)' needs a name here", at: place, remedy: example)
        }
        return Word(source[start..<position], range: start..<position)
    }

    /// Takes `sign` when it stands here.
    mutating func skip(_ sign: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard position < end, source.bytes[position] == UInt8(ascii: sign) else { return false }
        position += 1
        return true
    }

    /// Takes `sign`, which must stand here.
    mutating func expect(_ sign: Unicode.Scalar, example: String) throws(LocatedError) {
        guard skip(sign) else {
            throw LocatedError(.syntax, "'\(Character(sign))' is missing here", at: place, remedy: example)
        }
    }

    private var place: Range<Int> {
        position < end ? position..<position + 1 : position..<position
    }

    private mutating func skipBlanks() {
        while position < end, source.bytes[position].isSpace { position += 1 }
    }
}
