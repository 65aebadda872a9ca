import Testing

@testable import DocumentModel

@Suite struct FactKeyTests {
    @Test func keysSortByKindTextAndPlace() throws {
        let zeros = String(repeating: "0", count: 62)
        let first = try #require(DocumentID(digest: "0a" + zeros))
        let second = try #require(DocumentID(digest: "1b" + zeros))
        let keys = [
            FactKey(kind: "quotation", document: first, spans: [Span(0, 4)]),
            FactKey(kind: "quotation", document: first, spans: [Span(0, 4), Span(8, 9)]),
            FactKey(kind: "quotation", document: first, spans: [Span(1, 2)]),
            FactKey(kind: "quotation", document: second, spans: []),
            FactKey(kind: "spending", document: first, spans: []),
        ]
        #expect(keys.reversed().sorted() == keys)
        #expect(Set(keys + keys).count == keys.count)
    }
}
