import Foundation
import Synchronization
import Testing

@testable import DocumentModel

@Suite struct AnalysedDocumentTests {
    private let counter = RunCounter()

    private func document(_ text: String = "one three two") throws -> AnalysedDocument {
        AnalysedDocument(Document(text), catalogue: try Catalogue(sampleAnalyses(counter)))
    }

    @Test func layersAreComputedWhenAskedForAndOnce() throws {
        let document = try document()
        #expect(!document.isComputed(Words.self) && counter["words"] == 0)
        #expect(try document.layer(Density.self) == 11.0 / 3)
        #expect(document.isComputed(Words.self) && document.isComputed(Letters.self))
        #expect(!document.isComputed(Heading.self))
        #expect(try document.layer(Words.self) == ["one", "three", "two"])
        #expect(try document.layer(Density.self) == 11.0 / 3)
        #expect(counter["words"] == 1 && counter["letters"] == 1 && counter["density"] == 1 && counter["heading"] == 0)
    }

    @Test func sixteenThreadsComputeOnce() throws {
        for _ in 0..<20 {
            let counter = RunCounter()
            let document = AnalysedDocument(
                Document("one three two"),
                catalogue: try Catalogue(sampleAnalyses(counter))
            )
            let values = Mutex<[Double]>([])
            DispatchQueue.concurrentPerform(iterations: 16) { turn in
                // Half of the threads come from below, half from above, so that locks are taken in both orders.
                if turn % 2 == 0 { _ = try? document.layer(Words.self) }
                let value = (try? document.layer(Density.self)) ?? -1
                values.withLock { $0.append(value) }
            }
            #expect(values.withLock { $0 } == Array(repeating: 11.0 / 3, count: 16))
            #expect(counter["words"] == 1 && counter["letters"] == 1 && counter["density"] == 1)
        }
    }

    @Test func askingWhetherALayerIsThereDoesNotWait() throws {
        let (started, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let slow = Analysis("words", summary: "Waits.", produces: Words.self) { _ in
            started.signal()
            goOn.wait()
            return []
        }
        let document = AnalysedDocument(Document("a"), catalogue: try Catalogue([slow]))
        let worker = Thread { _ = try? document.layer(Words.self) }
        worker.start()
        started.wait()
        #expect(!document.isComputed(Words.self))
        goOn.signal()
        #expect(try document.layer(Words.self) == [])
        #expect(document.isComputed(Words.self))
    }

    @Test func aFailureIsKept() throws {
        struct Broken: Error, Equatable { let run: Int }
        let runs = Mutex(0)
        let failing = Analysis("words", summary: "Fails.", produces: Words.self) { _ in
            throw Broken(
                run: runs.withLock {
                    $0 += 1
                    return $0
                }
            )
        }
        let letters = Analysis("letters", summary: "Counts.", produces: Letters.self, from: Words.self) { $1.count }
        let document = AnalysedDocument(Document("a"), catalogue: try Catalogue([failing, letters]))
        #expect(throws: Broken(run: 1)) { try document.layer(Words.self) }
        #expect(throws: Broken(run: 1)) { try document.layer(Letters.self) }
        #expect(throws: Broken(run: 1)) { try document.layer(Words.self) }
        #expect(document.isComputed(Words.self))
    }

    @Test func aCancellationIsNotKept() throws {
        let runs = Mutex(0)
        let analysis = Analysis("words", summary: "Is cancelled once.", produces: Words.self) { document in
            if runs.withLock({
                $0 += 1
                return $0
            }) == 1 {
                throw CancellationError()
            }
            return [document.text]
        }
        let document = AnalysedDocument(Document("a"), catalogue: try Catalogue([analysis]))
        #expect(throws: CancellationError.self) { try document.layer(Words.self) }
        #expect(!document.isComputed(Words.self))
        #expect(try document.layer(Words.self) == ["a"])
    }

    @Test func aLayerOutsideTheCatalogue() throws {
        let document = AnalysedDocument(Document("a"), catalogue: try Catalogue([]))
        #expect(throws: LayerError.noProducer(layer: "words")) { try document.layer(Words.self) }
        #expect(throws: LayerError.noProducer(layer: "words")) { try document.provenance(of: Words.self) }
        #expect(
            LayerError.noProducer(layer: "words").description
                == "No analysis produces the layer 'words': load the plugin that does."
        )
    }

    @Test func replacingAnInputComputesWhatReadsItAndNothingElse() throws {
        let document = try document()
        #expect(try document.layer(Heading.self) == "one ?")
        #expect(try document.layer(Density.self) > 3)
        let dated = document.replacing(Published.self, with: PublicationDate(DateValue("2025"), origin: .given))
        #expect(dated.isComputed(Density.self) && dated.isComputed(Words.self))
        #expect(!dated.isComputed(Heading.self))
        #expect(try dated.layer(Heading.self) == "one 2025")
        #expect(try document.layer(Heading.self) == "one ?", "the first document stays as it was")
        #expect(counter["words"] == 1 && counter["density"] == 1 && counter["heading"] == 2)
    }

    @Test func layersThatNobodyAskedForAreSharedToo() throws {
        let document = try document()
        let dated = document.replacing(Published.self, with: PublicationDate(DateValue("2025"), origin: .given))
        #expect(try dated.layer(Density.self) > 3)
        #expect(document.isComputed(Density.self))
        #expect(try document.layer(Density.self) > 3)
        #expect(counter["words"] == 1 && counter["density"] == 1)
    }

    @Test func valuesMayBeNothing() throws {
        let empty = try document("")
        #expect(try empty.layer(Longest.self) == nil)
        #expect(empty.isComputed(Longest.self))
        #expect(try empty.layer(Mood.self) == nil)
        let given = empty.replacing(Mood.self, with: "glad")
        #expect(try given.layer(Mood.self) == "glad")
        #expect(try given.layer(Longest.self) == "glad")
        #expect(try given.replacing(Mood.self, with: nil).layer(Longest.self) == nil)
    }
}
