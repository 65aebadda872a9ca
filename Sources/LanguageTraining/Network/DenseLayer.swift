import CKernels

/// A product with a matrix of weights and a bias.
package final class DenseLayer {
    package let input: Int
    package let output: Int
    package let weight: Parameter
    package let bias: Parameter
    private let arena = Arena()

    package init(_ name: String, input: Int, output: Int, random: inout SeededGenerator, scale: Float = 1) {
        self.input = input
        self.output = output
        let bound = scale * (6 / Float(input + output)).squareRoot()
        weight = Parameter(name + ".weight", count: input * output, bound: bound, random: &random)
        bias = Parameter(name + ".bias", count: output, bound: 0, random: &random)
    }

    package var parameters: [Parameter] { [weight, bias] }

    /// y = x · W + b, for `n` rows; `stride` is the distance between rows of `x`, the input width unless given.
    package func forward(_ x: UnsafePointer<Float>, stride: Int? = nil, _ y: UnsafeMutablePointer<Float>, _ n: Int) {
        kernel_product(x, stride ?? input, weight.value.base, bias.value.base, y, output, n, input, output, 0)
    }

    /// Adds to the gradients of the weights, and to `dx` unless it is nil; `dx` has the stride of the input width.
    package func backward(
        _ x: UnsafePointer<Float>,
        stride: Int? = nil,
        _ dy: UnsafePointer<Float>,
        _ dx: UnsafeMutablePointer<Float>?,
        _ n: Int
    ) {
        kernel_outer_sum(x, stride ?? input, dy, output, weight.gradient.base, n, input, output)
        for row in 0..<n { kernel_add(dy + row * output, 1, bias.gradient.base, output) }
        guard let dx else { return }
        arena.reset()
        let transposed = arena.transposed(weight.value.base, input, output)
        kernel_product(dy, output, transposed, nil, dx, input, n, output, input, 1)
    }
}
