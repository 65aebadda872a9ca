import CommandKit
import DocumentModel
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

    /// How many rows, and how much memory, the store keeps before the oldest unnamed results go.
    private static let limits = (rows: 1_000_000, bytes: 512_000_000)

    /// The number of the next result.
    var nextNumber: Int { dropped + entries.count + 1 }

    /// Keeps a result and gives its number.
    @discardableResult
    mutating func add(_ value: AnswerValue, name: String?, line: String) -> Int {
        let number = nextNumber
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

    /// Whether `_3` was a result that went to make room for newer ones.
    func hasForgotten(_ name: String) -> Bool {
        guard name.hasPrefix("_"), let number = Int(name.dropFirst()), number > 0 else { return false }
        return number <= dropped + entries.count && entry(number) == nil
    }

    private mutating func forgetOldest() {
        var rows = entries.reduce(0) { $0 + Self.size(of: $1.value) }
        var bytes = entries.reduce(0) { $0 + Self.bytes(of: $1.value) }
        while rows > Self.limits.rows || bytes > Self.limits.bytes,
            let index = entries.dropLast().firstIndex(where: { entry in
                entry.name.map { named[$0] != entry.number } ?? true
            })
        {
            let gone = entries.remove(at: index).value
            rows -= Self.size(of: gone)
            bytes -= Self.bytes(of: gone)
            dropped += 1
        }
    }

    /// About how much memory a value takes; texts that rows share are counted with none of them.
    static func bytes(of value: AnswerValue) -> Int {
        switch value {
        case .table(let table):
            let row = MemoryLayout<Row>.stride + 3 * MemoryLayout<Evidence>.stride
            return table.rows.count * (row + table.schema.columns.count * MemoryLayout<Cell>.stride)
        case .graph(let graph):
            return graph.nodes.count * MemoryLayout<Graph.Node>.stride
                + graph.edges.reduce(0) {
                    $0 + MemoryLayout<Graph.Edge>.stride + $1.evidence.count * MemoryLayout<Evidence>.stride
                }
        case .passages(let passages): return passages.reduce(0) { $0 + $1.text.utf8.count }
        case .text(let text): return text.utf8.count
        case .nothing: return 0
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
