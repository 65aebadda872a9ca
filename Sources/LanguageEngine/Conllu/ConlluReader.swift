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
    /// What the file says about each token; heads count from one within the sentence, over tokens.
    public let columns: [ConlluColumns]
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
    private var multiword: (surface: [UInt8], last: Int, parts: [Part], spaceAfter: Bool)?
    private var columns: [ConlluColumns] = []
    /// The token of each word of the sentence at hand, from one.
    private var tokenOfWord: [Int] = []

    /// A word of the file.
    private struct Part {
        let form: [UInt8]
        let columns: ConlluColumns

        init(form: [UInt8], columns: ConlluColumns) {
            self.form = form
            self.columns = columns
        }

        init(_ cells: [[UInt8]]) {
            func cell(_ index: Int) -> String {
                guard index < cells.count, cells[index] != [UInt8(ascii: "_")] else { return "" }
                return String(decoding: cells[index], as: UTF8.self)
            }
            form = cells[1]
            columns = ConlluColumns(
                lemma: cells[1] == [UInt8(ascii: "_")] ? "_" : cell(2),
                upos: cell(3),
                xpos: cell(4),
                feats: cell(5),
                head: Int(cell(6)),
                deprel: cell(7)
            )
        }
    }

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
            add([Part(cells)], words: 1, spaceAfter: spaceAfter)
            return
        }
        open.parts.append(Part(cells))
        multiword = open
        guard Int(String(decoding: number, as: UTF8.self)).map({ $0 >= open.last }) ?? true else { return }
        multiword = nil
        add(open)
    }

    /// Adds a multiword token: its words where their forms make up its surface, else the surface as the first of them.
    private mutating func add(_ open: (surface: [UInt8], last: Int, parts: [Part], spaceAfter: Bool)) {
        if open.parts.flatMap(\.form) == open.surface {
            add(open.parts, words: 1, spaceAfter: open.spaceAfter)
        } else {
            let whole = Part(form: open.surface, columns: open.parts.first?.columns ?? ConlluColumns())
            add([whole], words: max(open.parts.count, 1), spaceAfter: open.spaceAfter)
        }
    }

    /// Adds the parts of one surface token, each of which stands for `words` words of the file.
    private mutating func add(_ parts: [Part], words: Int, spaceAfter: Bool) {
        if !text.isEmpty {
            if startsParagraph { text += "\n\n".utf8 } else if spaceFollows { text.append(UInt8(ascii: " ")) }
        }
        for (index, part) in parts.enumerated() {
            // White space inside a form would split it: the gold has such forms for numbers ("10 000").
            let start = text.count
            text += part.form
            columns.append(part.columns)
            for _ in 0..<words { tokenOfWord.append(tokens.count - sentenceStart) }
            var (kind, shape) = Self.look(of: part.form)
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
            add((open.surface, open.last, [], open.spaceAfter))
        }
        defer { tokenOfWord = [] }
        guard sentenceStart < tokens.count else { return }
        renumberHeads()
        let span = Span(tokens[sentenceStart].start, tokens[tokens.count - 1].end)
        sentences.append(Sentence(span: span, tokens: sentenceStart..<tokens.count))
        sentenceStart = tokens.count
        spaceFollows = true
    }

    /// Turns the numbers of words into those of tokens; a head that names no other token is not known.
    private mutating func renumberHeads() {
        for index in sentenceStart..<tokens.count {
            guard let head = columns[index].head, head != 0 else { continue }
            let token = tokenOfWord.indices.contains(head - 1) ? tokenOfWord[head - 1] : nil
            columns[index].head = token.flatMap { $0 + sentenceStart == index ? nil : $0 + 1 }
        }
    }

    private mutating func endDocument() {
        defer {
            (id, text, tokens, sentences, sentenceStart, columns) = (nil, [], [], [], 0, [])
            (spaceFollows, startsParagraph) = (false, false)
        }
        guard !tokens.isEmpty else { return }
        documents.append(
            ConlluDocument(
                id: id,
                text: String(decoding: text, as: UTF8.self),
                tokens: TokenSequence(tokens),
                sentences: SentenceSequence(sentences),
                columns: columns
            )
        )
    }
}
