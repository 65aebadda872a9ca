public import DocumentModel

/// What a reader found in one file, or in one entry of it.
public struct ReadDocument: Sendable {
    /// The text, exactly as it was decoded; only a byte-order mark is dropped.
    public let document: Document

    /// Where the text stood, and what is known about it there.
    public let appearance: Appearance

    /// The title, the bylines, the headings and the paragraphs, sorted by place.
    public let structure: Annotations<Block>

    /// What people should know about the reading, each a sentence: bytes that were not UTF-8, a line of `meta.csv` that
    /// could not be used.
    public let notes: [String]

    /// What of a page is not part of the text: menus, links, advertising.
    public let omissions: [Omission]

    /// Describes what was read.
    public init(
        document: Document,
        appearance: Appearance,
        structure: Annotations<Block>,
        notes: [String] = [],
        omissions: [Omission] = []
    ) {
        self.document = document
        self.appearance = appearance
        self.structure = structure
        self.notes = notes
        self.omissions = omissions
    }

    /// What the session gives to the analyses of the text: its structure and its date of publication.
    public var inputs: DocumentInputs {
        var inputs = DocumentInputs()
        inputs[Structure.self] = structure
        inputs[Published.self] = appearance.published
        return inputs
    }
}
