import CKernels

/// Weights that learn: their values, the gradient of the batch at hand, and the moments of Adam.
package final class Parameter {
    /// The name under which checkpoints keep it.
    package let name: String
    /// How many weights there are.
    package let count: Int
    package let value: FloatBuffer
    package let gradient: FloatBuffer
    package let moment: FloatBuffer
    package let square: FloatBuffer

    /// Makes weights drawn evenly between plus and minus `bound`; zeros when it is zero.
    package init(_ name: String, count: Int, bound: Float, random: inout SeededGenerator) {
        self.name = name
        self.count = count
        value = FloatBuffer(count)
        gradient = FloatBuffer(count)
        moment = FloatBuffer(count)
        square = FloatBuffer(count)
        guard bound > 0 else { return }
        for index in 0..<count { value.base[index] = random.unit() * 2 * bound - bound }
    }

    /// Moves the weights in `range` by their gradient and clears it.
    func step(_ optimiser: Adam, _ range: Range<Int>? = nil) {
        let range = range ?? 0..<count
        let start = range.lowerBound
        kernel_adam(
            value.base + start,
            gradient.base + start,
            moment.base + start,
            square.base + start,
            range.count,
            optimiser.rate,
            optimiser.beta1,
            optimiser.beta2,
            optimiser.correction1,
            optimiser.correction2,
            optimiser.epsilon,
            optimiser.decay
        )
    }
}

/// The state of Adam (Kingma and Ba 2015) that all weights share.
package struct Adam {
    package var rate: Float
    let beta1: Float = 0.9
    let beta2: Float = 0.95
    let epsilon: Float = 1e-6
    package var decay: Float = 0
    package private(set) var steps = 0
    private(set) var correction1: Float = 1
    private(set) var correction2: Float = 1
    private var power1: Float = 1
    private var power2: Float = 1

    package init(rate: Float) { self.rate = rate }

    /// Counts one more step.
    package mutating func advance() {
        steps += 1
        power1 *= beta1
        power2 *= beta2
        correction1 = 1 / (1 - power1)
        correction2 = 1 / (1 - power2)
    }

    /// Counts steps until there were `steps`.
    mutating func advance(to steps: Int) {
        while self.steps < steps { advance() }
    }
}
