import Testing

@testable import Corpora

@Suite struct PageFurnitureTests {
    @Test(
        arguments: [
            ("article-body__related-links", Omission.Reason.links), ("relatedStories", .links),
            ("main-nav", .navigation),
            ("ad-slot", .promotion), ("socialShare", .sharing), ("wp-caption-text", .captions),
            ("photo-credit", .captions),
            ("comments", .comments), ("has-sidebar", nil), ("no-ads", nil), ("adventure", nil), ("header-image", nil),
            ("content", nil), ("navy", nil), ("", nil), ("most-read", .links),
        ] as [(String, Omission.Reason?)]
    )
    func names(_ name: String, _ reason: Omission.Reason?) {
        #expect(PageFurniture.reason(ofNames: name) == reason)
    }

    @Test func anArticleIsNeverLeftOutByAName() throws {
        let html =
            "<html><body><div class='sidebar'><p>The bridge closed on Monday after engineers found cracks in it.</p></div></body></html>"
        #expect(
            Reading(html, name: "a.html").texts == ["The bridge closed on Monday after engineers found cracks in it."]
        )
    }
}
