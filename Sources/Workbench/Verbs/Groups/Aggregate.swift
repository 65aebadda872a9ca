import CommandKit
import Foundation

/// One new column of `group`: a function of the rows of each group.
struct Aggregate: Sendable {
    /// The functions.
    enum Function: String, CaseIterable, Sendable {
        /// The number of rows, or of known values.
        case count
        /// The sum of the known values.
        case sum
        /// The mean of the known values.
        case mean
        /// The middle value.
        case median
        /// The smallest value.
        case min
        /// The largest value.
        case max
        /// The first known value, or that of the row with the smallest other value.
        case first
        /// The last known value, or that of the row with the largest other value.
        case last
        /// Every different value, in order of its first row, joined by commas.
        case list
        /// The number of different values.
        case unique
    }

    /// The name of the new column.
    let name: String

    /// Where the name stands, or the function where there is none.
    let range: Range<Int>

    private let function: Function
    private let functionRange: Range<Int>
    private let argument: Expression?
    private let by: Expression?

    /// Reads `name = FUNCTION(…)`, or a function alone, which names itself.
    static func read(_ parser: inout ExpressionParser) throws(LocatedError) -> Aggregate {
        let example = "group speaker {n = count, last = max(published)}"
        guard parser.next?.word != nil else {
            throw LocatedError(.syntax, "a function is missing here", at: parser.place, remedy: example)
        }
        var name: (String, Range<Int>)?
        var expression = try parser.condition()
        if case .comparison(.equal, let left, let right, _) = expression.form, case .word(let word) = left.form {
            try NewColumn.check(word, at: left.range)
            name = (word, left.range)
            expression = right
        }
        return try Aggregate(name, expression)
    }

    private init(_ name: (String, Range<Int>)?, _ expression: Expression) throws(LocatedError) {
        let call: (name: String, arguments: [Expression], by: Expression?, range: Range<Int>)
        switch expression.form {
        case .word(let word): call = (word, [], nil, expression.range)
        case .call(let word, let arguments, let by, let range): call = (word, arguments, by, range)
        default:
            throw LocatedError(
                .syntax,
                "a function is needed here",
                at: expression.range,
                remedy: "one of \(Function.allCases.map(\.rawValue).joined(separator: " "))"
            )
        }
        let aliases = ["distinct": Function.unique, "avg": .mean, "average": .mean]
        guard let function = Function(rawValue: call.name) ?? aliases[call.name] else {
            throw .unknown(
                .arguments,
                "no function '\(call.name)'",
                name: call.name,
                at: call.range,
                among: "functions",
                Function.allCases.map(\.rawValue)
            )
        }
        guard call.arguments.count == 1 || (function == .count && call.arguments.isEmpty) else {
            throw LocatedError(
                .arguments,
                "'\(function.rawValue)' takes one column",
                at: call.range,
                remedy: "\(function.rawValue)(line)"
            )
        }
        if call.by != nil, function != .first, function != .last {
            throw LocatedError(.arguments, "only first and last take 'by'", at: call.range)
        }
        self.function = function
        functionRange = call.range
        argument = call.arguments.first
        by = call.by
        self.name = name?.0 ?? Self.ownName(function, argument)
        range = name?.1 ?? call.range
    }

    private static func ownName(_ function: Function, _ argument: Expression?) -> String {
        guard let argument else { return Column.n.name }
        guard case .word(let word) = argument.form else { return function.rawValue }
        let column = String(word.map { $0 == "." ? "_" : $0 })
        return "\(function.rawValue)_\(column)"
    }

    /// The expressions in it.
    var expressions: [Expression] { [argument, by].compactMap { $0 } }

    /// The function with its names found among the columns of a table.
    ///
    /// - Throws: ``LocatedError`` where a name is no column, or the function does not work on its values.
    func checked(_ checker: inout ConditionChecker) throws(LocatedError) -> CheckedAggregate {
        var term: Term?
        var order: Term?
        if let argument { term = try checker.term(argument) }
        if let by { order = try checker.term(by) }
        let type = try resultType(term)
        let summary = term.map { "\(function.rawValue) of \(checker.words(of: $0))" } ?? Column.n.summary
        let column =
            name == Column.n.name && type == .integer
            ? Column.n : Column(name, type, summary, importance: type.isNumeric ? .essential : .useful)
        return CheckedAggregate(function: function, term: term, order: order, column: column)
    }

    private func resultType(_ term: Term?) throws(LocatedError) -> ColumnType {
        guard let term else { return .integer }
        let isFit: Bool
        let result: ColumnType
        switch function {
        case .count, .unique: return .integer
        case .list: return .text
        case .first, .last: return term.type
        case .sum: (isFit, result) = (term.type.isNumeric, term.type)
        case .mean, .median: (isFit, result) = (term.type.isNumeric, term.type == .integer ? .decimal : term.type)
        case .min, .max: (isFit, result) = (term.type.isNumeric || term.type == .date || term.type == .text, term.type)
        }
        guard isFit else {
            throw LocatedError(
                .valueType,
                "'\(function.rawValue)' does not work on \(term.type.contents)",
                at: functionRange,
                remedy: "count, unique, list, first or last"
            )
        }
        return result
    }
}
