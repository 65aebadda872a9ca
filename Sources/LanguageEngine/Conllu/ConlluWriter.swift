import DocumentModel

/// Writes tokens and sentences in CoNLL-U, the ten-column format of Universal Dependencies.
///
/// A token and the tokens that continue it (`Token.Shape.continuesWord`) become a multiword token: "Seoul's" is
/// written as a range line `1-2 Seoul's` before the words `Seoul` and `'s`. Documents and paragraphs get their
/// comments, each sentence its `sent_id` and `# text`.
public struct ConlluWriter: Sendable {
    /// The text written so far.
    public private(set) var output = ""

    /// Starts with nothing written.
    public init() {}

    /// Adds one document.
    ///
    /// - Parameters:
    ///   - utf8: The bytes of the text.
    ///   - tokens: Its tokens.
    ///   - sentences: Its sentences.
    ///   - id: The name of the document, for `# newdoc` and the start of every `sent_id`; left out when nil.
    ///   - columns: What else is known about a token: takes the index of its sentence and its own.
    /// - Throws: What `columns` throws.
    /// - Complexity: O(*n*) in the length of the text.
    public mutating func write(
        _ utf8: UnsafeBufferPointer<UInt8>,
        tokens: TokenSequence,
        sentences: SentenceSequence,
        id: String? = nil,
        columns: (_ sentence: Int, _ token: Int) throws -> ConlluColumns
    ) rethrows {
        if let id { output += "# newdoc id = \(oneLine(id))\n" }
        for (number, sentence) in sentences.enumerated() where !sentence.tokens.isEmpty {
            let range = sentence.tokens.clamped(to: tokens.indices)
            guard let first = range.first else { continue }
            if tokens[first].shape.contains(.startsParagraph) { output += "# newpar\n" }
            output += "# sent_id = \(id.map { oneLine($0) + "-" } ?? "")\(number + 1)\n"
            output += "# text = \(oneLine(text(utf8, sentence.span)))\n"
            for index in range {
                if index == range.lowerBound || !tokens[index].shape.contains(.continuesWord) {
                    writeRange(utf8, tokens, index, in: range)
                }
                let isPart =
                    index > range.lowerBound && tokens[index].shape.contains(.continuesWord)
                    || index + 1 < range.upperBound && tokens[index + 1].shape.contains(.continuesWord)
                let form = text(utf8, tokens[index].span)
                let misc = isPart || spaceFollows(tokens, index) ? "_" : "SpaceAfter=No"
                writeWord(index - range.lowerBound + 1, form, try columns(number, index), misc: misc)
            }
            output += "\n"
        }
    }

    /// Adds one document of which only the tokens and sentences are known.
    ///
    /// - Parameters:
    ///   - utf8: The bytes of the text.
    ///   - tokens: Its tokens.
    ///   - sentences: Its sentences.
    ///   - id: The name of the document.
    /// - Complexity: O(*n*) in the length of the text.
    public mutating func write(
        _ utf8: UnsafeBufferPointer<UInt8>,
        tokens: TokenSequence,
        sentences: SentenceSequence,
        id: String? = nil
    ) {
        write(utf8, tokens: tokens, sentences: sentences, id: id) { _, _ in ConlluColumns() }
    }

    /// The line of a multiword token, if the token at `index` is the first part of one.
    private mutating func writeRange(
        _ utf8: UnsafeBufferPointer<UInt8>,
        _ tokens: TokenSequence,
        _ index: Int,
        in range: Range<Int>
    ) {
        var last = index
        while last + 1 < range.upperBound, tokens[last + 1].shape.contains(.continuesWord) { last += 1 }
        guard last > index else { return }
        let form = text(utf8, Span(tokens[index].start, tokens[last].end))
        let misc = spaceFollows(tokens, last) ? "_" : "SpaceAfter=No"
        let start = index - range.lowerBound + 1
        output += "\(start)-\(start + last - index)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t\(misc)\n"
    }

    private mutating func writeWord(_ number: Int, _ form: String, _ columns: ConlluColumns, misc: String) {
        output += "\(number)\t\(form)\t\(cell(columns.lemma))\t\(cell(columns.upos))\t\(cell(columns.xpos))\t"
        output +=
            "\(cell(columns.feats))\t\(columns.head.map(String.init) ?? "_")\t\(cell(columns.deprel))\t_\t\(misc)\n"
    }

    /// Whether CoNLL-U sees white space behind a token; it says nothing about the last one of a text.
    private func spaceFollows(_ tokens: TokenSequence, _ index: Int) -> Bool {
        index + 1 >= tokens.count || tokens[index].spaceAfter
    }

    private func cell(_ text: String) -> String { text.isEmpty ? "_" : oneLine(text) }

    private func text(_ utf8: UnsafeBufferPointer<UInt8>, _ span: Span) -> String {
        let range = span.range.clamped(to: utf8.indices)
        return String(decoding: UnsafeBufferPointer(rebasing: utf8[range]), as: UTF8.self)
    }

    /// The text with each run of white space as one space: a field cannot hold a tab or a line end.
    private func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
