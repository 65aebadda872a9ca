import DocumentModel
import Foundation
import Testing

@testable import LanguageEngine

@Suite struct LanguageModelTests {
    @Test func theEnvironmentNamesTheModel() {
        #expect(LanguageModel.places(environment: ["DOSSIER_MODEL": "/data/own.model"]) == ["/data/own.model"])
        #expect(LanguageModel.places(environment: ["DOSSIER_MODEL": ""]).count > 1)
    }

    @Test func aMissingModelFailsOnlyWhereItIsNeeded() throws {
        let catalogue = try Catalogue(Analysis.languageEngine(LanguageModel(path: "/nowhere/english.model")))
        let analysed = AnalysedDocument(Document("Oslo pays."), catalogue: catalogue)
        #expect(try analysed.sentences.count == 1)
        let error = #expect(throws: ModelError.self) { try analysed.tags }
        #expect(error?.description.hasPrefix("can't read the language model '/nowhere/english.model': ") == true)
    }

    @Test func theShippedModelHasACard() throws {
        let card = try LanguageModel.standard.card
        for needed in ["CC BY-SA 4.0", "UD English EWT", "GUM"] { #expect(card.contains(needed)) }
    }

    @Test func theShippedModelIsSmall() throws {
        let path = LanguageModel.places(environment: [:]).first { FileManager.default.fileExists(atPath: $0) }
        let size = try FileManager.default.attributesOfItem(atPath: try #require(path))[.size] as? Int
        #expect(try #require(size) < 25_000_000)
    }

    @Test func provenanceNamesTheWeights() throws {
        let catalogue = try Catalogue(Analysis.languageEngine(.standard))
        let analysed = AnalysedDocument(Document("Oslo pays."), catalogue: catalogue)
        let origin = try analysed.provenance(of: Tags.self).origin
        #expect(origin == .analysis(name: "tags", version: LanguageModel.standard.revision))
        #expect(LanguageModel.standard.revision > 0)
    }
}
