import DocumentModel

/// The state of one pass over the tokens of a text.
struct SentenceScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>
    let wrap: LineWrap
    var sentences: [Sentence] = []
    /// The first token of the sentence that is being read.
    var first = 0
    /// The first token of the line that is being read.
    private var line = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: UnsafeBufferPointer<Token>, wrap: LineWrap) {
        self.bytes = bytes
        self.tokens = tokens
        self.wrap = wrap
        sentences.reserveCapacity(tokens.count / 16 + 1)
    }

    mutating func run() {
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if token.shape.contains(.startsLine) {
                if index > first, token.shape.contains(.startsParagraph) || lineEndsSentence(before: index) {
                    close(index)
                }
                line = index
            }
            if token.kind == .punctuation || token.shape.contains(.isAbbreviation), let end = terminator(at: index) {
                let next = closers(after: index)
                if next < tokens.count, endsSentence(end, at: index, next: next) { close(next) }
                index = next
            } else {
                index += 1
            }
        }
        close(tokens.count)
    }

    private mutating func close(_ end: Int) {
        guard end > first else { return }
        let span = Span(tokens[first].start, tokens[end - 1].end)
        sentences.append(Sentence(span: span, tokens: first..<end))
        first = end
    }

    /// The byte at an offset of the text; a space outside it.
    func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x20 }

    /// The only byte of a token of one byte; zero for others.
    func mark(_ index: Int) -> UInt8 { tokens[index].count == 1 ? byte(tokens[index].start) : 0 }

    /// Whether nothing stands between a token and the next.
    func touchesNext(_ index: Int) -> Bool {
        index + 1 < tokens.count && tokens[index].end == tokens[index + 1].start
    }

    // MARK: Line ends

    /// Whether the line end before the token at `index` ends a sentence.
    private func lineEndsSentence(before index: Int) -> Bool {
        let last = tokens[index - 1]
        let next = tokens[index]
        if startsSmall(bytes, next), !isItem(index) {
            // In a wrapped text only the marks decide.
            return endsFirmly(bytes, last) && wrap.width == nil
        }
        guard let limit = wrap.width else { return true }
        let length = lineWidth(line..<index, bytes, tokens)
        var word = index
        while touchesNext(word) { word += 1 }
        let needed = length + 1 + lineWidth(index..<word + 1, bytes, tokens)
        if length * 2 > limit * 3 || needed <= limit { return true }
        return isBullet(index) && endsFirmly(bytes, last)
    }

    /// Whether a letter or number of a list item stands at `index`: "a)", "2.".
    private func isItem(_ index: Int) -> Bool {
        guard tokens[index].count <= 2, touchesNext(index) else { return false }
        return mark(index + 1) == UInt8(ascii: ")") || mark(index + 1) == UInt8(ascii: ".")
    }

    private func isBullet(_ index: Int) -> Bool {
        switch mark(index) {
        case UInt8(ascii: "-"), UInt8(ascii: "*"): return true
        default:
            let start = tokens[index].start
            return byte(start) == 0xE2 && byte(start + 1) == 0x80 && byte(start + 2) == 0xA2
        }
    }
}
