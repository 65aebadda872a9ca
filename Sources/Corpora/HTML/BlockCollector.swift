/// Goes through a page once and collects its blocks, in order.
struct BlockCollector {
    private let tree: MarkupTree
    private var blocks: [PageBlock] = []

    /// The elements around the place, each with the number of the node after it.
    private var open: [(node: Int, end: Int)] = []
    private var links = 0
    private var preformatted = 0
    private var text: [UInt8] = []
    private var linked = 0
    private var breaks = 0
    private var hasSpace = false

    private init(_ tree: MarkupTree) { self.tree = tree }

    /// The blocks of a page.
    ///
    /// - Complexity: O(*n*) in the size of the page.
    static func blocks(of tree: MarkupTree) -> [PageBlock] {
        var collector = BlockCollector(tree)
        collector.run()
        return collector.blocks
    }

    /// What holds no words of the page.
    private static let silent: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "audio", "video", "canvas",
        "head",
        "select", "datalist", "textarea", "title",
    ]

    private static let blockElements: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
        "h6", "header", "hr", "html", "label", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    private mutating func run() {
        var index = 0
        while index < tree.nodes.count {
            while let last = open.last, last.end <= index { close() }
            let node = tree.nodes[index]
            if node.isText {
                add(tree.characters[node.characters])
                index += 1
            } else if Self.silent.contains(node.name) {
                index = node.end
            } else {
                begin(index, node)
                index += 1
            }
        }
        while !open.isEmpty { close() }
        flush()
        dissolveLayout()
    }

    /// A cell holds one value; one with several parts is a column of a page that is laid out with tables.
    private mutating func dissolveLayout() {
        var parts: [Int: Int] = [:]
        for block in blocks { if let cell = block.cell { parts[cell, default: 0] += 1 } }
        for index in blocks.indices where blocks[index].kind == .cell {
            if let cell = blocks[index].cell, parts[cell] ?? 0 > 1 {
                (blocks[index].kind, blocks[index].row) = (.paragraph, nil)
            }
        }
    }

    private mutating func begin(_ index: Int, _ node: MarkupTree.Node) {
        if node.name == "br" { return lineBreak() }
        if Self.blockElements.contains(node.name) { flush() }
        if node.name == "a" { links += 1 }
        if node.name == "pre" { preformatted += 1 }
        open.append((index, node.end))
    }

    private mutating func close() {
        guard let (node, _) = open.last else { return }
        let name = tree.nodes[node].name
        if Self.blockElements.contains(name) { flush() }
        if name == "a" { links -= 1 }
        if name == "pre" { preformatted -= 1 }
        open.removeLast()
    }

    private mutating func lineBreak() {
        guard !text.isEmpty else { return }
        breaks += 1
        // Two breaks are how old pages part paragraphs.
        if breaks == 2 { flush() } else { hasSpace = false }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if isSpace {
                if preformatted > 0, byte == 0x0A { lineBreak() } else { hasSpace = true }
                continue
            }
            if breaks > 0, !text.isEmpty { text.append(0x0A) } else if hasSpace, !text.isEmpty { text.append(0x20) }
            (breaks, hasSpace) = (0, false)
            text.append(byte)
            if links > 0 { linked += 1 }
        }
    }

    private mutating func flush() {
        defer {
            text.removeAll(keepingCapacity: true)
            (linked, breaks, hasSpace) = (0, 0, false)
        }
        // A no-break space is how pages keep an empty paragraph open.
        guard !text.isEmpty, let words = String(decoding: text, as: UTF8.self).filled else { return }
        let node = open.last { Self.blockElements.contains(tree.nodes[$0.node].name) }?.node ?? 0
        let cell = open.last { ["td", "th", "article"].contains(tree.nodes[$0.node].name) }?.node
        let (kind, row) = classify(node, in: cell, size: words.utf8.count)
        blocks.append(
            PageBlock(kind: kind, node: node, cell: cell, row: row, text: words, linked: min(linked, words.utf8.count))
        )
    }

    private func classify(_ node: Int, in cell: Int?, size: Int) -> (PageBlock.Kind, Int?) {
        switch tree.nodes[node].name {
        case "h1", "h2", "h3", "h4", "h5", "h6": return (.heading, nil)
        case "li", "dd", "dt": return (.listItem, nil)
        default: break
        }
        guard size < 200, let cell, tree.nodes[cell].name != "article" else { return (.paragraph, nil) }
        let row = tree.nodes[cell].parent
        return (.cell, row >= 0 ? row : nil)
    }
}
