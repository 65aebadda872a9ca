import Testing

@testable import LanguageTraining

/// Compares each gradient with the change of the loss when a weight is moved a little.
@Suite struct GradientTests {
    private let batch = SentenceBatch(lengths: [5, 1, 3])
    private let arena = Arena()

    /// Rows of numbers between -1 and 1 for the words, zeros for the empty rows.
    private func rows(_ width: Int, _ random: inout SeededGenerator) -> FloatBuffer {
        let buffer = FloatBuffer(batch.rows * width)
        for row in batch.sentences.joined() {
            for column in 0..<width { buffer.base[row * width + column] = random.unit() * 2 - 1 }
        }
        return buffer
    }

    /// Whether the gradient is the slope of `loss` for the numbers of a buffer.
    ///
    /// Where a unit is cut off within the step,
    /// the slope is another on each side: one number in twenty may differ for that, and one in any case.
    private func isSlope(_ gradient: FloatBuffer, _ values: FloatBuffer, _ loss: () -> Double) -> Bool {
        let step: Float = 2e-3
        let wrong = (0..<values.count).filter { index in
            let kept = values.base[index]
            values.base[index] = kept + step
            let above = loss()
            values.base[index] = kept - step
            let below = loss()
            values.base[index] = kept
            let slope = (above - below) / (2 * Double(step))
            return abs(slope - Double(gradient.base[index])) > 0.02 * (1 + abs(slope))
        }
        return wrong.count <= max(1, values.count / 20)
    }

    private func weighted(_ numbers: FloatBuffer, _ weights: FloatBuffer) -> Double {
        (0..<numbers.count).reduce(0) { $0 + Double(numbers.base[$1] * weights.base[$1]) }
    }

    @Test(arguments: [1, 3]) func recurrentLayer(window: Int) {
        var random = SeededGenerator(seed: 3)
        let layer = RecurrentLayer("layer", input: 5, width: 16, window: window, random: &random)
        for index in 0..<layer.gates.count { layer.gates.value.base[index] = random.unit() - 0.5 }
        let x = rows(5, &random)
        let weights = rows(32, &random)
        func loss() -> Double {
            let h = FloatBuffer(batch.rows * 32)
            layer.forward(x.base, h.base, batch)
            return weighted(h, weights)
        }
        _ = loss()
        let dx = FloatBuffer(batch.rows * 5)
        layer.backward(x.base, weights.base, dx.base, batch)
        for parameter in layer.parameters {
            #expect(isSlope(parameter.gradient, parameter.value, loss), "\(parameter.name)")
        }
        // The empty rows take part in no sentence.
        let words = FloatBuffer(batch.rows * 5)
        for row in batch.sentences.joined() {
            (words.base + row * 5).update(from: dx.base + row * 5, count: 5)
        }
        #expect(isSlope(words, x, loss) || window == 3)
        withExtendedLifetime((x, weights, dx, words)) {}
    }

    @Test func biaffineScorer() {
        var random = SeededGenerator(seed: 5)
        let scorer = BiaffineScorer(input: 6, width: 7, arena: arena, random: &random)
        for parameter in scorer.parameters {
            for index in 0..<parameter.count { parameter.value.base[index] = random.unit() * 2 - 1 }
        }
        let h = rows(6, &random)
        let weights = (0..<100).map { _ in random.unit() * 2 - 1 }
        func loss() -> Double {
            scorer.prepare(h.base, batch)
            return batch.sentences.reduce(0.0) { sum, range in
                let size = range.count * (range.count + 1)
                let scores = arena.zeros(size)
                scorer.scores(range, scores)
                return sum + (0..<size).reduce(0) { $0 + Double(scores[$1] * weights[$1]) }
            }
        }
        _ = loss()
        for range in batch.sentences { weights.withUnsafeBufferPointer { scorer.back(range, $0.baseAddress!) } }
        let dh = FloatBuffer(batch.rows * 6)
        scorer.backward(h.base, dh.base, batch)
        for parameter in scorer.parameters {
            #expect(isSlope(parameter.gradient, parameter.value, loss), "\(parameter.name)")
        }
        withExtendedLifetime((h, dh)) {}
    }

    @Test func labelScorer() {
        var random = SeededGenerator(seed: 7)
        let scorer = LabelScorer(input: 6, width: 5, labels: 4, arena: arena, random: &random)
        let h = rows(6, &random)
        let heads = [[1, -1, 1, 2, 2], [-1], [1, 2, -1]]
        let weights = (0..<20).map { _ in random.unit() * 2 - 1 }
        func loss() -> Double {
            scorer.prepare(h.base, batch)
            return zip(batch.sentences, heads).reduce(0.0) { sum, sentence in
                let scores = arena.zeros(sentence.0.count * 4)
                scorer.scores(sentence.0, heads: sentence.1, scores)
                return sum + (0..<sentence.0.count * 4).reduce(0) { $0 + Double(scores[$1] * weights[$1]) }
            }
        }
        _ = loss()
        for (range, heads) in zip(batch.sentences, heads) {
            weights.withUnsafeBufferPointer { scorer.back(range, heads: heads, $0.baseAddress!) }
        }
        let dh = FloatBuffer(batch.rows * 6)
        scorer.backward(h.base, dh.base, batch)
        for parameter in scorer.parameters {
            #expect(isSlope(parameter.gradient, parameter.value, loss), "\(parameter.name)")
        }
        withExtendedLifetime((h, dh)) {}
    }

    @Test func softmaxLoss() {
        let scores: [Float] = [0.5, -1, 2, 0]
        func loss(_ scores: [Float]) -> Float {
            var scores = scores
            return scores.withUnsafeMutableBufferPointer {
                SoftmaxLoss.gradient($0.baseAddress!, 4, gold: 1, weight: 2)
            }
        }
        var gradient = scores
        _ = gradient.withUnsafeMutableBufferPointer { SoftmaxLoss.gradient($0.baseAddress!, 4, gold: 1, weight: 2) }
        for index in scores.indices {
            var (above, below) = (scores, scores)
            above[index] += 1e-2
            below[index] -= 1e-2
            #expect(abs((loss(above) - loss(below)) / 2e-2 - gradient[index]) < 1e-3)
        }
    }
}
