import DossierKit
import DossierTesting

@testable import SpendingPlugin

/// What spending facts rest on.
enum Engine {
    static let analyses: [Analysis] = [.tokens, .sentences, .names, .quantities, .dates, .actors]

    /// The facts of a text, one a line: `actor | amount | converted | share of base | period | status | measure`.
    static func facts(_ text: String, published: String? = nil) throws -> [String] {
        let session = try session([TestArticle(text, published: published)])
        return try session.documents.flatMap { document in
            try document.analysed.spendingFacts.map { line($0, document.document) }
        }
    }

    static func session(_ articles: [TestArticle]) throws -> TestSession {
        try TestSession(articles, plugins: [.spending], analyses: analyses)
    }

    private static func line(_ fact: SpendingFact, _ text: Document) -> String {
        let share = fact.share.map { "\(text[$0.span]) of \($0.base ?? "?")" }
        return [
            fact.actor, fact.amount.map { text[$0.span] }, fact.converted.map { text[$0.span] }, share,
            fact.period?.notation, fact.status.rawValue, fact.measure == .level ? nil : fact.measure.rawValue,
        ]
        .compactMap { $0 }.joined(separator: " | ")
    }
}
