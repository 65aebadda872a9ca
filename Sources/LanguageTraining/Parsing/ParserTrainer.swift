import CKernels
import LanguageEngine

/// Trains the dependency parser: an encoder over words and their tags, a biaffine scorer of heads, a scorer of relations.
package final class ParserTrainer {
    /// What can be set.
    package struct Options {
        package var shape = SequenceEncoder.Shape(embedding: 128, layers: [80, 80], window: 3)
        package var arcWidth = 64
        package var labelWidth = 64
        package var epochs = 15
        package var rate: Float = 3e-3
        package var wordsPerBatch = 800
        package var inputDropout: Float = 0.2
        package var layerDropout: Float = 0.25
        package var formDropout: Float = 0.15
        package var seed: UInt64 = 2
        package init() {}
    }

    let options: Options
    package let vocabulary: [UInt32]
    private let rowOfKey: [UInt32: Int32]
    package let tagCount: Int
    package let labels: [String]
    private let indexOfLabel: [String: Int]
    package let encoder: SequenceEncoder
    package let arcs: BiaffineScorer
    package let relations: LabelScorer
    let learner: Learner
    private let arena = Arena()
    private var random: SeededGenerator

    /// Prepares to train on `corpus`, whose words have tags from zero up to `tagCount`.
    package init(_ corpus: TrainingCorpus, tagCount: Int, _ options: Options) {
        self.options = options
        self.tagCount = tagCount
        random = SeededGenerator(seed: options.seed)
        vocabulary = corpus.frequentKeys(times: 2)
        var rowOfKey: [UInt32: Int32] = [:]
        for (row, key) in vocabulary.enumerated() { rowOfKey[key] = Int32(row) }
        self.rowOfKey = rowOfKey
        labels = Array(Set(corpus.columns.map(\.deprel))).sorted()
        var indexOfLabel: [String: Int] = [:]
        for (index, label) in labels.enumerated() { indexOfLabel[label] = index }
        self.indexOfLabel = indexOfLabel
        encoder = SequenceEncoder(
            "parser",
            rows: vocabulary.count + tagCount,
            shape: options.shape,
            inputDropout: options.inputDropout,
            layerDropout: options.layerDropout,
            random: &random
        )
        arcs = BiaffineScorer(input: encoder.output, width: options.arcWidth, arena: arena, random: &random)
        relations = LabelScorer(
            input: encoder.output,
            width: options.labelWidth,
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

    private func tagRow(_ tag: Int) -> Int32 { Int32(vocabulary.count + tag) }

    package func train(
        _ corpus: TrainingCorpus,
        tags: [Int],
        dev: [(String, TrainingCorpus, [Int])],
        report: (String) -> Void
    ) {
        let rows = FeatureRows(corpus, rowOfKey: rowOfKey, formDropout: options.formDropout)
        let total = options.epochs * (corpus.columns.count / options.wordsPerBatch + 1)
        let clock = ContinuousClock()
        for epoch in 1...options.epochs {
            let began = clock.now
            var (loss, seen) = (Float(0), 0)
            for sentences in Batches.shuffled(corpus, words: options.wordsPerBatch, random: &random) {
                let steps = Float(learner.optimiser.steps)
                learner.optimiser.rate =
                    options.rate * min(1, (steps + 1) / 200) * max(1 - steps / Float(total), 0.01)
                let words = sentences.reduce(0) { $0 + corpus.sentences[$1].words.count }
                loss += step(corpus, rows, tags, sentences, words) * Float(words)
                seen += words
            }
            var line = "epoch \(epoch): loss \(loss / Float(seen))"
            for (name, dev, tags) in dev {
                let (uas, las) = evaluate(dev, tags)
                line += ", \(name) UAS \(uas) LAS \(las)"
            }
            report(line + ", \(began.duration(to: clock.now))")
        }
    }

    private func step(
        _ corpus: TrainingCorpus,
        _ rows: FeatureRows,
        _ tags: [Int],
        _ sentences: [Int],
        _ wordCount: Int
    ) -> Float {
        arena.reset()
        let batch = SentenceBatch(lengths: sentences.map { corpus.sentences[$0].words.count })
        var features: [ArraySlice<Int32>] = []
        features.reserveCapacity(wordCount)
        for index in sentences {
            for word in corpus.sentences[index].words {
                features.append(rows.rows(of: word, with: tagRow(tags[word]), random: &random))
            }
        }
        let h = encoder.forward(features, batch, isTraining: true, random: &random)
        arcs.prepare(h, batch)
        relations.prepare(h, batch)
        var loss: Float = 0
        for (range, index) in zip(batch.sentences, sentences) {
            loss += sentence(corpus, corpus.sentences[index].words, range, 1 / Float(wordCount))
        }
        arcs.backward(h, encoder.outputGradient, batch)
        relations.backward(h, encoder.outputGradient, batch)
        encoder.backward(features)
        learner.step()
        return loss
    }

    /// The loss and the gradients of the heads and relations of one sentence.
    private func sentence(_ corpus: TrainingCorpus, _ words: Range<Int>, _ range: Range<Int>, _ weight: Float) -> Float {
        let n = range.count
        var loss: Float = 0
        var heads = [Int](repeating: -1, count: n)
        let scores = arena.zeros(n * (n + 1))
        arcs.scores(range, scores)
        for (word, index) in words.enumerated() {
            let row = scores + word * (n + 1)
            guard let head = corpus.columns[index].head else {
                row.update(repeating: 0, count: n + 1)
                continue
            }
            heads[word] = head - 1
            row[word + 1] = -1e4
            loss += SoftmaxLoss.gradient(row, n + 1, gold: head, weight: weight).loss
        }
        arcs.back(range, scores)
        let labelScores = arena.zeros(n * labels.count)
        relations.scores(range, heads: heads, labelScores)
        for (word, index) in words.enumerated() {
            let row = labelScores + word * labels.count
            let gold = indexOfLabel[corpus.columns[index].deprel] ?? 0
            loss += SoftmaxLoss.gradient(row, labels.count, gold: gold, weight: weight).loss
        }
        relations.back(range, heads: heads, labelScores)
        return loss
    }

    /// The head (from zero, -1 for the root) and relation of each word.
    package func predict(_ corpus: TrainingCorpus, tags: [Int]) -> [(head: Int, label: Int)] {
        let rows = FeatureRows(corpus, rowOfKey: rowOfKey, formDropout: 0)
        var result: [(head: Int, label: Int)] = []
        let decoder = TreeDecoder()
        for chunk in Batches.inOrder(corpus, corpus.sentences.indices, words: 600) {
            arena.reset()
            let batch = SentenceBatch(lengths: chunk.map { corpus.sentences[$0].words.count })
            let features = chunk.flatMap { index in
                corpus.sentences[index].words.map { rows.rows(of: $0, with: tagRow(tags[$0])) }
            }
            let h = encoder.forward(features, batch, isTraining: false, random: &random)
            arcs.prepare(h, batch)
            relations.prepare(h, batch)
            for range in batch.sentences {
                let n = range.count
                let scores = arena.zeros(n * (n + 1))
                arcs.scores(range, scores)
                let heads = decoder.heads(scores, count: n)
                let labelScores = arena.zeros(n * labels.count)
                relations.scores(range, heads: heads, labelScores)
                for word in 0..<n {
                    let row = labelScores + word * labels.count
                    var best = 0
                    for index in 1..<labels.count where row[index] > row[best] { best = index }
                    result.append((heads[word], best))
                }
            }
        }
        return result
    }

    func evaluate(_ corpus: TrainingCorpus, _ tags: [Int]) -> (Float, Float) {
        let found = predict(corpus, tags: tags)
        var (uas, las) = (0, 0)
        for (word, arc) in found.enumerated() {
            let gold = corpus.columns[word]
            guard gold.head == arc.head + 1 else { continue }
            uas += 1
            if labels[arc.label].split(separator: ":").first == gold.deprel.split(separator: ":").first { las += 1 }
        }
        let n = Float(max(found.count, 1)) / 100
        return (Float(uas) / n, Float(las) / n)
    }
}
