import CKernels

/// Scores the relations of an arc from its two words: a hidden layer over both, then one number for each relation.
package final class LabelScorer {
    package let width: Int
    package let labels: Int
    package let dependent: DenseLayer
    package let head: DenseLayer
    package let root: Parameter
    package let output: DenseLayer
    private let arena: Arena
    private let d = FloatBuffer()
    private let g = FloatBuffer()
    private let dd = FloatBuffer()
    private let dg = FloatBuffer()

    package init(input: Int, width: Int, labels: Int, arena: Arena, random: inout SeededGenerator) {
        self.arena = arena
        self.width = width
        self.labels = labels
        dependent = DenseLayer("parser.labelDependent", input: input, output: width, random: &random)
        head = DenseLayer("parser.labelHead", input: input, output: width, random: &random)
        root = Parameter("parser.labelRoot", count: width, bound: 0.1, random: &random)
        output = DenseLayer("parser.label", input: width, output: labels, random: &random)
    }

    package var parameters: [Parameter] {
        dependent.parameters + head.parameters + [root] + output.parameters
    }

    /// Prepares the words of a batch.
    package func prepare(_ h: UnsafePointer<Float>, _ batch: SentenceBatch) {
        d.reset(batch.rows * width)
        g.reset(batch.rows * width)
        dd.reset(batch.rows * width)
        dg.reset(batch.rows * width)
        dependent.forward(h, d.base, batch.rows)
        head.forward(h, g.base, batch.rows)
    }

    /// The hidden layer of the arcs of a sentence; `heads` from zero, -1 for the root.
    private func hidden(_ range: Range<Int>, _ heads: [Int]) -> UnsafeMutablePointer<Float> {
        let result = arena.zeros(range.count * width)
        for (word, headWord) in heads.enumerated() {
            let to = result + word * width
            to.update(from: d.base + (range.lowerBound + word) * width, count: width)
            kernel_add(headWord < 0 ? root.value.base : g.base + (range.lowerBound + headWord) * width, 1, to, width)
        }
        kernel_rectify(result, range.count * width)
        return result
    }

    /// The scores of every relation of each arc of a sentence.
    package func scores(_ range: Range<Int>, heads: [Int], _ scores: UnsafeMutablePointer<Float>) {
        output.forward(hidden(range, heads), scores, range.count)
    }

    /// Takes the gradient of the scores of one sentence.
    package func back(_ range: Range<Int>, heads: [Int], _ ds: UnsafePointer<Float>) {
        let hidden = hidden(range, heads)
        let dHidden = arena.zeros(range.count * width)
        output.backward(hidden, ds, dHidden, range.count)
        for index in 0..<range.count * width where hidden[index] <= 0 { dHidden[index] = 0 }
        for (word, headWord) in heads.enumerated() {
            let from = dHidden + word * width
            kernel_add(from, 1, dd.base + (range.lowerBound + word) * width, width)
            let to = headWord < 0 ? root.gradient.base : dg.base + (range.lowerBound + headWord) * width
            kernel_add(from, 1, to, width)
        }
    }

    /// Carries what ``back(_:heads:_:)`` gathered back to the words of the batch.
    package func backward(_ h: UnsafePointer<Float>, _ dh: UnsafeMutablePointer<Float>, _ batch: SentenceBatch) {
        dependent.backward(h, dd.base, dh, batch.rows)
        head.backward(h, dg.base, dh, batch.rows)
    }
}
