import DocumentModel

/// Reads a page: its article, what it says about itself, and what is left out.
struct PageReader {
    let limits: ReadLimits

    /// Whether all visible words are taken, menus and links included.
    var isWhole = false

    /// The version of the extraction; it changes whenever a page can give another text.
    static let version = 1

    /// What a page gives.
    struct Page {
        var metadata: SourceMetadata
        let composer: TextComposer
        let bylines: [String]
        let omissions: [Omission]
        /// How many blocks the page has.
        let size: Int

        /// How the text was had: `main text v1, 12 of 40 parts`.
        var remark: String {
            omissions.isEmpty
                ? "main text v\(PageReader.version)"
                : "main text v\(PageReader.version), \(size - omissions.count) of \(size) parts"
        }
    }

    /// Reads the markup of a page.
    ///
    /// - Throws: ``MarkupParser/Fault``.
    func read(
        _ markup: String,
        language: MarkupParser.Language = .html,
        title: String? = nil
    ) throws(MarkupParser.Fault) -> Page {
        page(try MarkupParser(language: language, limits: limits).parse(markup), title: title)
    }

    /// Reads a page that was parsed.
    ///
    /// - Parameter title: The title, where the markup is a fragment whose title stands elsewhere.
    func page(_ tree: MarkupTree, title: String? = nil) -> Page {
        var metadata = PageMetadata(tree).metadata
        metadata.title = title ?? metadata.title
        let main = MainText(tree, headline: metadata.title, isWhole: isWhole)
        var composer = TextComposer()
        var bylines: [String] = []
        if let title = main.title {
            let text = main.blocks[title].text
            composer.add(.title, text)
            metadata.title = metadata.title ?? text.onOneLine
        } else if let title = title ?? (main.chosen.isEmpty || isWhole ? nil : metadata.title) {
            composer.add(.title, title)
        }
        var row: Int?
        var paragraphs = 0
        for index in main.chosen {
            let block = main.blocks[index]
            // The summary may stand above the authors and the date.
            let isByline = paragraphs <= 1 && block.kind != .heading && Byline(block.text).isByline
            let kind: Block.Kind =
                isByline ? .byline : block.kind == .heading ? .heading : block.kind == .cell ? .cell : .paragraph
            if isByline { bylines.append(block.text.onOneLine) }
            if kind == .paragraph || kind == .cell { paragraphs += 1 }
            composer.add(kind, block.text, separator: separator(block, after: row))
            row = block.row
        }
        return Page(
            metadata: metadata,
            composer: composer,
            bylines: bylines,
            omissions: main.omissions,
            size: main.blocks.count
        )
    }

    private func separator(_ block: PageBlock, after row: Int?) -> String {
        guard let own = block.row, let row else { return "\n\n" }
        return own == row ? "\t" : "\n"
    }

    /// The encoding that a page names in its head.
    ///
    /// - Complexity: O(1): the first 4,096 bytes are read, where the standard wants 1,024.
    static func declaredCharset(_ bytes: [UInt8]) -> Charset? {
        let head = String(decoding: bytes.prefix(4_096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
        let pattern = /(?:charset|encoding)\s*=\s*["']?\s*(?<name>[a-z0-9_:.\-]{2,40})/
        return head.firstMatch(of: pattern).flatMap { Charset(label: String($0.name)) }
    }
}
