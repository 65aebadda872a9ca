import CommandKit
import DocumentModel
import Foundation
import GraphKit
import Rendering

/// What the names of a line stand for: results, values, definitions; while a script is checked, also the types of results
/// that its lines will make.
struct Scope: Sendable {
    /// The values of results that are there.
    var results: ResultStore
    /// The types of results that will be there.
    var promised: [String: AnswerType] = [:]
    /// Texts: the parameters of a script.
    var texts: [String: String]
    /// Definitions by name.
    var definitions: [String: Definition]
    /// Arguments of the definition that is being bound, as words of the call.
    var depth = 0

    /// Everything that the session knows now.
    init(_ session: Session) {
        results = session.results
        texts = session.variables
        definitions = session.definitions
    }

    /// The names that `$` can stand before.
    var names: [String] { (results.names + promised.keys + texts.keys).sorted() }

    /// The type of the value called `name`.
    func type(of name: String) -> AnswerType? {
        promised[name] ?? results.value(named: name)?.type
    }

    /// The text that a reference stands for as a part of a word.
    ///
    /// - Throws: ``LocatedError`` when nothing has the name, or when it is no single value.
    func text(of reference: Reference) throws(LocatedError) -> String {
        switch reference.kind {
        case .environment(let name):
            guard let value = ProcessInfo.processInfo.environment[name] else {
                throw LocatedError(
                    .unknownValue, "the environment has no '\(name)'", at: reference.range,
                    remedy: "set it before the program starts: \(name)=… dossier …")
            }
            return value
        case .value(let name):
            if let text = texts[name] { return text }
            if let value = results.value(named: name) {
                if let cell = value.singleCell { return CellText.exact(cell) ?? "" }
                throw LocatedError(
                    .valueType, "'\(reference.notation)' is \(value.type.article), not a single value",
                    at: reference.range, remedy: "take one value of it: get COLUMN")
            }
            // While a script is checked the value itself is not there yet.
            if promised[name] != nil { return reference.notation }
            throw LocatedError.unknown(
                .unknownValue, "nothing is called '\(reference.notation)'", name: name, at: reference.range,
                among: "values", names)
        }
    }
}

extension AnswerValue {
    /// The cell of a table of one row and one column; nil for anything else.
    var singleCell: Cell? {
        guard case .table(let table) = self, table.rows.count == 1, table.schema.columns.count == 1 else { return nil }
        return table.rows[0].cells[0]
    }

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
