/// A part that the reader of a file recognised: what people cite by page and paragraph, and what analyses keep apart.
public struct Block: Hashable, Codable, Sendable, Anchored {
    /// What a part is.
    public enum Kind: String, Codable, Sendable {
        /// A page of a paged format.
        case page
        /// The title of the article.
        case title
        /// A heading inside it.
        case heading
        /// The line of authors or of the date, above the text.
        case byline
        /// A paragraph of running text.
        case paragraph
        /// The cell of a table.
        case cell
    }

    /// What it is.
    public let kind: Kind

    /// Where it stands, without the white space around it.
    public let span: Span

    /// Its number among the parts of its kind, from one.
    public let number: Int

    /// Describes a part.
    public init(kind: Kind, span: Span, number: Int) {
        self.kind = kind
        self.span = span
        self.number = number
    }
}

/// The input that holds the parts of a text, sorted by place; pages contain the other kinds.
public enum Structure: InputKey {
    /// Blocks, sorted by place.
    public typealias Value = Annotations<Block>

    /// The layer's name, `structure`.
    public static let name = "structure"

    /// No part at all: a text whose reader knows no structure.
    public static let absent: Annotations<Block> = []
}

extension AnalysedDocument {
    /// The parts that the reader of the file recognised.
    public var structure: Annotations<Block> { inputs[Structure.self] }
}
