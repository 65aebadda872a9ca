import CommandKit
import DocumentModel
import Foundation
import GraphKit
import NewsLayers

/// Finds the names of an expression among the columns of a table, reads its values as values of the columns they are
/// compared with, and checks the types.
///
/// It is used twice: before anything runs, when the values of names and pipelines may not be known yet, and again with
/// them. What is not known becomes ``Condition/unresolved``.
///
/// A bare word on the left of a comparison is a column. On the right of text it is a value (`kind = direct`), also when a
/// column has that name; on the right of a number, date or actor it is a column if there is one. Quoted it is always a
/// value, in round brackets always a column.
struct ConditionChecker {
    /// The columns; nil where there are none, as in `assert`.
    let schema: Schema?

    /// Values, groups, today.
    let scope: VerbScope

    /// The values of references and pipelines, as far as they are known.
    let values: ExpressionValues

    /// What should be said about the reading of the expression: relative dates, for example.
    private(set) var notes: [Note] = []

    /// Checks expressions about the rows of a table with these columns.
    init(schema: Schema?, scope: VerbScope, values: ExpressionValues = ExpressionValues()) {
        self.schema = schema
        self.scope = scope
        self.values = values
    }

    mutating func add(_ note: Note) {
        if !notes.contains(note) { notes.append(note) }
    }

    // MARK: Conditions

    /// Checks a condition.
    ///
    /// - Throws: ``LocatedError`` with the place of the first fault (R-43).
    mutating func condition(_ expression: Expression) throws(LocatedError) -> Condition {
        switch expression.form {
        case .comparison(let comparison, let left, let right, let sign):
            return try self.comparison(comparison, left, right, sign)
        case .isMissing(let operand): return .isMissing(try term(operand))
        case .isEmpty(let operand): return try isEmpty(operand)
        case .all(let parts): return .all(try conditions(parts))
        case .any(let parts): return .any(try conditions(parts))
        case .not(let part): return .not(try condition(part))
        case .bracketed(let inner): return try condition(inner)
        default:
            // The fault of a name comes before that of the missing comparison.
            let term = try self.term(expression)
            throw LocatedError(
                .valueType,
                "a condition is needed here, and this is a value",
                at: expression.range,
                remedy: term.type.isWords ? "= \"…\", has \"…\", is known" : "> 5, is known"
            )
        }
    }

    private mutating func conditions(_ parts: [Expression]) throws(LocatedError) -> [Condition] {
        var conditions: [Condition] = []
        for part in parts { conditions.append(try condition(part)) }
        return conditions
    }

    private mutating func isEmpty(_ operand: Expression) throws(LocatedError) -> Condition {
        if let (_, value) = try source(operand) {
            switch value {
            case .table(let table): return .constant(Truth(table.rows.isEmpty))
            case .graph(let graph): return .constant(Truth(graph.nodes.isEmpty))
            case .passages(let passages): return .constant(Truth(passages.isEmpty))
            case .text(let text): return .constant(Truth(text.isEmpty))
            case .nothing: return .constant(.yes)
            case nil: return .unresolved
            }
        }
        return .isMissing(try term(operand))
    }

    // MARK: Comparisons

    private mutating func comparison(
        _ comparison: Expression.Comparison,
        _ left: Expression,
        _ right: Expression,
        _ sign: Range<Int>
    ) throws(LocatedError) -> Condition {
        if comparison == .isIn { return try membership(try term(left), right, sign) }
        if let whole = try wholeTables(comparison, left, right) { return whole }
        if isLiteral(left), !isLiteral(right), let mirrored = comparison.mirrored {
            let second = try term(right)
            let first = try term(left, for: second.type)
            return try compare(mirrored, second, first, sign)
        }
        let first = try term(left)
        let isAboutWords = comparison == .has || comparison == .matches
        let second = try term(right, for: isAboutWords ? .text : first.type)
        return try compare(comparison, first, second, sign)
    }

    /// The equality of two whole tables, by their cells; nil for single values and other comparisons.
    private func wholeTables(
        _ comparison: Expression.Comparison,
        _ left: Expression,
        _ right: Expression
    ) throws(LocatedError) -> Condition? {
        guard schema == nil, comparison == .equal || comparison == .notEqual,
            let (firstType, first) = try source(left), let (secondType, second) = try source(right),
            case .table(let firstSchema) = firstType, case .table(let secondSchema) = secondType
        else { return nil }
        guard case .table(let a) = first, case .table(let b) = second else {
            return firstSchema.columns.count > 1 || secondSchema.columns.count > 1 ? .unresolved : nil
        }
        guard first?.singleCell == nil || second?.singleCell == nil else { return nil }
        let isEqual =
            a.schema.columns.map(\.name) == b.schema.columns.map(\.name) && a.rows.map(\.cells) == b.rows.map(\.cells)
        return .constant(Truth(isEqual == (comparison == .equal)))
    }

    private mutating func compare(
        _ comparison: Expression.Comparison,
        _ left: Term,
        _ right: Term,
        _ sign: Range<Int>
    ) throws(LocatedError) -> Condition {
        switch comparison {
        case .has, .matches:
            guard left.type.isWords else {
                throw LocatedError(
                    .valueType,
                    "'\(comparison.rawValue)' looks into words, and \(described(left)) holds \(left.type.contents)",
                    at: sign,
                    remedy: "= < <= > >="
                )
            }
            guard right.type.isWords else { throw unlike(left, right) }
            if left.isUnresolved || right.isUnresolved { return .unresolved }
            if comparison == .has { return .contains(left, right) }
            guard let pattern = right.constant?.words else {
                throw LocatedError(.valueType, "a pattern in quotes is needed here", at: right.range)
            }
            return .matches(left, try Pattern(pattern, at: right.range))
        default:
            guard comparable(left.type, right.type) else { throw unlike(left, right) }
            if comparison != .equal, comparison != .notEqual, left.type.isWords {
                throw LocatedError(
                    .valueType,
                    "\(described(left)) holds \(left.type.contents), which '\(comparison.rawValue)' does not compare",
                    at: sign,
                    remedy: "= != in has =~"
                )
            }
            if left.isUnresolved || right.isUnresolved { return .unresolved }
            try checkKnownValue(left, right)
            noteReading(of: left, right, sign)
            return .comparison(comparison, left, right)
        }
    }

    private func unlike(_ left: Term, _ right: Term) -> LocatedError {
        LocatedError(
            .valueType,
            "\(described(left)) holds \(left.type.contents), and this is \(right.type.contents)",
            at: right.range
        )
    }

    private func comparable(_ left: ColumnType, _ right: ColumnType) -> Bool {
        if left.isWords, right.isWords { return true }
        let numbers: [ColumnType] = [.integer, .decimal]
        return left == right || (numbers.contains(left) && numbers.contains(right))
    }

    /// Refuses types of actors that do not exist (R-41).
    private func checkKnownValue(_ left: Term, _ right: Term) throws(LocatedError) {
        guard case .attribute(.type, _) = left.form, case .text(let text) = right.constant else { return }
        let kinds = Actor.Kind.allCases.map(\.rawValue)
        guard !kinds.contains(text) else { return }
        throw .unknown(
            .valueType,
            "no actor has the type '\(text)'",
            name: text,
            at: right.range,
            among: "types",
            kinds
        )
    }

    private mutating func noteReading(of left: Term, _ right: Term, _ sign: Range<Int>) {
        if case .money(_, currency: nil) = right.constant {
            add(.note("sums are compared with a number without a currency: each in its own currency"))
        }
    }

    /// A term in quotes as it stands, for messages; "the left side" where it is no column.
    private func described(_ term: Term) -> String {
        term.column == nil ? "the left side" : "'\(words(of: term))'"
    }

    /// The words of a term as they stand.
    func words(of term: Term) -> String {
        if let column = term.column, let schema, schema.columns.indices.contains(column) {
            if case .attribute(let attribute, _) = term.form {
                return "\(schema.columns[column].name).\(attribute.rawValue)"
            }
            if case .column = term.form { return schema.columns[column].name }
        }
        return term.constant?.plainText ?? "the value"
    }

    // MARK: Membership

    private mutating func membership(
        _ left: Term,
        _ right: Expression,
        _ sign: Range<Int>
    ) throws(LocatedError) -> Condition {
        if case .list(let parts) = right.form {
            var terms: [Term] = []
            for part in parts {
                let term = try term(part, for: left.type)
                guard comparable(left.type, term.type) else { throw unlike(left, term) }
                try checkKnownValue(left, term)
                terms.append(term)
            }
            if left.isUnresolved || terms.contains(where: \.isUnresolved) { return .unresolved }
            return .isAmong(left, terms)
        }
        if let (type, value) = try source(right), type != .text {
            return try tableMembership(left, right, type, value)
        }
        if let name = groupName(right), left.type == .actor || isCountry(left) {
            guard scope.group(name, scope.today) != nil else {
                throw .unknown(
                    .unknownValue,
                    "no group or result '\(name)'",
                    name: name,
                    at: right.range,
                    among: "groups",
                    scope.groupNames()
                )
            }
            if left.type == .actor { add(.note("'\(name)' by the country that an actor is or belongs to")) }
            return .isOfGroup(left, name)
        }
        let term = try term(right, for: left.type)
        guard comparable(left.type, term.type) else { throw unlike(left, term) }
        if term.isUnresolved || left.isUnresolved { return .unresolved }
        return .isAmong(left, [term])
    }

    private func isCountry(_ term: Term) -> Bool {
        if case .attribute(.country, _) = term.form { return true }
        return term.column.flatMap { schema?.columns[$0].name } == Column.country.name
    }

    private func groupName(_ expression: Expression) -> String? {
        switch expression.form {
        case .text(let text), .word(let text): return text
        case .reference(let reference): return values[reference]?.singleText
        default: return nil
        }
    }

    private func tableMembership(
        _ left: Term,
        _ right: Expression,
        _ type: AnswerType,
        _ value: AnswerValue?
    ) throws(LocatedError) -> Condition {
        guard case .table(let schema) = type, schema.columns.count == 1 else {
            throw LocatedError(
                .valueType,
                "'in' takes a table with one column here, and this is \(type.described)",
                at: right.range,
                remedy: "(\(trimmedText(right)) | select COLUMN)"
            )
        }
        let column = schema.columns[0]
        guard comparable(left.type, column.type) else {
            throw LocatedError(
                .valueType,
                "\(described(left)) holds \(left.type.contents), and '\(column.name)' \(column.type.contents)",
                at: right.range
            )
        }
        guard case .table(let table) = value, !left.isUnresolved else { return .unresolved }
        return .isMember(left, of: CellIdentity.comparable(table.rows.compactMap(\.cells.first), with: left.type))
    }

    private func trimmedText(_ expression: Expression) -> String {
        if case .pipeline(let pipeline) = expression.form { return pipeline.text }
        if case .reference(let reference) = expression.form { return reference.notation }
        if case .word(let word) = expression.form { return "$\(word)" }
        return "…"
    }
}

extension Expression.Comparison {
    /// The comparison with its sides exchanged; nil where they can't be.
    fileprivate var mirrored: Expression.Comparison? {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .matches, .has, .isIn: nil
        }
    }
}

extension AnswerType {
    /// What it is, with its number of columns: "a table of 3 columns".
    var described: String {
        if case .table(let schema) = self { return "a table of \(counted(schema.columns.count, "column"))" }
        return article
    }
}

extension CellIdentity {
    /// The identities of `cells` as they compare with columns of type `type`: names of actors with text by their words.
    static func comparable(_ cells: [Cell], with type: ColumnType) -> Set<CellIdentity> {
        Set(cells.filter { !$0.isMissing }.map { comparable($0, with: type) })
    }

    /// The identity of one cell as it compares with columns of type `type`.
    static func comparable(_ cell: Cell, with type: ColumnType) -> CellIdentity {
        guard type == .actor, let words = cell.words else {
            if type == .text || type == .span, let words = cell.words { return .text(words) }
            return CellIdentity(cell)
        }
        return .actor(FoldedText(words))
    }
}
