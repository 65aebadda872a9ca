import CommandKit
import GraphKit

/// What the names of a line stand for: results, values, definitions; while a script is checked, also the types of results
/// that its lines will make.
struct Scope: Sendable {
    /// The values of results that are there.
    var results: ResultStore
    /// The types of results that will be there.
    var promised: [String: AnswerType] = [:]
    /// The number of the next result that is promised; nil where it is not known.
    var nextResult: Int?
    /// Texts: the parameters of a script.
    var texts: [String: String]
    /// Definitions by name.
    var definitions: [String: Definition]
    /// How many definitions stand around the line that is bound.
    var depth = 0

    /// Everything that the session knows now.
    init(_ session: Session) {
        results = session.results
        texts = session.variables
        definitions = session.definitions
    }

    /// Takes note of the type of a result that there will be: as `_`, and by its number.
    mutating func promise(_ type: AnswerType) {
        promised["_"] = type
        guard let number = nextResult else { return }
        promised["_\(number)"] = type
        nextResult = number + 1
    }

    /// The names that `$` can stand before.
    var names: [String] { (results.names + promised.keys + texts.keys).sorted() }

    /// The value called `name`; nil when there is none or when it is only promised.
    func value(named name: String) -> AnswerValue? {
        if promised[name] != nil { return nil }
        return results.value(named: name) ?? texts[name].map(AnswerValue.text)
    }

    /// The type of the value called `name`.
    func type(of name: String) -> AnswerType? {
        promised[name] ?? results.value(named: name)?.type ?? texts[name].map { _ in .text }
    }
}

extension AnswerValue {
    /// What it is and how large, for "said: table, 2 rows, 4 columns".
    var summary: String {
        switch self {
        case .table(let table):
            "table, \(counted(table.rows.count, "row")), \(counted(table.schema.columns.count, "column"))"
        case .graph(let graph): "graph, \(counted(graph.nodes.count, "node")), \(counted(graph.edges.count, "edge"))"
        case .passages(let passages): counted(passages.count, "passage")
        case .text: "text"
        case .nothing: "nothing"
        }
    }
}
