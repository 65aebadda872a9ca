import Testing

@testable import DocumentModel

@Suite struct PublicationDateTests {
    @Test func onlyADayResolvesWeekdays() {
        #expect(PublicationDate(DateValue("2025-06-26"), origin: .meta).day?.description == "2025-06-26")
        #expect(PublicationDate(DateValue("2025-06"), origin: .meta).day == nil)
        #expect(PublicationDate.unknown.day == nil)
        #expect(PublicationDate(nil, origin: .none, relative: "2 hours ago").date == nil)
    }

    @Test func nothingIsGivenUntilItIs() throws {
        let document = AnalysedDocument(Document("a"), catalogue: try Catalogue([]))
        #expect(document.published == .unknown)
        #expect(document.structure.isEmpty)
        let date = PublicationDate(DateValue("2025"), origin: .given)
        #expect(document.replacing(Published.self, with: date).published == date)
        #expect(try document.replacing(Published.self, with: date).layer(Published.self) == date)
    }
}
