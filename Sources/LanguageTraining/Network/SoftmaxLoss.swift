import CKernels
import Foundation

/// The cross-entropy of a softmax over rows of scores.
package enum SoftmaxLoss {
    /// Turns a row of scores into its gradient and returns the loss; the best label before that is given to `best`.
    package static func gradient(
        _ scores: UnsafeMutablePointer<Float>,
        _ count: Int,
        gold: Int,
        smoothing: Float = 0,
        weight: Float = 1
    ) -> (loss: Float, best: Int) {
        var best = 0
        for index in 1..<max(count, 1) where scores[index] > scores[best] { best = index }
        let top = scores[best]
        let goldScore = scores[gold] - top
        for index in 0..<count { scores[index] -= top }
        kernel_exp(scores, count)
        var sum: Float = 0
        for index in 0..<count { sum += scores[index] }
        let inverse = weight / sum
        let even = weight * smoothing / Float(count)
        for index in 0..<count { scores[index] = scores[index] * inverse - even }
        scores[gold] -= weight * (1 - smoothing)
        return (weight * (log(sum) - goldScore), best)
    }
}
