import CKernels
package import LanguageEngine

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
    private var random: SeededGenerator
    private let formCounts: [UInt32: Int]

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
        var counts: [UInt32: Int] = [:]
        for word in corpus.columns.indices { counts[corpus.keys[corpus.starts[word] + 1], default: 0] += 1 }
        formCounts = counts
    }

    static func label(_ columns: ConlluColumns) -> String { columns.upos + "|" + columns.xpos }

    /// The features of a word that have a row; in training some forgo the word's own form.
    private func features(_ corpus: TrainingCorpus, _ rows: [Int32], _ word: Int, isTraining: Bool) -> ArraySlice<Int32> {
        let range = corpus.starts[word]..<corpus.starts[word + 1]
        var from = range.lowerBound
        if isTraining {
            let count = formCounts[corpus.keys[range.lowerBound + 1]] ?? 0
            let rate = options.formDropout + (count <= 2 ? 0.35 : 0)
            if random.unit() < rate { from += WordFeatures.formTemplates }
        }
        return rows[from..<range.upperBound].filter { $0 >= 0 }[...]
    }

    package func train(_ corpus: TrainingCorpus, dev: [(String, TrainingCorpus)], report: (String) -> Void) {
        let rows = corpus.rows(rowOfKey)
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

    private func step(_ corpus: TrainingCorpus, _ rows: [Int32], _ gold: [Int], _ sentences: [Int]) -> (Float, Int, Int) {
        let words = sentences.flatMap { corpus.sentences[$0].words }
        let batch = SentenceBatch(lengths: sentences.map { corpus.sentences[$0].words.count })
        let features = words.map { self.features(corpus, rows, $0, isTraining: true) }
        let h = encoder.forward(features, batch, isTraining: true, random: &random)
        let scores = FloatBuffer(batch.rows * labels.count)
        head.forward(h, scores.base, batch.rows)
        var (loss, right) = (Float(0), 0)
        var word = 0
        let used = FloatBuffer(batch.rows * labels.count)
        for range in batch.sentences {
            for row in range {
                let at = scores.base + row * labels.count
                let (l, best) = SoftmaxLoss.gradient(
                    at, labels.count, gold: gold[words[word]], smoothing: options.smoothing,
                    weight: 1 / Float(words.count) * 1)
                loss += l * Float(words.count)
                if best == gold[words[word]] { right += 1 }
                (used.base + row * labels.count).update(from: at, count: labels.count)
                word += 1
            }
        }
        head.backward(h, used.base, encoder.outputGradient, batch.rows)
        encoder.backward(features)
        learner.step()
        return (loss, right, words.count)
    }

    /// The best label of each word of some sentences.
    package func predict(_ corpus: TrainingCorpus, _ sentences: Range<Int>) -> [Int] {
        let rows = corpus.rows(rowOfKey)
        var result: [Int] = []
        for chunk in Batches.inOrder(corpus, sentences, words: 600) {
            let words = chunk.flatMap { corpus.sentences[$0].words }
            let batch = SentenceBatch(lengths: chunk.map { corpus.sentences[$0].words.count })
            let features = words.map { self.features(corpus, rows, $0, isTraining: false) }
            let h = encoder.forward(features, batch, isTraining: false, random: &random)
            let scores = FloatBuffer(batch.rows * labels.count)
            head.forward(h, scores.base, batch.rows)
            for range in batch.sentences {
                for row in range {
                    let at = scores.base + row * labels.count
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
