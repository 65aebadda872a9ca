import DocumentModel

/// A document read from CoNLL-U: its text, and the tokens and sentences that the file says it has.
public struct ConlluDocument: Sendable {
    /// The identity after `# newdoc id =`; nil when the file names none.
    public let id: String?
    /// The text, put together from the tokens and their `SpaceAfter`.
    public let text: String
    /// The tokens of the file.
    public let tokens: TokenSequence
    /// The sentences of the file.
    public let sentences: SentenceSequence
}

/// Reads CoNLL-U, the ten-column format of Universal Dependencies, and keeps its tokens and sentences.
///
/// Words of a multiword token whose forms make up its surface become tokens of their own; where they don't (French "au"
/// is "à" and "le"), the surface stays one token. Empty nodes are left out. Paragraphs are separated by a blank line,
/// sentences by a space.
public struct ConlluReader: Sendable {
    private var documents: [ConlluDocument] = []
    private var id: String?
    private var text: [UInt8] = []
    private var tokens: [Token] = []
    private var sentences: [Sentence] = []
    private var sentenceStart = 0
    private var spaceFollows = false
    private var startsParagraph = false

    /// The words that a multiword token still has to give, and their number.
    private var multiword: (surface: [UInt8], last: Int, parts: [[UInt8]], spaceAfter: Bool)?

    private init() {}

    /// Reads a whole file.
    ///
    /// Lines that are no CoNLL-U are passed over; a file without any word gives no document.
    /// - Complexity: O(*n*).
    public static func read(_ file: String) -> [ConlluDocument] {
        var reader = ConlluReader()
        for line in file.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            reader.take(Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
        }
        reader.endSentence()
        reader.endDocument()
        return reader.documents
    }

    private mutating func take(_ line: [UInt8]) {
        if line.isEmpty {
            endSentence()
        } else if line[0] == UInt8(ascii: "#") {
            comment(String(decoding: line.dropFirst(), as: UTF8.self).drop { $0 == " " })
        } else {
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Array.init)
            if cells.count >= 2, !cells[1].isEmpty { word(cells) }
        }
    }

    private mutating func comment(_ text: Substring) {
        if text.hasPrefix("newdoc") {
            endSentence()
            endDocument()
            id = text.split(separator: "=", maxSplits: 1).dropFirst().first.map { String($0.drop { $0 == " " }) }
        } else if text.hasPrefix("newpar") {
            startsParagraph = true
        }
    }

    private mutating func word(_ cells: [[UInt8]]) {
        let spaceAfter = cells.count < 10 || !String(decoding: cells[9], as: UTF8.self).contains("SpaceAfter=No")
        let number = cells[0]
        if number.contains(UInt8(ascii: ".")) { return }
        if let hyphen = number.firstIndex(of: UInt8(ascii: "-")) {
            let last = Int(String(decoding: number[(hyphen + 1)...], as: UTF8.self)) ?? 0
            multiword = (cells[1], last, [], spaceAfter)
            return
        }
        guard var open = multiword else {
            add([cells[1]], spaceAfter: spaceAfter)
            return
        }
        open.parts.append(cells[1])
        multiword = open
        guard Int(String(decoding: number, as: UTF8.self)).map({ $0 >= open.last }) ?? true else { return }
        multiword = nil
        add(Array(open.parts.joined()) == open.surface ? open.parts : [open.surface], spaceAfter: open.spaceAfter)
    }

    /// Adds the parts of one surface token.
    private mutating func add(_ parts: [[UInt8]], spaceAfter: Bool) {
        if !text.isEmpty {
            if startsParagraph { text += "\n\n".utf8 } else if spaceFollows { text.append(UInt8(ascii: " ")) }
        }
        for (index, part) in parts.enumerated() {
            // White space inside a form would split it: the gold has such forms for numbers ("10 000").
            let start = text.count
            text += part
            var (kind, shape) = Self.look(of: part)
            if index > 0 { shape.insert(.continuesWord) }
            if index == parts.count - 1, spaceAfter { shape.insert(.spaceAfter) } else { shape.remove(.spaceAfter) }
            let startsText = tokens.isEmpty || startsParagraph
            shape.subtract([.startsLine, .startsParagraph])
            if startsText { shape.formUnion([.startsLine, .startsParagraph]) }
            startsParagraph = false
            tokens.append(Token(span: Span(start, text.count), kind: kind, shape: shape))
        }
        spaceFollows = spaceAfter
    }

    /// What our own tokeniser sees in a form.
    private static func look(of form: [UInt8]) -> (Token.Kind, Token.Shape) {
        let pieces = form.withUnsafeBufferPointer { Tokenizer().tokenize($0) }
        guard let first = pieces.first else { return (.symbol, []) }
        var shape = pieces.reduce(into: Token.Shape()) { $0.formUnion($1.shape) }
        if !first.shape.contains(.startsUppercase) { shape.remove(.startsUppercase) }
        if shape.contains(.hasLowercase) { shape.remove(.allUppercase) }
        shape.remove(.continuesWord)
        return (pieces.first { $0.kind == .word }?.kind ?? first.kind, shape)
    }

    private mutating func endSentence() {
        if let open = multiword {
            multiword = nil
            add([open.surface], spaceAfter: open.spaceAfter)
        }
        guard sentenceStart < tokens.count else { return }
        let span = Span(tokens[sentenceStart].start, tokens[tokens.count - 1].end)
        sentences.append(Sentence(span: span, tokens: sentenceStart..<tokens.count))
        sentenceStart = tokens.count
        spaceFollows = true
    }

    private mutating func endDocument() {
        defer {
            (id, text, tokens, sentences, sentenceStart) = (nil, [], [], [], 0)
            (spaceFollows, startsParagraph) = (false, false)
        }
        guard !tokens.isEmpty else { return }
        documents.append(
            ConlluDocument(
                id: id,
                text: String(decoding: text, as: UTF8.self),
                tokens: TokenSequence(tokens),
                sentences: SentenceSequence(sentences)
            )
        )
    }
}
