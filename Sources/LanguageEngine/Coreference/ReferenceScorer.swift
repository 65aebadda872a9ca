import CKernels

/// Scores how likely a mention refers to an entity, and resolves all mentions of a text: one hidden layer over sums of
/// rows for the features of the mention, of the entity and of both together.
///
/// What a mention and what an entity adds up to is summed once, so that a pair costs only the rows of what holds for
/// both.
package struct ReferenceScorer: Sendable {
    private let width: Int
    private let vocabulary: FeatureVocabulary
    private nonisolated(unsafe) let rows: UnsafePointer<Int8>
    private nonisolated(unsafe) let scales: UnsafePointer<Float>
    private nonisolated(unsafe) let bias: UnsafePointer<Float>
    private nonisolated(unsafe) let output: UnsafePointer<Float>

    /// Reads the parts that begin with "coreference".
    package init(_ file: ModelFile) throws(ModelError) {
        let shape = try file.numbers("coreference.shape", Int32.self, count: 1).map(Int.init)
        guard let width = shape.first, (1...1024).contains(width) else {
            throw .misshapen(path: file.path, section: "coreference.shape")
        }
        self.width = width
        let rowCount = try file.numbers("coreference.scales", Float.self).count
        scales = try file.pointer("coreference.scales", count: rowCount)
        rows = try file.pointer("coreference.rows", count: rowCount * width)
        bias = try file.pointer("coreference.bias", count: width)
        output = try file.pointer("coreference.output", count: width)
        guard let vocabulary = FeatureVocabulary(slots: try file.numbers("coreference.vocabulary")),
            vocabulary.rowLimit <= rowCount
        else { throw .misshapen(path: file.path, section: "coreference.vocabulary") }
        self.vocabulary = vocabulary
    }

    /// Decides for every mention to which entity it belongs.
    ///
    /// - Complexity: O(*n*) in the mentions, each of which is compared with at most ``ReferencePass/limit`` entities or so.
    package func resolve(_ pass: ReferencePass) {
        var state = State(width)
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: ReferenceFeatures.limit) { buffer in
            guard let keys = buffer.baseAddress else { return }
            var features = ReferenceFeatures(pass, into: keys)
            var candidates: [Int32] = []
            for mention in pass.order {
                pass.candidates(mention, into: &candidates)
                let chosen = choose(mention, candidates, pass, &features, keys, &state)
                pass.assign(mention, to: chosen)
                state.touch(chosen ?? pass.entities.count - 1)
            }
        }
    }

    private func choose(
        _ mention: Int,
        _ candidates: [Int32],
        _ pass: ReferencePass,
        _ features: inout ReferenceFeatures,
        _ keys: UnsafeMutablePointer<UInt32>,
        _ state: inout State
    ) -> Int? {
        let draft = pass.drafts[mention]
        let own = state.own
        own.update(from: bias, count: width)
        add(keys, features.writeMention(mention), to: own)
        var best = -Float.infinity
        var chosen: Int?
        var surest = ReferencePass.noMatch
        var fitting = 0
        for candidate in candidates {
            let index = Int(candidate)
            let entity = pass.entities[index]
            let code = pass.bestMatch(draft, entity)
            let known = state.entity(index) { sum in add(keys, features.writeEntity(index), to: sum) }
            let sum = state.pair
            for column in 0..<width { sum[column] = own[column] + known[column] }
            add(keys, features.writePair(mention, index, rank: fitting, code: code), to: sum)
            let score = score(sum)
            if score > best { (best, chosen) = (score, index) }
            surest = min(surest, code)
            if ReferenceFeatures.fits(draft, entity) { fitting += 1 }
        }
        add(keys, features.writeNew(mention, best: surest, fitting: fitting), to: own)
        return score(own) >= best ? nil : chosen
    }

    private func add(_ keys: UnsafeMutablePointer<UInt32>, _ count: Int, to sum: UnsafeMutablePointer<Float>) {
        for index in 0..<count {
            guard let row = vocabulary.row(of: keys[index]) else { continue }
            kernel_add_row(rows + row * width, scales[row], sum, width)
        }
    }

    private func score(_ sum: UnsafeMutablePointer<Float>) -> Float {
        kernel_rectify(sum, width)
        return kernel_dot(sum, output, width)
    }

    /// The sums of one resolution.
    private struct State: ~Copyable {
        private let width: Int
        let own: UnsafeMutablePointer<Float>
        let pair: UnsafeMutablePointer<Float>
        private var sums: [Float] = []
        private var isFresh: [Bool] = []
        private let kept: UnsafeMutablePointer<Float>

        init(_ width: Int) {
            self.width = width
            own = .allocate(capacity: width)
            pair = .allocate(capacity: width)
            kept = .allocate(capacity: width)
        }

        deinit {
            own.deallocate()
            pair.deallocate()
            kept.deallocate()
        }

        /// Notes that an entity changed.
        mutating func touch(_ entity: Int) {
            while isFresh.count <= entity {
                isFresh.append(false)
                for _ in 0..<width { sums.append(0) }
            }
            isFresh[entity] = false
        }

        /// What the features of an entity add up to, computed where it changed; good until the next call.
        mutating func entity(_ index: Int, compute: (UnsafeMutablePointer<Float>) -> Void) -> UnsafePointer<Float> {
            sums.withUnsafeMutableBufferPointer { buffer in
                guard let base = buffer.baseAddress else { return }
                let sum = base + index * width
                if !isFresh[index] {
                    sum.update(repeating: 0, count: width)
                    compute(sum)
                    isFresh[index] = true
                }
                kept.update(from: sum, count: width)
            }
            return UnsafePointer(kept)
        }
    }
}
