import CommandKit

/// Reads tokens into an expression.
///
/// ```
/// condition := all ( 'or' all )*             all   := opposite ( 'and' opposite )*
/// opposite  := 'not' opposite | comparison   comparison := sum [ OP sum | ['not'] 'in' list | 'is' ['not'] MISSING ]
/// sum       := product ( ('+'|'-') product )*  product := operand ( ('*'|'/') operand )*
/// operand   := word | "text" | $name | '(' condition ')' | '(' pipeline ')' | FUNCTION '(' … ')' | '-' number
/// ```
struct ExpressionParser {
    /// How deep brackets may nest.
    static let deepest = 40

    /// How many terms a sum or product may have.
    static let longestSum = 100

    private let source: SourceText
    private let tokens: [ExpressionToken]
    private let behind: Int
    private var index = 0
    private var depth = 0

    /// Reads tokens of `source`.
    ///
    /// - Parameter behind: The offset behind the last token, where something missing is reported.
    init(_ source: SourceText, _ tokens: [ExpressionToken], behind: Int? = nil) {
        self.source = source
        self.tokens = tokens
        self.behind = behind ?? tokens.last?.range.upperBound ?? 0
    }

    // MARK: Reading tokens

    /// Whether all tokens are read.
    var isAtEnd: Bool { index >= tokens.count }

    /// The next token.
    var next: ExpressionToken? { index < tokens.count ? tokens[index] : nil }

    /// The place of the next token, or the end.
    var place: Range<Int> { next?.range ?? behind..<behind }

    /// Takes the next token.
    mutating func take() -> ExpressionToken? {
        guard index < tokens.count else { return nil }
        defer { index += 1 }
        return tokens[index]
    }

    /// Takes the next token when it is `sign`.
    mutating func skip(_ sign: ExpressionToken.Sign) -> Bool {
        guard next?.sign == sign else { return false }
        index += 1
        return true
    }

    /// Takes the next token when it is the bare word `word`.
    mutating func skip(_ word: String) -> Bool {
        guard next?.word == word else { return false }
        index += 1
        return true
    }

    /// Takes the tokens that stand in `range`.
    mutating func skip(in range: Range<Int>) {
        while let token = next, range.contains(token.range.lowerBound) { index += 1 }
    }

    /// Takes `sign`, which must come next.
    mutating func expect(_ sign: ExpressionToken.Sign) throws(LocatedError) {
        guard skip(sign) else {
            throw LocatedError(.syntax, "'\(sign.rawValue)' is missing here", at: place)
        }
    }

    /// Takes a bare word, which must come next.
    ///
    /// - Parameter noun: What it names, with its article: "a column".
    mutating func expectWord(_ noun: String, example: String? = nil) throws(LocatedError) -> (String, Range<Int>) {
        guard let token = next, let word = token.word else {
            throw LocatedError(.syntax, "\(noun) is missing here", at: place, remedy: example)
        }
        index += 1
        return (word, token.range)
    }

    /// Refuses what is left.
    func expectEnd() throws(LocatedError) {
        guard let token = next else { return }
        let text = source[token.range]
        if text.utf8.allSatisfy({ $0 == UInt8(ascii: "&") }) {
            throw LocatedError(.syntax, "'\(text)' joins no conditions", at: token.range, suggestion: "and")
        }
        if case .word = token.kind, index > 0, case .word(let before) = tokens[index - 1].kind {
            throw LocatedError(
                .syntax,
                "'\(text)' is not expected after '\(before)'",
                at: token.range,
                remedy: "quote values of several words: \"\(before) \(text)\""
            )
        }
        throw LocatedError(.syntax, "'\(text)' is not expected here", at: token.range)
    }

    // MARK: Conditions

    /// Reads a condition or expression and nothing behind it.
    mutating func whole() throws(LocatedError) -> Expression {
        let expression = try condition()
        try expectEnd()
        return expression
    }

    /// Reads a condition or expression.
    mutating func condition() throws(LocatedError) -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw LocatedError(.syntax, "the condition nests too deep here", at: place) }
        var parts = [try allOf()]
        while skip("or") { parts.append(try allOf()) }
        return parts.count == 1 ? parts[0] : Expression(.any(parts), span(parts))
    }

    private mutating func allOf() throws(LocatedError) -> Expression {
        var parts = [try opposite()]
        while skip("and") { parts.append(try opposite()) }
        return parts.count == 1 ? parts[0] : Expression(.all(parts), span(parts))
    }

    private mutating func opposite() throws(LocatedError) -> Expression {
        var starts: [Int] = []
        while next?.word == "not" {
            starts.append(place.lowerBound)
            index += 1
        }
        var expression = try comparison()
        for start in starts.suffix(starts.count % 2 == 0 ? 0 : 1) {
            expression = Expression(.not(expression), start..<expression.range.upperBound)
        }
        return expression
    }

    private mutating func comparison() throws(LocatedError) -> Expression {
        if next?.word == "empty", index + 1 < tokens.count, tokens[index + 1].sign == nil {
            let start = place.lowerBound
            index += 1
            let operand = try operand()
            return Expression(.isEmpty(operand), start..<operand.range.upperBound)
        }
        let left = try sum()
        guard let token = next else { return left }
        let result: Expression
        if token.word == "is" {
            result = try missingTest(left)
        } else if token.word == "not", index + 1 < tokens.count, ["in", "has"].contains(tokens[index + 1].word) {
            index += 1
            let inner = try comparison(left)
            result = Expression(.not(inner), inner.range)
        } else {
            result = try comparison(left)
        }
        if let second = next, comparisonSign(second) != nil {
            throw LocatedError(
                .syntax,
                "a comparison has two sides",
                at: second.range,
                remedy: "join two comparisons: n > 1 and n < 9"
            )
        }
        return result
    }

    private mutating func comparison(_ left: Expression) throws(LocatedError) -> Expression {
        guard let token = next, let sign = comparisonSign(token) else { return left }
        index += 1
        if sign == .equal || sign == .less, let second = next, second.range.lowerBound == token.range.upperBound,
            second.sign == .equal || second.sign == .greater
        {
            throw LocatedError(
                .syntax,
                "'\(sign.rawValue)\(second.sign?.rawValue ?? "")' is not a comparison",
                at: token.range.lowerBound..<second.range.upperBound,
                suggestion: sign == .equal ? "=" : "!="
            )
        }
        let right = sign == .isIn ? try members() : try sum()
        return Expression(
            .comparison(sign, left, right, sign: token.range),
            left.range.lowerBound..<right.range.upperBound
        )
    }

    private func comparisonSign(_ token: ExpressionToken) -> Expression.Comparison? {
        if let word = token.word { return word == "has" || word == "in" ? Expression.Comparison(rawValue: word) : nil }
        return token.sign.flatMap { Expression.Comparison(rawValue: $0.rawValue) }
    }

    private mutating func missingTest(_ left: Expression) throws(LocatedError) -> Expression {
        index += 1
        let isOpposite = skip("not")
        let (word, range) = try expectWord("'missing' or 'known'", example: "speaker is missing")
        let meanings = ["missing": true, "unknown": true, "known": false]
        guard let isMissing = meanings[word] else {
            throw .unknown(
                .syntax,
                "'is' does not take '\(word)'",
                name: word,
                at: range,
                among: "words",
                ["missing", "known"]
            )
        }
        let whole = left.range.lowerBound..<range.upperBound
        let test = Expression(.isMissing(left), whole)
        return isMissing != isOpposite ? test : Expression(.not(test), whole)
    }

    private mutating func members() throws(LocatedError) -> Expression {
        guard next?.sign == .open else { return try operand() }
        let start = place.lowerBound
        index += 1
        var parts: [Expression] = []
        repeat { parts.append(try sum()) } while skip(.comma)
        let end = place.upperBound
        try expect(.close)
        return Expression(.list(parts), start..<end)
    }

    // MARK: Values

    private mutating func sum() throws(LocatedError) -> Expression {
        try chain([.plus: .plus, .minus: .minus]) { (parser) throws(LocatedError) in
            try parser.chain([.times: .times, .divided: .divided]) { (parser) throws(LocatedError) in
                try parser.operand()
            }
        }
    }

    private mutating func chain(
        _ signs: [ExpressionToken.Sign: Expression.Arithmetic],
        _ operand: (inout ExpressionParser) throws(LocatedError) -> Expression
    ) throws(LocatedError) -> Expression {
        var left = try operand(&self)
        var terms = 1
        while let token = next, let sign = token.sign, let kind = signs[sign] {
            index += 1
            terms += 1
            guard terms <= Self.longestSum else {
                throw LocatedError(.syntax, "more than \(Self.longestSum) terms in a row", at: token.range)
            }
            let right = try operand(&self)
            left = Expression(
                .arithmetic(kind, left, right, sign: token.range),
                left.range.lowerBound..<right.range.upperBound
            )
        }
        return left
    }

    private mutating func operand() throws(LocatedError) -> Expression {
        guard let token = take() else {
            throw LocatedError(.syntax, "a value is missing here", at: place)
        }
        switch token.kind {
        case .text(let text): return Expression(.text(text), token.range)
        case .reference(let reference): return Expression(.reference(reference), token.range)
        case .pipeline(let range):
            return Expression(.pipeline(try LineParser.pipeline(source, range)), token.range)
        case .word(let word): return try wordOrCall(word, token.range)
        case .sign(.open):
            let inner = try condition()
            let end = place.upperBound
            try expect(.close)
            return Expression(.bracketed(inner), token.range.lowerBound..<end)
        case .sign(.minus), .sign(.plus): return try signedNumber(token)
        case .sign(let sign):
            throw LocatedError(.syntax, "a value is missing before '\(sign.rawValue)'", at: token.range)
        }
    }

    private mutating func signedNumber(_ token: ExpressionToken) throws(LocatedError) -> Expression {
        guard let number = next, let word = number.word, number.range.lowerBound == token.range.upperBound,
            word.utf8.first?.isDigit == true
        else {
            throw LocatedError(.syntax, "a number is missing behind '\(token.sign?.rawValue ?? "")'", at: token.range)
        }
        index += 1
        let range = token.range.lowerBound..<number.range.upperBound
        return Expression(.word(source[range]), range)
    }

    private mutating func wordOrCall(_ word: String, _ range: Range<Int>) throws(LocatedError) -> Expression {
        if ["and", "or", "not", "in", "has", "is"].contains(word) {
            throw LocatedError(.syntax, "a value is missing before '\(word)'", at: range)
        }
        if next?.sign == .open, place.lowerBound == range.upperBound { return try call(word, range) }
        if next?.sign == .percent, word.utf8.first?.isDigit == true {
            let end = place.upperBound
            index += 1
            return Expression(.word(source[range] + "%"), range.lowerBound..<end)
        }
        return Expression(.word(word), range)
    }

    private mutating func call(_ name: String, _ range: Range<Int>) throws(LocatedError) -> Expression {
        index += 1
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw LocatedError(.syntax, "functions nest too deep here", at: range) }
        var arguments: [Expression] = []
        var by: Expression?
        if next?.sign != .close {
            repeat { arguments.append(try sum()) } while skip(.comma)
            if skip("by") { by = try operand() }
        }
        let end = place.upperBound
        try expect(.close)
        return Expression(.call(name, arguments, by: by, name: range), range.lowerBound..<end)
    }

    private func span(_ parts: [Expression]) -> Range<Int> {
        (parts.first?.range.lowerBound ?? 0)..<(parts.last?.range.upperBound ?? 0)
    }
}
