import DocumentModel

/// Goes through the lines of a text once, from the top.
struct LayoutBuilder {
    let document: Document
    let lines: [TextLine]
    let markdown: Bool

    private(set) var blocks: [Block] = []
    private var counts: [Block.Kind: Int] = [:]
    private var next = 0
    private let isWrapped: Bool

    init(document: Document, lines: [TextLine], markdown: Bool) {
        self.document = document
        self.lines = lines
        self.markdown = markdown
        isWrapped = document.withUTF8 { LineWrapping.isWrapped(lines, in: $0) }
    }

    mutating func build() {
        takeBylines(atTop: true)
        if takeTitle() { takeBylines(atTop: false) }
        while next < lines.count { takePart() }
    }

    private mutating func add(_ kind: Block.Kind, _ span: Span) {
        counts[kind, default: 0] += 1
        blocks.append(Block(kind: kind, span: span, number: counts[kind, default: 1]))
    }

    // MARK: The head

    /// Takes up to three bylines; one at the very top must be a date or an age, since a title may name people too.
    private mutating func takeBylines(atTop: Bool) {
        for _ in 0..<3 where next + 1 < lines.count {
            let byline = Byline(document[lines[next].span])
            guard atTop ? byline.isDate : byline.isByline else { return }
            add(.byline, lines[next].span)
            next += 1
        }
    }

    /// Takes the title, if there is one.
    private mutating func takeTitle() -> Bool {
        guard next < lines.count else { return false }
        if let marked = headingMark(of: lines[next]) {
            add(.title, marked)
            next += 1
            return true
        }
        let last = endOfTitle()
        guard last + 1 < lines.count else { return false }
        let span = Span(lines[next].span.start, lines[last].span.end)
        guard isTitle(span, followedBy: last + 1) else { return false }
        add(.title, span)
        next = last + 1
        return true
    }

    /// The last line of what may be a title: in a wrapped text a title may take two or three lines.
    private func endOfTitle() -> Int {
        guard isWrapped else { return next }
        var last = next
        while last + 1 < lines.count, !lines[last + 1].followsBlank, last - next < 3 {
            if Byline(document[lines[last + 1].span]).isByline { return last }
            last += 1
        }
        if last - next < 3, last + 1 < lines.count { return last }
        // A title without an empty line after it is shorter than the lines of the paragraph.
        return next
    }

    private func isTitle(_ span: Span, followedBy follower: Int) -> Bool {
        guard span.count <= 300 else { return false }
        let text = document[span]
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count <= 40, Self.beginsLikeTitle(text) else { return false }
        if isWrapped, !lines[follower].followsBlank, span.end == lines[next].span.end, isFull(next) { return false }
        switch end(of: span) {
        case .open: return false
        case .word: return true
        case .sentence:
            if !text.hasSuffix(".") || Self.endsWithAbbreviation(words.last ?? "") { return !Self.isSpeech(text) }
            if Byline(document[lines[follower].span]).isByline, follower + 1 < lines.count { return true }
            return words.count <= 6 && lines[follower].followsBlank && lines[follower].span.count >= 150
        }
    }

    /// Titles begin with a capital, a figure or a quotation mark; markup and the second half of a sentence don't.
    private static func beginsLikeTitle(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.prefix(2)
        guard let first = scalars.first, !"{<|#-*".unicodeScalars.contains(first) else { return false }
        // "iPhone" and "eBay" begin small and go on large.
        return !scalars.allSatisfy(\.properties.isLowercase)
    }

    /// Whether a line is all quotation, as the first paragraph of an interview is.
    private static func isSpeech(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return "\"“‘'«".contains(first) && "\"”’'»".contains(last)
    }

    private static func endsWithAbbreviation(_ word: Substring) -> Bool {
        let inner = word.dropLast()
        if inner.contains(".") { return true }
        return ["inc", "corp", "co", "ltd", "plc", "jr", "sr", "pct", "no", "vs", "st"].contains(inner.lowercased())
    }

    // MARK: The body

    private mutating func takePart() {
        let line = lines[next]
        if let marked = headingMark(of: line) {
            add(.heading, marked)
            next += 1
        } else if isHeading(next) {
            add(.heading, line.span)
            next += 1
        } else {
            let last = endOfParagraph(from: next)
            add(.paragraph, Span(line.span.start, lines[last].span.end))
            next = last + 1
        }
    }

    /// In a wrapped text a paragraph goes on to the next empty or newly indented line.
    private func endOfParagraph(from first: Int) -> Int {
        guard isWrapped else { return first }
        var last = first
        while last + 1 < lines.count, !lines[last + 1].followsBlank, headingMark(of: lines[last + 1]) == nil,
            !lines[last + 1].isIndented || lines[last].isIndented
        {
            last += 1
        }
        return last
    }

    private func isHeading(_ index: Int) -> Bool {
        let span = lines[index].span
        guard index + 1 < lines.count, span.count <= 80, end(of: span) == .word else { return false }
        let follower = lines[index + 1]
        if isWrapped, !lines[index].followsBlank || !follower.followsBlank { return false }
        guard follower.span.count > span.count, isWrapped || end(of: follower.span) != .word else { return false }
        let text = document[span]
        guard let first = text.unicodeScalars.first, let last = text.last else { return false }
        let begins =
            first.properties.isUppercase || first.properties.numericType != nil
            || "\"“‘'".unicodeScalars.contains(first)
        return begins && !"\"”’'»".contains(last) && text.split(whereSeparator: \.isWhitespace).count <= 10
    }

    /// The words of a heading in Markdown: what follows one to six `#` and a space.
    private func headingMark(of line: TextLine) -> Span? {
        guard markdown else { return nil }
        return document.withUTF8 { bytes in
            let marks = bytes[line.span.range].prefix { $0 == UInt8(ascii: "#") }.count
            let start = line.span.start + marks + 1
            guard (1...6).contains(marks), start < line.span.end, bytes[start - 1] == 0x20 else { return nil }
            return Span(start, line.span.end)
        }
    }

    // MARK: Lines

    private func end(of span: Span) -> LineEnd { document.withUTF8 { LineEnd(span, in: $0) } }

    /// Whether a line could not have taken the first word of the next one.
    private func isFull(_ index: Int) -> Bool {
        let width = lines[index...].prefix(12).map(\.span.count).max() ?? 0
        let word = document[lines[index + 1].span].prefix { !$0.isWhitespace }
        return lines[index].span.count + 1 + word.utf8.count > width
    }
}
