import LanguageEngine
import Testing

@Suite struct NameDecoderTests {
    private static let none = [Float](repeating: 0, count: NameLabel.count * NameLabel.count)

    private func numbers(_ seed: UInt64, _ count: Int) -> [Float] {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        return (0..<count).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(state >> 40) / Float(1 << 22) - 2
        }
    }

    /// The best sequence by trying all of them.
    private func best(_ scores: [Float], _ transitions: [Float], count: Int) -> Float {
        var best = -Float.infinity
        func go(_ word: Int, _ last: Int, _ sum: Float) {
            guard word < count else {
                if !NameLabel.isOpen(last) { best = max(best, sum) }
                return
            }
            for label in 0..<NameLabel.count where NameLabel.follows(label, last) {
                let pair = transitions[last * NameLabel.count + label]
                go(word + 1, label, sum + pair + scores[word * NameLabel.count + label])
            }
        }
        go(0, NameLabel.outside, 0)
        return best
    }

    @Test("finds the best sequence that spells whole names", arguments: 1..<30 as Range<UInt64>)
    func exact(seed: UInt64) {
        let count = Int(seed % 4) + 1
        let scores = numbers(seed, count * NameLabel.count)
        let transitions = numbers(seed + 1000, NameLabel.count * NameLabel.count)
        var labels: [Int] = []
        NameDecoder(transitions: transitions).decode(scores, stride: NameLabel.count, count: count, into: &labels)
        #expect(labels.count == count)
        var (last, sum) = (NameLabel.outside, Float(0))
        for (word, label) in labels.enumerated() {
            #expect(NameLabel.follows(label, last))
            sum += transitions[last * NameLabel.count + label] + scores[word * NameLabel.count + label]
            last = label
        }
        #expect(!NameLabel.isOpen(last))
        #expect(abs(sum - best(scores, transitions, count: count)) < 1e-4)
    }

    @Test func appendsSentenceAfterSentence() {
        var labels: [Int] = []
        let decoder = NameDecoder(transitions: Self.none)
        decoder.decode(numbers(1, NameLabel.count), stride: NameLabel.count, count: 1, into: &labels)
        decoder.decode([], stride: NameLabel.count, count: 0, into: &labels)
        decoder.decode(numbers(2, 3 * NameLabel.count), stride: NameLabel.count, count: 3, into: &labels)
        #expect(labels.count == 4)
    }
}
