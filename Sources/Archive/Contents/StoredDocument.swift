public import DocumentModel

/// What a project holds of a document beside its text: enough to open ten thousand in a moment.
public struct StoredDocument: Hashable, Sendable {
    /// Its number: 1 for `d1`.
    public let number: Int

    /// The identity of its text.
    public let id: DocumentID

    /// The length of its text in UTF-8 bytes.
    public let bytes: Int

    /// The step that loaded it.
    public let step: Int

    /// The digest of its structure, as provenance knows it.
    public let structurePrint: String

    /// The digest of its date of publication, as provenance knows it.
    public let publishedPrint: String

    /// How many words, sentences and paragraphs it has, and its language; nil where nobody counted yet.
    public let counts: Counts?

    /// Whether the text itself is here: a project packed without texts has only what is known about them.
    public let hasText: Bool

    /// Counts of a text.
    public struct Counts: Hashable, Sendable {
        /// Words and numbers.
        public let words: Int
        /// Sentences.
        public let sentences: Int
        /// Paragraphs.
        public let paragraphs: Int
        /// The language, ISO 639-1; nil where it is undecided.
        public let language: String?
        /// The analyses that counted, with their versions.
        public let countedBy: String

        /// Describes counts.
        public init(words: Int, sentences: Int, paragraphs: Int, language: String?, countedBy: String) {
            self.words = words
            self.sentences = sentences
            self.paragraphs = paragraphs
            self.language = language
            self.countedBy = countedBy
        }
    }
}

extension DocumentID {
    /// An identity as the project keeps it.
    ///
    /// One that was damaged is the identity of no text: `project check` then finds that the text is another one, and all
    /// other documents can be read.
    init(stored digest: String) { self = DocumentID(digest: digest) ?? DocumentID(of: "damaged: " + digest) }
}

/// A document to be kept.
public struct NewDocument: Sendable {
    /// Its number.
    public let number: Int
    /// The text.
    public let document: Document
    /// Where it appeared.
    public let appearance: Appearance
    /// What its reader recognised in it.
    public let structure: Annotations<Block>
    /// Its inputs, for their digests.
    public let inputs: DocumentInputs
    /// Its tokens, joined by blanks: what full-text search finds.
    public let words: String
    /// Its counts.
    public let counts: StoredDocument.Counts?
    /// The step that loads it.
    public let step: Int

    /// Describes a document.
    public init(
        number: Int,
        document: Document,
        appearance: Appearance,
        structure: Annotations<Block>,
        inputs: DocumentInputs,
        words: String,
        counts: StoredDocument.Counts?,
        step: Int
    ) {
        self.number = number
        self.document = document
        self.appearance = appearance
        self.structure = structure
        self.inputs = inputs
        self.words = words
        self.counts = counts
        self.step = step
    }
}
