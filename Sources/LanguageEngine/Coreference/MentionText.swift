package import DocumentModel

/// The tokens of a text with their tags, sentences and names: what the finder of mentions reads.
package struct MentionText {
    let scan: WordScan
    let sorts: [WordSort]
    let sentences: SentenceSequence
    let entities: [(range: Range<Int>, entity: Entity)]
    /// The number of the quotation that a token stands in, or zero.
    let quotes: [Int32]
    /// The sentence of each token.
    let sentenceOf: [Int32]
    let lexicon = ReferenceLexicon.shared

    package init(
        _ scan: WordScan,
        tokens: TokenSequence,
        sentences: SentenceSequence,
        tags: TagSequence,
        entities: Annotations<Entity>
    ) {
        self.scan = scan
        let table = tags.tagset.map(WordSort.init)
        sorts = (0..<scan.count).map { token in
            Self.sort(of: token, scan, tagged: token < tags.count ? table[tags.tagIndex(token)] : [])
        }
        self.sentences = sentences
        var list: [(range: Range<Int>, entity: Entity)] = []
        list.reserveCapacity(entities.count)
        for entity in entities {
            let range = tokens.indices(in: entity.span)
            if !range.isEmpty { list.append((range, entity)) }
        }
        self.entities = list
        var of = [Int32](repeating: 0, count: scan.count)
        for (index, sentence) in sentences.storage.enumerated() {
            for token in sentence.tokens.clamped(to: 0..<scan.count) { of[token] = Int32(index) }
        }
        sentenceOf = of
        quotes = Self.readQuotes(scan)
    }

    /// The sort of a word: that of its tag, but a personal pronoun is one whatever the tagger thinks of it, and a word of
    /// the closed classes is no noun.
    private static func sort(of token: Int, _ scan: WordScan, tagged: WordSort) -> WordSort {
        guard scan.is(token, .function), !scan.isAllCapitals(token) else { return tagged }
        if let pronoun = ReferenceLexicon.shared.pronouns[scan.hashes[token]],
            pronoun.sort.rawValue <= Pronoun.Sort.plural.rawValue
        {
            return .pronoun
        }
        return tagged.subtracting(tagged.contains(.noun) ? .nominal : [])
    }

    func isSort(_ token: Int, _ sort: WordSort) -> Bool {
        token >= 0 && token < sorts.count && !sorts[token].isDisjoint(with: sort)
    }

    /// Numbers the quotations: between a mark that opens and one that closes, within a paragraph.
    private static func readQuotes(_ scan: WordScan) -> [Int32] {
        var result = [Int32](repeating: 0, count: scan.count)
        var current: Int32 = 0
        var last: Int32 = 0
        for index in 0..<scan.count {
            let token = scan.tokens[index]
            if token.shape.contains(.startsParagraph) { current = 0 }
            guard token.kind == .punctuation, let mark = mark(scan, token) else {
                result[index] = current
                continue
            }
            let opens = mark == .opening || (mark == .straight && current == 0)
            if opens {
                last += 1
                current = last
            } else {
                current = 0
            }
        }
        return result
    }

    private enum Mark { case opening, closing, straight }

    private static func mark(_ scan: WordScan, _ token: Token) -> Mark? {
        let bytes = scan.bytes
        switch token.count {
        case 1: return bytes[token.start] == UInt8(ascii: "\"") ? .straight : nil
        case 2:
            if bytes[token.start] == 0x60, bytes[token.start + 1] == 0x60 { return .opening }
            if bytes[token.start] == 0x27, bytes[token.start + 1] == 0x27 { return .closing }
            if bytes[token.start] == 0xC2 {
                return bytes[token.start + 1] == 0xAB ? .opening : bytes[token.start + 1] == 0xBB ? .closing : nil
            }
            return nil
        case 3:
            guard bytes[token.start] == 0xE2, bytes[token.start + 1] == 0x80 else { return nil }
            switch bytes[token.start + 2] {
            case 0x9C, 0x9E: return .opening
            case 0x9D: return .closing
            default: return nil
            }
        default: return nil
        }
    }
}
