import CommandKit
import DocumentModel
import Foundation
import NewsLayers

extension ConditionChecker {
    /// Checks a value.
    ///
    /// - Parameter type: The type that it is compared with, and as whose value a literal is read; nil on the left side.
    /// - Throws: ``LocatedError`` with the place of the first fault.
    mutating func term(_ expression: Expression, for type: ColumnType? = nil) throws(LocatedError) -> Term {
        switch expression.form {
        case .word(let word): return try bareWord(word, expression.range, for: type)
        case .text(let text): return try literal(text, expression.range, for: type ?? .text)
        case .reference, .pipeline:
            guard let (kind, value) = try source(expression) else { break }
            return try scalar(kind, value, expression.range, for: type)
        case .arithmetic(let operation, let left, let right, let sign):
            return try arithmetic(operation, left, right, sign, expression.range)
        case .bracketed(let inner):
            let term = try term(inner)
            return Term(form: term.form, type: term.type, range: expression.range)
        case .call(let name, _, _, let range):
            throw LocatedError(
                .syntax,
                "the function '\(name)' belongs in the braces of group",
                at: range,
                remedy: "group speaker {n = count, last = max(published)}"
            )
        case .list:
            throw LocatedError(.syntax, "several values can stand behind 'in' only", at: expression.range)
        case .comparison, .isMissing, .isEmpty, .all, .any, .not: break
        }
        throw LocatedError(.valueType, "a value is needed here, and this is a condition", at: expression.range)
    }

    /// Whether an expression can only be a value that stands in the line.
    func isLiteral(_ expression: Expression) -> Bool {
        switch expression.form {
        case .text: true
        case .word(let word):
            // Where no columns are, every bare word is a value.
            schema.map { $0.index(of: word) == nil && LiteralReader.natural(word, today: scope.today) != nil } ?? true
        case .reference(let reference): values[reference]?.singleCell == nil
        default: false
        }
    }

    // MARK: Words

    private mutating func bareWord(
        _ word: String,
        _ range: Range<Int>,
        for type: ColumnType?
    ) throws(LocatedError) -> Term {
        let isColumnFirst = type == nil || type?.isWords == false || type == .actor
        if isColumnFirst, let term = try columnTerm(word, range) { return term }
        if let type {
            return try literal(word, range, for: type, orColumn: !type.isWords)
        }
        if let (cell, natural) = LiteralReader.natural(word, today: scope.today) {
            return Term(form: .constant(cell), type: natural, range: range)
        }
        if schema == nil, let (kind, value) = try source(Expression(.word(word), range)) {
            return try scalar(kind, value, range, for: type)
        }
        throw unknownColumn(word, range)
    }

    private mutating func literal(
        _ text: String,
        _ range: Range<Int>,
        for type: ColumnType,
        orColumn mayBeColumn: Bool = false
    ) throws(LocatedError) -> Term {
        if schema == nil, mayBeColumn || type.isWords, let (kind, value) = try namedSource(text, range) {
            return try scalar(kind, value, range, for: type)
        }
        do throws(LocatedError) {
            let cell = try LiteralReader.cell(text, as: type, at: range, today: scope.today)
            if case .date(let date) = cell, date.notation != text { add(.note("\(text) is \(date.notation)")) }
            return Term(form: .constant(cell), type: cell.type ?? type, range: range)
        } catch {
            // A number or date of another kind, such as 5% for a count, is told from a name that is no column.
            if mayBeColumn, let schema, let first = text.utf8.first, first.isLetter, error.error.code == .valueType {
                throw LocatedError(
                    CommandError.unknown(
                        .valueType,
                        "\(error.error.message), and no column is called so",
                        name: text,
                        among: "columns",
                        schema.columns.map(\.name)
                    ),
                    at: range
                )
            }
            throw error
        }
    }

    /// The column or attribute of one that `word` names; nil when there is no such column.
    ///
    /// - Throws: ``LocatedError`` when the column has no such attribute.
    func columnTerm(_ word: String, _ range: Range<Int>) throws(LocatedError) -> Term? {
        guard let schema else { return nil }
        if let index = schema.index(of: word) {
            return Term(form: .column(index), type: schema.columns[index].type, range: range)
        }
        guard let dot = word.utf8.firstIndex(of: UInt8(ascii: ".")),
            let index = schema.index(of: String(word[..<dot]))
        else { return nil }
        let name = String(word[word.index(after: dot)...])
        let column = schema.columns[index]
        let known = Attribute.attributes(of: column.type)
        guard let attribute = known.first(where: { $0.rawValue == name }) else {
            let place = range.upperBound - name.utf8.count..<range.upperBound
            throw .unknown(
                .unknownColumn,
                known.isEmpty
                    ? "'\(column.name)' holds \(column.type.contents), which have no attributes"
                    : "\(column.type.contents) have no attribute '\(name)'",
                name: name,
                at: place,
                among: "attributes",
                known.map(\.rawValue)
            )
        }
        return Term(form: .attribute(attribute, column: index), type: attribute.columnType, range: range)
    }

    /// The error for a name that is no column.
    func unknownColumn(_ word: String, _ range: Range<Int>) -> LocatedError {
        guard let schema else {
            return .unknown(
                .unknownValue,
                "no value '\(word)'",
                name: word,
                at: range,
                among: "values",
                scope.valueNames()
            )
        }
        if word.utf8.contains(UInt8(ascii: "-")),
            word.split(separator: "-").contains(where: { schema.index(of: String($0)) != nil })
        {
            return LocatedError(
                .unknownColumn,
                "\(scope.inputName) has no column '\(word)'",
                at: range,
                remedy: "blanks around a minus: \(word.split(separator: "-").joined(separator: " - "))"
            )
        }
        return .unknown(
            .unknownColumn,
            "\(scope.inputName) has no column '\(word)'",
            name: word,
            at: range,
            among: "columns",
            schema.columns.map(\.name)
        )
    }

    // MARK: Values of names and pipelines

    /// The type and, where it is known, the value of a reference, a pipeline or the bare name of a value; nil for other
    /// expressions.
    func source(_ expression: Expression) throws(LocatedError) -> (AnswerType, AnswerValue?)? {
        switch expression.form {
        case .reference(let reference):
            if let value = values[reference] { return (value.type, value) }
            return (try scope.type(of: reference), nil)
        case .pipeline(let pipeline):
            if let value = values[pipeline] { return (value.type, value) }
            return (try scope.pipelineType(pipeline), nil)
        case .word(let word): return try namedSource(word, expression.range)
        case .bracketed(let inner): return schema == nil ? try source(inner) : nil
        default: return nil
        }
    }

    private func namedSource(_ word: String, _ range: Range<Int>) throws(LocatedError) -> (AnswerType, AnswerValue?)? {
        scope.valueType(word).map { ($0, scope.value(word)) }
    }

    private mutating func scalar(
        _ kind: AnswerType,
        _ value: AnswerValue?,
        _ range: Range<Int>,
        for type: ColumnType?
    ) throws(LocatedError) -> Term {
        switch kind {
        case .text:
            if case .text(let text) = value { return try literalOrText(text, range, for: type) }
            return Term(form: .unresolved, type: type ?? .text, range: range)
        case .table(let schema) where schema.columns.count == 1:
            let column = schema.columns[0]
            guard case .table(let table) = value else {
                return Term(form: .unresolved, type: column.type, range: range)
            }
            guard let cell = value?.singleCell else {
                throw LocatedError(
                    .valueType,
                    "a single value is needed here, and this has \(counted(table.rows.count, "row"))",
                    at: range,
                    remedy: "top 1, or count"
                )
            }
            return Term(form: .constant(cell), type: column.type, range: range)
        default:
            throw LocatedError(
                .valueType,
                "a single value is needed here, and this is \(kind.described)",
                at: range,
                remedy: "| get COLUMN, or | count"
            )
        }
    }

    /// A text value: read as a value of the type it is compared with; alone, as a number or date if it is one.
    private mutating func literalOrText(
        _ text: String,
        _ range: Range<Int>,
        for type: ColumnType?
    ) throws(LocatedError) -> Term {
        if let type { return try literal(text, range, for: type) }
        if let (cell, natural) = LiteralReader.natural(text, today: scope.today) {
            return Term(form: .constant(cell), type: natural, range: range)
        }
        return Term(form: .constant(.text(text)), type: .text, range: range)
    }

    // MARK: Arithmetic

    private mutating func arithmetic(
        _ operation: Expression.Arithmetic,
        _ left: Expression,
        _ right: Expression,
        _ sign: Range<Int>,
        _ range: Range<Int>
    ) throws(LocatedError) -> Term {
        var first = try term(left)
        var second = try term(right)
        // A text such as "5 bn USD" is read as what stands on the other side.
        if case .text(let text) = left.form, !second.type.isWords {
            first = try literal(text, left.range, for: second.type)
        }
        if case .text(let text) = right.form, !first.type.isWords {
            second = try literal(text, right.range, for: first.type)
        }
        guard let type = CellArithmetic.type(operation, first.type, second.type) else {
            throw LocatedError(
                .valueType,
                "'\(operation.rawValue)' does not work on \(first.type.contents) and \(second.type.contents)",
                at: sign
            )
        }
        if first.isUnresolved || second.isUnresolved { return Term(form: .unresolved, type: type, range: range) }
        return Term(form: .arithmetic(operation, first, second), type: type, range: range)
    }
}
