/// Tells the parts of a page that are not the article, by what their elements are called.
struct PageFurniture {
    private let tree: MarkupTree

    /// By node: how many bytes of prose stand before it, so that a range of nodes is a difference.
    private let proseBefore: [Int]

    init(_ tree: MarkupTree, _ blocks: [PageBlock]) {
        self.tree = tree
        var sizes = [Int](repeating: 0, count: tree.nodes.count + 1)
        for block in blocks where block.isProse { sizes[block.node + 1] += block.text.utf8.count }
        for index in sizes.indices.dropFirst() { sizes[index] += sizes[index - 1] }
        proseBefore = sizes
    }

    /// How many bytes of prose a node holds.
    func prose(in node: Int) -> Int { proseBefore[tree.nodes[node].end] - proseBefore[node] }

    /// By node: why it and all that it holds is left out.
    ///
    /// - Complexity: O(*n*) in the number of nodes.
    func reasons() -> [Omission.Reason?] {
        var reasons = [Omission.Reason?](repeating: nil, count: tree.nodes.count)
        let all = proseBefore.last ?? 0
        for index in tree.nodes.indices where !tree.nodes[index].isText {
            let parent = tree.nodes[index].parent
            if parent >= 0, let reason = reasons[parent] {
                reasons[index] = reason
            } else if let reason = reason(index) {
                // A wrapper around the whole page may be called "has-sidebar"; the article is never left out by a name.
                let holdsMost = prose(in: index) * 5 > all * 2
                if !holdsMost { reasons[index] = reason }
            }
        }
        return reasons
    }

    private func reason(_ index: Int) -> Omission.Reason? {
        let node = tree.nodes[index]
        switch node.name {
        case "nav", "menu": return .navigation
        case "footer": return .navigation
        case "header": return holdsTitle(index) || isInArticle(index) ? nil : .navigation
        case "aside": return .links
        case "form", "button", "fieldset", "label": return .forms
        case "figure", "figcaption", "caption": return node.name == "figure" && holdsTable(index) ? nil : .captions
        case "dialog": return .promotion
        case "html", "body", "main", "article", "h1", "p", "table", "tr", "td": break
        default: break
        }
        if node.attributes.isEmpty { return nil }
        if let hidden = hidden(node) { return hidden }
        switch node["role"]?.lowercased() {
        case "navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar":
            return holdsTitle(index) ? nil : .navigation
        case "complementary": return .links
        case "dialog", "alertdialog": return .promotion
        default: break
        }
        if ["html", "body", "main", "article", "h1"].contains(node.name) { return nil }
        return Self.reason(ofNames: "\(node["class"] ?? "") \(node["id"] ?? "")")
    }

    private func hidden(_ node: MarkupTree.Node) -> Omission.Reason? {
        if node["hidden"] != nil || node["aria-hidden"] == "true" { return .hidden }
        guard let style = node["style"]?.lowercased().filter({ $0 != " " }) else { return nil }
        return style.contains("display:none") || style.contains("visibility:hidden") ? .hidden : nil
    }

    private func holdsTitle(_ index: Int) -> Bool {
        tree.nodes[index..<tree.nodes[index].end].contains { $0.name == "h1" }
    }

    private func holdsTable(_ index: Int) -> Bool {
        tree.nodes[index..<tree.nodes[index].end].contains { $0.name == "table" }
    }

    private func isInArticle(_ index: Int) -> Bool {
        tree.ancestors(of: index).contains { tree.nodes[$0].name == "article" }
    }

    // MARK: Names

    /// The reason that the words of a class or identifier give.
    ///
    /// `article-body__related-links` has the words article, body, related, links; one that tells counts.
    static func reason(ofNames names: String) -> Omission.Reason? {
        guard names.utf8.count > 1 else { return nil }
        for name in names.split(whereSeparator: \.isWhitespace) {
            let words = words(of: name)
            // "has-sidebar" and "no-ads" describe a wrapper.
            if let first = words.first, ["has", "with", "no", "is", "js"].contains(first) { continue }
            for (position, word) in words.enumerated() {
                if let reason = reasons[word] { return reason }
                if position + 1 < words.count, let reason = reasons[word + words[position + 1]] { return reason }
            }
        }
        return nil
    }

    private static func words(of name: Substring) -> [String] {
        var words: [String] = []
        var word = ""
        var wasSmall = false
        for scalar in name.unicodeScalars {
            let isUpper = ("A"..."Z").contains(scalar)
            if scalar == "-" || scalar == "_" || isUpper && wasSmall {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if scalar != "-", scalar != "_" { word.unicodeScalars.append(scalar) }
            wasSmall = ("a"..."z").contains(scalar)
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }

    private static let reasons: [String: Omission.Reason] = {
        let table: [(Omission.Reason, String)] = [
            (
                .navigation,
                "nav navbar navigation menu breadcrumb breadcrumbs masthead footer copyright legal skip skiplink"
            ),
            (
                .links,
                """
                related recommended recommendations trending popular mostread mostpopular readnext readmore morenews \
                morefrom alsoread seealso recirc recirculation sidebar outbrain taboola teaser teasers tags taglist \
                topiclist morestories upnext latestnews
                """
            ),
            (
                .promotion,
                """
                ad ads advert adverts advertisement advertising adslot dfp sponsor sponsored sponsorship promo promotion \
                newsletter subscribe subscription signup paywall cta donate donation cookie cookies consent gdpr popup \
                modal overlay interstitial
                """
            ),
            (.sharing, "share sharing shares social socials followus sharebar addthis sharetools"),
            (.comments, "comment comments disqus commenting discussion"),
            (.captions, "caption captions wpcaption credit photocredit imagecredit gallery slideshow"),
            (.forms, "searchform loginform searchbox toolbar"),
            (.hidden, "sronly visuallyhidden screenreader screenreadertext"),
        ]
        var reasons: [String: Omission.Reason] = [:]
        for (reason, words) in table {
            for word in words.split(separator: " ") { reasons[String(word)] = reason }
        }
        return reasons
    }()
}
