import DossierKit

/// Finds every reading of every cue in a narrative; which of them count is decided afterwards.
struct CandidateFinder {
    private let narrative: Narrative
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lexicon = Lexicon.standard
    private(set) var candidates: [Candidate] = []

    init(_ narrative: Narrative, _ bytes: UnsafeBufferPointer<UInt8>) {
        self.narrative = narrative
        self.bytes = bytes
    }

    /// Reads all units.
    ///
    /// - Complexity: O(*n*) in the number of items.
    mutating func find() {
        for index in narrative.units.indices { read(index) }
    }

    private mutating func read(_ unit: Int) {
        let reader = ClauseReader(narrative, narrative.units[unit], bytes, lexicon)
        var subjects = Subjects()
        for index in reader.unit where reader.items[index].isWord {
            let item = reader.items[index]
            if reader.isWord(index, "according"), reader.has(index + 1, .to) { accordingTo(reader, index, unit) }
            if item.mark == .semicolon { subjects = Subjects() }
            guard reader.isVerb(index) || reader.isPredicate(index) else {
                if item.entry.noun >= 0 { noun(reader, index, unit) }
                continue
            }
            if item.entry.cue >= 0, reader.isVerb(index) {
                verb(reader, index, unit, &subjects)
            } else if reader.isPredicate(index), let subject = reader.subject(before: reader.groupStart(index)) {
                subjects.note(subject, in: reader)
            }
        }
        marks(reader, unit, speaking: subjects.main?.subject ?? subjects.last)
    }

    /// The subjects of a unit as far as it was read.
    private struct Subjects {
        /// The subject of the last predicate that is no relative clause.
        var last: Range<Int>?
        /// The subject of the last cue that stands in no content, and where its content ends.
        var main: (subject: Range<Int>, end: Int)?

        mutating func note(_ subject: Range<Int>, in reader: ClauseReader) {
            if !reader.has(subject.lowerBound, [.relative, .that]) { last = subject }
        }
    }

    private mutating func verb(_ reader: ClauseReader, _ index: Int, _ unit: Int, _ subjects: inout Subjects) {
        let cue = lexicon.cues[Int(reader.items[index].entry.cue)]
        let (start, voice) = reader.group(index)
        let complement = reader.complement(of: cue, at: index)
        var candidate = Candidate(
            cue: Int(reader.items[index].entry.cue),
            frame: complement.frame,
            voice: voice,
            cueItems: start..<max(complement.cueEnd, index + 1),
            source: nil,
            content: [],
            unit: unit,
            score: 0,
            act: cue.act
        )
        let direct = voice == .ing || voice == .infinitive ? nil : reader.subject(before: start)
        let isRelative = direct.map {
            reader.has($0.upperBound - 1, .relative) && reader.mark($0.lowerBound - 1) == .comma
        }
        if voice == .finite, direct == nil, let inverted = inverted(reader, index, start) {
            candidate.frame = .inverted
            candidate.source = inverted.source
            candidate.content = [inverted.content]
            candidate.cueItems = start..<index + 1
            continueRight(reader, &candidate, from: inverted.source.upperBound)
            add(candidate, reader)
            return
        }
        candidate.source = direct ?? inherited(reader, start, voice, subjects)
        if let direct { subjects.note(direct, in: reader) }
        if voice == .passive { passive(reader, &candidate) }
        let left = direct.flatMap { reader.contentBefore($0.lowerBound) }
        if let left, voice == .finite, reader.endsQuoted(left), complement.frame.yieldsToQuotation {
            // "…," she told the paper when asked: what follows the verb is no content.
            candidate.frame = .left
            candidate.content = [left]
            candidate.cueItems = start..<index + 1
            resume(reader, &candidate, from: index + 1)
            subjects.main = direct.map { ($0, index) }
            add(candidate, reader)
            return
        }
        guard setContent(of: &candidate, reader, complement, left: left, isRelative: isRelative ?? false) else {
            return
        }
        if let source = candidate.source, voice != .infinitive, index >= subjects.main?.end ?? 0,
            !reader.has(source.lowerBound, [.relative, .that])
        {
            subjects.main = (source, candidate.content.last?.upperBound ?? index)
        }
        add(candidate, reader)
    }

    /// Sets the content by what follows the cue, or by what stands before its subject; false where there is none.
    private func setContent(
        of candidate: inout Candidate,
        _ reader: ClauseReader,
        _ complement: Complement,
        left: Range<Int>?,
        isRelative: Bool
    ) -> Bool {
        let leftIsQuoted = left.map { $0.contains { reader.items[$0].isQuote } } ?? false
        switch complement.frame {
        case .left:
            guard let left, candidate.voice == .finite || candidate.voice == .passive else { return false }
            candidate.content = [left]
            continueRight(reader, &candidate, from: complement.start)
        case .quote where leftIsQuoted && reader.mark(complement.start - 1) == .comma:
            candidate.frame = .split
            let end = reader.contentEnd(from: complement.start, frame: .quote, isRelative: false)
            candidate.content = [left, complement.start..<end].compactMap { $0 }
        default:
            let end = reader.contentEnd(from: complement.start, frame: complement.frame, isRelative: isRelative)
            guard complement.start < end || complement.frame == .colon else { return false }
            candidate.content = complement.start < end ? [complement.start..<end] : []
        }
        return true
    }

    /// The source behind a verb that follows its content.
    private func inverted(
        _ reader: ClauseReader,
        _ index: Int,
        _ start: Int
    ) -> (content: Range<Int>, source: Range<Int>)? {
        guard lexicon.cues[Int(reader.items[index].entry.cue)].act != .stance,
            let content = reader.contentBefore(start), let source = reader.phrase(from: index + 1)
        else { return nil }
        guard content.contains(where: { reader.items[$0].isQuote || reader.isPredicate($0) }) else { return nil }
        let next = reader[source.upperBound]
        guard next.map({ !$0.has(.auxiliary) }) ?? true else { return nil }
        return (content, source)
    }

    /// The subject of a participle or of a verb behind "and".
    private func inherited(
        _ reader: ClauseReader,
        _ start: Int,
        _ voice: Candidate.Voice,
        _ subjects: Subjects
    ) -> Range<Int>? {
        if voice == .ing,
            reader[start - 1].map({ $0.isWord && !$0.has([.preposition, .coordinator, .document]) }) ?? false,
            let noun = reader.nounPhrase(endingAt: start - 1, through: start), noun.upperBound == start,
            reader.mark(start - 1) == .none
        {
            return noun
        }
        return subjects.main?.subject ?? subjects.last
    }

    /// Without "by", a passive names nobody; "was quoted as saying" is read at "saying".
    private func passive(_ reader: ClauseReader, _ candidate: inout Candidate) {
        for place in candidate.cueItems.upperBound..<min(candidate.cueItems.upperBound + 12, reader.unit.upperBound)
        where reader.isWord(place, "by") {
            candidate.source = reader.phrase(from: place + 1)
            return
        }
        candidate.source = nil
    }

    /// A second quotation behind what follows the verb: "…," she said of the plan, "…".
    private func resume(_ reader: ClauseReader, _ candidate: inout Candidate, from start: Int) {
        var place = start
        while place - start < Self.interlude, let item = reader[place], item.mark != .semicolon, !item.isQuote {
            if item.mark == .comma, reader[place + 1]?.isQuote ?? false {
                var end = place + 2
                while reader[end]?.isQuote ?? false { end += 1 }
                candidate.content.append(place + 1..<end)
                if candidate.frame == .left { candidate.frame = .split }
                return
            }
            place += 1
        }
    }

    /// How many items may stand between two pieces of one quotation.
    private static let interlude = 16

    /// Content that goes on behind the attribution: "…, the office said Thursday, as part of …".
    private func continueRight(_ reader: ClauseReader, _ candidate: inout Candidate, from start: Int) {
        var place = start
        while let end = reader.timeEnd(place) { place = end }
        let isQuoted = candidate.content.contains { $0.contains { reader.items[$0].isQuote } }
        if isQuoted { return resume(reader, &candidate, from: place) }
        guard reader.mark(place) == .comma, let next = reader[place + 1] else { return }
        if next.isQuote {
            var end = place + 2
            while let item = reader[end], item.isQuote { end += 1 }
            candidate.content.append(place + 1..<end)
            if candidate.frame == .left { candidate.frame = .split }
            return
        }
        guard next.isWord, next.entry.cue < 0 || next.entry.form != .ing, !next.has(.relative),
            !(reader.isWord(place + 1, "but") || reader.isWord(place + 1, "while"))
        else { return }
        let end = reader.contentEnd(from: place + 1, frame: .plain, isRelative: false)
        if end - place > 3 { candidate.content.append(place + 1..<end) }
    }

    private mutating func accordingTo(_ reader: ClauseReader, _ index: Int, _ unit: Int) {
        guard let source = reader.phrase(from: index + 2) else { return }
        var candidate = Candidate(
            cue: -1,
            frame: .according,
            voice: .finite,
            cueItems: index..<index + 2,
            source: source,
            content: [],
            unit: unit,
            score: 0,
            act: .speech
        )
        let isFirst =
            index == reader.unit.lowerBound || reader.mark(index - 1) == .semicolon || reader.mark(index - 1) == .colon
        if !isFirst {
            var end = index
            while let item = reader[end - 1], item.mark == .comma || item.mark == .dash || item.has(.coordinator) {
                end -= 1
            }
            var start = end
            while start > reader.unit.lowerBound, reader.mark(start - 1) != .semicolon,
                end - start < ClauseReader.longestContent
            { start -= 1 }
            if start < end { candidate.content.append(start..<end) }
        }
        if reader.mark(source.upperBound) == .comma {
            let start = source.upperBound + 1
            let end = reader.contentEnd(from: start, frame: .plain, isRelative: false)
            if isFirst || end - start > 3, start < end { candidate.content.append(start..<end) }
        }
        add(candidate, reader)
    }

    /// "the warning that …", with its owner as the source.
    private mutating func noun(_ reader: ClauseReader, _ index: Int, _ unit: Int) {
        guard reader.has(index + 1, .that), !reader.isPredicate(index + 2) else { return }
        let end = reader.contentEnd(from: index + 1, frame: .noun, isRelative: false)
        var source: Range<Int>?
        if reader.has(index - 1, .possessive) {
            source = index - 1..<index
        } else if reader[index - 1]?.isPossessive ?? false {
            source = reader.nounPhrase(endingAt: index - 2, through: index)
        }
        let candidate = Candidate(
            cue: Int(reader.items[index].entry.noun),
            frame: .noun,
            voice: .finite,
            cueItems: index..<index + 1,
            source: source,
            content: [index + 1..<end],
            unit: unit,
            score: 0,
            act: .speech
        )
        add(candidate, reader)
    }

    /// Colons, dashes and labels, which need no verb.
    private mutating func marks(_ reader: ClauseReader, _ unit: Int, speaking: Range<Int>?) {
        let range = reader.unit
        guard let first = range.first else { return }
        // "…" — Name, and nothing else
        var quoteEnd = first
        while reader[quoteEnd]?.isQuote ?? false { quoteEnd += 1 }
        if quoteEnd > first, reader.mark(quoteEnd) == .dash, let source = reader.phrase(from: quoteEnd + 1),
            reader.items[source.lowerBound].isCapitalised, reader[source.upperBound].map({ $0.mark == .stop }) ?? true,
            !source.contains(where: { reader.isPredicate($0) })
        {
            add(mark(.signature, source, [first..<quoteEnd], quoteEnd..<quoteEnd + 1, unit), reader)
        }
        // Name: "…"
        if let colon = range.first(where: { reader.mark($0) == .colon }), reader[colon + 1]?.isQuote ?? true {
            // A phrase alone before the colon is a label; behind a predicate its subject speaks.
            let phrase = reader.subject(before: colon)
            let source = phrase.flatMap { $0.lowerBound == first ? $0 : nil } ?? speaking ?? phrase
            var end = colon + 1
            while reader[end]?.isQuote ?? false { end += 1 }
            let content = end > colon + 1 ? [colon + 1..<end] : []
            add(mark(.label, source, content, colon..<colon + 1, unit), reader)
        }
    }

    private func mark(
        _ frame: Candidate.Frame,
        _ source: Range<Int>?,
        _ content: [Range<Int>],
        _ cue: Range<Int>,
        _ unit: Int
    ) -> Candidate {
        Candidate(
            cue: -1,
            frame: frame,
            voice: .finite,
            cueItems: cue,
            source: source,
            content: content,
            unit: unit,
            score: 0,
            act: .speech
        )
    }

    private mutating func add(_ candidate: Candidate, _ reader: ClauseReader) {
        var candidate = candidate
        if candidate.content.isEmpty {
            // "He said:" at the end of a paragraph: the content is the quotation that follows.
            guard candidate.frame == .colon || candidate.frame == .label,
                candidate.cueItems.upperBound == reader.unit.upperBound,
                candidate.unit + 1 < narrative.units.count,
                let next = narrative.units[candidate.unit + 1].items.first, narrative.items[next].isQuote
            else { return }
            candidate.content = [next..<next + 1]
        }
        // "Which, the office says, would cost": the content is the clause around.
        if candidate.frame == .plain, let first = candidate.content.first,
            reader.isAuxiliary(first.lowerBound)
                || candidate.length == 1 && !reader.items[first.lowerBound].isQuote
                    && reader.has(first.lowerBound, [.objectPronoun, .that, .determiner])
        {
            return
        }
        // An empty "it" says nothing.
        if let source = candidate.source, source.count == 1, reader.has(source.lowerBound, .emptySubject),
            candidate.voice == .passive || candidate.frame == .plain && candidate.act == .stance
        {
            candidate.source = nil
        }
        candidates.append(candidate)
    }
}
