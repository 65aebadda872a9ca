import DossierKit

/// Splits a document into passages and gives those that hold a quantity.
///
/// The rest of a text is never looked at, so the work grows with the number of figures, not of words.
struct PassageReader {
    let layers: FactLayers

    /// The passages that hold a quantity, in order.
    ///
    /// - Complexity: O(*s* + *t* log *n*) for *s* sentences and the *t* tokens of passages with a quantity.
    func passages() -> [Passage] {
        guard !layers.quantities.isEmpty else { return [] }
        var passages: [Passage] = []
        var start = 0
        let linesAreParagraphs = self.linesAreParagraphs
        for index in layers.sentences.indices {
            let next = index + 1
            let ends = next == layers.sentences.count || begins(layers.sentences[next], linesAreParagraphs)
            guard ends else { continue }
            let span = layers.sentences[start].span.union(layers.sentences[index].span)
            let first = layers.quantities.firstIndex(startingAtOrAfter: span.start)
            if first < layers.quantities.count, layers.quantities[first].span.start < span.end {
                passages += Self.limited(start..<next).map(passage)
            }
            start = next
        }
        return passages
    }

    /// A paragraph of more sentences is read in pieces: rules look back over the whole passage.
    private static func limited(_ range: Range<Int>) -> [Range<Int>] {
        stride(from: range.lowerBound, to: range.upperBound, by: 12).map { $0..<min($0 + 12, range.upperBound) }
    }

    private func begins(_ sentence: Sentence, _ linesAreParagraphs: Bool) -> Bool {
        guard let first = sentence.tokens.first, layers.tokens.indices.contains(first) else { return false }
        let shape = layers.tokens[first].shape
        return shape.contains(.startsParagraph) || (linesAreParagraphs && shape.contains(.startsLine))
    }

    /// Whether nearly every line starts with a sentence, so that lines are paragraphs and not the work of a wrapper.
    private var linesAreParagraphs: Bool {
        var starts = 0
        for sentence in layers.sentences {
            guard let first = sentence.tokens.first, layers.tokens.indices.contains(first) else { continue }
            if layers.tokens[first].shape.contains(.startsLine) { starts += 1 }
        }
        let lines = layers.tokens.reduce(0) { $0 + ($1.shape.contains(.startsLine) ? 1 : 0) }
        return starts * 10 >= lines * 8
    }

    private func passage(_ range: Range<Int>) -> Passage {
        var items: [Item] = []
        var sentences: [Range<Int>] = []
        for (number, index) in range.enumerated() {
            let start = items.count
            append(layers.sentences[index], number, to: &items)
            sentences.append(start..<items.count)
        }
        return Passage(
            items: items,
            sentences: sentences,
            sentenceSpans: range.map { layers.sentences[$0].span },
            layers: layers
        )
    }

    private func append(_ sentence: Sentence, _ number: Int, to items: inout [Item]) {
        var quantity = layers.quantities.firstIndex(startingAtOrAfter: sentence.span.start)
        var time = layers.times.firstIndex(startingAtOrAfter: sentence.span.start)
        var place = layers.actors.places.firstIndex(startingAtOrAfter: sentence.span.start)
        var position = sentence.span.start
        layers.document.withUTF8 { bytes in
            for index in sentence.tokens.clamped(to: layers.tokens.indices) {
                let token = layers.tokens[index]
                guard token.end > position else { continue }
                while quantity < layers.quantities.count, layers.quantities[quantity].span.end <= token.start {
                    quantity += 1
                }
                while time < layers.times.count, layers.times[time].span.end <= token.start { time += 1 }
                while place < layers.actors.places.count, layers.actors.places[place].span.start < token.start {
                    place += 1
                }
                // An acronym of a base is no actor, whatever its capitals look like.
                while place < layers.actors.places.count, Self.isBase(bytes, layers.actors.places[place].span) {
                    place += 1
                }
                let item: Item
                if quantity < layers.quantities.count, layers.quantities[quantity].span.start < token.end {
                    item = whole(.quantity(quantity), layers.quantities[quantity].span, bytes, number)
                } else if time < layers.times.count, layers.times[time].span.start < token.end {
                    item = whole(.time(time), layers.times[time].span, bytes, number)
                } else if place < layers.actors.places.count, layers.actors.places[place].span.start < token.end {
                    item = whole(.actor(place), layers.actors.places[place].span, bytes, number)
                } else {
                    let isMark = token.kind == .punctuation
                    let text = isMark ? Self.mark(bytes, token) : Self.lowered(bytes, token.span)
                    item = Item(kind: isMark ? .mark : .word, span: token.span, text: text, sentence: number)
                }
                position = item.span.end
                items.append(item)
            }
        }
    }

    private static func isBase(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span) -> Bool {
        span.count <= 4 && ["gdp", "gni", "gnp"].contains(lowered(bytes, span))
    }

    private func whole(_ kind: Item.Kind, _ span: Span, _ bytes: UnsafeBufferPointer<UInt8>, _ number: Int) -> Item {
        Item(kind: kind, span: span, text: Self.lowered(bytes, span), sentence: number)
    }

    private static func lowered(_ bytes: UnsafeBufferPointer<UInt8>, _ span: Span) -> String {
        let end = min(span.end, bytes.count)
        let slice = bytes[min(span.start, end)..<end]
        // A typographic apostrophe (E2 80 99) becomes a plain one: "’s".
        if slice.count <= 6, slice.starts(with: [0xE2, 0x80, 0x99]) {
            return "'" + String(decoding: slice.dropFirst(3).map { $0 | 0x20 }, as: UTF8.self)
        }
        return String(decoding: slice.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> String {
        switch lowered(bytes, token.span) {
        case "—", "--", "---": "—"
        // Between spaces these are dashes, inside words and numbers hyphens.
        case "–", "-": token.spaceAfter ? "—" : "-"
        case "(", "[": "("
        case ")", "]": ")"
        case let text: text
        }
    }
}
