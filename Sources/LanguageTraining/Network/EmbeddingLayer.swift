import CKernels

/// A row of numbers for each feature; a word is the sum of the rows of its features.
package final class EmbeddingLayer {
    package let rows: Int
    package let width: Int
    package let weight: Parameter
    private var isTouched: [Bool]
    private var touched: [Int32] = []

    package init(_ name: String, rows: Int, width: Int, scale: Float, random: inout SeededGenerator) {
        self.rows = rows
        self.width = width
        weight = Parameter(name, count: rows * width, bound: scale, random: &random)
        isTouched = Array(repeating: false, count: rows)
    }

    /// Adds the rows of `features` to `y`.
    package func forward(_ features: some Sequence<Int32>, _ y: UnsafeMutablePointer<Float>) {
        for row in features { kernel_add(weight.value.base + Int(row) * width, 1, y, width) }
    }

    /// Adds `dy` to the gradient of the rows of `features`.
    package func backward(_ features: some Sequence<Int32>, _ dy: UnsafePointer<Float>) {
        for row in features {
            kernel_add(dy, 1, weight.gradient.base + Int(row) * width, width)
            if !isTouched[Int(row)] {
                isTouched[Int(row)] = true
                touched.append(row)
            }
        }
    }

    /// Moves the rows that the batch touched; the others keep their moments as they are.
    func step(_ optimiser: Adam) {
        for row in touched {
            weight.step(optimiser, Int(row) * width..<(Int(row) + 1) * width)
            isTouched[Int(row)] = false
        }
        touched.removeAll(keepingCapacity: true)
    }

    /// The sum of squares of the gradients of the batch.
    var squaredNorm: Float {
        touched.reduce(0) { sum, row in
            let g = weight.gradient.base + Int(row) * width
            return sum + kernel_dot(g, g, width)
        }
    }

    func scaleGradients(_ factor: Float) {
        for row in touched {
            let g = weight.gradient.base + Int(row) * width
            for index in 0..<width { g[index] *= factor }
        }
    }
}
