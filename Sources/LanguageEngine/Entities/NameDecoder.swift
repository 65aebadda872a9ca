/// The best sequence of labels over scores of single words and of pairs of neighbours, among the sequences that spell
/// whole names (Viterbi).
package struct NameDecoder: Sendable {
    /// The labels that may stand before each label, one list behind the other.
    private let before: [Int32]
    private let starts: [Int]
    private let scores: [Float]

    /// Takes the score of each label behind each other one, `transitions[last * count + label]`; those of pairs that may
    /// not be are not read.
    package init(transitions: [Float]) {
        var before: [Int32] = []
        var starts = [0]
        var scores: [Float] = []
        for label in 0..<NameLabel.count {
            for last in 0..<NameLabel.count where NameLabel.follows(label, last) {
                before.append(Int32(last))
                scores.append(transitions[last * NameLabel.count + label])
            }
            starts.append(before.count)
        }
        self.before = before
        self.starts = starts
        self.scores = scores
    }

    /// The best labels of a sentence.
    ///
    /// - Parameters:
    ///   - words: The scores of the labels of each word.
    ///   - stride: The distance between the rows of two words.
    /// - Complexity: O(*n*), about 100 additions a word.
    package func decode(_ words: UnsafePointer<Float>, stride distance: Int, count: Int, into labels: inout [Int]) {
        guard count > 0 else { return }
        let width = NameLabel.count
        withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * width) { sums in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count * width) { back in
                var (last, next) = (0, width)
                for label in 0..<width {
                    let isStart = NameLabel.follows(label, NameLabel.outside)
                    sums[label] = isStart ? words[label] + transition(NameLabel.outside, label) : -.infinity
                    back[label] = 0
                }
                for word in 1..<max(count, 1) {
                    let row = words + word * distance
                    for label in 0..<width {
                        var best = -Float.infinity
                        var from = 0
                        for pair in starts[label]..<starts[label + 1] {
                            let sum = sums[last + Int(before[pair])] + scores[pair]
                            if sum > best { (best, from) = (sum, Int(before[pair])) }
                        }
                        sums[next + label] = best + row[label]
                        back[word * width + label] = UInt8(from)
                    }
                    swap(&last, &next)
                }
                var best = NameLabel.outside
                for label in 0..<width
                where !NameLabel.isOpen(label) && sums[last + label] > sums[last + best] { best = label }
                let first = labels.count
                labels.append(contentsOf: repeatElement(0, count: count))
                for word in stride(from: count - 1, through: 0, by: -1) {
                    labels[first + word] = best
                    best = Int(back[word * width + best])
                }
            }
        }
    }

    private func transition(_ last: Int, _ label: Int) -> Float {
        for pair in starts[label]..<starts[label + 1] where Int(before[pair]) == last { return scores[pair] }
        return 0
    }
}
