import CKernels
import Foundation
import Testing

/// Compares the kernels with plain loops, over every remainder of their block sizes.
@Suite struct KernelTests {
    private func numbers(_ count: Int) -> [Float] { (0..<count).map { Float(($0 * 37 + 11) % 13) - 6 } }

    @Test(arguments: [1, 3, 4, 6, 7, 13]) func product(n: Int) {
        for input in [1, 2, 5, 64] {
            for output in [1, 3, 4, 8, 15, 16, 17, 33, 64, 75, 128, 130] {
                let (x, w, bias) = (numbers(n * input), numbers(input * output), numbers(output))
                var y = [Float](repeating: 0.5, count: n * output)
                kernel_product(x, input, w, bias, &y, output, n, input, output, 0)
                var sums = y
                kernel_product(x, input, w, nil, &sums, output, n, input, output, 1)
                for row in 0..<n {
                    for column in 0..<output {
                        let product = (0..<input).reduce(Float(0)) {
                            $0 + x[row * input + $1] * w[$1 * output + column]
                        }
                        #expect(y[row * output + column] == bias[column] + product)
                        #expect(sums[row * output + column] == bias[column] + 2 * product)
                    }
                }
            }
        }
    }

    @Test func outerSum() {
        for (n, input, output) in [(1, 1, 1), (5, 3, 17), (7, 9, 33), (4, 8, 16)] {
            let (x, dy) = (numbers(n * input), numbers(n * output))
            var dw = numbers(input * output)
            let before = dw
            kernel_outer_sum(x, input, dy, output, &dw, n, input, output)
            for row in 0..<input {
                for column in 0..<output {
                    let sum = (0..<n).reduce(Float(0)) { $0 + x[$1 * input + row] * dy[$1 * output + column] }
                    #expect(dw[row * output + column] == before[row * output + column] + sum)
                }
            }
        }
    }

    @Test(arguments: [1, 5, 16, 31, 64, 100]) func vectors(count: Int) {
        let (x, y) = (numbers(count), numbers(count).reversed() as [Float])
        #expect(kernel_dot(x, y, count) == zip(x, y).reduce(0) { $0 + $1.0 * $1.1 })
        #expect(kernel_best(x, count) == x.firstIndex(of: x.max() ?? 0))
        var sum = y
        kernel_add(x, 2, &sum, count)
        #expect(sum == zip(x, y).map { 2 * $0 + $1 })
        kernel_rectify(&sum, count)
        #expect(sum.allSatisfy { $0 >= 0 })
        var bytes = y
        kernel_add_row(x.map { Int8($0) }, 0.5, &bytes, count)
        #expect(bytes == zip(x, y).map { 0.5 * $0 + $1 })
    }

    @Test func exponentials() {
        var x: [Float] = stride(from: -100, through: 88, by: 0.37).map { Float($0) }
        let wanted = x.map { $0 < -87 ? 0 : Float(exp(Double($0))) }
        kernel_exp(&x, x.count)
        for (found, wanted) in zip(x, wanted) { #expect(abs(found - wanted) <= wanted * 1e-6) }
    }

    @Test func recurrenceGoesBothWays() {
        let width = 16
        let u = numbers(3 * 4 * width).map { $0 / 6 }
        let v = numbers(4 * width).map { $0 / 6 }
        func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
        for step in [1, -1] {
            var h = [Float](repeating: 0, count: 3 * width)
            kernel_recur(u, 4 * width, v, &h, width, nil, 3, width, step)
            for column in 0..<width {
                var state: Float = 0
                for word in step == 1 ? [0, 1, 2] : [2, 1, 0] {
                    let at = word * 4 * width + column
                    let f = sigmoid(u[at + width] + v[column] * state + v[2 * width + column])
                    let r = sigmoid(u[at + 2 * width] + v[width + column] * state + v[3 * width + column])
                    state = f * state + (1 - f) * u[at]
                    #expect(abs(h[word * width + column] - (r * state + (1 - r) * u[at + 3 * width])) < 1e-5)
                }
            }
        }
    }
}
