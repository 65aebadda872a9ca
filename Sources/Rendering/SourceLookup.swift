public import CommandKit
public import DocumentModel

/// Where rows come from: finds the document of a passage, its sentence, and the plugin of a rule.
///
/// Rows hold identities and byte offsets; what leaves the program names documents and counts Unicode scalars.
public struct SourceLookup: Sendable {
    private let documents: [DocumentID: LoadedDocument]
    private let sentence: @Sendable (LoadedDocument, Span) -> Span?
    private let plugin: @Sendable (String) -> String?

    /// Knows nothing: offsets are left out.
    public static let none = SourceLookup([])

    /// Knows documents.
    ///
    /// - Parameters:
    ///   - documents: The documents.
    ///   - sentence: The sentence around a place of a document; nil when it is not known.
    ///   - plugin: The plugin that a rule belongs to, with its version; nil when it is not known.
    public init(
        _ documents: [LoadedDocument],
        sentence: @escaping @Sendable (LoadedDocument, Span) -> Span? = { _, _ in nil },
        plugin: @escaping @Sendable (String) -> String? = { _ in nil }
    ) {
        self.documents = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.sentence = sentence
        self.plugin = plugin
    }

    /// The document with an identity.
    public func document(_ id: DocumentID) -> LoadedDocument? { documents[id] }

    /// A span of a document in Unicode scalars; nil when the document is not known.
    public func scalars(_ span: Span, of document: DocumentID) -> Range<Int>? {
        documents[document]?.document.scalarRange(of: span)
    }

    /// The sentence around a place; nil where it is not known.
    func sentenceSpan(around span: Span, of document: LoadedDocument) -> Span? { sentence(document, span) }

    /// The words of the sentence around a place, on one line.
    func sentence(around span: Span, of document: LoadedDocument) -> String? {
        guard let sentence = sentence(document, span), case .span(_, _, let text) = document.cell(at: sentence) else {
            return nil
        }
        return text
    }

    /// The plugin that a rule belongs to.
    func plugin(of rule: String) -> String? { plugin(rule) }
}
