/// What the tagger says of a word: its part of speech, in the universal set and in that of the Penn Treebank, and its
/// morphological features.
public struct WordTag: Hashable, Codable, Sendable {
    /// The universal part of speech.
    public let universal: UniversalTag
    /// The part of speech of the Penn Treebank as EWT uses it ("NNP", "VBD").
    public let treebank: String
    /// The features as CoNLL-U writes them ("Number=Sing|Person=3"); empty when there are none.
    public let features: String

    /// Puts a tag together.
    public init(universal: UniversalTag, treebank: String, features: String = "") {
        self.universal = universal
        self.treebank = treebank
        self.features = features
    }

    /// The value of one feature, such as "Sing" for "Number"; nil when the word has none of that name.
    public func feature(_ name: String) -> Substring? {
        for pair in features.split(separator: "|") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, parts[0] == name { return parts[1] }
        }
        return nil
    }
}
