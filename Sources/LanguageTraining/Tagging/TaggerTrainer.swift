import CKernels
package import LanguageEngine

/// Trains the tagger: one encoder, a layer that scores joined universal and treebank tags, and one that scores the
/// features among those seen with the tag.
package final class TaggerTrainer {
    /// The settings of the model that is shipped.
    package static let standard = TrainingOptions(
        shape: .init(embedding: 64, layers: [64], window: 3),
        epochs: 16,
        wordsPerBatch: 600,
        inputDropout: 0.25,
        layerDropout: 0.3
    )

    private static let smoothing: Float = 0.05
    /// What an error in the features counts beside one in the part of speech.
    private static let featureWeight: Float = 0.3
    private let options: TrainingOptions
    package let tags: TagInventory
    private let vocabulary: [UInt32]
    private let rowOfKey: [UInt32: Int32]
    private let encoder: SequenceEncoder
    private let head: DenseLayer
    private let features: DenseLayer
    private let learner: Learner
    private let arena = Arena()
    private var random: SeededGenerator

    /// Prepares to train on a corpus.
    package init(_ corpus: TrainingCorpus, _ options: TrainingOptions = standard, tags: TagInventory? = nil) {
        self.options = options
        self.tags = tags ?? TagInventory(corpus)
        random = SeededGenerator(seed: options.seed)
        vocabulary = corpus.frequentKeys(times: 2)
        rowOfKey = Dictionary(uniqueKeysWithValues: zip(vocabulary, 0..<Int32(vocabulary.count)))
        encoder = SequenceEncoder("tagger", rows: vocabulary.count, options, random: &random)
        head = DenseLayer("tagger.head", input: encoder.output, output: self.tags.parts.count, random: &random)
        features = DenseLayer("tagger.features", input: encoder.output, output: self.tags.tags.count, random: &random)
        learner = Learner(
            dense: encoder.parameters + head.parameters + features.parameters,
            tables: [encoder.embedding],
            rate: options.rate
        )
    }

    /// Trains, with the scores on each of `dev` in every line of progress.
    ///
    /// - Throws: When the checkpoint can't be used or written.
    package func train(
        _ corpus: TrainingCorpus,
        dev: [NamedCorpus] = [],
        checkpoint: String? = nil,
        report: @escaping (String) -> Void
    ) throws {
        let rows = FeatureRows(corpus, rowOfKey: rowOfKey, formDropout: options.formDropout)
        try TrainingRun(options: options, checkpoint: checkpoint, report: report).run(
            learner,
            corpus,
            settings: "tagger \(tags.tags.count)",
            random: &random,
            step: { step(corpus, rows, $0, &$1) },
            score: { dev.map { "\($0.name) \(evaluate($0.corpus)), " }.joined() }
        )
    }

    private func step(
        _ corpus: TrainingCorpus,
        _ rows: FeatureRows,
        _ sentences: [Int],
        _ random: inout SeededGenerator
    ) -> Float {
        arena.reset()
        let words = sentences.flatMap { corpus.sentences[$0].words }
        let batch = SentenceBatch(lengths: sentences.map { corpus.sentences[$0].words.count })
        let lists = words.map { rows.rows(of: $0, random: &random) }
        let h = encoder.forward(lists, batch, random: &random)
        let parts = arena.zeros(batch.rows * head.output)
        let choices = arena.zeros(batch.rows * features.output)
        // The rows of words get their gradients; the empty rows between sentences keep zeros.
        let partGradients = arena.zeros(batch.rows * head.output)
        let choiceGradients = arena.zeros(batch.rows * features.output)
        head.forward(h, parts, batch.rows)
        features.forward(h, choices, batch.rows)
        let weight = 1 / Float(words.count)
        var loss: Float = 0
        for (word, row) in zip(words, batch.sentences.joined()) {
            let columns = corpus.columns[word]
            guard let part = tags.partIndex(columns) else { continue }
            let to = partGradients + row * head.output
            to.update(from: parts + row * head.output, count: head.output)
            loss += SoftmaxLoss.gradient(to, head.output, gold: part, smoothing: Self.smoothing, weight: weight)
            let range = tags.choices[part]
            guard range.count > 1, let tag = tags.tagIndex(columns) else { continue }
            let start = row * features.output + range.lowerBound
            (choiceGradients + start).update(from: choices + start, count: range.count)
            loss += SoftmaxLoss.gradient(
                choiceGradients + start,
                range.count,
                gold: tag - range.lowerBound,
                weight: weight * Self.featureWeight
            )
        }
        head.backward(h, partGradients, encoder.outputGradient, batch.rows)
        features.backward(h, choiceGradients, encoder.outputGradient, batch.rows)
        encoder.backward(lists)
        learner.step()
        return loss / weight
    }

    /// The index of the joined tag and of the tag with features of each word of some sentences.
    package func predict(_ corpus: TrainingCorpus, _ sentences: Range<Int>) -> [(part: Int, tag: Int)] {
        let rows = FeatureRows(corpus, rowOfKey: rowOfKey, formDropout: 0)
        var result: [(part: Int, tag: Int)] = []
        for chunk in Batches.inOrder(corpus, sentences, words: 600) {
            arena.reset()
            let words = chunk.flatMap { corpus.sentences[$0].words }
            let batch = SentenceBatch(lengths: chunk.map { corpus.sentences[$0].words.count })
            let h = encoder.forward(words.map { rows.rows(of: $0) }, batch)
            let parts = arena.zeros(batch.rows * head.output)
            let choices = arena.zeros(batch.rows * features.output)
            head.forward(h, parts, batch.rows)
            features.forward(h, choices, batch.rows)
            for row in batch.sentences.joined() {
                let part = kernel_best(parts + row * head.output, head.output)
                let range = tags.choices[part]
                let best = kernel_best(choices + row * features.output + range.lowerBound, range.count)
                result.append((part, range.lowerBound + best))
            }
        }
        return result
    }

    private func evaluate(_ corpus: TrainingCorpus) -> String {
        var (universal, treebank, all) = (0, 0, 0)
        let found = predict(corpus, corpus.sentences.indices)
        for (columns, answer) in zip(corpus.columns, found) {
            let cells = tags.tags[answer.tag].split(separator: "\t", omittingEmptySubsequences: false)
            if cells[0] == columns.upos { universal += 1 }
            if cells[1] == columns.xpos { treebank += 1 }
            if cells[2] == columns.feats { all += 1 }
        }
        let share = 100 / Float(max(found.count, 1))
        return [("UPOS", universal), ("XPOS", treebank), ("feats", all)]
            .map { "\($0) \(TrainingRun.places(Float($1) * share, 2))" }.joined(separator: " ")
    }

    /// Writes the parts that the engine reads.
    package func write(to file: inout ModelFileWriter) {
        encoder.write("tagger", vocabulary: vocabulary, to: &file)
        file.add("tagger.tags", lines: tags.tags)
        for parameter in head.parameters { file.add(parameter) }
        // The engine scores a few features a word, each with the weights beside each other.
        let width = encoder.output
        let weights = features.weight.value.base
        file.add(
            "tagger.features.weight",
            (0..<features.output).flatMap { tag in (0..<width).map { weights[$0 * features.output + tag] } }
        )
        file.add("tagger.features.bias", features.bias.value.array)
    }
}
