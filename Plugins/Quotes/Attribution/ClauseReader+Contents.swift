import DossierKit

// How far the content reaches.
extension ClauseReader {
    /// The end of content that begins at `start`, on the right of its cue.
    ///
    /// - Parameters:
    ///   - isRelative: The subject of the cue is "who" or "which": the clause is inserted and ends with a comma.
    ///   - frame: What kind of content it is.
    func contentEnd(from start: Int, frame: Candidate.Frame, isRelative: Bool) -> Int {
        if let first = self[start], first.isQuote, endsSentence(first) || mark(start - 1) == .comma {
            var end = start + 1
            while let next = self[end], next.isQuote { end += 1 }
            return end
        }
        var end = start
        var depth = 0
        var isBetweenDashes = false
        while end < unit.upperBound, end - start < Self.longestContent {
            let item = items[end]
            if item.mark == .open {
                depth += 1
            } else if item.mark == .close {
                depth = max(0, depth - 1)
            } else if item.mark == .dash, isBetweenDashes || hasDash(after: end) {
                isBetweenDashes.toggle()
                end += 1
                continue
            }
            if depth == 0, end > start, stopsContent(end, start, frame: frame, isRelative: isRelative) { break }
            end += 1
        }
        return trimmedEnd(end, start)
    }

    /// Leaves out marks behind content; closing brackets stay.
    func trimmedEnd(_ from: Int, _ start: Int) -> Int {
        var end = from
        while end > start, items[end - 1].mark != .none, items[end - 1].mark != .close { end -= 1 }
        return end
    }

    /// Whether a quotation ends in a full stop, a question or an exclamation.
    func endsSentence(_ item: Item) -> Bool {
        var offset = item.span.end - 1
        while offset > item.span.start, bytes[offset] >= 0x80 || bytes[offset] == 0x22 || bytes[offset] == 0x27 {
            offset -= 1
        }
        return bytes[offset] == 0x2E || bytes[offset] == 0x21 || bytes[offset] == 0x3F || bytes[offset] == 0x2C
    }

    /// Whether a range ends with a quotation that ends in a comma or a mark of a sentence's end, inside or outside.
    func endsQuoted(_ range: Range<Int>) -> Bool {
        guard let last = self[range.upperBound - 1], last.isQuote else { return false }
        return endsSentence(last) || mark(range.upperBound) == .comma
    }

    private func stopsContent(_ index: Int, _ start: Int, frame: Candidate.Frame, isRelative: Bool) -> Bool {
        let item = items[index]
        let isClause = frame == .that || frame == .plain || frame == .wh || frame == .colon || frame == .noun
        switch item.mark {
        case .semicolon: return true
        case .dash: return true
        case .stop: return index + 1 == unit.upperBound
        case .comma:
            let next = index + 1
            if isRelative || isFronted(start) { return true }
            if isWord(next, "according") || isWord(next, "but") || isWord(next, "while") || isWord(next, "although") {
                return true
            }
            if let word = self[next], word.entry.form == .ing, word.entry.cue >= 0, !leadsNoun(index) { return true }
            if has(next, .coordinator), startsClause(next + 1) { return true }
            if has(next, .relative), !isClause { return true }
            return isTag(next)
        case .none: break
        default: return false
        }
        if has(index, .coordinator), isCueVerb(index + 1) || isAdverb(index + 1) && isCueVerb(index + 2) {
            return true
        }
        return false
    }

    /// Whether the content stands in a clause that comes before the main one: "While the office said …, …".
    private func isFronted(_ start: Int) -> Bool {
        guard has(unit.lowerBound, [.subordinator, .question]), !has(unit.lowerBound, .that),
            start - unit.lowerBound < Self.reach
        else { return false }
        return !(unit.lowerBound..<start).contains { mark($0) == .comma }
    }

    private func hasDash(after index: Int) -> Bool {
        var place = index + 1
        while place < unit.upperBound, place - index < 30 {
            if mark(place) == .dash { return true }
            place += 1
        }
        return false
    }

    private func isCueVerb(_ index: Int) -> Bool {
        guard let item = self[index], item.entry.cue >= 0 else { return false }
        return !item.entry.form.isDisjoint(with: [.past, .third])
    }

    /// Whether a clause with a cue of its own begins at `index`: "he added", "the minister said".
    private func startsClause(_ index: Int) -> Bool {
        var place = index
        while place - index < 8, let item = self[place], item.isWord {
            if isCueVerb(place), isVerb(place) { return true }
            if isPredicate(place) { return false }
            place += 1
        }
        return false
    }

    /// Whether "he said", "the office said Thursday" stands at `index` and a mark or the end follows.
    private func isTag(_ index: Int) -> Bool {
        var place = index
        while place - index < 7, let item = self[place], item.isWord {
            if item.entry.cue >= 0, item.entry.form.contains(.past), lexicon.cues[Int(item.entry.cue)].act != .stance,
                place > index, isVerb(place)
            {
                var end = place + 1
                while let time = timeEnd(end) { end = time }
                return self[end].map { $0.mark == .comma || $0.mark == .stop } ?? true
            }
            if item.has([.relative, .preposition]) || isAuxiliary(place) { return false }
            place += 1
        }
        return false
    }

    /// Where the sentence begins behind "SEOUL, July 31 - ": capitals, few words and a dash at the start of the unit.
    func datelineEnd(_ limit: Int) -> Int {
        let first = unit.lowerBound
        guard let place = self[first], place.isWord, place.isCapitalised, isAllCapitals(place) else { return first }
        for index in first..<min(limit, first + 12) {
            if mark(index) == .dash { return index + 1 }
            if isPredicate(index) || items[index].isQuote { return first }
        }
        return first
    }

    private func isAllCapitals(_ item: Item) -> Bool {
        item.span.count > 2 && !bytes[item.span.range].contains { $0 &- 0x61 < 26 }
    }

    /// The content before a subject or verb that begins at `index`: "…, she said".
    ///
    /// Nil where no comma and no quotation stands before it.
    func contentBefore(_ index: Int) -> Range<Int>? {
        var end = index
        var sawComma = false
        while let item = self[end - 1], item.mark == .comma || item.mark == .dash && end == index {
            sawComma = true
            end -= 1
        }
        guard let last = self[end - 1], sawComma || last.isQuote else { return nil }
        if last.isQuote {
            var start = end - 1
            while let before = self[start - 1], before.isQuote { start -= 1 }
            if start == unit.lowerBound || self[start - 1].map({ $0.mark == .stop || $0.mark == .colon }) ?? true {
                return start..<end
            }
        }
        var start = end
        while start > unit.lowerBound, mark(start - 1) != .semicolon, end - start < Self.longestContent { start -= 1 }
        if start == unit.lowerBound { start = datelineEnd(end) }
        while start < end, items[start].mark != .none, items[start].mark != .open { start += 1 }
        return start < end ? start..<end : nil
    }
}
