package import LanguageEngine

extension SequenceEncoder {
    /// Writes the encoder as the engine reads it: the rows as bytes with one scale each, all else as it is.
    ///
    /// - Parameter vocabulary: The features whose rows come first, in the order of the rows.
    package func write(_ name: String, vocabulary: [UInt32], to file: inout ModelFileWriter) {
        file.add(name + ".shape", ([shape.embedding, shape.window] + shape.layers).map(Int32.init))
        file.add(name + ".vocabulary", FeatureVocabulary.slots(for: vocabulary))
        var bytes = [Int8](repeating: 0, count: embedding.rows * embedding.width)
        var scales = [Float](repeating: 0, count: embedding.rows)
        for row in 0..<embedding.rows {
            let values = UnsafeBufferPointer(
                start: embedding.weight.value.base + row * embedding.width,
                count: embedding.width
            )
            let scale = (values.map { abs($0) }.max() ?? 0) / 127
            scales[row] = scale
            guard scale > 0 else { continue }
            for (column, value) in values.enumerated() {
                bytes[row * embedding.width + column] = Int8((value / scale).rounded())
            }
        }
        file.add(name + ".rows", bytes)
        file.add(name + ".scales", scales)
        for layer in layers {
            for parameter in layer.parameters { file.add(parameter) }
        }
    }
}

extension ModelFileWriter {
    /// Adds weights under their name.
    package mutating func add(_ parameter: Parameter) { add(parameter.name, parameter.value.array) }
}
