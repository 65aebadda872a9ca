import DocumentModel

/// What a page says about its article: in JSON-LD, in meta tags, in its head and its elements, in this order.
struct PageMetadata {
    private(set) var metadata: SourceMetadata

    /// Reads a page.
    ///
    /// - Complexity: O(*n*).
    init(_ tree: MarkupTree) {
        var tags: [String: String] = [:]
        var scripts: [String] = []
        var (pageTitle, canonical, time): (String?, String?, String?)
        var (author, itemOutlet): (String?, String?)
        for (index, node) in tree.nodes.enumerated() where !node.isText {
            switch node.name {
            case "meta":
                let value = node["content"].flatMap { Self.plain($0).onOneLine.filled }
                for key in [node["property"], node["name"], node["itemprop"]] {
                    if let key = key?.lowercased(), let value, tags[key] == nil { tags[key] = value }
                }
            case "link" where node["rel"]?.lowercased() == "canonical": canonical = canonical ?? node["href"]
            case "title" where pageTitle == nil: pageTitle = tree.line(of: index).filled
            case "script" where node["type"]?.lowercased().contains("ld+json") == true:
                scripts.append(tree.text(of: index))
            case "time":
                let isPublication = node["pubdate"] != nil || node["itemprop"]?.lowercased() == "datepublished"
                if time == nil || isPublication { time = node["datetime"] ?? time }
            default: break
            }
            let item = node["itemprop"]?.lowercased()
            if item == "datepublished", let date = node["datetime"] ?? node["content"] { tags["datepublished"] = date }
            if author == nil, item == "author" || node["rel"]?.lowercased() == "author", node.name != "meta",
                node.name != "link"
            {
                author = tree.line(of: index).filled
            }
            if item == "publisher", itemOutlet == nil {
                itemOutlet = tree.descendants("meta", of: index).first { tree.nodes[$0]["itemprop"] == "name" }
                    .flatMap { tree.nodes[$0]["content"] }
            }
        }
        metadata = LinkedData(scripts).metadata
        metadata.fill(from: Self.metadata(of: tags))
        metadata.outlet = metadata.outlet ?? itemOutlet
        metadata.byline = metadata.byline ?? author.flatMap { $0.utf8.count <= 120 ? $0 : nil }
        metadata.url = SourceMetadata.address(canonical) ?? metadata.url
        metadata.published = metadata.published ?? time.flatMap { NewsDate.parse($0) }
        metadata.title = metadata.title ?? pageTitle
        if let title = metadata.title { metadata.title = Self.withoutOutlet(title, metadata.outlet) }
    }

    private static func metadata(of tags: [String: String]) -> SourceMetadata {
        func first(_ names: [String]) -> String? { names.lazy.compactMap { tags[$0] }.first }
        var metadata = SourceMetadata()
        metadata.title = first([
            "og:title", "headline", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title",
            "citation_title",
        ])
        let authors = [
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
            "citation_author", "twitter:creator",
        ]
        // A profile's address or a handle is no name.
        metadata.byline = authors.lazy.compactMap { tags[$0] }
            .first { SourceMetadata.address($0) == nil && !$0.hasPrefix("@") && $0.utf8.count <= 200 }
        metadata.outlet = first([
            "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title",
            "application-name", "apple-mobile-web-app-title",
        ])
        metadata.url = SourceMetadata.address(tags["og:url"]) ?? SourceMetadata.address(tags["url"])
        let dates = [
            "article:published_time", "og:published_time", "datepublished", "article:published", "publish-date",
            "publish_date", "publishdate", "publicationdate", "pubdate", "publish_time", "parsely-pub-date",
            "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date",
            "dcterms.date", "article.published", "article_date_original", "og:article:published_time", "ptime",
            "citation_publication_date", "cxenseparse:recs:publishtime", "date", "release_date", "displaydate",
        ]
        metadata.published = dates.lazy.compactMap { tags[$0] }.compactMap { NewsDate.parse($0) }.first
        return metadata
    }

    /// `Bridge closes | Skagerrak Post` without the outlet, where it stands behind a mark at the end.
    private static func withoutOutlet(_ title: String, _ outlet: String?) -> String {
        guard let outlet else { return title }
        for mark in [" | ", " - ", " – ", " — ", " :: ", " • ", " · "] {
            if let range = title.ranges(of: mark).last, range.lowerBound > title.startIndex,
                title[range.upperBound...].lowercased() == outlet.lowercased()
            {
                return String(title[..<range.lowerBound])
            }
        }
        return title
    }

    /// A value whose named characters were escaped twice, as content systems do.
    static func plain(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return [("&quot;", "\""), ("&#039;", "'"), ("&#39;", "'"), ("&rsquo;", "’"), ("&nbsp;", " "), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}
