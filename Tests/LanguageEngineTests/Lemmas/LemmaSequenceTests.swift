import Foundation
import LanguageEngine
import Testing

@Suite struct LemmaSequenceTests {
    @Test(arguments: [[], ["be"], ["", "États", "", "pay"]] as [[String]]) func keepsEveryLemma(_ lemmas: [String])
        throws
    {
        let sequence = LemmaSequence(lemmas)
        #expect(Array(sequence) == lemmas)
        #expect(try JSONDecoder().decode(LemmaSequence.self, from: JSONEncoder().encode(sequence)) == sequence)
    }
}
