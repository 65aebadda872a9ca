import LanguageEngine

/// Tags a corpus with taggers that did not see the sentence at hand, so that a parser learns from tags with the errors
/// that it will meet.
package enum Jackknife {
    /// How often every sentence is seen: enough for tags that are as good as the shipped ones but for a little.
    private static let epochs = 9

    /// The joined tag of every word, by the tagger of another part of the corpus.
    ///
    /// - Throws: When a checkpoint can't be used or written.
    package static func tags(
        _ corpus: TrainingCorpus,
        _ inventory: TagInventory,
        folds: Int,
        options: TrainingOptions = TaggerTrainer.standard,
        checkpoint: String? = nil,
        report: @escaping (String) -> Void
    ) throws -> [Int] {
        var options = options
        options.epochs = min(options.epochs, epochs)
        let size = (corpus.sentences.count + folds - 1) / max(folds, 1)
        var result: [Int] = []
        for fold in 0..<folds {
            let part = fold * size..<min((fold + 1) * size, corpus.sentences.count)
            guard !part.isEmpty else { continue }
            let rest = corpus.leavingOut(part)
            let trainer = TaggerTrainer(rest, options, tags: inventory)
            try trainer.train(rest, checkpoint: checkpoint.map { "\($0).fold\(fold + 1)" }) {
                report("tags, fold \(fold + 1) of \(folds): \($0)")
            }
            result += trainer.predict(corpus, part).map(\.part)
        }
        return result
    }
}
