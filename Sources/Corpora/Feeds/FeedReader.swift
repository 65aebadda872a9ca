import DocumentModel

/// Reads the items of a feed: RSS 2.0 and its forerunners, RSS 1.0 (RDF), Atom.
struct FeedReader {
    let job: ReadJob
    let place: ReadJob.Place

    /// Whether an XML document is a feed, by its outermost element.
    static func isFeed(_ tree: MarkupTree) -> Bool {
        guard let root = tree.nodes.first(where: { !$0.isText }) else { return false }
        return ["rss", "feed", "rdf:RDF"].contains(root.name)
    }

    /// Reads all items.
    func read(_ tree: MarkupTree, encoding: String, notes: [String]) throws(ReadError) {
        let isAtom = tree.nodes.contains { $0.name == "entry" }
        let channel = tree.descendants(isAtom ? "feed" : "channel").first ?? 0
        let outlet = tree.child("title", of: channel).flatMap { tree.line(of: $0).filled }
        let items = tree.descendants(isAtom ? "entry" : "item")
        guard !items.isEmpty else {
            throw ReadError(
                .empty,
                path: job.path,
                entry: place.entry,
                "'\(place.name(of: job.path))' is a feed without items",
                remedy: "check where it came from"
            )
        }
        for (index, item) in items.enumerated() {
            let inner = place.inside("item \(index + 1)")
            try job.attempt(inner) { () throws(ReadError) in
                var extract = isAtom ? try atom(tree, item, inner) : try rss(tree, item, inner)
                extract.metadata.outlet = extract.metadata.outlet ?? outlet
                extract.format += "; \(encoding)"
                extract.notes += notes
                try job.take(extract, at: inner)
            }
        }
    }

    private func value(_ tree: MarkupTree, _ item: Int, _ names: String...) -> String? {
        names.lazy.compactMap { name in tree.child(name, of: item).flatMap { tree.text(of: $0).filled } }.first
    }

    private func rss(_ tree: MarkupTree, _ item: Int, _ inner: ReadJob.Place) throws(ReadError) -> Extract {
        var metadata = SourceMetadata()
        metadata.title = value(tree, item, "title", "dc:title").map { title($0) }
        metadata.byline = value(tree, item, "dc:creator", "author", "itunes:author")?.onOneLine
        metadata.outlet = value(tree, item, "source", "dc:publisher")?.onOneLine
        metadata.published = value(tree, item, "pubDate", "dc:date", "dcterms:created", "dcterms:issued")
            .flatMap { NewsDate.parse($0) }
        metadata.url = SourceMetadata.address(value(tree, item, "link"))
        if metadata.url == nil, let guid = tree.child("guid", of: item), tree.nodes[guid]["isPermaLink"] != "false" {
            metadata.url = SourceMetadata.address(tree.line(of: guid))
        }
        let body = value(tree, item, "content:encoded", "xhtml:body", "description", "itunes:summary")
        return try extract(body, isMarkup: true, metadata, "application/rss+xml", inner)
    }

    private func atom(_ tree: MarkupTree, _ item: Int, _ inner: ReadJob.Place) throws(ReadError) -> Extract {
        var metadata = SourceMetadata()
        metadata.title = value(tree, item, "title").map { title($0) }
        let authors = tree.children(of: item).filter { tree.nodes[$0].name == "author" }
            .compactMap { value(tree, $0, "name")?.onOneLine }
        metadata.byline = authors.isEmpty ? nil : authors.joined(separator: ", ")
        metadata.published = value(tree, item, "published", "issued", "updated", "modified")
            .flatMap { NewsDate.parse($0) }
        let links = tree.children(of: item).filter { tree.nodes[$0].name == "link" }
        let link = links.first { ["alternate", nil].contains(tree.nodes[$0]["rel"]) } ?? links.first
        metadata.url = SourceMetadata.address(link.flatMap { tree.nodes[$0]["href"] })
        if let source = tree.child("source", of: item) { metadata.outlet = value(tree, source, "title")?.onOneLine }
        guard let content = tree.child("content", of: item) ?? tree.child("summary", of: item) else {
            return try extract(nil, isMarkup: false, metadata, "application/atom+xml", inner)
        }
        let type = tree.nodes[content]["type"]?.lowercased() ?? "text"
        if type == "xhtml" || type.contains("xml") {
            var page = PageReader(limits: job.limits)
            page.isWhole = true
            let read = page.page(tree.subtree(content), title: metadata.title)
            return try extract(read, metadata, "application/atom+xml", inner)
        }
        return try extract(
            tree.text(of: content).filled,
            isMarkup: type.contains("html"),
            metadata,
            "application/atom+xml",
            inner
        )
    }

    /// A title may hold characters that were escaped for a page, and tags.
    private func title(_ text: String) -> String {
        let plain = PageMetadata.plain(text).onOneLine
        guard plain.contains("</") else { return plain }
        return plain.replacing(/<[^<>]{1,200}>/, with: "").onOneLine
    }

    private func extract(
        _ body: String?,
        isMarkup: Bool,
        _ metadata: SourceMetadata,
        _ format: String,
        _ inner: ReadJob.Place
    ) throws(ReadError) -> Extract {
        if isMarkup || body.map(RecordReader.isMarkup) == true {
            return try extract(
                job.page(body ?? "", isWhole: true, title: metadata.title, at: inner),
                metadata,
                format,
                inner
            )
        }
        var composer = TextComposer()
        if let title = metadata.title { composer.add(.title, title) }
        for paragraph in (body ?? "").split(separator: "\n\n") {
            if let text = String(paragraph).filled { composer.add(.paragraph, text) }
        }
        guard composer.count > 0 else { throw job.empty(inner) }
        return Extract(body: .composed(composer, bylines: []), metadata: metadata, format: format)
    }

    private func extract(
        _ page: PageReader.Page,
        _ metadata: SourceMetadata,
        _ format: String,
        _ inner: ReadJob.Place
    ) throws(ReadError) -> Extract {
        guard page.composer.count > 0 else { throw job.empty(inner) }
        return Extract(body: .composed(page.composer, bylines: []), metadata: metadata, format: format)
    }
}
