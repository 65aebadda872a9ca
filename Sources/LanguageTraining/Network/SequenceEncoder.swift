import CKernels

/// Words as sums of their features, and recurrent layers over them: what the tagger, the parser and the finder of names
/// share in shape (each trains its own).
package final class SequenceEncoder {
    /// The sizes of an encoder.
    package struct Shape: Codable, Equatable {
        /// The width of the sum of features.
        package var embedding: Int
        /// The width of each layer, one direction.
        package var layers: [Int]
        /// How many neighbouring rows the first layer reads: 1 or 3.
        package var window: Int

        package init(embedding: Int, layers: [Int], window: Int) {
            self.embedding = embedding
            self.layers = layers
            self.window = window
        }
    }

    package let shape: Shape
    package let embedding: EmbeddingLayer
    package let layers: [RecurrentLayer]
    let inputDropout: Dropout
    let layerDropout: Dropout
    private var outputs: [FloatBuffer]
    private var masks: [FloatBuffer]
    private var gradients: [FloatBuffer]
    private var batch = SentenceBatch(lengths: [])

    /// Makes an encoder with random weights; `rows` is the number of features and of what else is added to words.
    package init(
        _ name: String,
        rows: Int,
        _ options: TrainingOptions,
        random: inout SeededGenerator
    ) {
        shape = options.shape
        inputDropout = Dropout(options.inputDropout)
        layerDropout = Dropout(options.layerDropout)
        embedding = EmbeddingLayer(
            name + ".embedding",
            rows: rows,
            width: shape.embedding,
            scale: 0.1,
            random: &random
        )
        var layers: [RecurrentLayer] = []
        var input = shape.embedding
        for (index, width) in shape.layers.enumerated() {
            let layer = RecurrentLayer(
                "\(name).layer\(index)",
                input: input,
                width: width,
                window: index == 0 ? shape.window : 1,
                random: &random
            )
            layers.append(layer)
            input = layer.output
        }
        self.layers = layers
        outputs = (0...layers.count).map { _ in FloatBuffer() }
        masks = (0...layers.count).map { _ in FloatBuffer() }
        gradients = (0...layers.count).map { _ in FloatBuffer() }
    }

    package var parameters: [Parameter] { layers.flatMap(\.parameters) }

    /// The width of the output.
    package var output: Int { layers.last?.output ?? shape.embedding }

    /// The gradient of the output, for the heads to add to before ``backward(_:)``.
    package var outputGradient: UnsafeMutablePointer<Float> { gradients[layers.count].base }

    /// Encodes the sentences of a batch; `features` holds a list for each word in the order of the batch.
    ///
    /// - Returns: A row of numbers for each row of the batch; it stands until the next call.
    package func forward(_ features: [ArraySlice<Int32>], _ batch: SentenceBatch) -> UnsafePointer<Float> {
        run(features, batch) { _, _, _, _ in }
    }

    /// The same in training: numbers are dropped at random, and ``backward(_:)`` may follow.
    package func forward(
        _ features: [ArraySlice<Int32>],
        _ batch: SentenceBatch,
        random: inout SeededGenerator
    ) -> UnsafePointer<Float> {
        run(features, batch) { dropout, values, mask, count in dropout.apply(values, mask, count, &random) }
    }

    private func run(
        _ features: [ArraySlice<Int32>],
        _ batch: SentenceBatch,
        drop: (Dropout, UnsafeMutablePointer<Float>, FloatBuffer, Int) -> Void
    ) -> UnsafePointer<Float> {
        self.batch = batch
        let width = shape.embedding
        outputs[0].reset(batch.rows * width)
        for (list, row) in zip(features, batch.sentences.joined()) {
            embedding.forward(list, outputs[0].base + row * width)
        }
        drop(inputDropout, outputs[0].base, masks[0], batch.rows * width)
        for (index, layer) in layers.enumerated() {
            outputs[index + 1].reset(batch.rows * layer.output)
            layer.forward(outputs[index].base, outputs[index + 1].base, batch)
            drop(layerDropout, outputs[index + 1].base, masks[index + 1], batch.rows * layer.output)
        }
        gradients[layers.count].reset(batch.rows * output)
        return UnsafePointer(outputs[layers.count].base)
    }

    /// Carries ``outputGradient`` back to the features.
    package func backward(_ features: [ArraySlice<Int32>]) {
        for index in layers.indices.reversed() {
            let layer = layers[index]
            layerDropout.applyBack(gradients[index + 1].base, masks[index + 1], batch.rows * layer.output)
            gradients[index].reset(batch.rows * layer.input)
            layer.backward(outputs[index].base, gradients[index + 1].base, gradients[index].base, batch)
        }
        inputDropout.applyBack(gradients[0].base, masks[0], batch.rows * shape.embedding)
        for (list, row) in zip(features, batch.sentences.joined()) {
            embedding.backward(list, gradients[0].base + row * shape.embedding)
        }
    }
}
