import DossierKit

/// Reads tokens, sentences and quoted strings as one sequence of items, cut into units.
struct NarrativeBuilder {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: TokenSequence
    let sentences: SentenceSequence
    let quoted: QuotedStrings
    let lexicon = Lexicon.standard

    /// Builds the narrative.
    ///
    /// - Complexity: O(*n*) in the number of tokens and strings.
    func build() -> Narrative {
        let strings = quoted.outermost
        var items: [Item] = []
        items.reserveCapacity(tokens.count)
        var starts: [Int] = []
        var paragraphs: [Int] = []
        var string = 0
        var paragraph = 0
        var sentence = 0
        var breaks = true
        for token in tokens {
            while sentence < sentences.count, sentences[sentence].span.start <= token.start {
                sentence += 1
                breaks = true
            }
            while string < strings.count, strings[string].span.end <= token.start { string += 1 }
            if string < strings.count, strings[string].span.start < token.end {
                if let last = items.last, last.quote == string { continue }
            }
            while paragraph + 1 < quoted.paragraphs.count, quoted.paragraphs[paragraph + 1].start <= token.start {
                paragraph += 1
                breaks = true
            }
            let item: Item
            if string < strings.count, strings[string].span.start < token.end {
                item = quote(strings[string].span, string)
            } else {
                item = word(token)
            }
            if breaks, items.isEmpty || paragraphs.last != paragraph || !joins(items, item) {
                starts.append(items.count)
                paragraphs.append(paragraph)
            }
            breaks = false
            items.append(item)
        }
        let ends = starts.dropFirst() + [items.count]
        let names = Set(strings.indices.filter { QuotedName.isName(strings[$0], tokens, bytes, lexicon) })
        let units = zip(zip(starts, ends), paragraphs).map { Unit(items: $0.0..<$0.1, paragraph: $1) }
        return Narrative(items: items, units: units, strings: strings, paragraphs: quoted.paragraphs, names: names)
    }

    /// Whether the sentence that begins with `item` goes on with the one before: behind a quotation that ends in a
    /// comma, a small letter or a verb of saying.
    private func joins(_ items: [Item], _ item: Item) -> Bool {
        guard let last = items.last, last.isQuote else { return false }
        let end = lastByte(of: last.span)
        if end == 0x2C || item.mark == .dash { return true }
        return item.isWord && !item.isCapitalised && !item.isNumber
    }

    /// The last byte inside the marks.
    private func lastByte(of span: Span) -> UInt8 {
        var offset = span.end - 1
        while offset > span.start, bytes[offset] >= 0x80 || bytes[offset] == 0x22 || bytes[offset] == 0x27 {
            offset -= 1
        }
        return bytes[offset]
    }

    private func quote(_ span: Span, _ index: Int) -> Item {
        Item(
            span: span,
            quote: index,
            entry: WordEntry(),
            mark: .none,
            isCapitalised: false,
            isNumber: false,
            isPossessive: false,
            ending: 0
        )
    }

    private func word(_ token: Token) -> Item {
        let mark = mark(of: token)
        let entry = token.kind == .word || token.kind == .symbol ? lexicon.entry(bytes, token.span.range) : WordEntry()
        let isPossessive = token.shape.contains(.continuesWord) && isPossessive(token)
        return Item(
            span: token.span,
            quote: -1,
            entry: entry,
            mark: mark,
            isCapitalised: token.shape.contains(.startsUppercase),
            isNumber: token.kind == .number,
            isPossessive: isPossessive,
            ending: ending(of: token)
        )
    }

    private func mark(of token: Token) -> Item.Mark {
        guard token.kind == .punctuation, token.count > 0 else { return token.kind == .symbol ? .none : .none }
        if token.shape.contains(.opens) { return .open }
        if token.shape.contains(.closes) { return .close }
        switch bytes[token.start] {
        case 0x2C: return .comma
        case 0x3A: return .colon
        case 0x3B: return .semicolon
        case 0x2D: return token.count > 1 || isFree(token) ? .dash : .other
        case 0x2E, 0x21, 0x3F: return .stop
        case 0xE2:
            guard token.count >= 3, bytes[token.start + 1] == 0x80 else { return .other }
            return (0x93...0x95).contains(bytes[token.start + 2]) ? .dash : .other
        default: return .other
        }
    }

    private func isFree(_ token: Token) -> Bool {
        token.spaceAfter && (token.start == 0 || bytes[token.start - 1] <= 0x20)
    }

    private func isPossessive(_ token: Token) -> Bool {
        bytes[token.start] == 0x27 && (token.count == 1 || token.count == 2 && bytes[token.start + 1] | 0x20 == 0x73)
            || bytes[token.start] == 0xE2
                && (token.count == 3 || token.count == 4 && bytes[token.end - 1] | 0x20 == 0x73)
    }

    private func ending(of token: Token) -> UInt8 {
        guard token.kind == .word, token.count > 3 else { return 0 }
        let last = bytes[token.end - 1] | 0x20
        let before = bytes[token.end - 2] | 0x20
        if last == UInt8(ascii: "y"), before == UInt8(ascii: "l") { return Item.ly }
        if last == UInt8(ascii: "d"), before == UInt8(ascii: "e") { return Item.ed }
        if last == UInt8(ascii: "g"), before == UInt8(ascii: "n"), bytes[token.end - 3] | 0x20 == UInt8(ascii: "i") {
            return Item.ing
        }
        return last == UInt8(ascii: "s") && before != UInt8(ascii: "s") ? Item.s : 0
    }
}
