/// What can be set of the training of a network.
package struct TrainingOptions: Codable, Equatable {
    /// The sizes of the encoder.
    package var shape: SequenceEncoder.Shape
    /// How many times every sentence is seen.
    package var epochs: Int
    /// The highest step of Adam: reached after 200 batches, then falling evenly to nothing.
    package var rate: Float = 3e-3
    /// About how many words a batch has.
    package var wordsPerBatch: Int
    /// The share of numbers dropped from the sums of features.
    package var inputDropout: Float
    /// The share of numbers dropped from the output of each layer.
    package var layerDropout: Float
    /// The share of words that forgo their form.
    package var formDropout: Float = 0.15
    /// The seed of all random numbers.
    package var seed: UInt64 = 1

    package init(
        shape: SequenceEncoder.Shape,
        epochs: Int,
        wordsPerBatch: Int,
        inputDropout: Float,
        layerDropout: Float
    ) {
        self.shape = shape
        self.epochs = epochs
        self.wordsPerBatch = wordsPerBatch
        self.inputDropout = inputDropout
        self.layerDropout = layerDropout
    }

    /// The step of Adam after some steps of about `total`.
    package func rate(after steps: Int, of total: Int) -> Float {
        let rise = min(1, Float(steps + 1) / 200)
        return rate * rise * max(1 - Float(steps) / Float(max(total, 1)), 0.01)
    }
}
