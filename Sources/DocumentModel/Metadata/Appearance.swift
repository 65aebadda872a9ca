/// One place where a text appeared: an agency's text in two papers is one text with two appearances.
public struct Appearance: Hashable, Codable, Sendable {
    /// The paper, site or agency; nil when unknown.
    public var outlet: String?

    /// The title it had there.
    public var title: String?

    /// The authors, as printed.
    public var byline: String?

    /// The address.
    public var url: String?

    /// When it was published there.
    public var published: PublicationDate

    /// The file it was read from, as given by the user, and where in the file: `news.jsonl` and `line 12`.
    public var source: Source

    /// What the text was extracted from and how: `text/plain; UTF-8`.
    public var format: String

    /// A text of which this one is a revision; nil when none is known.
    public var revisionOf: DocumentID?

    /// Where a text was read from.
    public struct Source: Hashable, Codable, Sendable {
        /// The path or name, as the user gave it.
        public var path: String

        /// The entry inside a container; nil when the file is the article.
        public var entry: String?

        /// Names a file, or an entry of one.
        public init(path: String, entry: String? = nil) {
            self.path = path
            self.entry = entry
        }
    }

    /// Describes an appearance; all but the source may be unknown.
    public init(
        source: Source,
        format: String,
        outlet: String? = nil,
        title: String? = nil,
        byline: String? = nil,
        url: String? = nil,
        published: PublicationDate = .unknown,
        revisionOf: DocumentID? = nil
    ) {
        self.source = source
        self.format = format
        self.outlet = outlet
        self.title = title
        self.byline = byline
        self.url = url
        self.published = published
        self.revisionOf = revisionOf
    }
}
