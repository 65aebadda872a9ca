import CommandKit
import GraphKit

/// The results of a session: numbered as they come, and named where `let` says so.
///
/// Results are values: what is loaded later does not change them. An error changes nothing here.
struct ResultStore: Sendable {
    /// One result.
    struct Entry: Sendable {
        /// Its number, from one.
        let number: Int
        /// The name that `let` gave it.
        let name: String?
        /// The line that made it.
        let line: String
        /// The value.
        let value: AnswerValue
    }

    private(set) var entries: [Entry] = []
    private var named: [String: Int] = [:]
    private var dropped = 0

    /// How many rows the store keeps before the oldest unnamed results go.
    private static let rowLimit = 1_000_000

    /// Keeps a result and gives its number.
    @discardableResult
    mutating func add(_ value: AnswerValue, name: String?, line: String) -> Int {
        let number = dropped + entries.count + 1
        entries.append(Entry(number: number, name: name, line: line, value: value))
        if let name { named[name] = number }
        forgetOldest()
        return number
    }

    /// The result called `name`: `_`, `_3`, or a name given by `let`.
    func value(named name: String) -> AnswerValue? {
        if name == "_" { return entries.last?.value }
        if name.hasPrefix("_"), let number = Int(name.dropFirst()) { return entry(number)?.value }
        return named[name].flatMap { entry($0)?.value }
    }

    /// The names that a line can use, in order: `_`, numbered and named results.
    var names: [String] {
        (entries.isEmpty ? [] : ["_"]) + entries.map { "_\($0.number)" } + named.keys.sorted()
    }

    private func entry(_ number: Int) -> Entry? { entries.first { $0.number == number } }

    private mutating func forgetOldest() {
        var rows = entries.reduce(0) { $0 + Self.size(of: $1.value) }
        while rows > Self.rowLimit,
            let index = entries.dropLast().firstIndex(where: { entry in
                entry.name.map { named[$0] != entry.number } ?? true
            })
        {
            rows -= Self.size(of: entries.remove(at: index).value)
            dropped += 1
        }
    }

    private static func size(of value: AnswerValue) -> Int {
        switch value {
        case .table(let table): table.rows.count
        case .graph(let graph): graph.nodes.count + graph.edges.count
        case .passages(let passages): passages.count
        case .text, .nothing: 1
        }
    }
}
