import ArgumentParser
import LanguageTraining
struct Check: ParsableCommand {
    func run() throws {
        var random = SeededGenerator(seed: 5)
        let batch = SentenceBatch(lengths: [4, 3])
        let input = 6
        let h = FloatBuffer(batch.rows * input)
        for r in batch.sentences { for row in r { for i in 0..<input { h.base[row * input + i] = random.unit() * 2 - 1 } } }
        let arcs = BiaffineScorer(input: input, width: 5, arena: Arena(), random: &random)
        for p in arcs.parameters { for i in 0..<p.count { p.value.base[i] = random.unit() * 2 - 1 } }
        let coefficients = (0..<100).map { _ in random.unit() * 2 - 1 }
        func loss() -> Float {
            arcs.prepare(h.base, batch)
            var sum: Float = 0
            var k = 0
            for range in batch.sentences {
                let n = range.count
                let s = FloatBuffer(n * (n + 1))
                arcs.scores(range, s.base)
                for i in 0..<n * (n + 1) { sum += s.base[i] * coefficients[k]; k += 1 }
            }
            return sum
        }
        arcs.prepare(h.base, batch)
        var k = 0
        let dh = FloatBuffer(batch.rows * input)
        for range in batch.sentences {
            let n = range.count
            let ds = FloatBuffer(n * (n + 1))
            for i in 0..<n * (n + 1) { ds.base[i] = coefficients[k]; k += 1 }
            arcs.back(range, ds.base)
        }
        arcs.backward(h.base, dh.base, batch)
        for p in arcs.parameters {
            var worst: Float = 0
            for i in 0..<p.count {
                let kept = p.value.base[i]
                let g = p.gradient.base[i]
                p.value.base[i] = kept + 1e-2; let a = loss()
                p.value.base[i] = kept - 1e-2; let b = loss()
                p.value.base[i] = kept
                worst = max(worst, abs((a - b) / 2e-2 - g))
            }
            print(p.name, worst)
        }
        var worst: Float = 0
        for row in batch.sentences[0] { for i in 0..<input {
            let at = row * input + i
            let kept = h.base[at]
            h.base[at] = kept + 1e-2; let a = loss()
            h.base[at] = kept - 1e-2; let b = loss()
            h.base[at] = kept
            worst = max(worst, abs((a - b) / 2e-2 - dh.base[at]))
        } }
        print("h", worst)
    }
}
