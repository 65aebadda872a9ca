public import DossierKit

/// A text with what is known about it, for a ``TestSession``; a plain string literal is an article without metadata.
public struct TestArticle: Sendable, ExpressibleByStringLiteral {
    /// The text.
    public var text: String
    /// The title; nil when unknown.
    public var title: String?
    /// The outlet; nil when unknown.
    public var outlet: String?
    /// The date of publication in its notation; nil when unknown or when it is none.
    public var published: DateValue?

    /// Describes an article; `published` is read as ``DateValue`` reads it.
    public init(_ text: String, title: String? = nil, outlet: String? = nil, published: String? = nil) {
        self.text = text
        self.title = title
        self.outlet = outlet
        self.published = published.flatMap { DateValue($0) }
    }

    /// An article without metadata.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The article as one appearance of its text.
    func appearance(number: Int) -> Appearance {
        Appearance(
            source: Appearance.Source(path: "article-\(number).txt"),
            format: "text/plain; UTF-8",
            outlet: outlet,
            title: title,
            published: published.map { PublicationDate($0, origin: .given) } ?? .unknown
        )
    }
}
