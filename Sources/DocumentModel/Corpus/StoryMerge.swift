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
/// Two texts are compared only where they share enough of the smallest hashes of their sketches, so adding one text to ten
/// thousand costs what it shares and not ten thousand comparisons. Pairs are kept by text, so that taking one back leaves
/// what a fresh merge gives.
public struct StoryMerge: CorpusMerge {
    private var slots = HashIndex()
    private var sketches: [ShingleSketch?] = []
    private var links: [DocumentID: [DocumentID: Double]] = [:]

    /// From this resemblance on two texts tell one story.
    public static let threshold = 0.4

    /// The merge of nothing.
    public init() {}

    /// Takes the sketch of one more text.
    ///
    /// - Complexity: O(*k*) in the number of texts that hold each of its smallest hashes.
    public mutating func insert(_ part: ShingleSketch, of document: DocumentID) {
        remove(document)
        let (slot, near) = slots.insert(part.hashes.prefix(HashIndex.keys), of: document)
        if slot == sketches.count { sketches.append(part) } else { sketches[slot] = part }
        for other in near {
            guard let sketch = sketches[other.slot] else { continue }
            let similarity = part.resemblance(to: sketch)
            guard similarity >= Self.threshold else { continue }
            links[document, default: [:]][other.document] = similarity
            links[other.document, default: [:]][document] = similarity
        }
    }

    /// Takes a text back.
    public mutating func remove(_ document: DocumentID) {
        guard let slot = slots.remove(document, hashes: { sketches[$0]?.hashes.prefix(HashIndex.keys) ?? [] }) else {
            return
        }
        sketches[slot] = nil
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
