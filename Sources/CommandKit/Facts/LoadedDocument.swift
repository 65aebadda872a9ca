public import DocumentModel

/// A document of a session: its display name, its layers, its appearances.
public struct LoadedDocument: Sendable, Identifiable {
    /// The display name: `d1`.
    public let name: String

    /// The text and its layers.
    public let analysed: AnalysedDocument

    /// Where the text appeared, in the order in which it was loaded; never empty.
    public let appearances: [Appearance]

    /// Describes a loaded document.
    ///
    /// - Precondition: `appearances` is not empty.
    public init(name: String, analysed: AnalysedDocument, appearances: [Appearance]) {
        precondition(!appearances.isEmpty, "a loaded document appeared somewhere")
        self.name = name
        self.analysed = analysed
        self.appearances = appearances
    }

    /// The identity of the text.
    public var id: DocumentID { analysed.document.id }

    /// The text.
    public var document: Document { analysed.document }

    /// The first title that is known.
    public var title: String? { appearances.lazy.compactMap(\.title).first }

    /// The first outlet that is known.
    public var outlet: String? { appearances.lazy.compactMap(\.outlet).first }

    /// When the text was published.
    public var published: PublicationDate { analysed.published }

    /// A cell that names the document.
    public var cell: Cell { .document(name, id) }

    /// A cell that holds the words at `span`, on one line.
    public func cell(at span: Span) -> Cell {
        .span(id, span, text: document[span].split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    /// Evidence at `span` of this document.
    public func evidence(_ span: Span, _ role: String, rule: String = "", confidence: Double? = nil) -> Evidence {
        Evidence(document: id, span: span, role: role, rule: rule, confidence: confidence)
    }
}
