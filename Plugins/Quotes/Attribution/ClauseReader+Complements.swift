import DossierKit

/// What follows a cue on its right.
struct Complement {
    var frame: Candidate.Frame
    /// The first item of the content; for frames without content on the right, where it was looked for.
    var start: Int
    /// The end of the cue: particles, prepositions and the colon belong to it.
    var cueEnd: Int
}

extension ClauseReader {
    /// Reads what follows the cue at `index`.
    func complement(of cue: Cue, at index: Int) -> Complement {
        var next = index + 1
        if CueVerbs.particles[cue.lemma] != nil, isWord(next, "out") { next += 1 }
        var cueEnd = next
        if cue.isAddressing, let end = addressee(next, isRequired: cue.lemma == "tell") {
            next = end
            cueEnd = end
        }
        let content = skipAdjuncts(next)
        if content > next { cueEnd = max(cueEnd, next) }
        return classify(content, cueEnd: cueEnd, afterAdjunct: content > next)
    }

    private func classify(_ start: Int, cueEnd: Int, afterAdjunct: Bool) -> Complement {
        guard let item = self[start] else { return Complement(frame: .left, start: start, cueEnd: cueEnd) }
        if item.isQuote { return Complement(frame: .quote, start: start, cueEnd: cueEnd) }
        switch item.mark {
        case .comma:
            let isQuote = self[start + 1]?.isQuote ?? false
            return Complement(frame: isQuote ? .quote : .left, start: isQuote ? start + 1 : start, cueEnd: cueEnd)
        case .colon: return Complement(frame: .colon, start: start + 1, cueEnd: start + 1)
        case .none, .open: break
        default: return Complement(frame: .left, start: start, cueEnd: cueEnd)
        }
        if item.has(.that), self[start + 1].map({ $0.isQuote || $0.isWord }) ?? false {
            return Complement(frame: .that, start: start, cueEnd: cueEnd)
        }
        if item.has(.to) {
            let verb = isAdverb(start + 1) ? start + 2 : start + 1
            let isVerb = self[verb]?.entry.form.contains(.base) ?? false || has(verb, .auxiliary)
            let isNominal = has(start + 1, [.determiner, .objectPronoun]) || self[start + 1]?.isCapitalised ?? false
            if isVerb || !isNominal { return Complement(frame: .to, start: start, cueEnd: cueEnd) }
            return Complement(frame: .preposition, start: start + 1, cueEnd: start + 1)
        }
        if item.has(.question) { return Complement(frame: .wh, start: start, cueEnd: cueEnd) }
        if item.has(.coordinator) { return Complement(frame: .left, start: start, cueEnd: cueEnd) }
        if item.has(.preposition) {
            if afterAdjunct { return Complement(frame: .plain, start: start, cueEnd: cueEnd) }
            return Complement(frame: prepositionFrame(start), start: start + 1, cueEnd: start + 1)
        }
        if item.entry.form == .ing || item.ending == Item.ing && !item.isCapitalised {
            return Complement(frame: .ing, start: start, cueEnd: cueEnd)
        }
        return Complement(frame: .plain, start: start, cueEnd: cueEnd)
    }

    private func prepositionFrame(_ index: Int) -> Candidate.Frame {
        if isWord(index, "for") { return .for }
        if isWord(index, "of") { return .of }
        if isWord(index, "on") { return .on }
        if isWord(index, "about") { return .about }
        if isWord(index, "as") { return .as }
        if isWord(index, "with") { return .with }
        if isWord(index, "against") { return .against }
        if isWord(index, "at") { return .at }
        if isWord(index, "in") { return .in }
        return .preposition
    }

    /// The end of the person spoken to, who begins at `start`; nil when nobody does.
    private func addressee(_ start: Int, isRequired: Bool) -> Int? {
        guard let item = self[start], item.isWord, !item.has([.that, .to, .question]) else { return nil }
        if item.has(.objectPronoun), !item.has(.emptySubject) || isRequired { return start + 1 }
        if item.has(.addressee) { return start + 1 }
        guard isRequired || hasClauseMark(start) else { return nil }
        guard item.isCapitalised || item.has(.determiner) || item.isNumber else { return isRequired ? start + 1 : nil }
        var end = start + 1
        var sawName = item.isCapitalised
        while end - start < 8, let next = self[end], next.isWord {
            if next.has([.that, .to, .question, .subjectPronoun, .auxiliary, .day]) { break }
            if next.has(.preposition), !isWord(end, "of") { break }
            if next.has(.determiner), !(self[end - 1].map { $0.has(.preposition) || $0.isPossessive } ?? false) {
                break
            }
            if sawName, !next.isCapitalised, !next.isPossessive, !next.has(.preposition) { break }
            if next.isCapitalised { sawName = true }
            end += 1
        }
        return end
    }

    /// Whether "that", "to" or a question word opens content within a few words of `start`.
    private func hasClauseMark(_ start: Int) -> Bool {
        for place in start..<start + 7 {
            guard let item = self[place] else { return false }
            if item.isQuote { return place > start }
            guard item.isWord else { return item.mark == .comma && self[place + 1]?.isQuote ?? false }
            if item.has([.that, .to]) || isWord(place, "whether") || isWord(place, "if") { return place > start }
            if isPredicate(place) { return false }
        }
        return false
    }

    /// Where the content begins behind "Thursday", "in a statement", "on a call with reporters".
    private func skipAdjuncts(_ from: Int) -> Int {
        var place = from
        while let item = self[place], place - from < 24 {
            if isAdverb(place), !isWord(place, "there"), !isWord(place, "so"), place == from || !has(place, .negation) {
                place += 1
            } else if let end = timeEnd(place) {
                place = end
            } else if item.has(.preposition), let end = occasionEnd(place) {
                place = end
            } else {
                break
            }
        }
        return place
    }

    /// The end of "Thursday", "last week", "on Monday morning", "June 20".
    func timeEnd(_ start: Int) -> Int? {
        var place = start
        if has(place, .preposition) { place += 1 }
        if isWord(place, "this") || isWord(place, "the") || isWord(place, "a") { place += 1 }
        if isWord(place, "last") || isWord(place, "late") || isWord(place, "next") || isWord(place, "earlier") {
            place += 1
            if isWord(place, "this") { place += 1 }
        }
        guard isTime(place) else { return nil }
        if has(place, .time), place == start, self[place]?.isCapitalised == false { return nil }
        while isTime(place) || self[place]?.isNumber ?? false { place += 1 }
        return place
    }

    /// The end of a phrase of place or occasion behind a verb of saying; nil where it may be content.
    private func occasionEnd(_ start: Int) -> Int? {
        guard !isWord(start, "to") || has(start + 1, [.addressee, .objectPronoun]), !isWord(start, "of"),
            !isWord(start, "for"), !isWord(start, "as"), !isWord(start, "about"), !isWord(start, "like"),
            !isWord(start, "against")
        else { return nil }
        var place = start + 1
        var noun: Int?
        while place - start < 16, let item = self[place] {
            if item.has(.that), place > start + 1 { return place }
            if item.isQuote, place > start + 1 { return place }
            if item.mark == .comma { return self[place + 1]?.isQuote ?? false ? place : noun }
            if item.mark == .colon { return place }
            guard item.isWord else { return item.mark == .stop ? place : noun }
            if item.has([.subjectPronoun, .auxiliary, .to, .question]), !item.has(.determiner) { return noun }
            if noun == nil, item.has([.document, .day, .addressee]) { noun = place + 1 }
            place += 1
        }
        return self[place] == nil ? place : noun
    }
}
