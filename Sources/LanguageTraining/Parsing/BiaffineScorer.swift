import CKernels
import LanguageEngine

/// Scores every word of a sentence as the head of every other (Dozat and Manning 2017, "Deep Biaffine Attention for
/// Neural Dependency Parsing"), with a term for the distance.
package final class BiaffineScorer {
    package let width: Int
    package let dependent: DenseLayer
    package let head: DenseLayer
    package let product: Parameter
    package let headBias: Parameter
    package let root: Parameter
    package let distance: Parameter
    private let arena: Arena
    private let d = FloatBuffer()
    private let g = FloatBuffer()
    private let dd = FloatBuffer()
    private let dg = FloatBuffer()

    package init(input: Int, width: Int, arena: Arena, random: inout SeededGenerator) {
        self.arena = arena
        self.width = width
        dependent = DenseLayer("parser.dependent", input: input, output: width, random: &random)
        head = DenseLayer("parser.head", input: input, output: width, random: &random)
        product = Parameter(
            "parser.product",
            count: width * width,
            bound: (3 / Float(width)).squareRoot() * 0.5,
            random: &random
        )
        headBias = Parameter("parser.headBias", count: width, bound: 0, random: &random)
        root = Parameter("parser.root", count: width, bound: 0.5, random: &random)
        distance = Parameter("parser.distance", count: 2 * DependencyParser.reach + 2, bound: 0, random: &random)
    }

    package var parameters: [Parameter] {
        dependent.parameters + head.parameters + [product, headBias, root, distance]
    }

    /// Prepares the words of a batch.
    package func prepare(_ h: UnsafePointer<Float>, _ batch: SentenceBatch) {
        d.reset(batch.rows * width)
        g.reset(batch.rows * width)
        dd.reset(batch.rows * width)
        dg.reset(batch.rows * width)
        dependent.forward(h, d.base, batch.rows)
        head.forward(h, g.base, batch.rows)
        kernel_rectify(d.base, batch.rows * width)
        kernel_rectify(g.base, batch.rows * width)
    }

    /// The heads of a sentence as a matrix, the root first.
    private func headRows(_ range: Range<Int>) -> UnsafeMutablePointer<Float> {
        let n = range.count
        let rows = arena.zeros((n + 1) * width)
        rows.update(from: root.value.base, count: width)
        kernel_rectify(rows, width)
        (rows + width).update(from: g.base + range.lowerBound * width, count: n * width)
        return rows
    }

    /// The scores of the words at `range`: for each the root and then every word as its head.
    package func scores(_ range: Range<Int>, _ scores: UnsafeMutablePointer<Float>) {
        let n = range.count
        let t = arena.zeros(n * width)
        kernel_product(
            d.base + range.lowerBound * width,
            width,
            product.value.base,
            headBias.value.base,
            t,
            width,
            n,
            width,
            width,
            0
        )
        let columns = arena.transposed(headRows(range), n + 1, width)
        kernel_product(t, width, columns, nil, scores, n + 1, n, width, n + 1, 0)
        for word in 0..<n {
            for head in 0...n {
                scores[word * (n + 1) + head] += distance.value.base[DependencyParser.distanceIndex(head, word + 1)]
            }
        }
    }

    /// Takes the gradient of the scores of one sentence.
    package func back(_ range: Range<Int>, _ ds: UnsafePointer<Float>) {
        let n = range.count
        let start = range.lowerBound * width
        let t = arena.zeros(n * width)
        kernel_product(d.base + start, width, product.value.base, headBias.value.base, t, width, n, width, width, 0)
        let rows = headRows(range)
        for word in 0..<n {
            for head in 0...n {
                distance.gradient.base[DependencyParser.distanceIndex(head, word + 1)] += ds[word * (n + 1) + head]
            }
        }
        let dt = arena.zeros(n * width)
        kernel_product(ds, n + 1, rows, nil, dt, width, n, n + 1, width, 0)
        let dRows = arena.zeros((n + 1) * width)
        kernel_outer_sum(ds, n + 1, t, width, dRows, n, n + 1, width)
        kernel_outer_sum(d.base + start, width, dt, width, product.gradient.base, n, width, width)
        for word in 0..<n { kernel_add(dt + word * width, 1, headBias.gradient.base, width) }
        let transposed = arena.transposed(product.value.base, width, width)
        kernel_product(dt, width, transposed, nil, dd.base + start, width, n, width, width, 1)
        for index in 0..<width where root.value.base[index] > 0 { root.gradient.base[index] += dRows[index] }
        kernel_add(dRows + width, 1, dg.base + start, n * width)
    }

    /// Carries what ``back(_:_:)`` gathered back to the words of the batch.
    package func backward(_ h: UnsafePointer<Float>, _ dh: UnsafeMutablePointer<Float>, _ batch: SentenceBatch) {
        for index in 0..<batch.rows * width {
            if d.base[index] <= 0 { dd.base[index] = 0 }
            if g.base[index] <= 0 { dg.base[index] = 0 }
        }
        dependent.backward(h, dd.base, dh, batch.rows)
        head.backward(h, dg.base, dh, batch.rows)
    }
}
