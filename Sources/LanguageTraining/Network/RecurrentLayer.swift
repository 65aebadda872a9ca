import CKernels

/// A simple recurrent unit in both directions, over a window of neighbouring rows.
///
/// The method is that of Lei, Zhang, Wang, Dai and Artzi 2018, "Simple Recurrent Units for Highly Parallelizable Recurrence".
///
/// The products do not depend on the last state, so all words of a batch share one; only the gates run word by word.
package final class RecurrentLayer {
    package let input: Int
    package let width: Int
    package let window: Int
    package let product: DenseLayer
    package let gates: Parameter
    private let u = FloatBuffer()
    private let du = FloatBuffer()
    private let states = FloatBuffer()
    private let wide = FloatBuffer()

    /// The width of its output: both directions.
    package var output: Int { 2 * width }

    package init(_ name: String, input: Int, width: Int, window: Int, random: inout SeededGenerator) {
        self.input = input
        self.width = width
        self.window = window
        product = DenseLayer(name, input: window * input, output: 8 * width, random: &random)
        gates = Parameter(name + ".gates", count: 8 * width, bound: 0, random: &random)
        // The states start out slow to forget.
        for direction in 0..<2 {
            for index in 0..<width { gates.value.base[direction * 4 * width + 2 * width + index] = 1 }
        }
    }

    package var parameters: [Parameter] { product.parameters + [gates] }

    /// The output rows from input rows whose empty rows are zeros; the output's empty rows stay as they are.
    package func forward(_ x: UnsafePointer<Float>, _ h: UnsafeMutablePointer<Float>, _ batch: SentenceBatch) {
        let n = batch.rows - 2
        u.reset(batch.rows * 8 * width)
        states.reset(batch.rows * 6 * width)
        product.forward(x + (window == 1 ? input : 0), stride: input, u.base + 8 * width, n)
        for range in batch.sentences {
            let start = range.lowerBound
            for direction in 0..<2 {
                kernel_recur(
                    u.base + start * 8 * width + direction * 4 * width,
                    8 * width,
                    gates.value.base + direction * 4 * width,
                    h + start * output + direction * width,
                    output,
                    states.base + (direction * batch.rows + start) * 3 * width,
                    range.count,
                    width,
                    direction == 0 ? 1 : -1
                )
            }
        }
    }

    /// Adds to the gradients and to `dx`, from the same input and `dh`.
    package func backward(
        _ x: UnsafePointer<Float>,
        _ dh: UnsafePointer<Float>,
        _ dx: UnsafeMutablePointer<Float>,
        _ batch: SentenceBatch
    ) {
        let n = batch.rows - 2
        du.reset(batch.rows * 8 * width)
        for range in batch.sentences {
            let start = range.lowerBound
            for direction in 0..<2 {
                kernel_recur_back(
                    u.base + start * 8 * width + direction * 4 * width,
                    8 * width,
                    gates.value.base + direction * 4 * width,
                    states.base + (direction * batch.rows + start) * 3 * width,
                    dh + start * output + direction * width,
                    output,
                    du.base + start * 8 * width + direction * 4 * width,
                    8 * width,
                    gates.gradient.base + direction * 4 * width,
                    range.count,
                    width,
                    direction == 0 ? 1 : -1
                )
            }
        }
        if window == 1 {
            product.backward(x + input, stride: input, du.base + 8 * width, dx + input, n)
            return
        }
        wide.reset(n * 3 * input)
        product.backward(x, stride: input, du.base + 8 * width, wide.base, n)
        for row in 0..<n {
            // Row `row + 1` read the rows from `row` to `row + 2`.
            kernel_add(wide.base + row * 3 * input, 1, dx + row * input, 3 * input)
        }
    }
}
