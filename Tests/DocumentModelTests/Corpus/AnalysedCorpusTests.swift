import DossierTesting
import Testing

@testable import DocumentModel

private enum Total: CorpusKey {
    typealias Merge = SumMerge
    static let name = "total"
}

private enum Elsewhere: CorpusKey {
    typealias Merge = SumMerge
    static let name = "elsewhere"
}

@Suite struct AnalysedCorpusTests {
    private let parts = RunCounter()

    /// Sums the lengths of the mood, or of the text where no mood is given.
    private func catalogue() throws -> Catalogue {
        let parts = parts
        return try Catalogue(
            [],
            corpus: [
                CorpusAnalysis("total", summary: "Adds.", produces: Total.self, from: Mood.self) { document, mood in
                    parts.note("part")
                    if mood == "bad" { throw LayerError.noProducer(layer: "mood") }
                    return mood?.utf8.count ?? document.count
                }
            ]
        )
    }

    private func document(_ text: String, mood: String? = nil, _ catalogue: Catalogue) -> AnalysedDocument {
        var inputs = DocumentInputs()
        inputs[Mood.self] = mood
        return AnalysedDocument(Document(text), inputs: inputs, catalogue: catalogue)
    }

    /// Random additions, replacements, removals and questions, each answer against a fresh collection.
    @Test(arguments: UInt64(1)...20)
    func stepByStepEqualsARebuild(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let catalogue = try catalogue()
        let corpus = AnalysedCorpus(catalogue: catalogue)
        for _ in 0..<150 {
            let text = String(repeating: "x", count: Int.random(in: 1...12, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: corpus.remove(DocumentID(of: text))
            case 1: corpus.add(document(text, mood: text + text, catalogue))
            case 2: corpus.add(document(text, catalogue))
            default:
                let fresh = AnalysedCorpus(catalogue: catalogue)
                for document in corpus.documents.shuffled(using: &random) { fresh.add(document) }
                #expect(try corpus.result(Total.self) == fresh.result(Total.self))
            }
        }
    }

    /// One selection after another, each answer against a fresh merge of it.
    @Test(arguments: UInt64(1)...20)
    func selectionsEqualARebuild(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let catalogue = try catalogue()
        let corpus = AnalysedCorpus(catalogue: catalogue)
        var all = (1...12).map { document(String(repeating: "x", count: $0), catalogue) }
        for _ in 0..<60 {
            let index = Int.random(in: 0..<12, using: &random)
            // Another analysed document of the same text.
            all[index] = document(all[index].document.text, mood: "mood \(index)", catalogue)
            let chosen = all.filter { _ in Bool.random(using: &random) }
            let parts = try chosen.map { ($0, try corpus.part(of: $0, for: Total.self)) }
            let fresh = AnalysedCorpus(catalogue: catalogue)
            for document in chosen { fresh.add(document) }
            #expect(try corpus.result(Total.self, of: parts) == fresh.result(Total.self))
        }
    }

    @Test func onlyWhatChangedIsMerged() throws {
        let catalogue = try catalogue()
        let corpus = AnalysedCorpus(catalogue: catalogue)
        for number in 1...50 { corpus.add(document(String(repeating: "x", count: number), catalogue)) }
        #expect(try corpus.result(Total.self).sum == 1_275)
        #expect(parts["part"] == 50)
        _ = try corpus.result(Total.self)
        #expect(parts["part"] == 50)
        corpus.add(document("y", catalogue))
        corpus.remove(DocumentID(of: "xx"))
        #expect(try corpus.result(Total.self).sum == 1_274)
        #expect(parts["part"] == 51)
    }

    @Test func aReplacedDocumentIsMergedAgain() throws {
        let catalogue = try catalogue()
        let corpus = AnalysedCorpus(catalogue: catalogue)
        // Each document is gone before the next one comes, so that its address may come again.
        for round in 1...200 {
            corpus.add(document("x", mood: String(repeating: "m", count: round), catalogue))
            #expect(try corpus.result(Total.self).sum == round)
            corpus.remove(DocumentID(of: "x"))
        }
        #expect(corpus.documents.isEmpty)
        #expect(try corpus.result(Total.self).documents.isEmpty)
    }

    @Test func documentsKeepTheirOrder() throws {
        let catalogue = try catalogue()
        let corpus = AnalysedCorpus(catalogue: catalogue)
        for text in ["b", "a", "c", "a"] { corpus.add(document(text, catalogue)) }
        #expect(corpus.documents.map(\.document.text) == ["b", "a", "c"])
        corpus.remove(DocumentID(of: "b"))
        corpus.remove(DocumentID(of: "none"))
        corpus.add(document("b", catalogue))
        #expect(corpus.documents.map(\.document.text) == ["a", "c", "b"])
    }

    @Test func aFailureLeavesTheRestMerged() throws {
        let catalogue = try catalogue()
        let corpus = AnalysedCorpus(catalogue: catalogue)
        corpus.add(document("xx", catalogue))
        corpus.add(document("y", mood: "bad", catalogue))
        #expect(throws: LayerError.self) { try corpus.result(Total.self) }
        corpus.remove(DocumentID(of: "y"))
        #expect(try corpus.result(Total.self).sum == 2)
        #expect(parts["part"] == 2)
    }

    @Test func aResultOutsideTheCatalogue() throws {
        let corpus = AnalysedCorpus(catalogue: try catalogue())
        #expect(throws: LayerError.noProducer(layer: "elsewhere")) { try corpus.result(Elsewhere.self) }
    }

    @Test func theMergeOfTheseTestsKeepsItsLaw() {
        let parts = (1...10).map { (document: DocumentID(of: "\($0)"), part: $0 * $0) }
        #expect(checkCorpusMerge(SumMerge.self, parts: parts).isEmpty)
    }
}
