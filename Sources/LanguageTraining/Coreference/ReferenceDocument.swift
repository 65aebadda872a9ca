package import DocumentModel
import Foundation
package import LanguageEngine

/// A text with marked mentions, read by the engine up to its names: what references are learnt from.
package final class ReferenceDocument {
    /// A mention that a person marked.
    package struct Marked {
        package let span: Span
        package let cluster: String
    }

    package let id: String
    package let marked: [Marked]
    let text: MentionText
    let tokens: TokenSequence
    /// The text: it outlives everything that reads it.
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private let document: Document

    private struct Line: Decodable {
        struct Mention: Decodable {
            let begin: Int?
            let start: Int?
            let end: Int
            let cluster: String?
        }
        let id: String
        let text: String
        let mentions: [Mention]
    }

    /// Reads a line of JSON: `id`, `text`, and `mentions` with `begin`, `end` (in Unicode scalars) and `cluster`.
    ///
    /// - Throws: When it is no such line; what an analysis threw.
    package init(_ line: Substring, _ model: LanguageModel) throws {
        let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        id = read.id
        document = Document(read.text)
        bytes = .allocate(capacity: max(1, read.text.utf8.count))
        _ = bytes.initialize(from: read.text.utf8)
        let view = UnsafeBufferPointer(rebasing: bytes[..<read.text.utf8.count])
        let catalogue = try Catalogue(Analysis.languageEngine(model))
        let analysed = AnalysedDocument(document, catalogue: catalogue)
        tokens = try analysed.tokens
        text = MentionText(
            WordScan(view, tokens),
            tokens: tokens,
            sentences: try analysed.sentences,
            tags: try analysed.tags,
            entities: try analysed.entities
        )
        var offsets = [0]
        for scalar in read.text.unicodeScalars { offsets.append((offsets.last ?? 0) + scalar.utf8.count) }
        marked = read.mentions.enumerated().compactMap { index, mention in
            let start = mention.begin ?? mention.start ?? -1
            guard start >= 0, start < mention.end, mention.end < offsets.count else { return nil }
            return Marked(
                span: Span(offsets[start], offsets[mention.end]),
                cluster: mention.cluster ?? "alone \(index)"
            )
        }
    }

    deinit { bytes.deallocate() }

    /// The mentions with their clusters, numbered; those that a person did not mark stand alone.
    ///
    /// - Parameter given: Whether the marked mentions are taken, or those that the engine finds.
    func mentions(given: Bool) -> (drafts: [MentionDraft], spans: [Span], clusters: [Int]) {
        let pairs = ReferenceResolver(text).drafts(tokens, given: given ? marked.map(\.span) : nil)
        var numbers: [String: Int] = [:]
        var bySpan: [Span: Int] = [:]
        for mention in marked {
            let number = numbers[mention.cluster] ?? numbers.count
            numbers[mention.cluster] = number
            bySpan[mention.span] = number
        }
        var byHead: [Int: Int] = [:]
        if !given {
            for (draft, span) in ReferenceResolver(text).drafts(tokens, given: marked.map(\.span)) {
                if byHead[draft.head] == nil { byHead[draft.head] = bySpan[span] }
            }
        }
        var next = numbers.count
        let clusters = pairs.map { pair -> Int in
            if let number = bySpan[pair.span] ?? byHead[pair.draft.head] { return number }
            next += 1
            return next
        }
        return (pairs.map(\.draft), pairs.map(\.span), clusters)
    }

    /// A line of JSON with mentions and clusters.
    package func line(_ clusters: ReferenceClusters) -> String {
        let mentions = clusters.mentions.map { mention -> String in
            let range = document.scalarRange(of: mention.span)
            return "{\"start\":\(range.lowerBound),\"end\":\(range.upperBound),\"cluster\":\(mention.cluster)}"
        }
        return "{\"id\":\"\(id)\",\"mentions\":[\(mentions.joined(separator: ","))]}"
    }

    /// The clusters that a scorer finds.
    package func resolve(given: Bool, _ scorer: ReferenceScorer) -> ReferenceClusters {
        ReferenceResolver(text).resolve(tokens, given: given ? marked.map(\.span) : nil) { scorer.resolve($0) }
    }
}
