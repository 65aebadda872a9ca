import DocumentModel
import Testing

@testable import LanguageEngine

@Suite("Analyses of tokens and sentences")
struct TokenAnalysisTests {
    @Test("The layers come from their analyses")
    func layers() throws {
        let catalogue = try Catalogue([.tokens, .sentences])
        let document = AnalysedDocument(Document("It rained. We stayed."), catalogue: catalogue)
        #expect(try document.tokens.count == 6)
        #expect(try document.sentences.count == 2)
    }
}
