/// Which field of a record holds what: names that the user gives, and else those that everybody uses.
public struct RecordFields: Hashable, Sendable {
    /// What a field can hold.
    public enum Role: String, CaseIterable, Sendable {
        /// The text itself.
        case text
        /// The title.
        case title
        /// The date of publication.
        case date
        /// The paper, site or agency.
        case outlet
        /// The address.
        case url
        /// The authors.
        case byline
    }

    private var given: [Role: String] = [:]

    /// Takes the usual names.
    public init() {}

    /// The name that the user gave for a role.
    public subscript(role: Role) -> String? {
        get { given[role] }
        set { given[role] = newValue }
    }

    /// The roles that have a name from the user.
    var givenNames: [(role: Role, name: String)] { Role.allCases.compactMap { role in given[role].map { (role, $0) } } }

    /// The usual names of a role, the most telling first.
    static let usual: [Role: [String]] = [
        .text: [
            "text", "body", "content", "maintext", "article_text", "articlebody", "article", "full_text", "fulltext",
            "plain_text", "story", "content_text", "content_html", "description", "summary",
        ],
        .title: ["title", "headline", "head", "subject", "name"],
        .date: [
            "published", "date", "date_published", "published_at", "publishedat", "publication_date", "date_publish",
            "pub_date", "pubdate", "datepublished", "published_date", "publish_date", "created_at", "timestamp",
            "datetime", "time",
        ],
        .outlet: [
            "outlet", "source", "publisher", "publication", "newspaper", "paper", "site", "site_name", "source_name",
            "source_domain", "domain", "agency",
        ],
        .url: ["url", "link", "uri", "web_url", "weburl", "canonical_url", "href", "permalink"],
        .byline: ["byline", "author", "authors", "creator", "writer"],
    ]

    /// The names to look for, in order: that of the user alone, where there is one.
    func names(of role: Role) -> [String] { given[role].map { [$0] } ?? Self.usual[role] ?? [] }
}
