import CKernels
package import LanguageEngine

/// Trains the finder of names: one encoder, one layer of labels, and scores for pairs of neighbouring labels.
package final class NameTrainer {
    /// What can be set.
    package struct Options: Codable {
        package var shape = SequenceEncoder.Shape(embedding: 64, layers: [64], window: 3)
        package var epochs = 12
        package var rate: Float = 3e-3
        package var wordsPerBatch = 600
        package var inputDropout: Float = 0.1
        package var layerDropout: Float = 0.2
        package var formDropout: Float = 0.15
        package var rareDropout: Float = 0.35
        /// The share of sentences that the network reads with the guideline of their corpus.
        package var guidelineShare: Float = 0.5
        /// How often a feature must be seen to have a row.
        package var leastCount = 2
        package var seed: UInt64 = 1
        package init() {}
    }

    let options: Options
    package let vocabulary: [UInt32]
    private let rowOfKey: [UInt32: Int32]
    package let encoder: SequenceEncoder
    package let head: DenseLayer
    package let transitions: Parameter
    let learner: Learner
    private let arena = Arena()
    private var random: SeededGenerator

    package init(_ corpus: NameCorpus, _ options: Options) {
        self.options = options
        random = SeededGenerator(seed: options.seed)
        vocabulary = corpus.frequentKeys(times: options.leastCount)
        rowOfKey = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, Int32($0)) })
        encoder = SequenceEncoder(
            "names",
            rows: vocabulary.count,
            shape: options.shape,
            inputDropout: options.inputDropout,
            layerDropout: options.layerDropout,
            random: &random
        )
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

    /// Trains for the epochs that are left.
    ///
    /// - Parameters:
    ///   - checkpoint: Where the state is kept after each epoch, and from where a training that was stopped goes on.
    ///   - epochDone: Called after each epoch with its number and loss.
    package func train(
        _ corpus: NameCorpus,
        checkpoint: String? = nil,
        report: (String) -> Void,
        epochDone: (Int) throws -> String = { _ in "" }
    ) throws {
        let rows = NameRows(corpus, rowOfKey: rowOfKey, options: options)
        let total = options.epochs * (corpus.labels.count / options.wordsPerBatch + 1)
        let settings = settings(corpus)
        var done = 0
        if let checkpoint, let state = try Self.resume(learner, settings, checkpoint) {
            done = state.epoch
            random = state.random
            report("goes on after epoch \(done)")
        }
        let clock = ContinuousClock()
        while done < options.epochs {
            let began = clock.now
            var loss: Double = 0
            for batch in shuffled(corpus) {
                let steps = Float(learner.optimiser.steps)
                learner.optimiser.rate = options.rate * min(1, (steps + 1) / 200) * max(1 - steps / Float(total), 0.01)
                loss += Double(step(corpus, rows, batch))
            }
            done += 1
            if let checkpoint {
                try Checkpoint(epoch: done, random: random).write(learner, settings: settings, to: checkpoint)
            }
            let time = began.duration(to: clock.now)
            report("epoch \(done): loss \(loss / Double(corpus.labels.count)), \(time)\(try epochDone(done))")
        }
    }

    private func settings(_ corpus: NameCorpus) -> String { "\(options) \(corpus.labels.count) \(corpus.keys.count)" }

    private func shuffled(_ corpus: NameCorpus) -> [[Int]] {
        var batches: [[Int]] = []
        var (current, count) = ([Int](), 0)
        for index in corpus.sentences.indices.shuffled(using: &random) {
            current.append(index)
            count += corpus.sentences[index].words.count
            if count >= options.wordsPerBatch {
                batches.append(current)
                (current, count) = ([], 0)
            }
        }
        if !current.isEmpty { batches.append(current) }
        return batches
    }

    private func step(_ corpus: NameCorpus, _ rows: NameRows, _ sentences: [Int]) -> Float {
        arena.reset()
        let batch = SentenceBatch(lengths: sentences.map { corpus.sentences[$0].words.count })
        let features = sentences.flatMap { rows.rows(of: $0, random: &random) }
        let h = encoder.forward(features, batch, isTraining: true, random: &random)
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

    private static func resume(_ learner: Learner, _ settings: String, _ path: String) throws -> Checkpoint? {
        do {
            return try Checkpoint.read(learner, settings: settings, from: path)
        } catch ModelError.unreadable {
            // The training starts anew where there is no checkpoint yet.
            return nil
        }
    }

    /// Adds the parts that begin with "names".
    package func write(to file: inout ModelFileWriter) {
        encoder.write("names", vocabulary: vocabulary, to: &file)
        file.add("names.labels", lines: NameLabel.names)
        for parameter in head.parameters { file.add(parameter) }
        file.add(transitions)
    }
}
