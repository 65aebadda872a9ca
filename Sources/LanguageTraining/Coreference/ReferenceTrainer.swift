import CKernels
import Foundation
package import LanguageEngine

/// Learns to score references from marked texts: each is read with the marked mentions and with those that the engine
/// finds, half of the time along the marked clusters and half along the network's own decisions.
package final class ReferenceTrainer {
    /// What can be chosen.
    package struct Options {
        package var width = 32
        package var epochs = 10
        package var rate: Float = 2e-3
        package var dropout: Float = 0.25
        package var rowDropout: Float = 0.1
        package var rareTimes = 10
        package var decay: Float = 0
        package var seed: UInt64 = 1

        package init() {}
    }

    private struct Example {
        let document: ReferenceDocument
        let drafts: [MentionDraft]
        let clusters: [Int]
    }

    private let options: Options
    private let examples: [Example]
    private var vocabulary: [UInt32] = []
    private var rowOfKey: [UInt32: Int32] = [:]
    private let table: EmbeddingLayer
    private let bias: Parameter
    private let output: Parameter
    private let learner: Learner
    private var random: SeededGenerator
    private let arena = Arena()

    package init(_ documents: [ReferenceDocument], _ options: Options) {
        self.options = options
        random = SeededGenerator(seed: options.seed)
        examples = documents.flatMap { document in
            [true, false].map { given in
                let mentions = document.mentions(given: given)
                return Example(document: document, drafts: mentions.drafts, clusters: mentions.clusters)
            }
        }
        let frequent = Self.frequentKeys(examples, times: options.rareTimes)
        table = EmbeddingLayer(
            "coreference.rows",
            rows: max(1, frequent.count),
            width: options.width,
            scale: 0.08,
            random: &random
        )
        bias = Parameter("coreference.bias", count: options.width, bound: 0, random: &random)
        output = Parameter("coreference.output", count: options.width, bound: 0.2, random: &random)
        learner = Learner(dense: [bias, output], tables: [table], rate: options.rate)
        vocabulary = frequent
        for (row, key) in frequent.enumerated() { rowOfKey[key] = Int32(row) }
    }

    /// The keys that readings along the marked clusters see several times, in the order in which they came to be that
    /// many.
    private static func frequentKeys(_ examples: [Example], times: Int) -> [UInt32] {
        var counts: [UInt32: Int] = [:]
        var order: [UInt32] = []
        func count(_ keys: UnsafeMutablePointer<UInt32>, _ number: Int) {
            for index in 0..<number {
                let sum = counts[keys[index], default: 0] + 1
                counts[keys[index]] = sum
                if sum == times { order.append(keys[index]) }
            }
        }
        let keys = UnsafeMutablePointer<UInt32>.allocate(capacity: ReferenceFeatures.limit)
        defer { keys.deallocate() }
        var candidates: [Int32] = []
        for example in examples {
            let pass = ReferencePass(example.document.text, example.drafts)
            var features = ReferenceFeatures(pass, into: keys)
            var entityOfCluster: [Int: Int] = [:]
            for mention in pass.order {
                pass.candidates(mention, into: &candidates)
                count(keys, features.writeMention(mention))
                var (fitting, best) = (0, ReferencePass.noMatch)
                for candidate in candidates {
                    let code = pass.bestMatch(pass.drafts[mention], pass.entities[Int(candidate)])
                    count(keys, features.writePair(mention, Int(candidate), rank: fitting, code: code))
                    best = min(best, code)
                    if ReferenceFeatures.fits(pass.drafts[mention], pass.entities[Int(candidate)]) { fitting += 1 }
                }
                count(keys, features.writeNew(mention, best: best, fitting: fitting))
                let entity = entityOfCluster[example.clusters[mention]]
                pass.assign(mention, to: entity)
                let assigned = entity ?? pass.entities.count - 1
                entityOfCluster[example.clusters[mention]] = assigned
                count(keys, features.writeEntity(assigned))
            }
        }
        return order
    }

    /// Trains for all epochs.
    package func train(report: (String) -> Void) {
        let averaged = [table.weight, bias, output]
        let sums = averaged.map { FloatBuffer($0.count) }
        var steps: Float = 0
        for epoch in 0..<options.epochs {
            // The rate falls to a tenth in a line.
            learner.optimiser.rate = options.rate * (1 - 0.9 * Float(epoch) / Float(max(1, options.epochs - 1)))
            learner.optimiser.decay = options.decay
            var (loss, right, total) = (Float(0), 0, 0)
            for index in examples.indices.shuffled(using: &random) {
                let result = read(examples[index], alongMarked: random.unit() < 0.5)
                loss += result.loss
                right += result.right
                total += result.total
                // The weights of the second half are averaged (Polyak and Juditsky 1992): the texts are few.
                guard 2 * epoch >= options.epochs else { continue }
                for (parameter, sum) in zip(averaged, sums) {
                    kernel_add(parameter.value.base, 1, sum.base, parameter.count)
                }
                steps += 1
            }
            let share = 100 * Float(right) / Float(max(1, total))
            report("epoch \(epoch + 1): loss \(loss / Float(max(1, total))), right \(share) %")
        }
        guard steps > 0 else { return }
        for (parameter, sum) in zip(averaged, sums) {
            parameter.value.base.update(repeating: 0, count: parameter.count)
            kernel_add(sum.base, 1 / steps, parameter.value.base, parameter.count)
        }
    }

    private static let batch = 24

    private func read(_ example: Example, alongMarked: Bool) -> (loss: Float, right: Int, total: Int) {
        let pass = ReferencePass(example.document.text, example.drafts)
        let keys = UnsafeMutablePointer<UInt32>.allocate(capacity: ReferenceFeatures.limit)
        defer { keys.deallocate() }
        var features = ReferenceFeatures(pass, into: keys)
        var tally = ClusterTally()
        var candidates: [Int32] = []
        var (loss, right) = (Float(0), 0)
        for (step, mention) in pass.order.enumerated() {
            pass.candidates(mention, into: &candidates)
            let cluster = example.clusters[mention]
            let gold = tally.entity(of: cluster)
            let isGold = candidates.map { Int($0) == gold }
            arena.reset()
            let result = learn(mention, candidates, isGold, pass, &features, keys)
            loss += result.loss
            let chosen = result.best < candidates.count ? Int(candidates[result.best]) : nil
            if result.best < candidates.count ? isGold[result.best] : !isGold.contains(true) { right += 1 }
            let next = alongMarked ? gold : chosen
            pass.assign(mention, to: next)
            tally.add(cluster, next ?? pass.entities.count - 1)
            if step % Self.batch == Self.batch - 1 { learner.step() }
        }
        learner.step()
        return (loss, right, pass.order.count)
    }

    private func rows(_ keys: UnsafeMutablePointer<UInt32>, _ count: Int) -> [Int32] {
        var list: [Int32] = []
        list.reserveCapacity(count)
        for index in 0..<count {
            guard let row = rowOfKey[keys[index]] else { continue }
            if random.unit() >= options.rowDropout { list.append(row) }
        }
        return list
    }

    /// Scores a mention against its candidates and "new", and adds to the gradients.
    private func learn(
        _ mention: Int,
        _ candidates: [Int32],
        _ isGold: [Bool],
        _ pass: ReferencePass,
        _ features: inout ReferenceFeatures,
        _ keys: UnsafeMutablePointer<UInt32>
    ) -> (loss: Float, best: Int) {
        let width = options.width
        let own = rows(keys, features.writeMention(mention))
        var lists: [[Int32]] = []
        var (fitting, surest) = (0, ReferencePass.noMatch)
        for candidate in candidates {
            let index = Int(candidate)
            let code = pass.bestMatch(pass.drafts[mention], pass.entities[index])
            var list = rows(keys, features.writeEntity(index))
            list += rows(keys, features.writePair(mention, index, rank: fitting, code: code))
            lists.append(list)
            surest = min(surest, code)
            if ReferenceFeatures.fits(pass.drafts[mention], pass.entities[index]) { fitting += 1 }
        }
        lists.append(rows(keys, features.writeNew(mention, best: surest, fitting: fitting)))
        let base = arena.zeros(width)
        kernel_add(bias.value.base, 1, base, width)
        table.forward(own, base)
        let hidden = arena.zeros(lists.count * width)
        let scores = arena.zeros(lists.count)
        let mask = dropoutMask(width)
        for (index, list) in lists.enumerated() {
            let h = hidden + index * width
            h.update(from: base, count: width)
            table.forward(list, h)
            kernel_rectify(h, width)
            for column in 0..<width { h[column] *= mask[column] }
            scores[index] = kernel_dot(h, output.value.base, width)
        }
        let (loss, best) = gradient(scores, lists.count, isGold)
        let dBase = arena.zeros(width)
        let d = arena.zeros(width)
        for (index, list) in lists.enumerated() where abs(scores[index]) > 1e-6 {
            let h = hidden + index * width
            kernel_add(h, scores[index], output.gradient.base, width)
            for column in 0..<width {
                d[column] = h[column] > 0 ? scores[index] * output.value.base[column] * mask[column] : 0
            }
            table.backward(list, d)
            kernel_add(d, 1, dBase, width)
        }
        table.backward(own, dBase)
        kernel_add(dBase, 1, bias.gradient.base, width)
        return (loss, best)
    }

    private func dropoutMask(_ width: Int) -> UnsafeMutablePointer<Float> {
        let mask = arena.zeros(width)
        let scale = 1 / (1 - options.dropout)
        for column in 0..<width { mask[column] = random.unit() < options.dropout ? 0 : scale }
        return mask
    }

    /// Turns scores into the gradient of the likelihood of all right answers together; "new" stands last.
    private func gradient(_ scores: UnsafeMutablePointer<Float>, _ count: Int, _ isGold: [Bool]) -> (Float, Int) {
        let best = Int(kernel_best(scores, count))
        let top = scores[best]
        for index in 0..<count { scores[index] -= top }
        kernel_exp(scores, count)
        let isNew = !isGold.contains(true)
        func isRight(_ index: Int) -> Bool { index < count - 1 ? isGold[index] : isNew }
        var (sum, right) = (Float(0), Float(0))
        for index in 0..<count {
            sum += scores[index]
            if isRight(index) { right += scores[index] }
        }
        right = max(right, 1e-30)
        for index in 0..<count {
            scores[index] = scores[index] / sum - (isRight(index) ? scores[index] / right : 0)
        }
        return (log(sum / right), best)
    }

    /// Writes the component as the engine reads it: the rows as bytes with one scale each.
    package func write(to file: inout ModelFileWriter) {
        file.add("coreference.shape", [Int32(options.width)])
        file.add("coreference.vocabulary", FeatureVocabulary.slots(for: vocabulary))
        file.add("coreference.rows", scaledBy: "coreference.scales", table)
        file.add(bias)
        file.add(output)
    }
}

/// Which entity of a reading stands for a marked cluster: the one that holds most of its mentions.
private struct ClusterTally {
    private var counts: [Int: [Int: Int]] = [:]

    func entity(of cluster: Int) -> Int? {
        counts[cluster]?.max { $0.value != $1.value ? $0.value < $1.value : $0.key > $1.key }?.key
    }

    mutating func add(_ cluster: Int, _ entity: Int) { counts[cluster, default: [:]][entity, default: 0] += 1 }
}
