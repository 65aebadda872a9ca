import DocumentModel

// Whether a mark ends a sentence.
extension SentenceScanner {
    /// A token that may end a sentence.
    enum Terminator {
        case stop, question, ellipsis, abbreviation
        /// A full stop of a script without spaces.
        case wide
    }

    /// What the token at `index` is, if it may end a sentence.
    func terminator(at index: Int) -> Terminator? {
        let token = tokens[index]
        if token.kind != .punctuation { return .abbreviation }
        let first = byte(token.start)
        switch first {
        case UInt8(ascii: "."): return token.count > 1 ? .ellipsis : .stop
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return .question
        case 0x80...:
            switch DecodedScalar(bytes, at: token.start).class {
            case .ellipsis: return .ellipsis
            case .stop: return first >= 0xE3 ? .wide : .question
            default: return nil
            }
        default: return nil
        }
    }

    /// The index behind the closing marks that follow a terminator on its line, and notes such as "[3]".
    func closers(after index: Int) -> Int {
        var next = index + 1
        while next < tokens.count, !tokens[next].shape.contains(.startsLine) {
            let token = tokens[next]
            if token.shape.contains(.closes) {
                next += 1
            } else if let end = endOfNote(next) {
                next = end
            } else if token.kind == .symbol, isEmoticon(token) {
                next += 1
            } else {
                break
            }
        }
        return next
    }

    /// The index behind a note in square brackets ("[3]", "[citation needed]") that starts at `index`.
    private func endOfNote(_ index: Int) -> Int? {
        guard mark(index) == UInt8(ascii: "["), index + 2 < tokens.count else { return nil }
        var end = index + 1
        while end < tokens.count, end - index < 5, mark(end) != UInt8(ascii: "]") {
            let isNumber = tokens[end].kind == .number
            guard isNumber || touchesNext(index - 1) && startsSmall(bytes, tokens[end]) else { return nil }
            end += 1
        }
        return end < tokens.count && mark(end) == UInt8(ascii: "]") ? end + 1 : nil
    }

    private func isEmoticon(_ token: Token) -> Bool {
        guard token.count > 1 else { return false }
        switch byte(token.start) {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): return byte(token.end - 1) != UInt8(ascii: "=")
        default: return false
        }
    }

    /// Whether the sentence ends between the terminator at `index` with its closing marks and the token at `next`.
    func endsSentence(_ end: Terminator, at index: Int, next: Int) -> Bool {
        if end == .wide { return true }
        let token = tokens[next]
        // The next terminator decides: "?!", ". . .".
        if token.kind == .punctuation, !token.shape.contains(.opens), goesOn(next) { return false }
        if end == .abbreviation { return abbreviationEnds(index, next: next) }
        if end == .stop, isListMark(index) { return false }
        if !tokens[next - 1].spaceAfter { return endsWithoutSpace(end, at: index, next: next) }
        let small = startsSmall(bytes, token) && !token.shape.contains(.isAddress)
        switch end {
        case .ellipsis: return !small && token.kind != .punctuation || token.shape.contains(.opens)
        case .stop:
            if !small { return true }
            return next == index + 1 && !resemblesAbbreviation(index)
        default:
            if !small { return next == index + 1 || !isAttribution(next) }
            return next == index + 1 && !isNameInside(index)
        }
    }

    /// Whether the mark at `index` shows that the sentence is not over.
    private func goesOn(_ index: Int) -> Bool {
        // Three dots set apart may stand for words left out at the start of the next sentence.
        if tokens[index].count > 2, tokens[index - 1].spaceAfter, touchesNext(index), tokens[index + 1].kind == .word {
            return false
        }
        switch byte(tokens[index].start) {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"):
            return true
        default: return terminator(at: index) != nil
        }
    }

    /// Whether the full stop at `index` only follows the number or letter of a list item.
    private func isListMark(_ index: Int) -> Bool {
        guard index > first else { return false }
        let item = tokens[index - 1]
        if index > first + 1, !item.shape.contains(.startsLine) {
            let before = mark(index - 2)
            guard before == UInt8(ascii: ":") || before == UInt8(ascii: "*") else { return false }
        }
        return item.kind == .number && item.count <= 3 || item.kind == .word && item.count == 1
    }

    /// A forgotten space: "over.The".
    private func endsWithoutSpace(_ end: Terminator, at index: Int, next: Int) -> Bool {
        guard index > 0, end != .ellipsis, tokens[next].shape.contains(.startsUppercase) else { return false }
        let last = tokens[index - 1]
        return last.kind == .word && last.count > 1 && last.shape.contains(.hasLowercase)
            && !last.shape.contains(.isAddress) && tokens[next].shape.contains(.hasLowercase)
    }

    /// Whether the word before a full stop may be an abbreviation that is not known: short with a capital, or without
    /// a vowel.
    private func resemblesAbbreviation(_ index: Int) -> Bool {
        guard index > first, touchesNext(index - 1) else { return false }
        let word = tokens[index - 1]
        guard word.kind == .word, word.count <= 4, !word.shape.contains(.hasDigit) else { return false }
        if word.shape.contains(.startsUppercase) { return word.shape.contains(.hasLowercase) }
        return !(word.start..<word.end).contains {
            switch byte($0) | 0x20 {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"):
                true
            default: false
            }
        }
    }

    /// Whether the mark at `index` belongs to a name inside a sentence ("Yahoo! shares").
    private func isNameInside(_ index: Int) -> Bool {
        guard index - 1 > first else { return false }
        let name = tokens[index - 1]
        return name.shape.contains([.startsUppercase, .hasLowercase]) && touchesNext(index - 1)
    }

    /// Whether a name and a verb of saying start at `index`: the sentence of a quotation goes on with who said it.
    private func isAttribution(_ index: Int) -> Bool {
        var index = index
        let limit = min(tokens.count, index + 5)
        guard tokens[index].shape.contains(.startsUppercase) else { return false }
        while index < limit {
            let token = tokens[index]
            guard token.kind == .word, !token.shape.contains(.startsParagraph) else { return false }
            if EnglishWords.reportingVerbs.contains(bytes, clamped(token)) { return true }
            guard token.shape.contains(.startsUppercase) else { return false }
            index += 1
        }
        return false
    }

    private func clamped(_ token: Token) -> Range<Int> {
        token.end <= bytes.count ? token.start..<token.end : 0..<0
    }

    /// Whether the sentence ends with the abbreviation at `index`.
    private func abbreviationEnds(_ index: Int, next: Int) -> Bool {
        let token = tokens[index]
        guard token.end <= bytes.count, tokens[next - 1].spaceAfter else { return false }
        if next == index + 1, standsBeforeName(token) { return false }
        var word = tokens[next]
        if word.shape.contains(.opens), next + 1 < tokens.count { word = tokens[next + 1] }
        guard word.shape.contains(.startsUppercase) else { return false }
        return next > index + 1 || EnglishWords.sentenceStarters.contains(bytes, clamped(word))
    }

    private func standsBeforeName(_ token: Token) -> Bool {
        switch Abbreviation.table.value(of: bytes, token.start..<token.end - 1) {
        case .title, .capitalisedTitle, .beforeNumber: true
        default: false
        }
    }
}
