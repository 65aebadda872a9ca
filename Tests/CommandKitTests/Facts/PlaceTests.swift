import CommandKit
import DocumentModel
import Testing

@Suite("Places in documents")
struct PlaceTests {
    private func loaded(_ blocks: [Block]) throws -> LoadedDocument {
        var inputs = DocumentInputs()
        inputs[Structure.self] = Annotations(blocks)
        let analysed = AnalysedDocument(Document("One.\nTwo.\nThree.\n"), inputs: inputs, catalogue: try Catalogue([]))
        let source = Appearance(source: Appearance.Source(path: "a.pdf"), format: "application/pdf")
        return LoadedDocument(name: "d1", analysed: analysed, appearances: [source])
    }

    @Test("E-11: pages and paragraphs where the structure knows them, paragraphs count from the top of their page")
    func pages() throws {
        let document = try loaded([
            Block(kind: .page, span: Span(0, 4), number: 13), Block(kind: .paragraph, span: Span(0, 4), number: 1),
            Block(kind: .page, span: Span(5, 16), number: 14), Block(kind: .paragraph, span: Span(5, 9), number: 2),
            Block(kind: .paragraph, span: Span(10, 16), number: 3),
        ])
        #expect(document.place(of: Span(11, 13)) == "p. 14, para 2, line 3")
        #expect(document.citedPlace(of: Span(11, 13)) == "p. 14, para 2")
    }

    @Test("E-11: the paragraph where there are no pages, the line where nothing is known")
    func lines() throws {
        let paragraphs = [Block(kind: .paragraph, span: Span(0, 9), number: 1)]
        #expect(try loaded(paragraphs).citedPlace(of: Span(5, 9)) == "para 1")
        #expect(try loaded(paragraphs).place(of: Span(5, 9)) == "line 2")
        #expect(try loaded([]).citedPlace(of: Span(5, 9)) == "line 2")
    }
}
