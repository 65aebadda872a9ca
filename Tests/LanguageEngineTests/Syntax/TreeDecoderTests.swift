import Testing

@testable import LanguageEngine

@Suite struct TreeDecoderTests {
    /// The best sum of scores over all trees with one root, by trying every choice of heads.
    private func best(_ scores: [Float], _ count: Int) -> Float {
        var best = -Float.infinity
        var heads = [Int](repeating: -1, count: count)
        func place(_ word: Int) {
            if word == count {
                if TreeDecoder.isTree(heads) { best = max(best, total(scores, heads)) }
                return
            }
            for head in -1..<count where head != word {
                heads[word] = head
                place(word + 1)
            }
        }
        place(0)
        return best
    }

    private func total(_ scores: [Float], _ heads: [Int]) -> Float {
        heads.enumerated().reduce(0) { $0 + scores[$1.offset * (heads.count + 1) + $1.element + 1] }
    }

    @Test func findsTheBestTree() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let count = Int.random(in: 1...5, using: &random)
            let scores = (0..<count * (count + 1)).map { _ in Float(Int.random(in: -20...20, using: &random)) }
            let heads = TreeDecoder().heads(scores, count: count)
            #expect(TreeDecoder.isTree(heads))
            #expect(total(scores, heads) == best(scores, count), "\(scores)")
        }
    }

    @Test(arguments: [2, 7, 40, 120]) func alwaysATree(count: Int) {
        for kind in 0..<4 {
            let scores: [Float] = (0..<count * (count + 1)).map { index in
                switch kind {
                case 0: 0
                case 1: Float.random(in: -1...1)
                // Every word would be the root.
                case 2: index % (count + 1) == 0 ? 100 : 0
                // The words hang on each other in a circle.
                default: index % (count + 1) == (index / (count + 1) + 1) % count + 1 ? 50 : Float.random(in: 0...1)
                }
            }
            #expect(TreeDecoder.isTree(TreeDecoder().heads(scores, count: count)))
        }
    }

    @Test func noWordNoTree() {
        #expect(TreeDecoder().heads([Float](), count: 0).isEmpty)
    }

    @Test(arguments: [
        ([-1], true), ([-1, 0, 1], true), ([1, -1, 1], true), ([-1, -1], false), ([1, 0], false), ([-1, 2, 1], false),
        ([0, 1], false),
    ]) func knowsATree(heads: [Int], isTree: Bool) {
        #expect(TreeDecoder.isTree(heads) == isTree)
    }
}
