import CKernels
package import LanguageEngine

/// Trains the finder of names: one encoder, one layer of labels, and scores for pairs of neighbouring labels.
package final class NameTrainer {
    /// The settings of the model that is shipped.
    package static let standard: TrainingOptions = {
        var options = TrainingOptions(
            shape: .init(embedding: 64, layers: [64], window: 3),
            epochs: 6,
            wordsPerBatch: 600,
            inputDropout: 0.2,
            layerDropout: 0.3
        )
        options.formDropout = 0.2
        return options
    }()

    private let options: TrainingOptions
    package let vocabulary: [UInt32]
    private let rowOfKey: [UInt32: Int32]
    private let encoder: SequenceEncoder
    private let head: DenseLayer
    private let transitions: Parameter
    private let learner: Learner
    private let arena = Arena()
    private var random: SeededGenerator

    /// Prepares to train on a corpus.
    package init(_ corpus: NameCorpus, _ options: TrainingOptions = standard) {
        self.options = options
        random = SeededGenerator(seed: options.seed)
        vocabulary = corpus.frequentKeys(times: 2)
        rowOfKey = Dictionary(uniqueKeysWithValues: zip(vocabulary, 0..<Int32(vocabulary.count)))
        encoder = SequenceEncoder("names", rows: vocabulary.count, options, random: &random)
        head = DenseLayer("names.head", input: encoder.output, output: NameLabel.count, random: &random, scale: 0.5)
        transitions = Parameter(
            "names.transitions",
            count: NameLabel.count * NameLabel.count,
            bound: 0,
            random: &random
        )
        learner = Learner(
            dense: encoder.parameters + head.parameters + [transitions],
            tables: [encoder.embedding],
            rate: options.rate
        )
    }

    /// Trains.
    ///
    /// - Parameters:
    ///   - checkpoint: The file that keeps where the training stands.
    ///   - report: Takes a line of progress after each epoch.
    ///   - score: Gives scores after the epoch with this number, for the line of progress.
    /// - Throws: When the checkpoint can't be used or written.
    package func train(
        _ corpus: NameCorpus,
        checkpoint: String? = nil,
        report: @escaping (String) -> Void,
        score: (Int) throws -> String = { _ in "" }
    ) throws {
        let rows = NameRows(corpus, rowOfKey: rowOfKey, formDropout: options.formDropout)
        try TrainingRun(options: options, checkpoint: checkpoint, report: report).run(
            learner,
            lengths: corpus.sentences.map(\.words.count),
            settings: "names \(corpus.keys.count)",
            random: &random,
            step: { step(corpus, rows, $0, &$1) },
            score: score
        )
    }

    private func step(
        _ corpus: NameCorpus,
        _ rows: NameRows,
        _ sentences: [Int],
        _ random: inout SeededGenerator
    ) -> Float {
        arena.reset()
        let batch = SentenceBatch(lengths: sentences.map { corpus.sentences[$0].words.count })
        let features = sentences.flatMap { rows.rows(of: $0, random: &random) }
        let h = encoder.forward(features, batch, random: &random)
        let scores = arena.zeros(batch.rows * NameLabel.count)
        head.forward(h, scores, batch.rows)
        let gradient = arena.zeros(batch.rows * NameLabel.count)
        let loss = NameLoss(transitions, arena)
        var sum: Float = 0
        for (sentence, range) in zip(sentences, batch.sentences) {
            let sentence = corpus.sentences[sentence]
            let start = range.lowerBound * NameLabel.count
            sum += loss.add(
                scores + start,
                gradient + start,
                corpus.labels[sentence.words],
                isPartial: sentence.isPartial,
                weight: 1 / Float(features.count)
            )
        }
        head.backward(h, gradient, encoder.outputGradient, batch.rows)
        encoder.backward(features)
        learner.step()
        return sum * Float(features.count)
    }

    /// The labels that the weights as they are give to the words of a corpus.
    package func labels(_ corpus: NameCorpus) -> [Int] {
        let rows = NameRows(corpus, rowOfKey: rowOfKey, formDropout: 0)
        let decoder = NameDecoder(transitions: transitions.value.array)
        var labels: [Int] = []
        for sentence in corpus.sentences.indices {
            arena.reset()
            let features = rows.rows(of: sentence)
            let batch = SentenceBatch(lengths: [features.count])
            let h = encoder.forward(features, batch)
            let scores = arena.zeros(batch.rows * NameLabel.count)
            head.forward(h, scores, batch.rows)
            decoder.decode(scores + NameLabel.count, stride: NameLabel.count, count: features.count, into: &labels)
        }
        return labels
    }

    /// Adds the parts that begin with "names".
    package func write(to file: inout ModelFileWriter) {
        encoder.write("names", vocabulary: vocabulary, to: &file)
        file.add("names.labels", lines: NameLabel.names)
        for parameter in head.parameters { file.add(parameter) }
        file.add(transitions)
    }
}
