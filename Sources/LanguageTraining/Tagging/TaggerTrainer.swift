import CKernels
import LanguageEngine

/// Trains the tagger: one encoder, one layer of labels that join the universal and the treebank's part of speech.
package final class TaggerTrainer {
    /// What can be set.
    package struct Options {
        package var shape = SequenceEncoder.Shape(embedding: 96, layers: [64, 64], window: 3)
        package var epochs = 15
        package var rate: Float = 3e-3
        package var wordsPerBatch = 600
        package var inputDropout: Float = 0.2
        package var layerDropout: Float = 0.25
        package var formDropout: Float = 0.15
        package var smoothing: Float = 0.05
        package var seed: UInt64 = 1
        package init() {}
    }

    let options: Options
    package let vocabulary: [UInt32]
    private let rowOfKey: [UInt32: Int32]
    package let labels: [String]
    package let encoder: SequenceEncoder
    package let head: DenseLayer
    let learner: Learner
    private let arena = Arena()
    private var random: SeededGenerator

    package init(_ corpus: TrainingCorpus, _ options: Options) {
        self.options = options
        random = SeededGenerator(seed: options.seed)
        vocabulary = corpus.frequentKeys(times: 2)
        var rowOfKey: [UInt32: Int32] = [:]
        for (row, key) in vocabulary.enumerated() { rowOfKey[key] = Int32(row) }
        self.rowOfKey = rowOfKey
        labels = Array(Set(corpus.columns.map(Self.label))).sorted()
        encoder = SequenceEncoder(
            "tagger",
            rows: vocabulary.count,
            shape: options.shape,
            inputDropout: options.inputDropout,
            layerDropout: options.layerDropout,
            random: &random
        )
        head = DenseLayer("tagger.head", input: encoder.output, output: labels.count, random: &random, scale: 0.5)
        learner = Learner(
            dense: encoder.parameters + head.parameters,
            tables: [encoder.embedding],
            rate: options.rate
        )
    }

    static func label(_ columns: ConlluColumns) -> String { columns.upos + "|" + columns.xpos }

    package func train(_ corpus: TrainingCorpus, dev: [(String, TrainingCorpus)], report: (String) -> Void) {
        let rows = FeatureRows(corpus, rowOfKey: rowOfKey, formDropout: options.formDropout)
        var indexOfLabel: [String: Int] = [:]
        for (index, label) in labels.enumerated() { indexOfLabel[label] = index }
        let gold = corpus.columns.map { indexOfLabel[Self.label($0)] ?? 0 }
        let total = options.epochs * (corpus.columns.count / options.wordsPerBatch + 1)
        let clock = ContinuousClock()
        for epoch in 1...options.epochs {
            let began = clock.now
            var (loss, right, seen) = (Float(0), 0, 0)
            for batch in Batches.shuffled(corpus, words: options.wordsPerBatch, random: &random) {
                let progress = Float(learner.optimiser.steps) / Float(total)
                learner.optimiser.rate = options.rate * min(1, Float(learner.optimiser.steps + 1) / 200) * max(1 - progress, 0.01)
                let (l, r, n) = step(corpus, rows, gold, batch)
                loss += l
                right += r
                seen += n
            }
            var line = "epoch \(epoch): loss \(loss / Float(seen)), train \(Float(right) / Float(seen) * 100)"
            for (name, dev) in dev {
                let (upos, both) = evaluate(dev)
                line += ", \(name) UPOS \(upos) joint \(both)"
            }
            report(line + ", \(began.duration(to: clock.now))")
        }
    }

    private func step(_ corpus: TrainingCorpus, _ rows: FeatureRows, _ gold: [Int], _ sentences: [Int]) -> (Float, Int, Int) {
        arena.reset()
        let words = sentences.flatMap { corpus.sentences[$0].words }
        let batch = SentenceBatch(lengths: sentences.map { corpus.sentences[$0].words.count })
        let features = words.map { rows.rows(of: $0, random: &random) }
        let h = encoder.forward(features, batch, isTraining: true, random: &random)
        let scores = arena.zeros(batch.rows * labels.count)
        head.forward(h, scores, batch.rows)
        var (loss, right) = (Float(0), 0)
        var word = 0
        let used = arena.zeros(batch.rows * labels.count)
        for range in batch.sentences {
            for row in range {
                let at = scores + row * labels.count
                let (l, best) = SoftmaxLoss.gradient(
                    at, labels.count, gold: gold[words[word]], smoothing: options.smoothing,
                    weight: 1 / Float(words.count) * 1)
                loss += l * Float(words.count)
                if best == gold[words[word]] { right += 1 }
                (used + row * labels.count).update(from: at, count: labels.count)
                word += 1
            }
        }
        head.backward(h, used, encoder.outputGradient, batch.rows)
        encoder.backward(features)
        learner.step()
        return (loss, right, words.count)
    }

    /// The best label of each word of some sentences.
    package func predict(_ corpus: TrainingCorpus, _ sentences: Range<Int>) -> [Int] {
        let rows = FeatureRows(corpus, rowOfKey: rowOfKey, formDropout: 0)
        var result: [Int] = []
        for chunk in Batches.inOrder(corpus, sentences, words: 600) {
            arena.reset()
            let words = chunk.flatMap { corpus.sentences[$0].words }
            let batch = SentenceBatch(lengths: chunk.map { corpus.sentences[$0].words.count })
            let features = words.map { rows.rows(of: $0) }
            let h = encoder.forward(features, batch, isTraining: false, random: &random)
            let scores = arena.zeros(batch.rows * labels.count)
            head.forward(h, scores, batch.rows)
            for range in batch.sentences {
                for row in range {
                    let at = scores + row * labels.count
                    var best = 0
                    for index in 1..<labels.count where at[index] > at[best] { best = index }
                    result.append(best)
                }
            }
        }
        return result
    }

    func evaluate(_ corpus: TrainingCorpus) -> (Float, Float) {
        let found = predict(corpus, corpus.sentences.indices)
        var (upos, both) = (0, 0)
        for (word, label) in found.enumerated() {
            let gold = Self.label(corpus.columns[word])
            if labels[label] == gold { both += 1 }
            if labels[label].split(separator: "|").first == gold.split(separator: "|").first { upos += 1 }
        }
        let n = Float(max(found.count, 1)) / 100
        return (Float(upos) / n, Float(both) / n)
    }
}
