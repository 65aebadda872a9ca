import CKernels
import Foundation
import LanguageEngine

/// The cross-entropy of a sequence of labels among those that spell whole names.
///
/// This is a conditional random field (Lafferty, McCallum and Pereira 2001).
/// Where the annotation is partial a word outside of names may as well belong to one of type MISC: all sequences that
/// agree with what was annotated count as right.
struct NameLoss {
    private static let width = NameLabel.count

    private let transitions: Parameter
    private let arena: Arena
    /// exp(transition) by last and next label, 0 where they may not follow each other.
    private let factors: UnsafeMutablePointer<Float>
    /// The same by next and last label.
    private let transposed: UnsafeMutablePointer<Float>

    init(_ transitions: Parameter, _ arena: Arena) {
        self.transitions = transitions
        self.arena = arena
        let width = Self.width
        factors = arena.zeros(width * width)
        for last in 0..<width {
            for label in 0..<width where NameLabel.follows(label, last) {
                factors[last * width + label] = exp(transitions.value.base[last * width + label])
            }
        }
        transposed = arena.transposed(factors, width, width)
    }

    /// Adds the gradient of one sentence to `gradient` and to that of the transitions; returns its loss.
    func add(
        _ scores: UnsafePointer<Float>,
        _ gradient: UnsafeMutablePointer<Float>,
        _ gold: ArraySlice<UInt8>,
        isPartial: Bool,
        weight: Float
    ) -> Float {
        let all = pass(scores, gradient, gold.count, weight) { _, _ in true }
        let first = gold.startIndex
        let right = pass(scores, gradient, gold.count, -weight) { word, label in
            let wanted = Int(gold[first + word])
            if wanted == label { return true }
            return isPartial && wanted == NameLabel.outside && NameLabel.kind(label) == .other
        }
        return weight * (all - right)
    }

    /// Forward and backward over the sequences that `allows` leaves: adds their expected labels and transitions times
    /// `weight` to the gradients; returns the logarithm of their sum.
    private func pass(
        _ scores: UnsafePointer<Float>,
        _ gradient: UnsafeMutablePointer<Float>,
        _ count: Int,
        _ weight: Float,
        allows: (Int, Int) -> Bool
    ) -> Float {
        let width = Self.width
        // Each row is scaled to a sum of one, so that nothing over- or underflows.
        let emissions = arena.zeros(count * width)
        let forward = arena.zeros(count * width)
        let backward = arena.zeros(width * 2)
        var logarithm: Float = 0
        for word in 0..<count {
            let row = emissions + word * width
            var top = -Float.infinity
            for label in 0..<width { top = max(top, scores[word * width + label]) }
            for label in 0..<width { row[label] = scores[word * width + label] - top }
            kernel_exp(row, width)
            let alpha = forward + word * width
            if word == 0 {
                alpha.update(from: factors + NameLabel.outside * width, count: width)
            } else {
                kernel_product(alpha - width, width, factors, nil, alpha, width, 1, width, width, 1)
            }
            var sum: Float = 0
            for label in 0..<width {
                if !allows(word, label) { row[label] = 0 }
                alpha[label] *= row[label]
                if word == count - 1, NameLabel.isOpen(label) { alpha[label] = 0 }
                sum += alpha[label]
            }
            guard sum > 0 else { return 0 }
            for label in 0..<width { alpha[label] /= sum }
            logarithm += log(sum) + top
        }
        goBack(emissions, forward, backward, gradient, count, weight)
        return logarithm
    }

    private func goBack(
        _ emissions: UnsafePointer<Float>,
        _ forward: UnsafePointer<Float>,
        _ beta: UnsafeMutablePointer<Float>,
        _ gradient: UnsafeMutablePointer<Float>,
        _ count: Int,
        _ weight: Float
    ) {
        let width = Self.width
        let weighted = beta + width
        for label in 0..<width { beta[label] = NameLabel.isOpen(label) ? 0 : 1 }
        for word in stride(from: count - 1, through: 0, by: -1) {
            let alpha = forward + word * width
            var sum: Float = 0
            for label in 0..<width { sum += alpha[label] * beta[label] }
            guard sum > 0 else { return }
            for label in 0..<width { gradient[word * width + label] += weight * alpha[label] * beta[label] / sum }
            for label in 0..<width { weighted[label] = beta[label] * emissions[word * width + label] }
            let last = word == 0 ? nil : alpha - width
            addTransitions(last, weighted, weight)
            guard word > 0 else { return }
            for label in 0..<width { beta[label] = 0 }
            kernel_product(weighted, width, transposed, nil, beta, width, 1, width, width, 1)
            var total: Float = 0
            for label in 0..<width { total += beta[label] }
            guard total > 0 else { return }
            for label in 0..<width { beta[label] /= total }
        }
    }

    /// Adds the expected transitions from the labels of the last word, nil at the start of the sentence.
    private func addTransitions(
        _ last: UnsafePointer<Float>?,
        _ weighted: UnsafePointer<Float>,
        _ weight: Float
    ) {
        let width = Self.width
        var sum: Float = 0
        let lasts = last == nil ? NameLabel.outside..<NameLabel.outside + 1 : 0..<width
        for from in lasts {
            let share = last?[from] ?? 1
            if share > 0 { sum += share * kernel_dot(factors + from * width, weighted, width) }
        }
        guard sum > 0 else { return }
        for from in lasts {
            let share = (last?[from] ?? 1) * weight / sum
            guard share != 0 else { continue }
            let gradient = transitions.gradient.base + from * width
            for label in 0..<width { gradient[label] += share * factors[from * width + label] * weighted[label] }
        }
    }
}
