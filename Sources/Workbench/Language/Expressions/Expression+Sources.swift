extension Expression {
    /// The expression with its bare words read as what they name where no columns are: a value of that name, or else a
    /// command.
    ///
    /// Numbers and dates stay, and so do words on the right of a comparison: there they can be values (`= direct`).
    func readingNames(in scope: VerbScope) -> Expression {
        switch form {
        case .word(let word):
            if scope.valueType(word) != nil {
                return Expression(.reference(Reference(kind: .value(word), range: range)), range)
            }
            guard word.utf8.first?.isLetter == true, LiteralReader.natural(word, today: scope.today) == nil else {
                return self
            }
            return Expression(.pipeline(.command(word, range)), range)
        case .comparison(let comparison, let left, let right, let sign):
            let isWord = if case .word = right.form { true } else { false }
            let second = isWord ? right : right.readingNames(in: scope)
            return Expression(.comparison(comparison, left.readingNames(in: scope), second, sign: sign), range)
        case .isMissing(let part): return Expression(.isMissing(part.readingNames(in: scope)), range)
        case .isEmpty(let part): return Expression(.isEmpty(part.readingNames(in: scope)), range)
        case .all(let parts): return Expression(.all(parts.map { $0.readingNames(in: scope) }), range)
        case .any(let parts): return Expression(.any(parts.map { $0.readingNames(in: scope) }), range)
        case .not(let part): return Expression(.not(part.readingNames(in: scope)), range)
        case .bracketed(let part): return Expression(.bracketed(part.readingNames(in: scope)), range)
        case .arithmetic(let operation, let left, let right, let sign):
            return Expression(
                .arithmetic(operation, left.readingNames(in: scope), right.readingNames(in: scope), sign: sign),
                range
            )
        case .text, .reference, .pipeline, .list, .call: return self
        }
    }
}

extension Pipeline {
    /// The pipeline of a command alone, for a bare name where a value is expected.
    static func command(_ name: String, _ range: Range<Int>) -> Pipeline {
        let source = SourceText(String(repeating: " ", count: range.lowerBound) + name)
        return Pipeline(stages: [Stage(name: Word(name, range: range), arguments: [], source: source)], range: range)
    }
}
