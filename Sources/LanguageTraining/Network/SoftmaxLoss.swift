import CKernels
import Foundation

/// The cross-entropy of a softmax over rows of scores.
package enum SoftmaxLoss {
    /// Turns a row of scores into its gradient and returns the loss.
    ///
    /// - Parameters:
    ///   - gold: The right label.
    ///   - smoothing: The share of certainty that is spread over all labels.
    ///   - weight: What loss and gradient are multiplied with.
    package static func gradient(
        _ scores: UnsafeMutablePointer<Float>,
        _ count: Int,
        gold: Int,
        smoothing: Float = 0,
        weight: Float = 1
    ) -> Float {
        let top = scores[kernel_best(scores, count)]
        let goldScore = scores[gold] - top
        for index in 0..<count { scores[index] -= top }
        kernel_exp(scores, count)
        var sum: Float = 0
        for index in 0..<count { sum += scores[index] }
        let inverse = weight / sum
        let even = weight * smoothing / Float(count)
        for index in 0..<count { scores[index] = scores[index] * inverse - even }
        scores[gold] -= weight * (1 - smoothing)
        return weight * (log(sum) - goldScore)
    }
}
