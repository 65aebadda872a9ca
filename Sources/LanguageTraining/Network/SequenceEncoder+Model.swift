package import LanguageEngine

extension SequenceEncoder {
    /// Writes the encoder as the engine reads it: the rows as bytes with one scale each, all else as it is.
    ///
    /// - Parameter vocabulary: The features whose rows come first, in the order of the rows.
    package func write(_ name: String, vocabulary: [UInt32], to file: inout ModelFileWriter) {
        file.add(name + ".shape", ([shape.embedding, shape.window] + shape.layers).map(Int32.init))
        file.add(name + ".vocabulary", FeatureVocabulary.slots(for: vocabulary))
        file.add(name + ".rows", scaledBy: name + ".scales", embedding)
        for layer in layers {
            for parameter in layer.parameters { file.add(parameter) }
        }
    }
}

extension ModelFileWriter {
    /// Adds weights under their name.
    package mutating func add(_ parameter: Parameter) { add(parameter.name, parameter.value.array) }

    /// Adds the rows of a table as bytes with one scale each.
    mutating func add(_ name: String, scaledBy scaleName: String, _ table: EmbeddingLayer) {
        var bytes = [Int8](repeating: 0, count: table.rows * table.width)
        var scales = [Float](repeating: 0, count: table.rows)
        for row in 0..<table.rows {
            let values = UnsafeBufferPointer(start: table.weight.value.base + row * table.width, count: table.width)
            let scale = (values.map { abs($0) }.max() ?? 0) / 127
            scales[row] = scale
            guard scale > 0 else { continue }
            for (column, value) in values.enumerated() {
                bytes[row * table.width + column] = Int8((value / scale).rounded())
            }
        }
        add(name, bytes)
        add(scaleName, scales)
    }
}
