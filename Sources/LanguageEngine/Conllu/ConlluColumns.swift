/// What CoNLL-U says about one word beside its form; what is not known stays empty and is written as `_`.
public struct ConlluColumns: Hashable, Sendable {
    /// The lemma.
    public var lemma: String
    /// The universal part of speech.
    public var upos: String
    /// The part of speech of the treebank.
    public var xpos: String
    /// The features, in the form "Case=Nom|Number=Sing".
    public var feats: String
    /// The number of the head within the sentence, from one; zero for the root; nil when it is not known.
    public var head: Int?
    /// The relation to the head.
    public var deprel: String

    /// Makes the columns of one word.
    public init(
        lemma: String = "",
        upos: String = "",
        xpos: String = "",
        feats: String = "",
        head: Int? = nil,
        deprel: String = ""
    ) {
        self.lemma = lemma
        self.upos = upos
        self.xpos = xpos
        self.feats = feats
        self.head = head
        self.deprel = deprel
    }
}
