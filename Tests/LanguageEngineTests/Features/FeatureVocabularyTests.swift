import Testing

@testable import LanguageEngine

@Suite struct FeatureVocabularyTests {
    @Test func findsEveryKeyAndNoOther() throws {
        let keys = (0..<5000).map { WordFeatures.key(7, UInt64($0)) }
        #expect(Set(keys).count == keys.count)
        let slots = FeatureVocabulary.slots(for: keys)
        try slots.withUnsafeBufferPointer { slots in
            let vocabulary = try #require(FeatureVocabulary(slots: slots))
            #expect(vocabulary.rowLimit == 5000)
            for (row, key) in keys.enumerated() { #expect(vocabulary.row(of: key) == row) }
            let known = Set(keys)
            for other in 0..<5000 {
                let key = WordFeatures.key(8, UInt64(other))
                if !known.contains(key) { #expect(vocabulary.row(of: key) == nil) }
            }
        }
    }

    /// Slots from a damaged file: without an empty one a search would never end.
    @Test(arguments: [[], [1, 0], [1, 0, 3, 1], [0, 0, 0, 0, 0, 0], [1]] as [[UInt32]])
    func badSlotsAreRefused(_ slots: [UInt32]) {
        slots.withUnsafeBufferPointer { #expect(FeatureVocabulary(slots: $0) == nil) }
    }
}
