import DossierKit

/// The sentences or paragraphs of a document, or the whole of it.
struct TextUnits: Sendable {
    /// The units, in order.
    let spans: [Span]

    /// Whether the text has no known structure, so that its lines had to tell.
    let isGuessed: Bool

    /// Divides a document.
    ///
    /// - Throws: What the analysis of sentences throws.
    init(_ unit: CoMentionCommand.Unit, of document: LoadedDocument) throws {
        switch unit {
        case .document:
            spans = [document.document.span]
            isGuessed = false
        case .sentence:
            spans = try document.analysed.sentences.map(\.span)
            isGuessed = false
        case .paragraph:
            let blocks = document.analysed.structure.filter { $0.kind != .page }.map(\.span)
            spans = blocks.isEmpty ? Self.paragraphs(of: document.document) : blocks
            isGuessed = blocks.isEmpty
        }
    }

    /// The index of the unit that holds `offset`.
    ///
    /// - Complexity: O(log *n*).
    func index(at offset: Int) -> Int? {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].end <= offset { low = middle + 1 } else { high = middle }
        }
        return low < spans.count && spans[low].contains(offset) ? low : nil
    }

    /// Runs of lines between empty lines; where no line is empty, the lines.
    private static func paragraphs(of document: Document) -> [Span] {
        let lines = (1...document.lines.count).compactMap { document.lines.span(ofLine: $0) }
        let blank = document.withUTF8 { bytes in
            lines.map { line in bytes[line.range].allSatisfy { $0 == 32 || (9...13).contains($0) } }
        }
        guard zip(lines.dropFirst(), blank.dropFirst()).contains(where: { $1 && !$0.isEmpty }) else { return lines }
        var paragraphs: [Span] = []
        var current: Span?
        for (line, isBlank) in zip(lines, blank) {
            if isBlank {
                if let done = current { paragraphs.append(done) }
                current = nil
            } else {
                current = current?.union(line) ?? line
            }
        }
        if let current { paragraphs.append(current) }
        return paragraphs
    }
}
