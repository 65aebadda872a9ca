import Synchronization

/// The trees of the sentences of one text, each parsed once, when it is first asked for.
///
/// Safe to use from any number of threads. Of two that ask for one tree at the same time both may parse; they get the
/// same.
public final class DependencyTrees: Sendable {
    /// The number of sentences.
    public let count: Int
    private let known: Mutex<[DependencyTree?]>
    private let parse: @Sendable (Int) -> DependencyTree

    /// Takes the number of sentences and what parses one of them.
    public init(count: Int, parse: @escaping @Sendable (Int) -> DependencyTree) {
        self.count = count
        self.parse = parse
        known = Mutex(Array(repeating: nil, count: count))
    }

    /// The tree of the sentence at an index.
    ///
    /// - Precondition: there is such a sentence.
    /// - Complexity: O(1) when it was asked for before.
    public subscript(sentence: Int) -> DependencyTree {
        if let tree = known.withLock({ $0[sentence] }) { return tree }
        let tree = parse(sentence)
        known.withLock { $0[sentence] = tree }
        return tree
    }

    /// The number of sentences parsed so far.
    public var parsedCount: Int { known.withLock { $0.reduce(0) { $0 + ($1 == nil ? 0 : 1) } } }
}

extension DependencyTrees: Codable {
    /// Reads all trees.
    public convenience init(from decoder: any Decoder) throws {
        let trees = try decoder.singleValueContainer().decode([DependencyTree].self)
        self.init(count: trees.count) { trees[$0] }
    }

    /// Parses what was not asked for yet, and writes all trees.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode((0..<count).map { self[$0] })
    }
}
