public import DocumentModel

/// What people said about a document, which counts before what its file says.
public struct GivenMetadata: Hashable, Sendable {
    /// A field that people can give.
    public enum Field: String, Sendable, CaseIterable {
        /// The date of publication.
        case published
        /// The title.
        case title
        /// The paper, site or agency.
        case outlet
        /// The authors.
        case byline
        /// The address.
        case url
        /// The language, ISO 639-1.
        case language

        /// The field that people mean by a name: `source` is the outlet, `authors` are the byline.
        public init?(named name: String) {
            switch name {
            case "source", "paper": self = .outlet
            case "authors", "author": self = .byline
            case "lang": self = .language
            default:
                guard let field = Field(rawValue: name) else { return nil }
                self = field
            }
        }
    }

    private var values: [Field: String] = [:]

    /// Nothing given.
    public init() {}

    /// What people decided about the metadata of a document.
    public init(_ decided: DecisionState.Document?) {
        for (name, decision) in decided?.fields ?? [:] {
            if let field = Field(rawValue: name) { values[field] = decision.value }
        }
    }

    /// Whether people said nothing.
    public var isEmpty: Bool { values.isEmpty }

    /// What people said about a field; nil where they said nothing.
    public subscript(field: Field) -> String? { values[field] }
}
