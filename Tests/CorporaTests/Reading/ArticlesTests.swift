import DocumentModel
import Foundation
import Testing

@testable import Corpora

/// The articles that come with the project, which every rule of reading must serve.
@Suite struct ArticlesTests {
    static let folder = packageRoot + "/Notebooks/articles"

    /// By article: its first block is the title, then these bylines, then so many paragraphs.
    static let expected: [(file: String, bylines: [String], paragraphs: Int)] = [
        ("australia-defence-strategy.txt", ["17 April 2024"], 9),
        ("climate-finance-deal.txt", ["By our climate desk, 24 November 2024"], 10),
        ("india-budget.txt", [], 9),
        ("japan-budget.txt", ["Updated December 27, 2024, 18:40"], 12),
        ("korea-tariff-deal-update.txt", ["Updated 31 July 2025"], 9),
        ("korea-tariff-deal.txt", [], 10),
        ("nato-cooperation.txt", ["Published 26 June 2025"], 10),
        ("norway-defence-plan.txt", [], 10),
        ("poland-budget.txt", [], 10),
        ("taiwan-defence-budget.txt", ["Aug. 22, 2025"], 10),
        ("uk-defence-sums.txt", ["26 February 2025"], 8),
        ("uk-defence-target.txt", ["By our political desk, 25 February 2025"], 9),
        ("uk-nhs-budget.txt", ["3 hours ago"], 8),
        ("us-ukraine-aid.txt", [], 12),
    ]

    @Test func theFolderHoldsTheArticlesAndNothingElse() throws {
        let paths = try PathExpansion.expand(Self.folder)
        #expect(paths == Self.expected.map { "\(Self.folder)/\($0.file)" })
    }

    @Test(arguments: expected)
    func everyArticleReadsWell(_ file: String, bylines: [String], paragraphs: Int) throws {
        let read = try #require(try FileReader().read(path: "\(Self.folder)/\(file)").first)
        let firstLine = try #require(read.document.lines.span(ofLine: 1))
        let title = read.document[firstLine].trimmingCharacters(in: .whitespacesAndNewlines)
        let blocks = read.structure
        #expect(read.appearance.title == title)
        #expect(blocks.first?.kind == .title)
        #expect(blocks.filter { $0.kind == .byline }.map { read.document[$0.span] } == bylines)
        #expect(blocks.filter { $0.kind == .paragraph }.count == paragraphs)
        #expect(blocks.count == 1 + bylines.count + paragraphs, "neither headings nor anything else")
        #expect(read.appearance.outlet?.isEmpty == false)
        #expect(read.appearance.published.origin == .meta)
        #expect(read.appearance.published.day != nil)
        #expect(read.appearance.format == "text/plain; UTF-8")
        #expect(read.notes.isEmpty)
        #expect(blocks.map(\.number).max() == paragraphs)
    }
}
