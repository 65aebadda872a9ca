import CommandKit
import DocumentModel

/// Finds the rows of the right side that belong to a row of the left side.
struct RowMatcher {
    private enum Index {
        case values(Term, [CellIdentity: [Int]])
        case places([DocumentID: Annotations<Place>], sentence: Int?)
    }

    private struct Place: Anchored {
        let span: Span
        let row: Int
    }

    private let index: Index
    private let evaluator: Evaluator
    private let comparedType: ColumnType

    /// Indexes the rows of the right side.
    ///
    /// - Complexity: O(*n* log *n*).
    init(_ plan: JoinCondition.Plan, left: Table, right: Table, scope: VerbScope) {
        evaluator = Evaluator(schema: left.schema, scope: scope)
        let rightEvaluator = Evaluator(schema: right.schema, scope: scope)
        switch plan {
        case .values(let leftTerm, let rightTerm):
            // Where one side holds actors and the other their names, names are compared.
            let type: ColumnType = leftTerm.type == rightTerm.type ? leftTerm.type : .text
            comparedType = type
            var rows: [CellIdentity: [Int]] = [:]
            for (number, row) in right.rows.enumerated() {
                let cell = rightEvaluator.cell(rightTerm, row)
                if !cell.isMissing { rows[.comparable(cell, with: type), default: []].append(number) }
            }
            index = .values(leftTerm, rows)
        case .places:
            comparedType = .span
            index = .places(Self.places(right) { Self.places(of: $0) }, sentence: nil)
        case .sentences(let leftColumn, let rightColumn):
            comparedType = .span
            index = .places(Self.places(right) { Self.sentence($0, rightColumn) }, sentence: leftColumn)
        }
    }

    /// The numbers of the rows that belong to `row`, in order, each once.
    func matches(_ row: Row) -> [Int] {
        switch index {
        case .values(let term, let rows):
            let cell = evaluator.cell(term, row)
            return cell.isMissing ? [] : rows[.comparable(cell, with: comparedType)] ?? []
        case .places(let places, let sentence):
            let own = sentence.map { Self.sentence(row, $0) } ?? Self.places(of: row)
            let found = own.flatMap { document, span in
                (places[document]?.overlapping(span) ?? []).map(\.row)
            }
            return Array(Set(found)).sorted()
        }
    }

    private static func places(_ table: Table, _ places: (Row) -> [(DocumentID, Span)]) -> [DocumentID: Annotations<
        Place
    >] {
        var collected: [DocumentID: [Place]] = [:]
        for (number, row) in table.rows.enumerated() {
            for (document, span) in places(row) {
                collected[document, default: []].append(Place(span: span, row: number))
            }
        }
        return collected.mapValues { Annotations($0) }
    }

    /// The places of the fact of a row; without a fact, those of its evidence.
    private static func places(of row: Row) -> [(DocumentID, Span)] {
        if let fact = row.fact { return fact.spans.map { (fact.document, $0) } }
        return row.evidence.map { ($0.document, $0.span) }
    }

    private static func sentence(_ row: Row, _ column: Int) -> [(DocumentID, Span)] {
        if case .span(let document, let span, _) = row.cells[column] { [(document, span)] } else { [] }
    }
}
