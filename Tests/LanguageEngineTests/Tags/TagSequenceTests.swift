import Foundation
import LanguageEngine
import Testing

@Suite struct TagSequenceTests {
    private let tags = TagSequence(
        tagset: [
            WordTag(universal: .properNoun, treebank: "NNP", features: "Number=Sing"),
            WordTag(universal: .verb, treebank: "VBZ", features: "Number=Sing|Person=3"),
        ],
        indices: [0, 1, 0]
    )

    @Test func givesTheTagOfAToken() {
        #expect(tags.map(\.treebank) == ["NNP", "VBZ", "NNP"])
        #expect(tags[1].feature("Person") == "3")
        #expect(tags[0].feature("Person") == nil)
        #expect(tags.tagIndex(2) == 0)
    }

    @Test func isReadBack() throws {
        #expect(try JSONDecoder().decode(TagSequence.self, from: JSONEncoder().encode(tags)) == tags)
    }

    @Test func anIndexBeyondTheTagsIsRefused() {
        let text = #"{"tagset": [], "indices": [0]}"#
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(TagSequence.self, from: Data(text.utf8)) }
    }
}
