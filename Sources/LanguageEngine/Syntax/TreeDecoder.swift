/// Finds the best tree with one root over the words of a sentence, from the score of each possible head of each word.
///
/// Where the best head of every word already gives a tree, that is the answer. Otherwise it is the maximum spanning
/// arborescence of Chu and Liu (1965) and Edmonds (1967): cycles are contracted until none is left.
package struct TreeDecoder {
    package init() {}

    /// The head of each word, from zero; -1 for the root.
    ///
    /// - Parameters:
    ///   - scores: For each word the score of the root and then of each word as its head, `count + 1` numbers each.
    ///   - count: The number of words.
    /// - Complexity: O(*n*²) for the usual sentence, O(*n*³) for the worst.
    package func heads(_ scores: UnsafePointer<Float>, count: Int) -> [Int] {
        guard count > 0 else { return [] }
        let width = count + 1
        var heads = [Int](repeating: -1, count: count)
        for word in 0..<count {
            let row = scores + word * width
            var best = 0
            for head in 1..<width where head != word + 1 && row[head] > row[best] { best = head }
            heads[word] = best - 1
        }
        if Self.isTree(heads) { return heads }
        return spanningTree(scores, count)
    }

    /// Whether the heads form a tree with exactly one root.
    package static func isTree(_ heads: [Int]) -> Bool {
        guard heads.reduce(0, { $0 + ($1 < 0 ? 1 : 0) }) == 1 else { return false }
        // Each word is walked up from once; a mark says in which walk a word was met.
        var mark = [Int](repeating: -1, count: heads.count)
        for start in heads.indices {
            var word = start
            while word >= 0, mark[word] < 0 {
                mark[word] = start
                word = heads[word]
            }
            if word >= 0, mark[word] == start { return false }
        }
        return true
    }

    /// The arborescence over nodes 0 (the root) to `count`.
    ///
    /// A root arc costs more than all other arcs together can gain,
    /// so that there is exactly one.
    private func spanningTree(_ scores: UnsafePointer<Float>, _ count: Int) -> [Int] {
        let size = count + 1
        let none = -Double.infinity
        var low = Double.infinity
        var high = none
        for index in 0..<count * size {
            low = min(low, Double(scores[index]))
            high = max(high, Double(scores[index]))
        }
        let penalty = (high - low + 1) * Double(size)
        // weight[head * size + word]
        var weight = [Double](repeating: none, count: size * size)
        for word in 1..<size {
            for head in 0..<size where head != word {
                let score = Double(scores[(word - 1) * size + head])
                weight[head * size + word] = head == 0 ? score - penalty : score
            }
        }
        return Array(Self.arborescence(weight, size)[1...]).map { $0 - 1 }
    }

    /// The head of each node in the best arborescence from node 0; the head of node 0 is -1.
    private static func arborescence(_ weight: [Double], _ size: Int) -> [Int] {
        var heads = [Int](repeating: -1, count: size)
        for node in 1..<max(size, 1) {
            var best = node == 0 ? -1 : 0
            for head in 0..<size where head != node && weight[head * size + node] > weight[best * size + node] {
                best = head
            }
            heads[node] = best
        }
        guard let cycle = cycle(heads) else { return heads }
        let inCycle = Set(cycle)
        // The other nodes keep their order; the cycle becomes the last node.
        let outer = (0..<size).filter { !inCycle.contains($0) }
        let smaller = outer.count + 1
        let merged = outer.count
        var contracted = [Double](repeating: -.infinity, count: smaller * smaller)
        var enters = [Int](repeating: 0, count: outer.count)
        var leaves = [Int](repeating: 0, count: outer.count)
        let total = cycle.reduce(0.0) { $0 + weight[heads[$1] * size + $1] }
        for (position, node) in outer.enumerated() {
            for (other, target) in outer.enumerated() where other != position && target != 0 {
                contracted[position * smaller + other] = weight[node * size + target]
            }
            var best = -Double.infinity
            for inner in cycle {
                let gain = total - weight[heads[inner] * size + inner] + weight[node * size + inner]
                if gain > best { (best, enters[position]) = (gain, inner) }
            }
            contracted[position * smaller + merged] = best
            guard node != 0 else { continue }
            best = -.infinity
            for inner in cycle where weight[inner * size + node] > best {
                (best, leaves[position]) = (weight[inner * size + node], inner)
            }
            contracted[merged * smaller + position] = best
        }
        let solved = arborescence(contracted, smaller)
        for (position, node) in outer.enumerated() where position > 0 {
            heads[node] = solved[position] == merged ? leaves[position] : outer[solved[position]]
        }
        let entered = enters[solved[merged]]
        heads[entered] = outer[solved[merged]]
        return heads
    }

    /// The nodes of one cycle, if there is one.
    private static func cycle(_ heads: [Int]) -> [Int]? {
        var mark = [Int](repeating: -1, count: heads.count)
        for start in heads.indices {
            var node = start
            while node >= 0, mark[node] < 0 {
                mark[node] = start
                node = heads[node]
            }
            guard node >= 0, mark[node] == start else { continue }
            var cycle = [node]
            var next = heads[node]
            while next != node {
                cycle.append(next)
                next = heads[next]
            }
            return cycle
        }
        return nil
    }
}
