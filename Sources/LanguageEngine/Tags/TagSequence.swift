/// The tags of all tokens of a text, by the index of the token.
///
/// A tag takes two bytes: it is an index into the list of tags that the model knows.
public struct TagSequence: Hashable, Sendable, Codable {
    /// Every tag that can occur.
    public let tagset: [WordTag]
    let indices: [UInt16]

    /// Takes one index into `tagset` for each token.
    ///
    /// - Precondition: every index is within `tagset`.
    public init(tagset: [WordTag], indices: [UInt16]) {
        precondition(indices.allSatisfy { Int($0) < tagset.count }, "an index of a tag is beyond the list of tags")
        self.tagset = tagset
        self.indices = indices
    }

    /// The index of the tag of a token in ``tagset``.
    public func tagIndex(_ token: Int) -> Int { Int(indices[token]) }

    /// Reads the form `{"tagset": […], "indices": […]}`.
    ///
    /// - Throws: `DecodingError` when an index is beyond the list of tags.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let (tagset, indices) = (
            try container.decode([WordTag].self, forKey: .tagset), try container.decode([UInt16].self, forKey: .indices)
        )
        self.tagset = tagset
        self.indices = indices
        guard indices.allSatisfy({ Int($0) < tagset.count }) else {
            throw DecodingError.dataCorruptedError(
                forKey: .indices,
                in: container,
                debugDescription: "an index of a tag is beyond the list of tags"
            )
        }
    }

    private enum CodingKeys: String, CodingKey { case tagset, indices }
}

extension TagSequence: RandomAccessCollection {
    /// Zero.
    public var startIndex: Int { 0 }
    /// The number of tokens.
    public var endIndex: Int { indices.count }
    /// The tag of the token at an index.
    public subscript(token: Int) -> WordTag { tagset[Int(indices[token])] }
}
