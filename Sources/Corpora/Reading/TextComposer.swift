import DocumentModel

/// Puts a text together from parts, and keeps where each stands.
struct TextComposer {
    private var bytes: [UInt8] = []
    private var blocks: [Block] = []
    private var counts: [Block.Kind: Int] = [:]

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// Adds a part after an empty line.
    ///
    /// - Parameter separator: What parts it from the one before: a tab inside the row of a table, a line end between
    ///   rows.
    mutating func add(_ kind: Block.Kind, _ text: String, separator: String = "\n\n") {
        if !bytes.isEmpty { bytes += separator.utf8 }
        let start = bytes.count
        bytes += text.utf8
        append(kind, Span(start, bytes.count))
    }

    private mutating func append(_ kind: Block.Kind, _ span: Span) {
        counts[kind, default: 0] += 1
        blocks.append(Block(kind: kind, span: span, number: counts[kind, default: 1]))
    }

    /// The text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The parts, sorted by place.
    var structure: Annotations<Block> { Annotations(blocks) }
}
