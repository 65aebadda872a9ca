import DocumentModel
import DossierTesting
import Foundation
import Testing

@testable import CommandKit

/// The figures of a text.
private enum Figures: LayerKey {
    typealias Value = [Span]
    static let name = "figures"
}

@Suite struct FactListingTests {
    private let text = MarkedText("⟦first:12⟧ ships came,\nthen ⟦second:7⟧ more.\n")

    private func listing() -> FactListing {
        FactListing(kind: "figure", prefix: "f", noun: "figures", columns: [.text, .n], layer: Figures.self) {
            spans,
            document in
            spans.map { span in
                FactRow(
                    spans: [span],
                    sentence: document.document.span,
                    cells: [document.cell(at: span), .integer(span.count)],
                    evidence: [document.evidence(span, "figure")],
                    rule: "figures/all",
                    confidence: 0.256
                )
            }
        }
    }

    private func document() throws -> LoadedDocument {
        let spans = [text["first"], text["second"]]
        let analysis = Analysis("figures", summary: "Finds figures.", produces: Figures.self) { _ in spans }
        var inputs = DocumentInputs()
        inputs[Published.self] = PublicationDate(DateValue("2025-06-26"), origin: .meta)
        let source = Appearance.Source(path: "ships.txt")
        return LoadedDocument(
            name: "d1",
            analysed: AnalysedDocument(text.document, inputs: inputs, catalogue: try Catalogue([analysis])),
            appearances: [
                Appearance(source: source, format: "text/plain; UTF-8"),
                Appearance(source: source, format: "text/plain; UTF-8", outlet: "Post", title: "Ships"),
            ]
        )
    }

    @Test func everyRowCarriesTheCommonColumns() throws {
        let document = try document()
        let rows = try listing().tableRows(of: document, in: try TestSession([]))
        let table = Table(listing().schema, rows: rows, noun: "figures")
        #expect(
            table.schema.columns.map(\.name)
                == [
                    "id", "text", "n", "line", "doc", "outlet", "published", "sentence", "rule", "confidence", "tag",
                    "note", "decision",
                ]
        )
        #expect(table.column("id") == [.text("f1"), .text("f2")])
        #expect(table.column("line") == [.integer(1), .integer(2)])
        #expect(table.column("outlet") == [.text("Post"), .text("Post")])
        #expect(table.column("published")?.first?.words == "2025-06-26")
        #expect(table.column("sentence")?.first?.words == "12 ships came, then 7 more.")
        #expect(table.column("confidence")?.first == .decimal(0.26))
        #expect(rows.map(\.fact?.kind) == ["figure", "figure"])
        #expect(rows.first?.evidence == [Evidence(document: document.id, span: text["first"], role: "figure")])
    }

    @Test func theTableIsThatOfAllDocuments() async throws {
        let document = try document()
        let session = try TestSession([])
        let context = CommandContext(documents: [document], services: session)
        let table = try await context.table(of: listing())
        #expect(table.rows.count == 2 && table.noun == "figures")
        #expect(table.column("id") == [.text("f1"), .text("f2")])
    }

    @Test func whatIsKnownOfADocumentComesFromItsAppearances() throws {
        let document = try document()
        #expect(document.title == "Ships" && document.outlet == "Post")
        #expect(document.cell == .document("d1", document.id))
        #expect(try listing().provenance(of: document).layer == "figures")
        #expect(document.cell(at: document.document.span).words == "12 ships came, then 7 more.")
    }
}
