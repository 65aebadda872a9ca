import CommandKit
import Foundation
import GraphKit

/// `assert (quotes | count) >= 2 "too few quotations"`, `assert not empty facts`, `assert a = b` (B-10).
struct Assertion {
    /// One side of an assertion.
    private enum Operand {
        case pipeline(Pipeline)
        case value(Word)
    }

    private enum Test {
        case empty(Operand)
        case comparison(Operand, String, Operand)
    }

    private let test: Test
    private let isNegated: Bool
    private let message: String?

    private static let operators = ["=", "!=", "<", "<=", ">", ">="]

    /// Reads what follows the word `assert`.
    ///
    /// - Throws: ``LocatedError`` when it has another form.
    init(_ rest: String, in entry: String) throws {
        let source = SourceText(entry)
        let start = source.bytes.count - rest.utf8.count - Keyword.assert.rawValue.utf8.count
        let pipeline = try LineParser.pipeline(source, max(0, start)..<source.bytes.count)
        guard pipeline.stages.count == 1 else { throw Self.misread(at: nil) }
        var words = pipeline.stages[0].arguments
        let hasMessage = words.last.map { $0.isQuoted } ?? false
        isNegated = words.first?.text == "not"
        if isNegated { words.removeFirst() }
        if words.first?.text == "empty", words.count >= 2 {
            test = .empty(try Self.operand(words[1], source))
            message = words.count == 3 && hasMessage ? words[2].text : nil
            guard words.count == 2 || message != nil else { throw Self.misread(at: words[2].range) }
        } else {
            guard words.count >= 3, Self.operators.contains(words[1].text) else {
                throw Self.misread(at: words.dropFirst().first?.range)
            }
            test = .comparison(try Self.operand(words[0], source), words[1].text, try Self.operand(words[2], source))
            message = words.count == 4 && hasMessage ? words[3].text : nil
            guard words.count == 3 || message != nil else { throw Self.misread(at: words[3].range) }
        }
    }

    /// Evaluates both sides; an assertion that does not hold is an error that shows them.
    func check(with interpreter: Interpreter) async throws {
        let (holds, sides) = try await evaluate(interpreter)
        guard holds == isNegated else { return }
        throw CommandError(.assertion, "assertion failed: \(message ?? sides)")
    }

    /// Checks grammar and types, without evaluating anything.
    func check(scope: Scope, session: Session) throws {
        let operands: [Operand] =
            switch test {
            case .empty(let operand): [operand]
            case .comparison(let left, _, let right): [left, right]
            }
        let binder = Binder(session: session, scope: scope)
        for operand in operands {
            switch operand {
            case .pipeline(let pipeline): _ = try binder.bind(pipeline)
            case .value(let word):
                guard let reference = word.reference, case .value(let name) = reference.kind else { continue }
                if scope.type(of: name) == nil {
                    _ = try VerbScope(session: session, scope: scope).type(of: reference)
                }
            }
        }
    }

    private func evaluate(_ interpreter: Interpreter) async throws -> (holds: Bool, sides: String) {
        switch test {
        case .empty(let operand):
            let value = try await value(of: operand, interpreter)
            return (value.isEmpty, isNegated ? "it is empty" : "it is not empty: \(value.summary)")
        case .comparison(let left, let comparison, let right):
            let first = try await value(of: left, interpreter)
            let second = try await value(of: right, interpreter)
            let sides = "\(Self.shown(first)) \(comparison) \(Self.shown(second))"
            if let a = first.singleCell, let b = second.singleCell {
                return (try Self.compare(a, comparison, b), sides)
            }
            switch comparison {
            case "=": return (first == second, sides)
            case "!=": return (first != second, sides)
            default:
                throw CommandError(
                    .valueType, "\(first.type.article) and \(second.type.article) have no order",
                    remedy: "compare single values: (… | count) \(comparison) 2")
            }
        }
    }

    private func value(of operand: Operand, _ interpreter: Interpreter) async throws -> AnswerValue {
        switch operand {
        case .pipeline(let pipeline): return try await interpreter.run(try interpreter.bind(pipeline)).value
        case .value(let word):
            let scope = Scope(interpreter.session)
            if let reference = word.reference, case .value(let name) = reference.kind,
                let value = scope.results.value(named: name)
            {
                return value
            }
            if word.references.isEmpty, !word.hasQuotes, let value = scope.results.value(named: word.text) {
                return value
            }
            let text = try VerbScope(session: interpreter.session, scope: scope).text(of: word) ?? word.text
            let cell = Self.number(text).map(Cell.decimal) ?? .text(text)
            return .table(Table(Schema([cell.type == .decimal ? .value : .name]), rows: [Row([cell])]))
        }
    }

    private static func compare(_ left: Cell, _ comparison: String, _ right: Cell) throws -> Bool {
        if let a = left.number ?? left.words.flatMap(number), let b = right.number ?? right.words.flatMap(number) {
            return ordered(a, comparison, b)
        }
        guard let a = left.words ?? left.number.map({ "\($0)" }), let b = right.words ?? right.number.map({ "\($0)" })
        else { return comparison == "=" ? left == right : comparison == "!=" && left != right }
        return ordered(a, comparison, b)
    }

    private static func ordered<Value: Comparable>(_ left: Value, _ comparison: String, _ right: Value) -> Bool {
        switch comparison {
        case "=": left == right
        case "!=": left != right
        case "<": left < right
        case "<=": left <= right
        case ">": left > right
        default: left >= right
        }
    }

    private static func number(_ text: String) -> Decimal? {
        let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
        guard digits.wholeMatch(of: /-?[0-9]{1,30}(\.[0-9]{1,30})?/) != nil else { return nil }
        return Decimal(string: digits)
    }

    private static func shown(_ value: AnswerValue) -> String {
        value.singleCell.map { $0.words ?? $0.number.map { "\($0)" } ?? "nothing" } ?? value.summary
    }

    private static func operand(_ word: Word, _ source: SourceText) throws -> Operand {
        guard word.bracket == .parentheses else { return .value(word) }
        return .pipeline(try LineParser.pipeline(source, word.range.lowerBound + 1..<word.range.upperBound - 1))
    }

    private static func misread(at range: Range<Int>?) -> LocatedError {
        LocatedError(
            .syntax, "an assertion compares two sides or asks whether one is empty", at: range,
            remedy: "assert (quotes | count) >= 2, or: assert not empty facts \"no facts\"")
    }
}

extension AnswerValue {
    /// Whether it holds nothing.
    var isEmpty: Bool {
        switch self {
        case .table(let table): table.rows.isEmpty
        case .graph(let graph): graph.nodes.isEmpty
        case .passages(let passages): passages.isEmpty
        case .text(let text): text.isEmpty
        case .nothing: true
        }
    }
}
