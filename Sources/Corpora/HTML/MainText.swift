/// The article in a page: which blocks belong to it, and which do not.
///
/// The place of the article is the element that holds its paragraphs. An element that says so itself counts first
/// (`itemprop="articleBody"`, `<article>`); else every block of prose gives its bytes to its parent, half of them to the
/// next, a quarter to the one above that, and the richest element is the place: the scoring of Readability. From there
/// the place grows as long as what it takes in is prose rather than links.
struct MainText {
    private let tree: MarkupTree
    private(set) var blocks: [PageBlock]

    /// The block of the title in the page; nil where none is found.
    private(set) var title: Int?

    /// The article's blocks, in order, without the title.
    private(set) var chosen: [Int] = []

    /// Finds the article.
    ///
    /// - Parameters:
    ///   - tree: The page.
    ///   - headline: The title that the meta data give, to know it on the page.
    ///   - isWhole: Whether all visible words are wanted.
    /// - Complexity: O(*n* · *d*) for pages of *n* nodes that nest *d* deep.
    init(_ tree: MarkupTree, headline: String?, isWhole: Bool) {
        self.tree = tree
        blocks = BlockCollector.blocks(of: tree)
        let reasons = PageFurniture(tree, blocks).reasons()
        for index in blocks.indices {
            let reason = reasons[blocks[index].node]
            blocks[index].omission = isWhole && reason != .hidden ? nil : reason
        }
        guard !isWhole else {
            title = findTitle(headline, before: nil)
            chosen = blocks.indices.filter { blocks[$0].omission == nil && $0 != title }
            return
        }
        let place = findPlace()
        title = findTitle(headline, before: place)
        choose(in: place)
        if chosen.isEmpty { chooseAnything() }
    }

    /// What is left out, in order.
    var omissions: [Omission] {
        blocks.compactMap { block in block.omission.map { Omission(reason: $0, text: block.text) } }
    }

    // MARK: The place

    private func findPlace() -> Range<Int> {
        let all = 0..<tree.nodes.count
        let usable = blocks.filter { $0.omission == nil && $0.isProse }
        let total = usable.reduce(0) { $0 + $1.text.utf8.count }
        guard total > 0 else { return all }
        func prose(in node: Int) -> Int {
            usable.reduce(0) { $0 + (node..<tree.nodes[node].end ~= $1.node ? $1.text.utf8.count : 0) }
        }
        let bodies = tree.nodes.indices.filter {
            tree.nodes[$0]["itemprop"]?.lowercased().contains("articlebody") == true
        }
        if let body = bodies.prefix(50).max(by: { prose(in: $0) < prose(in: $1) }), prose(in: body) * 3 >= total {
            return body..<tree.nodes[body].end
        }
        var scores: [Int: Int] = [:]
        for block in usable {
            var share = block.text.utf8.count
            // The words of a cell, or directly in a box, belong to the box itself.
            var node = tree.nodes[block.node].name == "p" ? tree.nodes[block.node].parent : block.node
            for _ in 0..<4 where node >= 0 {
                scores[node, default: 0] += share
                share /= 2
                node = tree.nodes[node].parent
            }
        }
        // Of equal scores the outer element counts: its number is the smaller.
        guard let best = scores.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else { return all }
        let place = grown(best)
        return place..<tree.nodes[place].end
    }

    /// Takes in the elements around the place as long as they add prose of the same article.
    private func grown(_ start: Int) -> Int {
        var place = start
        while true {
            let parent = tree.nodes[place].parent
            guard parent >= 0, !["body", "html", "article"].contains(tree.nodes[place].name) else { return place }
            let outer = parent..<tree.nodes[parent].end
            let inner = place..<tree.nodes[place].end
            let holdsOthers = outer.contains { !inner.contains($0) && tree.nodes[$0].name == "article" && $0 != parent }
            if holdsOthers { return place }
            var (good, bad) = (0, 0)
            for block in blocks where block.omission == nil && outer.contains(block.node) && !inner.contains(block.node)
            {
                if block.isProse || block.kind == .heading {
                    good += block.text.utf8.count
                } else {
                    bad += block.text.utf8.count
                }
            }
            let onlyWraps = good + bad == 0
            guard onlyWraps || good > 2 * bad, tree.nodes[parent].name != "html" else { return place }
            place = parent
        }
    }

    // MARK: The title

    private func findTitle(_ headline: String?, before place: Range<Int>?) -> Int? {
        let text = blocks.indices.first { index in
            blocks[index].isProse && place.map { $0.contains(blocks[index].node) } ?? true
        }
        if let wanted = headline.map(Self.key), !wanted.isEmpty {
            let same = blocks.indices.first { index in
                let block = blocks[index]
                let mayBe = block.kind == .heading || block.omission == nil && index <= text ?? 20
                return mayBe && block.text.utf8.count <= 2 * wanted.count + 40 && Self.key(block.text) == wanted
            }
            if let same { return same }
        }
        let candidates = blocks.indices.filter { index in
            isMainHeading(blocks[index].node) && blocks[index].linkDensity < 0.9 && blocks[index].omission == nil
                && place.map { blocks[index].node < $0.upperBound } ?? true
        }
        // The last one above the text: the first may be the name of the site.
        return candidates.last { $0 < text ?? blocks.count } ?? candidates.first
    }

    private func isMainHeading(_ node: Int) -> Bool {
        tree.nodes[node].name == "h1" || tree.nodes[node]["itemprop"]?.lowercased() == "headline"
    }

    /// A text by its letters and digits only, so that quotation marks and spaces don't matter.
    private static func key(_ text: String) -> [UInt8] {
        let marks: Set<Unicode.Scalar> = ["“", "”", "‘", "’", "–", "—", "…", "\u{A0}"]
        var key: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars where !marks.contains(scalar) {
            let isSign = scalar.isASCII && !("a"..."z").contains(scalar) && !("0"..."9").contains(scalar)
            if !isSign { key += UTF8.encode(scalar).map { Array($0) } ?? [] }
        }
        return key
    }

    // MARK: The blocks

    private mutating func choose(in place: Range<Int>) {
        let first = title.map { min(blocks[$0].node, place.lowerBound) } ?? place.lowerBound
        for index in blocks.indices where index != title {
            guard blocks[index].omission == nil else { continue }
            let node = blocks[index].node
            if !place.contains(node), !(node >= first && node < place.lowerBound && belongsAbove(index)) {
                blocks[index].omission = .other
            } else if let reason = Self.reason(for: blocks[index]) {
                blocks[index].omission = reason
            }
        }
        trim()
        chosen = blocks.indices.filter { blocks[$0].omission == nil && $0 != title }
    }

    /// Between the title and the text stand the summary, the authors and the date.
    private func belongsAbove(_ index: Int) -> Bool {
        guard let title, index > title else { return false }
        let block = blocks[index]
        return Byline(block.text).isByline || block.linkDensity < 0.4 && block.text.utf8.count >= 40
    }

    private static func reason(for block: PageBlock) -> Omission.Reason? {
        let size = block.text.utf8.count
        if block.kind == .heading { return block.linkDensity > 0.8 ? .links : nil }
        guard let reason = omission(of: block, size: size) else { return nil }
        // The line of the author is often a link.
        return Byline(block.text).isByline ? nil : reason
    }

    private static func omission(of block: PageBlock, size: Int) -> Omission.Reason? {
        if block.linkDensity > (size < 300 ? 0.6 : 0.9) { return .links }
        guard size < 200 else { return nil }
        let start = block.text.prefix(40).lowercased()
        if linkLeads.contains(where: start.hasPrefix), block.linked > 0 || size < 60 { return .links }
        return size < 120 && promotionLeads.contains(where: start.hasPrefix) ? .promotion : nil
    }

    private static let linkLeads = [
        "read more", "related:", "related article", "also read", "read also", "see also", "more on this", "more from",
        "read next", "read:", "more:", "watch:", "listen:", "in pictures:", "explainer:", "tags:", "topics:",
        "filed under",
    ]

    private static let promotionLeads = [
        "advertisement", "sponsored", "sign up", "subscribe", "follow us", "share this", "click here", "download our",
        "get the latest", "join our", "copyright ©", "© ",
    ]

    /// Before the first prose and after the last one short fragments are labels of the page; a heading with nothing
    /// below it is one too.
    private mutating func trim() {
        let kept = blocks.indices.filter { blocks[$0].omission == nil && $0 != title }
        let isText = { (block: PageBlock) in
            block.isProse || block.kind == .cell || block.isSentence && block.text.utf8.count >= 25
        }
        guard let first = kept.first(where: { isText(blocks[$0]) }), let last = kept.last(where: { isText(blocks[$0]) })
        else { return }
        for index in kept where index < first || index > last {
            let block = blocks[index]
            if Byline(block.text).isByline { continue }
            if index < first, block.kind == .heading { continue }
            if index > last || block.text.utf8.count < 40 { blocks[index].omission = .other }
        }
    }

    /// A page without prose: whatever is visible and is no furniture, before nothing.
    private mutating func chooseAnything() {
        for index in blocks.indices where blocks[index].omission == .other || blocks[index].omission == .links {
            blocks[index].omission = nil
        }
        chosen = blocks.indices.filter { blocks[$0].omission == nil && $0 != title }
    }
}
