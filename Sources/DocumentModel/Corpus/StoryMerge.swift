/// Texts that tell one story in nearly the same words: agency copy and its adaptations.
public struct Story: Hashable, Sendable {
    /// A text of the story.
    public struct Member: Hashable, Sendable {
        /// The text.
        public let document: DocumentID
        /// How much it resembles the text of the story that it resembles most, from 0 to 1.
        public let similarity: Double
    }

    /// The texts, by their identity; at least two.
    public let members: [Member]
}

/// Groups near-duplicates: two texts belong to one story when they resemble each other, or are joined by texts that do.
///
/// Two texts are compared only where they share one of the rarer hashes of their sketches, so adding one text to ten
/// thousand costs what it shares and not ten thousand comparisons. Pairs are kept by text, so that taking one back leaves
/// what a fresh merge gives.
public struct StoryMerge: CorpusMerge {
    private var sketches: [DocumentID: ShingleSketch] = [:]
    private var holders: [UInt64: Set<DocumentID>] = [:]
    private var links: [DocumentID: [DocumentID: Double]] = [:]

    /// From this resemblance on two texts tell one story.
    public static let threshold = 0.4

    /// How many of its smallest hashes a text is looked up by.
    ///
    /// Two texts of resemblance *r* share none of these with the probability (1 − *r*)^64: one in 10^14 at the threshold.
    private static let keys = 64

    /// The merge of nothing.
    public init() {}

    /// Takes the sketch of one more text.
    public mutating func insert(_ part: ShingleSketch, of document: DocumentID) {
        remove(document)
        sketches[document] = part
        var candidates: Set<DocumentID> = []
        for hash in part.hashes.prefix(Self.keys) {
            candidates.formUnion(holders[hash] ?? [])
            holders[hash, default: []].insert(document)
        }
        for other in candidates {
            guard let sketch = sketches[other] else { continue }
            let similarity = part.resemblance(to: sketch)
            guard similarity >= Self.threshold else { continue }
            links[document, default: [:]][other] = similarity
            links[other, default: [:]][document] = similarity
        }
    }

    /// Takes a text back.
    public mutating func remove(_ document: DocumentID) {
        guard let sketch = sketches.removeValue(forKey: document) else { return }
        for hash in sketch.hashes.prefix(Self.keys) {
            holders[hash]?.remove(document)
            if holders[hash]?.isEmpty == true { holders[hash] = nil }
        }
        for other in (links.removeValue(forKey: document) ?? [:]).keys {
            links[other]?[document] = nil
            if links[other]?.isEmpty == true { links[other] = nil }
        }
    }

    /// The stories, the largest first, those of one size by their first text.
    public var value: [Story] {
        var stories: [Story] = []
        var seen: Set<DocumentID> = []
        for start in links.keys.sorted() where seen.insert(start).inserted {
            var group: [DocumentID] = []
            var waiting = [start]
            while let next = waiting.popLast() {
                group.append(next)
                for other in (links[next] ?? [:]).keys where seen.insert(other).inserted { waiting.append(other) }
            }
            let members = group.sorted().map { id in
                Story.Member(document: id, similarity: links[id]?.values.max() ?? 0)
            }
            stories.append(Story(members: members))
        }
        return stories.sorted { left, right in
            if left.members.count != right.members.count { return left.members.count > right.members.count }
            return left.members[0].document < right.members[0].document
        }
    }
}

/// The stories of a collection.
public enum Stories: CorpusKey {
    /// Texts are grouped by their shingles.
    public typealias Merge = StoryMerge

    /// The name of the result, `stories`.
    public static let name = "stories"
}
