import LanguageEngine
import Testing

@testable import LanguageTraining

@Suite struct NameLossTests {
    private static let width = NameLabel.count

    private struct Case {
        let scores: FloatBuffer
        let transitions: Parameter
        let gold: [UInt8]

        init() {
            var random = SeededGenerator(seed: 7)
            gold = [
                NameLabel.outside, NameLabel.label(.person, .first), NameLabel.label(.person, .last),
                NameLabel.label(.organisation, .only), NameLabel.outside,
            ]
            .map(UInt8.init)
            scores = FloatBuffer(gold.count * NameLabel.count)
            transitions = Parameter("t", count: NameLabel.count * NameLabel.count, bound: 1, random: &random)
            for index in 0..<scores.count { scores.base[index] = random.unit() * 4 - 2 }
        }

        func loss(isPartial: Bool, _ gradient: FloatBuffer = FloatBuffer(5 * NameLabel.count)) -> Float {
            NameLoss(transitions, Arena())
                .add(scores.base, gradient.base, gold[...], isPartial: isPartial, weight: 1)
        }
    }

    @Test("gradients are those of the loss", arguments: [false, true]) func gradients(isPartial: Bool) {
        let test = Case()
        let gradient = FloatBuffer(test.scores.count)
        _ = test.loss(isPartial: isPartial, gradient)
        let pairs = test.transitions.gradient.array
        func slope(_ values: FloatBuffer, _ index: Int) -> Float {
            let kept = values.base[index]
            defer { values.base[index] = kept }
            values.base[index] = kept + 0.02
            let above = test.loss(isPartial: isPartial)
            values.base[index] = kept - 0.02
            return (above - test.loss(isPartial: isPartial)) / 0.04
        }
        for index in 0..<test.scores.count {
            #expect(abs(slope(test.scores, index) - gradient.base[index]) < 2e-3)
        }
        for index in 0..<test.transitions.count {
            #expect(abs(slope(test.transitions.value, index) - pairs[index]) < 2e-3)
        }
    }

    @Test func partialAnnotationDoesNotPunishOtherNames() {
        let test = Case()
        let gradient = FloatBuffer(test.scores.count)
        let partial = test.loss(isPartial: true, gradient)
        #expect(partial < test.loss(isPartial: false))
        // The first word may be outside of names or a name of type MISC: together they are asked for more.
        let wanted = [NameLabel.outside, NameLabel.label(.other, .only)]
        #expect(wanted.allSatisfy { gradient.base[$0] < 0 })
        #expect(gradient.base[NameLabel.label(.person, .only)] > 0)
    }

    @Test func lossOfCertainAnswersIsZero() {
        let test = Case()
        for (word, label) in test.gold.enumerated() { test.scores.base[word * Self.width + Int(label)] = 60 }
        #expect(abs(test.loss(isPartial: false)) < 1e-3)
    }
}
