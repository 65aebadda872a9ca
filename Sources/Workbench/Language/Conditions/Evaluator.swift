import CommandKit
import DocumentModel
import Foundation
import NewsLayers

/// Asks conditions and terms of the rows of a table.
struct Evaluator {
    private let scope: VerbScope
    private let publishedColumn: Int?
    private var members: [GroupDay: Set<FoldedText>] = [:]
    private var aliases: [String: Set<FoldedText>] = [:]
    private var folded: [String: FoldedText] = [:]

    private struct GroupDay: Hashable {
        let group: String
        let day: CivilDay
    }

    /// Prepares for rows of a table with these columns; nil for conditions without a table.
    init(schema: Schema?, scope: VerbScope) {
        self.scope = scope
        publishedColumn = schema?.index(of: Column.published.name)
    }

    // MARK: Terms

    /// The value of a term for a row.
    func cell(_ term: Term, _ row: Row) -> Cell {
        switch term.form {
        case .constant(let cell): cell
        case .column(let index): row.cells[index]
        case .attribute(let attribute, let column): attribute.value(of: row.cells[column])
        case .arithmetic(let operation, let left, let right):
            CellArithmetic.value(operation, cell(left, row), cell(right, row))
        case .unresolved: .missing
        }
    }

    // MARK: Conditions

    /// Whether a condition holds for a row.
    mutating func truth(_ condition: Condition, _ row: Row) -> Truth {
        switch condition {
        case .comparison(let comparison, let left, let right): return compare(comparison, left, right, row)
        case .contains(let term, let part):
            guard let words = cell(term, row).words else { return missing(term) }
            guard let wanted = cell(part, row).words else { return missing(part) }
            return Truth(FoldedText(words).contains(fold(wanted)))
        case .matches(let term, let pattern):
            guard let words = cell(term, row).words else { return missing(term) }
            return Truth(pattern.isFound(in: words))
        case .isAmong(let term, let values):
            return any(values) { evaluator, value in evaluator.compare(.equal, term, value, row) }
        case .isMember(let term, let identities):
            let cell = cell(term, row)
            guard !cell.isMissing else { return missing(term) }
            return Truth(identities.contains(CellIdentity.comparable(cell, with: term.type)))
        case .isOfGroup(let term, let group): return isOfGroup(term, group, row)
        case .isMissing(let term): return Truth(cell(term, row).isMissing)
        case .all(let parts):
            return any(parts) { evaluator, part in evaluator.truth(part, row).opposite }.opposite
        case .any(let parts): return any(parts) { evaluator, part in evaluator.truth(part, row) }
        case .not(let part): return truth(part, row).opposite
        case .constant(let truth): return truth
        case .unresolved: return .unknown(Doubt(.missing, nil))
        }
    }

    /// Yes as soon as one is; otherwise the first doubt, if there is one.
    private mutating func any<Part>(_ parts: [Part], _ truth: (inout Evaluator, Part) -> Truth) -> Truth {
        var result = Truth.no
        for part in parts {
            let next = truth(&self, part)
            if next == .yes { return .yes }
            if result == .no { result = next }
        }
        return result
    }

    private func missing(_ term: Term) -> Truth {
        .unknown(Doubt(.missing, term))
    }

    private mutating func compare(
        _ comparison: Expression.Comparison,
        _ left: Term,
        _ right: Term,
        _ row: Row
    ) -> Truth {
        let (first, second) = (cell(left, row), cell(right, row))
        if let known = comparesNames(comparison, left, first, second, row) { return Truth(known) }
        switch CellComparison.compare(comparison, first, second) {
        case .success(let holds): return Truth(holds)
        case .failure(let undecided):
            let doubtful = [first.isMissing ? left : nil, second.isMissing ? right : nil, left, right]
            let place = doubtful.compactMap { $0 }.first { $0.column != nil }
            return .unknown(Doubt(undecided.reason, place))
        }
    }

    /// Compares an actor with a name by all names of the actor, and a country with a name or code; nil for other cells.
    private mutating func comparesNames(
        _ comparison: Expression.Comparison,
        _ left: Term,
        _ first: Cell,
        _ second: Cell,
        _ row: Row
    ) -> Bool? {
        guard comparison == .equal || comparison == .notEqual, let wanted = second.words else { return nil }
        let isEqual: Bool
        if case .actor(let actor) = first {
            isEqual = names(wanted).contains(fold(actor.name))
        } else if case .attribute(let attribute, let column) = left.form, first.words != nil {
            let words = first.words ?? ""
            var isSame = fold(words) == fold(wanted)
            if attribute == .country, case .actor(let actor) = row.cells[column] {
                isSame = isSame || actor.countryCode == wanted
            }
            isEqual = isSame
        } else {
            return nil
        }
        return comparison == .equal ? isEqual : !isEqual
    }

    private mutating func names(_ name: String) -> Set<FoldedText> {
        if let known = aliases[name] { return known }
        let names = Set((scope.actorNames(name) + [name]).map { FoldedText($0) })
        aliases[name] = names
        return names
    }

    private mutating func fold(_ text: String) -> FoldedText {
        if let known = folded[text] { return known }
        let value = FoldedText(text)
        // Names repeat from row to row; passages do not, and would only fill the memory.
        if text.utf8.count <= 64, folded.count < 10_000 { folded[text] = value }
        return value
    }

    // MARK: Groups

    /// Membership on the day the text was published; where that is not known to the day, today.
    private mutating func isOfGroup(_ term: Term, _ group: String, _ row: Row) -> Truth {
        let cell = cell(term, row)
        guard !cell.isMissing else { return missing(term) }
        var day = scope.today
        if let publishedColumn, case .date(let date) = row.cells[publishedColumn], let first = date.first,
            date.precision == .day
        {
            day = first
        }
        let members = members(of: group, on: day)
        guard case .actor(let actor) = cell else { return Truth(members.contains(fold(cell.words ?? ""))) }
        let keys = [actor.name, actor.country, actor.countryCode].compactMap { $0 }
        if keys.contains(where: { members.contains(fold($0)) }) { return .yes }
        let isBeyondDoubt =
            actor.country != nil || actor.countryCode != nil
            || [.country, .alliance, .igo].contains(actor.kind)
        return isBeyondDoubt ? .no : .unknown(Doubt(.country, term))
    }

    private mutating func members(of group: String, on day: CivilDay) -> Set<FoldedText> {
        let key = GroupDay(group: group, day: day)
        if let known = members[key] { return known }
        let found = Set((scope.group(group, day) ?? []).map { FoldedText($0) })
        members[key] = found
        return found
    }
}
