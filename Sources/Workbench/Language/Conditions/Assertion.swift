import CommandKit
import Foundation

/// The condition of `assert`, over values and pipelines instead of columns (B-10).
///
/// ```
/// assert (quotes | count) >= 2 "too few quotations"
/// assert not empty $s
/// ```
/// A bare word on the left is a value of that name or a command; on the right it is a value of that name, or itself.
struct Assertion: Sendable {
    /// How it went.
    enum Outcome: Sendable {
        /// It holds.
        case holds
        /// It does not; the error says what both sides are.
        case fails(LocatedError)
    }

    private let expression: Expression
    private let message: Word?
    private let scope: VerbScope

    /// Reads the arguments of an `assert` stage.
    ///
    /// - Throws: ``LocatedError`` when they break the grammar.
    init(_ stage: Stage, scope: VerbScope) throws(LocatedError) {
        let arguments = try VerbArguments(stage)
        try arguments.requireSome("a condition", example: "assert (quotes | count) >= 2")
        var words = arguments.words
        // A text behind a whole condition is the message; behind a comparison sign it is a value.
        var message: Word?
        if words.count > 1, let last = words.last, last.isQuoted, !Self.isOperator(words[words.count - 2]) {
            message = words.removeLast()
        }
        let tokens = try ExpressionLexer.tokens(stage.source, words.map(\.range), mode: .values)
        var parser = ExpressionParser(stage.source, tokens, behind: words.last?.range.upperBound)
        expression = try parser.whole().readingNames(in: scope)
        self.message = message
        self.scope = scope
    }

    private static func isOperator(_ word: Word) -> Bool {
        guard !word.hasQuotes, let last = word.text.utf8.last else { return false }
        return "=<>~+-*/,".utf8.contains(last) || ["has", "in", "not", "empty", "and", "or"].contains(word.text)
    }

    /// Checks the types before anything runs.
    ///
    /// - Throws: ``LocatedError`` with the place of the first fault.
    func check() throws(LocatedError) {
        let values = try ExpressionValues(knownIn: [expression], scope: scope)
        var checker = ConditionChecker(schema: nil, scope: scope, values: values)
        _ = try checker.condition(expression)
    }

    /// Runs the pipelines and decides.
    ///
    /// - Throws: What a pipeline threw; ``LocatedError`` for values that do not compare.
    func decide(in scope: VerbScope) async throws -> Outcome {
        let values = try await ExpressionValues.resolved([expression], in: scope)
        var checker = ConditionChecker(schema: nil, scope: scope, values: values)
        let condition = try checker.condition(expression)
        var evaluator = Evaluator(schema: nil, scope: scope)
        let truth = evaluator.truth(condition, Row([]))
        if truth == .yes { return .holds }
        var text = "assertion failed"
        if let message { text += ": \(message.text)" }
        if case .unknown = truth { text += " (a value is not known)" }
        if let sides = Self.sides(condition, evaluator) { text += "; \(sides)" }
        return .fails(LocatedError(.assertion, text, at: expression.range))
    }

    private static func sides(_ condition: Condition, _ evaluator: Evaluator) -> String? {
        switch condition {
        case .comparison(_, let left, let right), .contains(let left, let right):
            let sides = [left, right].map { term -> String in
                let cell = evaluator.cell(term, Row([]))
                return cell.isMissing ? "missing" : cell.plainText
            }
            return "\(sides[0]) on the left, \(sides[1]) on the right"
        case .not(let inner): return sides(inner, evaluator)
        default: return nil
        }
    }
}
