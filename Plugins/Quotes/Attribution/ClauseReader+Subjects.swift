import DossierKit

// Who stands before the verb, or behind it when the content comes first.
extension ClauseReader {
    /// The subject that ends right before `index`, with title and apposition; nil when none stands there.
    func subject(before index: Int) -> Range<Int>? {
        let last = index - 1
        guard let item = self[last] else { return nil }
        if item.has([.subjectPronoun, .relative, .that]), !item.has(.adverb) {
            if item.has(.relative), has(last - 1, .determiner), !has(last - 1, .preposition) { return last - 1..<index }
            return last..<index
        }
        if item.mark == .comma { return subject(beforeInsertion: last) }
        if item.mark == .dash, let other = matchingDash(last) { return nounPhrase(endingAt: other - 1, through: last) }
        if item.mark == .close, let open = matchingOpen(last) { return nounPhrase(endingAt: open - 1, through: index) }
        guard item.isWord, !item.has([.coordinator, .preposition]) else { return nil }
        return nounPhrase(endingAt: last, through: index)
    }

    private func matchingDash(_ index: Int) -> Int? {
        var place = index - 1
        while place > unit.lowerBound, index - place < Self.reach {
            if mark(place) == .dash { return place }
            if mark(place) == .stop || mark(place) == .semicolon { return nil }
            place -= 1
        }
        return nil
    }

    private func matchingOpen(_ index: Int) -> Int? {
        var place = index - 1
        while place > unit.lowerBound, index - place < 12 {
            if mark(place) == .open { return place }
            place -= 1
        }
        return nil
    }

    /// The subject before "…, a lawyer from the town, said".
    ///
    /// - Parameter comma: The comma before the verb.
    private func subject(beforeInsertion comma: Int) -> Range<Int>? {
        var end = comma
        for _ in 0..<5 {
            guard let start = segmentStart(end), start > unit.lowerBound, mark(start - 1) == .comma,
                isInsertion(start..<end)
            else { return nil }
            let before = start - 1
            let isRelative = segmentStart(before).map { has($0, .relative) } ?? false
            if !isRelative, let head = nounPhrase(endingAt: before - 1, through: before), isHead(head, before) {
                return head.lowerBound..<(timeEnd(start).map { $0 >= end } ?? false && end == comma ? before : comma)
            }
            end = before
        }
        return nil
    }

    /// The start of the segment between commas that ends at `end`; nil where it begins with something else.
    private func segmentStart(_ end: Int) -> Int? {
        var start = end
        while start > unit.lowerBound, end - start < Self.reach {
            switch mark(start - 1) {
            case .comma: return start < end ? start : nil
            case .semicolon, .colon, .stop, .dash: return nil
            default:
                if items[start - 1].isQuote, items[start - 1].span.count > 40 || endsSentence(items[start - 1]) {
                    return nil
                }
            }
            start -= 1
        }
        return start < end ? start : nil
    }

    /// Whether a segment can stand between a name and its verb.
    private func isInsertion(_ range: Range<Int>) -> Bool {
        guard let first = self[range.lowerBound] else { return false }
        if first.has(.relative) { return true }
        if first.has([.subjectPronoun, .coordinator]) { return false }
        return !range.prefix(Self.reach).contains { isPredicate($0) && !has($0 - 1, .relative) } || first.has(.question)
            || range.contains { has($0, .relative) }
    }

    /// Whether a phrase names somebody, and is no apposition to what stands before it.
    private func isHead(_ range: Range<Int>, _ end: Int) -> Bool {
        guard let first = self[range.lowerBound] else { return false }
        let beforeComma = mark(range.lowerBound - 1) == .comma
        if beforeComma, isWord(range.lowerBound, "a") || isWord(range.lowerBound, "an") || first.isNumber {
            return false
        }
        return range.contains { items[$0].isCapitalised || items[$0].has([.determiner, .subjectPronoun]) }
            || items[range.upperBound - 1].ending == Item.s
    }

    /// The noun phrase that ends with the item at `last`.
    ///
    /// - Parameter end: Where the result ends, behind what is inserted after the phrase.
    func nounPhrase(endingAt last: Int, through end: Int) -> Range<Int>? {
        guard last >= unit.lowerBound, last >= 0 else { return nil }
        var start = last + 1
        while start > unit.lowerBound, last - start < Self.reach {
            let place = start - 1
            let item = items[place]
            if item.isQuote {
                guard item.span.count <= 30, start <= last, !endsSentence(item) else { break }
            } else if item.mark == .close, let open = matchingOpen(place) {
                start = open
                continue
            } else if item.mark != .none, item.mark != .other {
                guard item.mark == .comma, isList(place) else { break }
            } else if item.has([.question, .that, .relative, .subordinator]),
                !item.has(.preposition) || opensClause(place)
            {
                break
            } else if item.has(.subjectPronoun), !item.has(.determiner) {
                break
            } else if item.has(.coordinator) {
                guard joinsNouns(place) else { break }
            } else if isReducedRelative(place, before: start) {
                start = place
                continue
            } else if isPredicate(place)
                || item.entry.form.contains(.ing) && !item.entry.form.isEmpty && isVerb(place)
                    && !leadsNoun(place - 1) && !item.isCapitalised
            {
                break
            } else if item.has(.to), has(start, .verb) || self[start]?.entry.form.contains(.base) ?? false {
                break
            }
            start -= 1
        }
        start = skipLead(start, last)
        guard start <= last, start < end else { return nil }
        let isNominal = (start...last).contains {
            items[$0].isWord && !items[$0].has([.preposition, .adverb, .coordinator, .negation])
        }
        return isNominal ? start..<end : nil
    }

    /// Whether the word is a participle inside a subject: "a law adopted in March", "a plan made by the bank".
    private func isReducedRelative(_ index: Int, before start: Int) -> Bool {
        guard let item = self[index], has(start, .preposition), start == index + 1 else { return false }
        let isParticiple = !item.entry.form.isDisjoint(with: [.participle, .past]) || item.ending == Item.ed
        return isParticiple && !isAuxiliary(index - 1) && self[index - 1]?.isWord ?? false
            && !has(index - 1, [.subjectPronoun, .relative, .that])
    }

    /// Whether a word that may be preposition or conjunction opens a clause before a subject: "as" and "than" do, "after",
    /// "before" and "since" where a verb stands before them ("went back to work after the ministry promised").
    private func opensClause(_ index: Int) -> Bool {
        if isWord(index, "as") || isWord(index, "than") { return true }
        guard ["after", "before", "since"].contains(where: { isWord(index, $0) }) else { return false }
        var place = index - 1
        while place >= unit.lowerBound, index - place < Self.reach {
            let item = items[place]
            if item.isQuote || item.mark == .comma || item.mark == .semicolon || item.mark == .stop { return false }
            if isPredicate(place) { return true }
            place -= 1
        }
        return false
    }

    /// Whether "and" or "or" at `index` joins two names and no clauses: no verb stands before it in the segment.
    private func joinsNouns(_ index: Int) -> Bool {
        guard isWord(index, "and") || isWord(index, "or") || isWord(index, "&"), index > unit.lowerBound,
            items[index - 1].isWord || items[index - 1].mark == .comma || items[index - 1].mark == .close
        else { return false }
        var place = index - 1
        while place >= unit.lowerBound, index - place < 16 {
            let item = items[place]
            if item.mark == .semicolon || item.mark == .stop || item.mark == .colon { break }
            if item.isQuote, item.span.count > 30 || endsSentence(item) { return false }
            if isPredicate(place) || item.has([.that, .relative]) { return false }
            place -= 1
        }
        return true
    }

    /// Whether the comma at `index` stands in a list of names: "A, B and C said".
    private func isList(_ index: Int) -> Bool {
        var place = index + 1
        var words = 0
        while words < 5, let item = self[place], item.isWord, !item.has(.coordinator) {
            guard item.isCapitalised || item.isPossessive else { return false }
            place += 1
            words += 1
        }
        if mark(place) == .comma { place += 1 }
        return words > 0 && has(place, .coordinator) && self[index - 1]?.isCapitalised ?? false
            && self[place + 1]?.isCapitalised ?? false
    }

    /// Leaves out what leads a clause before its subject: conjunctions, adverbs, days, phrases of time and place.
    private func skipLead(_ from: Int, _ last: Int) -> Int {
        var start = from
        while start < last {
            let item = items[start]
            if item.mark == .comma || item.mark == .close || item.mark == .dash {
                start += 1
            } else if let end = timeEnd(start), end <= last {
                start = end
            } else if item.has([.coordinator, .day]) || isAdverb(start) && !item.has(.subjectPronoun)
                || item.has(.subordinator)
            {
                start += 1
            } else if item.has(.preposition) {
                guard let next = phraseEnd(start, last) else { return start + 1 }
                start = next
            } else {
                break
            }
        }
        return start
    }

    /// Where the subject begins behind a phrase without a comma: "On Monday the office", "In a letter Smith".
    private func phraseEnd(_ start: Int, _ last: Int) -> Int? {
        var place = start + 1
        if has(place, .determiner) { place += 1 }
        var sawNoun = false
        while place <= last {
            let item = items[place]
            if sawNoun, item.has(.determiner) || item.isCapitalised && !items[place - 1].isCapitalised,
                !items[place - 1].has([.preposition, .determiner]), !items[place - 1].isPossessive
            {
                return place
            }
            if item.isWord, !item.has([.preposition, .determiner]) { sawNoun = true }
            place += 1
        }
        return nil
    }
}
