import Foundation
import LanguageEngine

/// The course of a training: epochs of batches, a line of progress after each, a checkpoint to go on from.
struct TrainingRun {
    let options: TrainingOptions
    /// The file that keeps where the training stands; none when nil.
    let checkpoint: String?
    /// Takes a line of progress.
    let report: (String) -> Void

    /// Runs the epochs that are still to be run.
    ///
    /// - Parameters:
    ///   - learner: The weights; a checkpoint with the same settings and weights sets them.
    ///   - lengths: The number of words of each sentence.
    ///   - settings: What the weights depend on beside the options, such as a digest of the data.
    ///   - step: Learns from one batch and returns the sum of the losses of its words.
    ///   - score: A line of scores after an epoch with this number.
    /// - Throws: When the checkpoint can't be written, or is damaged.
    func run(
        _ learner: Learner,
        lengths: [Int],
        settings: String,
        random: inout SeededGenerator,
        step: ([Int], inout SeededGenerator) -> Float,
        score: (Int) throws -> String
    ) throws {
        let words = lengths.reduce(0, +)
        let settings = "\(options) \(settings) \(lengths.count) \(words)"
        var done = 0
        if let checkpoint, FileManager.default.fileExists(atPath: checkpoint) {
            if let state = try Checkpoint.read(learner, settings: settings, from: checkpoint) {
                (done, random) = (state.epoch, state.random)
                report("going on after epoch \(done) from '\(checkpoint)'")
            } else {
                report("'\(checkpoint)' is of a training with other settings or data: starting anew")
            }
        }
        let total = options.epochs * (words / options.wordsPerBatch + 1)
        let clock = ContinuousClock()
        while done < options.epochs {
            let began = clock.now
            var loss: Float = 0
            for batch in Batches.shuffled(lengths, words: options.wordsPerBatch, random: &random) {
                learner.optimiser.rate = options.rate(after: learner.optimiser.steps, of: total)
                loss += step(batch, &random)
            }
            done += 1
            let seconds = began.duration(to: clock.now).components.seconds
            report(
                "epoch \(done) of \(options.epochs): loss \(Self.places(loss / Float(words), 4)), \(try score(done))\(seconds) s"
            )
            if let checkpoint {
                try Checkpoint(epoch: done, random: random).write(learner, settings: settings, to: checkpoint)
            }
        }
    }

    /// A number with a fixed number of places.
    static func places(_ number: Float, _ places: Int) -> String { String(format: "%.\(places)f", number) }
}
