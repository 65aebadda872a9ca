import DossierKit

// The source behind its verb ("said Ann Lee, a lawyer") or behind "according to".
extension ClauseReader {
    /// The phrase that begins at `start` and names somebody, with title and apposition; nil when none begins there.
    func phrase(from start: Int) -> Range<Int>? {
        guard let first = self[start], first.isWord, !first.has([.that, .to, .question, .preposition, .subordinator]),
            !first.has(.auxiliary)
        else { return nil }
        if first.has(.subjectPronoun), !first.has(.determiner), !isWord(start, "one") {
            return start..<start + 1
        }
        var end = start
        while end < unit.upperBound, end - start < Self.reach, !stopsPhrase(end, start) { end += 1 }
        while end > start, items[end - 1].mark != .none && items[end - 1].mark != .close { end -= 1 }
        return end > start ? start..<end : nil
    }

    /// Whether the phrase that begins at `start` ends before `index`.
    private func stopsPhrase(_ index: Int, _ start: Int) -> Bool {
        let item = items[index]
        if item.isQuote {
            return item.span.count > 30 || endsSentence(item) || mark(index - 1) == .comma
                || !items[index - 1].isCapitalised
        }
        switch item.mark {
        case .stop, .semicolon, .colon, .dash: return true
        case .comma: return !isAppositionStart(index + 1, start)
        case .open, .close, .other: return false
        case .none: break
        }
        guard index > start else { return false }
        if item.has(.day) { return true }
        if item.has(.relative), !item.has(.that) { return false }
        if item.has([.subordinator, .question, .that]), !item.has(.preposition) { return true }
        if item.has(.coordinator) { return !(self[index + 1].map { $0.isCapitalised || $0.has(.determiner) } ?? false) }
        if item.has(.preposition), !isWord(index, "of"), isAdjunct(index) { return true }
        if item.entry.form == .ing, mark(index - 1) == .comma { return true }
        return isAdverb(index) && !isAdverb(index - 1) && mark(index + 1) != .none
    }

    /// Whether the preposition at `index` begins a phrase of time or occasion.
    func isAdjunct(_ index: Int) -> Bool {
        if isWord(index, "during") || isWord(index, "after") || isWord(index, "before") || isWord(index, "as")
            || isWord(index, "about") || isWord(index, "since") || isWord(index, "while")
        {
            return true
        }
        for place in index + 1..<index + 5 {
            guard let item = self[place], item.isWord else { return false }
            if item.has([.day, .document, .time]), item.has(.day) || !item.isCapitalised { return true }
            if item.has(.preposition) { return false }
        }
        return false
    }

    /// Whether a predicate of its own stands between `index` and the next mark.
    private func hasClause(_ index: Int) -> Bool {
        for place in index..<index + 20 {
            guard let item = self[place], item.isWord else { return false }
            if item.has(.relative) { return false }
            if isPredicate(place) { return true }
        }
        return false
    }

    /// Whether an apposition begins behind a comma: "a lawyer", "who lives there", "the group's head", "chairman of".
    private func isAppositionStart(_ index: Int, _ start: Int) -> Bool {
        guard let item = self[index] else { return false }
        if item.isQuote || !item.has(.relative) && hasClause(index) { return false }
        if item.has(.coordinator) {
            return self[index + 1].map { $0.isCapitalised || $0.has(.determiner) } ?? false && isWord(index, "and")
        }
        if item.has(.relative) {
            // ", who added": a quotation of its own.
            let verb = isAdverb(index + 1) ? index + 2 : index + 1
            let cue = self[verb]?.entry.cue ?? -1
            return cue < 0 || lexicon.cues[Int(cue)].act != .speech || !isVerb(verb) || isWord(verb, "asked")
        }
        if item.isNumber || isWord(index, "one") { return true }
        if item.has([.subordinator, .question, .adverb, .day, .subjectPronoun, .auxiliary]) { return false }
        if item.has(.preposition) { return !isAdjunct(index) && !isWord(index, "with") && !isWord(index, "in") }
        if item.entry.form == .ing || item.entry.cue >= 0 && !item.isCapitalised { return false }
        return item.isWord
    }
}
