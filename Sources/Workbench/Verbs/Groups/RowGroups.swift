import CommandKit
import DocumentModel

/// The rows of a table by the values of some terms, in order of the first row of each group.
///
/// Rows whose values are missing make a group of their own: nothing is lost.
struct RowGroups {
    /// One group.
    struct Group {
        /// The values, as the first row has them.
        let key: [Cell]
        /// The rows.
        var rows: [Row]
    }

    /// How many passages a row about many rows keeps.
    static let mostEvidence = 100

    /// The groups.
    let groups: [Group]

    /// Divides rows into groups; without terms all rows are one group, also when there is none.
    ///
    /// - Complexity: O(*n*).
    init(_ rows: [Row], by terms: [Term], _ evaluator: Evaluator) {
        guard !terms.isEmpty else {
            groups = [Group(key: [], rows: rows)]
            return
        }
        var groups: [Group] = []
        var places: [[CellIdentity]: Int] = [:]
        for row in rows {
            let key = terms.map { evaluator.cell($0, row) }
            let identity = key.map { CellIdentity($0) }
            if let place = places[identity] {
                groups[place].rows.append(row)
            } else {
                places[identity] = groups.count
                groups.append(Group(key: key, rows: [row]))
            }
        }
        self.groups = groups
    }

    /// The passages of all `rows`, each once, no more than ``mostEvidence``; and whether some were left out.
    static func evidence(of rows: [Row]) -> (evidence: [Evidence], isCut: Bool) {
        var seen: Set<Evidence> = []
        var evidence: [Evidence] = []
        for piece in rows.lazy.flatMap(\.evidence) where seen.insert(piece).inserted {
            if evidence.count == mostEvidence { return (evidence, true) }
            evidence.append(piece)
        }
        return (evidence, false)
    }

    /// A footer about rows whose passages were cut.
    static func cutNote(_ count: Int) -> [Note] {
        guard count > 0 else { return [] }
        return [.footer("\(counted(count, "row")) with the first \(mostEvidence) passages only")]
    }
}
