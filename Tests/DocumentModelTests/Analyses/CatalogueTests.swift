import Testing

@testable import DocumentModel

/// A result of the corpus stage, for catalogues.
private enum Total: CorpusKey {
    typealias Merge = SumMerge
    static let name = "total"
}

private enum FalseTotal: CorpusKey {
    typealias Merge = SumMerge
    static let name = "total"
}

private func constant<Key: LayerKey>(_ name: String, _ key: Key.Type, _ value: Key.Value, summary: String = "It is.")
    -> Analysis
{
    Analysis(name, summary: summary, produces: key) { _ in value }
}

@Suite struct CatalogueTests {
    private func faults(_ analyses: [Analysis], corpus: [CorpusAnalysis] = []) -> [CatalogueError.Fault] {
        do throws(CatalogueError) {
            _ = try Catalogue(analyses, corpus: corpus)
            return []
        } catch {
            return error.faults
        }
    }

    @Test func analysesComeAfterWhatTheyRead() throws {
        let catalogue = try Catalogue(sampleAnalyses())
        let order = catalogue.analyses.map(\.name)
        #expect(order == ["words", "letters", "density", "heading", "longest"])
        #expect(catalogue.producer(of: Letters.identity)?.name == "letters")
        #expect(catalogue.producer(of: Mood.identity) == nil)
        #expect(catalogue.closure(of: Density.identity) == [Density.identity, Letters.identity, Words.identity])
        #expect(catalogue.closure(of: Heading.identity) == [Heading.identity, Words.identity, Published.identity])
    }

    @Test func twoAnalysesOfOneName() {
        #expect(
            faults([constant("a", Letters.self, 1), constant("a", Words.self, [])]) == [.duplicateAnalysis("a")]
        )
    }

    @Test(arguments: ["", "Letters", "two words", "été", "under_score"]) func badNames(_ name: String) {
        #expect(faults([constant(name, Letters.self, 1)]) == [.badName(name)])
    }

    @Test func noSummary() {
        #expect(faults([constant("a", Letters.self, 1, summary: "")]) == [.missingSummary("a")])
    }

    @Test func producingAnInput() {
        #expect(faults([constant("a", Mood.self, nil)]) == [.producesInput("a", layer: "mood")])
    }

    @Test func twoProducersOfOneLayer() {
        #expect(
            faults([constant("a", Letters.self, 1), constant("b", Letters.self, 2)])
                == [.twoProducers(layer: "letters", "a", "b")]
        )
    }

    @Test func twoKeysOfOneNameAreReportedOnce() {
        let reading = Analysis("c", summary: "Reads.", produces: Words.self, from: FalseLetters.self, Letters.self) {
            _,
            _,
            _ in []
        }
        #expect(
            faults([constant("a", Letters.self, 1), constant("b", FalseLetters.self, 2), reading])
                == [.twoKeys(layer: "letters")]
        )
    }

    @Test func aRequiredLayerThatNobodyProduces() {
        let analysis = Analysis("a", summary: "Reads.", produces: Words.self, from: Letters.self, Mood.self) {
            _,
            _,
            _ in []
        }
        #expect(faults([analysis]) == [.missingProducer(layer: "letters", requiredBy: "a")])
    }

    @Test func cycles() {
        let first = Analysis("a", summary: "Reads.", produces: Words.self, from: Letters.self) { _, _ in [] }
        let second = Analysis("b", summary: "Reads.", produces: Letters.self, from: Density.self) { _, _ in 1 }
        let third = Analysis("c", summary: "Reads.", produces: Density.self, from: Words.self) { _, _ in 1 }
        #expect(faults([first, second, third]) == [.cycle(["a", "b", "c", "a"])])
        let own = Analysis("a", summary: "Reads.", produces: Words.self, from: Words.self) { _, words in words }
        #expect(faults([own]) == [.cycle(["a", "a"])])
    }

    @Test func theCorpusStageIsCheckedToo() {
        func total<Key: CorpusKey>(_ name: String, _ key: Key.Type, summary: String = "Adds.") -> CorpusAnalysis
        where Key.Merge == SumMerge {
            CorpusAnalysis(name, summary: summary, produces: key, from: Letters.self) { _, letters in letters }
        }
        let letters = constant("letters", Letters.self, 1)
        #expect(faults([letters], corpus: [total("letters", Total.self)]) == [.duplicateAnalysis("letters")])
        #expect(faults([letters], corpus: [total("To Tal", Total.self)]) == [.badName("To Tal")])
        #expect(faults([letters], corpus: [total("a", Total.self, summary: "")]) == [.missingSummary("a")])
        #expect(faults([], corpus: [total("a", Total.self)]) == [.missingProducer(layer: "letters", requiredBy: "a")])
        #expect(
            faults([letters], corpus: [total("a", Total.self), total("b", Total.self)])
                == [.twoProducers(layer: "total", "a", "b")]
        )
        #expect(
            faults([letters], corpus: [total("a", Total.self), total("b", FalseTotal.self)]) == [
                .twoKeys(layer: "total")
            ]
        )
    }

    @Test func allFaultsAreReportedTogether() throws {
        let cyclic = Analysis("c", summary: "Reads.", produces: Density.self, from: Density.self, Heading.self) {
            _,
            _,
            _ in 1
        }
        let found = faults([
            constant("a", Letters.self, 1), constant("a", Letters.self, 2, summary: ""), constant("B", Mood.self, nil),
            cyclic,
        ])
        #expect(
            found == [
                .duplicateAnalysis("a"), .missingSummary("a"), .badName("B"), .twoProducers(layer: "letters", "a", "a"),
                .producesInput("B", layer: "mood"), .missingProducer(layer: "heading", requiredBy: "c"),
                .cycle(["c", "c"]),
            ]
        )
        let lines = CatalogueError(faults: found).description.split(separator: "\n")
        #expect(lines.count == found.count)
        #expect(lines.allSatisfy { $0.hasSuffix(".") })
        #expect(lines.first == "Two analyses are called 'a'.")
        #expect(lines.last == "These analyses require each other: c → c.")
    }
}
