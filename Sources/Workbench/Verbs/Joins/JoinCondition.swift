import CommandKit
import DocumentModel

/// What makes two rows belong together.
enum JoinCondition: Hashable, Sendable {
    /// Their passages share a byte.
    case overlap
    /// They stand in the same sentence.
    case sentence
    /// They stand in the same document.
    case document
    /// They are about the same actor: the first column of actors on either side.
    case actor
    /// A column of the left side equals one of the right side.
    case columns(ColumnReference, ColumnReference)

    /// The conditions that have a name of their own.
    static let named: [String: JoinCondition] = [
        "overlap": .overlap, "sentence": .sentence, "document": .document, "actor": .actor,
    ]

    /// How rows are matched: by places, or by the values of two columns.
    enum Plan {
        case places
        case sentences(Int, Int)
        case values(Term, Term)
    }

    /// The columns it needs on both sides.
    ///
    /// - Throws: ``LocatedError`` at `range` when a side lacks one.
    func plan(
        _ left: Schema,
        _ right: Schema,
        names: (left: String, right: String),
        at range: Range<Int>,
        scope: VerbScope
    ) throws(LocatedError) -> Plan {
        switch self {
        case .overlap: return .places
        case .sentence:
            let name = Column.sentence.name
            guard let first = left.index(of: name), left.columns[first].type == .span else {
                throw Self.lacks(names.left, name, range)
            }
            guard let second = right.index(of: name), right.columns[second].type == .span else {
                throw Self.lacks(names.right, name, range)
            }
            return .sentences(first, second)
        case .document: return try sameType(.document, Column.doc.name, left, right, names, range)
        case .actor: return try sameType(.actor, Column.actor.name, left, right, names, range)
        case .columns(let first, let second):
            let leftTerm = try first.term(in: left, scope: scope.naming(names.left))
            let rightTerm = try second.term(in: right, scope: scope.naming(names.right))
            guard leftTerm.type == rightTerm.type || (leftTerm.type.isWords && rightTerm.type.isWords) else {
                throw LocatedError(
                    .valueType,
                    "'\(first.name)' holds \(leftTerm.type.contents) in \(names.left), and '\(second.name)' "
                        + "\(rightTerm.type.contents) in \(names.right)",
                    at: range
                )
            }
            return .values(leftTerm, rightTerm)
        }
    }

    private func sameType(
        _ type: ColumnType,
        _ name: String,
        _ left: Schema,
        _ right: Schema,
        _ names: (left: String, right: String),
        _ range: Range<Int>
    ) throws(LocatedError) -> Plan {
        func term(_ schema: Schema, _ side: String) throws(LocatedError) -> Term {
            let named = schema.index(of: name).flatMap { schema.columns[$0].type == type ? $0 : nil }
            guard let index = named ?? schema.columns.firstIndex(where: { $0.type == type }) else {
                throw Self.lacks(side, name, range)
            }
            return Term(form: .column(index), type: type, range: range)
        }
        return .values(try term(left, names.left), try term(right, names.right))
    }

    private static func lacks(_ side: String, _ column: String, _ range: Range<Int>) -> LocatedError {
        LocatedError(
            .unknownColumn,
            "\(side) has no column '\(column)' to join on",
            at: range,
            remedy: "keep it in select before the join"
        )
    }
}
