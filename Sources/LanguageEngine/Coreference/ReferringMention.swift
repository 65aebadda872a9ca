public import DocumentModel

/// A stretch of text that refers to somebody or something, and which other stretches refer to the same.
public struct ReferringMention: Hashable, Codable, Sendable, Anchored {
    /// How it refers.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// By a name: "Ann Lee", "the Foreign Ministry".
        case name
        /// By a description: "the minister".
        case nominal
        /// By a pronoun: "he", "its".
        case pronoun
    }

    /// The grammatical number, where it is known.
    public enum Number: String, Codable, Sendable {
        case singular, plural
    }

    /// The gender of a person, where it is known.
    public enum Gender: String, Codable, Sendable {
        case masculine, feminine
    }

    /// Where it stands, with everything that belongs to the phrase.
    public let span: Span
    /// The word that carries the phrase.
    public let head: Span
    /// How it refers.
    public let kind: Kind
    /// Its number.
    public let number: Number?
    /// Its gender.
    public let gender: Gender?
    /// The cluster: mentions with the same number refer to the same.
    public let cluster: Int

    /// Describes a mention.
    public init(span: Span, head: Span, kind: Kind, number: Number? = nil, gender: Gender? = nil, cluster: Int) {
        self.span = span
        self.head = head
        self.kind = kind
        self.number = number
        self.gender = gender
        self.cluster = cluster
    }
}

/// The mentions of a text in clusters.
public struct ReferenceClusters: Hashable, Codable, Sendable {
    /// All mentions by place; every mention is in exactly one cluster, and clusters may have one mention only.
    public let mentions: Annotations<ReferringMention>
    /// The number of clusters; they are numbered from zero in the order of their first mention.
    public let count: Int

    /// Collects mentions.
    ///
    /// - Precondition: the clusters are numbered without gaps from zero.
    public init(_ mentions: [ReferringMention]) {
        var seen: Set<Int> = []
        for mention in mentions { seen.insert(mention.cluster) }
        precondition(seen.allSatisfy { $0 >= 0 && $0 < seen.count }, "clusters are numbered without gaps from zero")
        self.mentions = Annotations(mentions)
        count = seen.count
    }

    /// Reads the mentions.
    ///
    /// - Throws: `DecodingError` when the clusters are not numbered without gaps.
    public init(from decoder: any Decoder) throws {
        let mentions = try decoder.singleValueContainer().decode([ReferringMention].self)
        let clusters = Set(mentions.map(\.cluster))
        guard clusters.allSatisfy({ $0 >= 0 && $0 < clusters.count }) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "clusters are not numbered without gaps")
            )
        }
        self.init(mentions)
    }

    /// Writes the mentions.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Array(mentions))
    }

    /// The mentions of each cluster, by place.
    ///
    /// - Complexity: O(*n*).
    public var clusters: [[ReferringMention]] {
        var result = [[ReferringMention]](repeating: [], count: count)
        for mention in mentions { result[mention.cluster].append(mention) }
        return result
    }
}
