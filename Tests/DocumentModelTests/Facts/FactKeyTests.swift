import Testing

@testable import DocumentModel

@Suite struct FactKeyTests {
    @Test func keysSortByKindTextAndPlace() {
        let (first, second) = (DocumentID(digest: "0a"), DocumentID(digest: "1b"))
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
