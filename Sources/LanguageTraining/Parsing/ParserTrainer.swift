import CKernels
package import LanguageEngine

/// Trains the dependency parser: an encoder over words and their tags, a biaffine scorer of heads, a scorer of relations.
package final class ParserTrainer {
    /// The settings of the model that is shipped.
    package static let standard = TrainingOptions(
        shape: .init(embedding: 128, layers: [80, 80], window: 3),
        epochs: 16,
        wordsPerBatch: 800,
        inputDropout: 0.05,
        layerDropout: 0.15
    )

    private static let arcWidth = 64
    private static let labelWidth = 64
    private let options: TrainingOptions
    private let vocabulary: [UInt32]
    private let rowOfKey: [UInt32: Int32]
    private let parts: [String]
    private let labels: [String]
    private let indexOfLabel: [String: Int]
    private let encoder: SequenceEncoder
    private let arcs: BiaffineScorer
    private let relations: LabelScorer
    private let learner: Learner
    private let arena = Arena()
    private var random: SeededGenerator

    /// Prepares to train on `corpus`, whose words will come with indices into `parts`, the joined tags.
    package init(_ corpus: TrainingCorpus, parts: [String], _ options: TrainingOptions = standard) {
        self.options = options
        self.parts = parts
        random = SeededGenerator(seed: options.seed)
        vocabulary = corpus.frequentKeys(times: 2)
        rowOfKey = Dictionary(uniqueKeysWithValues: zip(vocabulary, 0..<Int32(vocabulary.count)))
        labels = Set(corpus.columns.map(\.deprel)).sorted()
        indexOfLabel = Dictionary(uniqueKeysWithValues: zip(labels, labels.indices))
        encoder = SequenceEncoder("parser", rows: vocabulary.count + parts.count, options, random: &random)
        arcs = BiaffineScorer(input: encoder.output, width: Self.arcWidth, arena: arena, random: &random)
        relations = LabelScorer(
            input: encoder.output,
            width: Self.labelWidth,
            labels: labels.count,
            arena: arena,
            random: &random
        )
        learner = Learner(
            dense: encoder.parameters + arcs.parameters + relations.parameters,
            tables: [encoder.embedding],
            rate: options.rate
        )
    }

    private func tagRow(_ part: Int) -> Int32 { Int32(vocabulary.count + part) }

    /// Trains, with the scores on each of `dev` in every line of progress.
    ///
    /// - Parameter tags: The joined tag of every word, as a tagger finds it that was not trained on the word.
    /// - Throws: When the checkpoint can't be used or written.
    package func train(
        _ corpus: TrainingCorpus,
        tags: [Int],
        dev: [(corpus: NamedCorpus, tags: [Int])] = [],
        checkpoint: String? = nil,
        report: @escaping (String) -> Void
    ) throws {
        let rows = FeatureRows(corpus, rowOfKey: rowOfKey, formDropout: options.formDropout)
        try TrainingRun(options: options, checkpoint: checkpoint, report: report).run(
            learner,
            corpus,
            settings: "parser \(parts.count) \(labels.count)",
            random: &random,
            step: { step(corpus, rows, tags, $0, &$1) },
            score: { dev.map { "\($0.corpus.name) \(evaluate($0.corpus.corpus, $0.tags)), " }.joined() }
        )
    }

    private func step(
        _ corpus: TrainingCorpus,
        _ rows: FeatureRows,
        _ tags: [Int],
        _ sentences: [Int],
        _ random: inout SeededGenerator
    ) -> Float {
        arena.reset()
        let batch = SentenceBatch(lengths: sentences.map { corpus.sentences[$0].words.count })
        let lists = sentences.flatMap { corpus.sentences[$0].words }
            .map { rows.rows(of: $0, with: tagRow(tags[$0]), random: &random) }
        let h = encoder.forward(lists, batch, random: &random)
        arcs.prepare(h, batch)
        relations.prepare(h, batch)
        let weight = 1 / Float(lists.count)
        var loss: Float = 0
        for (range, index) in zip(batch.sentences, sentences) {
            loss += sentence(corpus, corpus.sentences[index].words, range, weight)
        }
        arcs.backward(h, encoder.outputGradient, batch)
        relations.backward(h, encoder.outputGradient, batch)
        encoder.backward(lists)
        learner.step()
        return loss / weight
    }

    /// The loss and the gradients of the heads and relations of one sentence.
    private func sentence(
        _ corpus: TrainingCorpus,
        _ words: Range<Int>,
        _ range: Range<Int>,
        _ weight: Float
    ) -> Float {
        let n = range.count
        var loss: Float = 0
        var heads = [Int](repeating: -1, count: n)
        let scores = arena.zeros(n * (n + 1))
        arcs.scores(range, scores)
        let labelScores = arena.zeros(n * labels.count)
        for (word, index) in words.enumerated() { heads[word] = (corpus.columns[index].head ?? 0) - 1 }
        relations.scores(range, heads: heads, labelScores)
        for (word, index) in words.enumerated() {
            let row = scores + word * (n + 1)
            let labelRow = labelScores + word * labels.count
            guard let head = corpus.columns[index].head, let label = indexOfLabel[corpus.columns[index].deprel] else {
                // Nothing is known of this word, so nothing is learned from it.
                row.update(repeating: 0, count: n + 1)
                labelRow.update(repeating: 0, count: labels.count)
                continue
            }
            // No word is its own head.
            row[word + 1] = -1e4
            loss += SoftmaxLoss.gradient(row, n + 1, gold: head, weight: weight)
            loss += SoftmaxLoss.gradient(labelRow, labels.count, gold: label, weight: weight)
        }
        arcs.back(range, scores)
        relations.back(range, heads: heads, labelScores)
        return loss
    }

    /// The head (from zero, -1 for the root) and the relation of each word.
    package func predict(_ corpus: TrainingCorpus, tags: [Int]) -> [(head: Int, relation: String)] {
        let rows = FeatureRows(corpus, rowOfKey: rowOfKey, formDropout: 0)
        var result: [(head: Int, relation: String)] = []
        for chunk in Batches.inOrder(corpus, corpus.sentences.indices, words: 600) {
            arena.reset()
            let batch = SentenceBatch(lengths: chunk.map { corpus.sentences[$0].words.count })
            let lists = chunk.flatMap { corpus.sentences[$0].words }.map { rows.rows(of: $0, with: tagRow(tags[$0])) }
            let h = encoder.forward(lists, batch)
            arcs.prepare(h, batch)
            relations.prepare(h, batch)
            for range in batch.sentences {
                let scores = arena.zeros(range.count * (range.count + 1))
                arcs.scores(range, scores)
                let heads = TreeDecoder().heads(scores, count: range.count)
                let labelScores = arena.zeros(range.count * labels.count)
                relations.scores(range, heads: heads, labelScores)
                for (word, head) in heads.enumerated() {
                    let best = kernel_best(labelScores + word * labels.count, labels.count)
                    result.append((head, labels[best]))
                }
            }
        }
        return result
    }

    private func evaluate(_ corpus: TrainingCorpus, _ tags: [Int]) -> String {
        let found = predict(corpus, tags: tags)
        var (attached, labelled) = (0, 0)
        for (columns, arc) in zip(corpus.columns, found) where columns.head == arc.head + 1 {
            attached += 1
            if Relation(arc.relation).universal == Relation(columns.deprel).universal { labelled += 1 }
        }
        let share = 100 / Float(max(found.count, 1))
        return [("UAS", attached), ("LAS", labelled)]
            .map { "\($0) \(TrainingRun.places(Float($1) * share, 2))" }.joined(separator: " ")
    }

    /// Writes the parts that the engine reads.
    package func write(to file: inout ModelFileWriter) {
        encoder.write("parser", vocabulary: vocabulary, to: &file)
        file.add("parser.parts", lines: parts)
        file.add("parser.relations", lines: labels)
        file.add("parser.scorers", [Int32(arcs.width), Int32(relations.width)])
        for parameter in arcs.parameters + relations.parameters { file.add(parameter) }
    }
}
