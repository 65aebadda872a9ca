/// A format that is read.
public enum FileFormat: String, CaseIterable, Sendable {
    /// Plain text.
    case text
    /// Plain text whose lines with `#` are headings.
    case markdown
    /// A page of the web.
    case html
    /// A JSON document: an article, or a list of them.
    case json
    /// JSON Lines: an article on each line.
    case jsonl
    /// A table with commas or semicolons: an article in each row.
    case csv
    /// A table with tabs.
    case tsv
    /// A feed: RSS or Atom.
    case rss
    /// A message.
    case eml
    /// A mailbox.
    case mbox
    /// A PDF file.
    case pdf
    /// A zip archive.
    case zip

    /// The ends of names that a folder's or an archive's readable files have.
    static let byExtension: [String: FileFormat] = [
        "txt": .text, "text": .text, "md": .markdown, "markdown": .markdown, "html": .html, "htm": .html,
        "xhtml": .html, "json": .json, "jsonl": .jsonl, "ndjson": .jsonl, "csv": .csv, "tsv": .tsv, "rss": .rss,
        "atom": .rss, "xml": .rss, "eml": .eml, "mbox": .mbox, "pdf": .pdf, "zip": .zip,
    ]

    /// The format that the end of a name tells; `news.jsonl.gz` is JSON Lines.
    init?(fileName: String) {
        var parts = fileName.lowercased().split(separator: "/").last?.split(separator: ".") ?? []
        if parts.last == "gz", parts.count > 2 { parts.removeLast() }
        guard parts.count > 1, let last = parts.last, let format = Self.byExtension[String(last)] else { return nil }
        self = format
    }

    /// Whether a file of this name is worth opening when nobody named it.
    static func isReadable(_ fileName: String) -> Bool { FileFormat(fileName: fileName) != nil }
}
