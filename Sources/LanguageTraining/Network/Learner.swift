import CKernels

/// All weights of a network and how they learn from the gradients of a batch.
package final class Learner {
    let dense: [Parameter]
    let tables: [EmbeddingLayer]
    package var optimiser: Adam
    private let clip: Float = 5

    package init(dense: [Parameter], tables: [EmbeddingLayer], rate: Float) {
        self.dense = dense
        self.tables = tables
        optimiser = Adam(rate: rate)
    }

    /// Every weight, for checkpoints.
    package var parameters: [Parameter] { dense + tables.map(\.weight) }

    /// Takes one step; gradients longer than 5 are shortened first.
    package func step() {
        var sum = tables.reduce(0) { $0 + $1.squaredNorm }
        for parameter in dense { sum += kernel_dot(parameter.gradient.base, parameter.gradient.base, parameter.count) }
        let norm = sum.squareRoot()
        if norm > clip {
            let factor = clip / norm
            for table in tables { table.scaleGradients(factor) }
            for parameter in dense {
                for index in 0..<parameter.count { parameter.gradient.base[index] *= factor }
            }
        }
        optimiser.advance()
        for table in tables { table.step(optimiser) }
        for parameter in dense { parameter.step(optimiser) }
    }
}
