/// The tree of one sentence: the head of each of its words and the relation to it, in the labels of Universal
/// Dependencies v2.
///
/// Words count from zero within the sentence. There is exactly one root, and from every word the heads lead to it.
public struct DependencyTree: Hashable, Sendable, Codable {
    /// The head of each word; -1 for the root.
    public let heads: [Int32]
    /// The relation of each word to its head, as "nsubj" or "nsubj:pass".
    public let relations: [Relation]

    /// Takes heads and relations of the same words.
    ///
    /// - Precondition: there are as many relations as heads.
    public init(heads: [Int32], relations: [Relation]) {
        precondition(heads.count == relations.count, "a tree has one relation for each head")
        self.heads = heads
        self.relations = relations
    }

    /// The number of words.
    public var count: Int { heads.count }

    /// The word that is the root; nil in the tree of no word.
    public var root: Int? { heads.firstIndex(of: -1) }

    /// The head of a word; nil for the root.
    public func head(of word: Int) -> Int? { heads[word] < 0 ? nil : Int(heads[word]) }

    /// The words that hang on a word, in their order.
    ///
    /// - Complexity: O(*n*).
    public func dependents(of word: Int) -> [Int] {
        heads.indices.filter { heads[$0] == Int32(word) }
    }

    /// Every word below a word and the word itself, in their order.
    ///
    /// - Complexity: O(*n* · *d*) for a tree of depth *d*.
    public func subtree(of word: Int) -> [Int] {
        heads.indices.filter { start in
            var (at, steps) = (start, 0)
            while at != word, heads[at] >= 0, steps <= heads.count {
                at = Int(heads[at])
                steps += 1
            }
            return at == word
        }
    }
}
