import Foundation
import Testing

@testable import DocumentModel

@Suite struct ProvenanceTests {
    private func document(_ text: String = "one three", wordsVersion: Int = 1) throws -> AnalysedDocument {
        AnalysedDocument(Document(text), catalogue: try Catalogue(sampleAnalyses(wordsVersion: wordsVersion)))
    }

    private let date = PublicationDate(DateValue("2025"), origin: .given)

    @Test func equalChainsHaveEqualKeys() throws {
        let first = try document().provenance(of: Heading.self)
        #expect(try document().provenance(of: Heading.self) == first)
        #expect(try document().provenance(of: Heading.self).key == first.key)
        #expect(first.key.utf8.count == 64)
    }

    @Test func everyLinkEntersTheKey() throws {
        let keys = [
            try document().provenance(of: Heading.self).key,
            try document("other text").provenance(of: Heading.self).key,
            try document(wordsVersion: 2).provenance(of: Heading.self).key,
            try document().replacing(Published.self, with: date).provenance(of: Heading.self).key,
            try document().provenance(of: Words.self).key,
        ]
        #expect(Set(keys).count == keys.count)
    }

    @Test func whatIsNotReadDoesNotEnterTheKey() throws {
        let before = try document().provenance(of: Density.self)
        #expect(try document().replacing(Published.self, with: date).provenance(of: Density.self) == before)
    }

    @Test func computingChangesNothing() throws {
        let document = try document()
        let before = try document.provenance(of: Density.self)
        _ = try document.layer(Density.self)
        #expect(try document.provenance(of: Density.self) == before)
    }

    @Test func versionsOfEncodingsAreThoseOfTheKeys() throws {
        let document = try document()
        #expect(try document.provenance(of: Heading.self).formatVersion == 3)
        let mood = try #require(try document.provenance(of: Longest.self).inputs.last)
        #expect(mood.formatVersion == 2)
        #expect(try document.provenance(of: Mood.self) == mood)
    }

    @Test func theOutlineNamesEveryLink() throws {
        let document = try document().replacing(Published.self, with: date)
        let given = try document.provenance(of: Published.self)
        guard case .given(let fingerprint) = given.origin else {
            Issue.record("the date is given")
            return
        }
        #expect(
            try document.provenance(of: Heading.self).outline == [
                "heading: heading version 1", "  words: words version 1",
                "  published: given (\(fingerprint.prefix(8)))",
            ]
        )
        #expect(
            try document.provenance(of: Density.self).outline == [
                "density: density version 1", "  letters: letters version 1", "    words: words version 1",
                "  words: words version 1",
            ]
        )
        #expect(try document.provenance(of: Mood.self).outline == ["mood: not given"])
    }

    @Test func itGoesRoundThroughJSON() throws {
        let provenance = try document().provenance(of: Density.self)
        let data = try JSONEncoder().encode(provenance)
        #expect(try JSONDecoder().decode(Provenance.self, from: data) == provenance)
    }

    @Test func fingerprintsTellValuesApart() {
        var (first, second) = (DocumentInputs(), DocumentInputs())
        first[Mood.self] = "glad"
        second[Mood.self] = "sad"
        #expect(first.fingerprint(of: Mood.identity) != second.fingerprint(of: Mood.identity))
        second[Mood.self] = "glad"
        #expect(first.fingerprint(of: Mood.identity) == second.fingerprint(of: Mood.identity))
        #expect(DocumentInputs().fingerprint(of: Mood.identity) == "absent")
    }

    /// Each of these layers reads the one before it several times: 48 paths lead to the first, and the outline writes
    /// out each link once.
    @Test func pathsMultiplyButTheOutlineDoesNot() throws {
        let analyses = [
            Analysis("l0", summary: "Is.", produces: Link0.self) { _ in 0 },
            Analysis("l1", summary: "Is.", produces: Link1.self, from: Link0.self, Link0.self) { $1 + $2 },
            Analysis("l2", summary: "Is.", produces: Link2.self, from: Link1.self, Link1.self, Link1.self, Link1.self) {
                $1 + $2 + $3 + $4
            },
            Analysis(
                "l3",
                summary: "Is.",
                produces: Link3.self,
                from: Link2.self,
                Link2.self,
                Link2.self,
                Link2.self,
                Link2.self,
                Link2.self
            ) { $1 + $2 + $3 + $4 + $5 + $6 },
        ]
        let document = AnalysedDocument(Document("a"), catalogue: try Catalogue(analyses))
        let provenance = try document.provenance(of: Link3.self)
        #expect(provenance.inputs.count == 6)
        #expect(Set(provenance.inputs).count == 1)
        #expect(provenance.outline.count == 1 + 6 + 4 + 2)
    }
}

private enum Link0: LayerKey {
    typealias Value = Int
    static let name = "link-a"
}

private enum Link1: LayerKey {
    typealias Value = Int
    static let name = "link-b"
}

private enum Link2: LayerKey {
    typealias Value = Int
    static let name = "link-c"
}

private enum Link3: LayerKey {
    typealias Value = Int
    static let name = "link-d"
}
