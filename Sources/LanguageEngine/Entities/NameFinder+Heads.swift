// Names that their last or first word betrays: "Foreign Ministry", "Bank of Korea", "Gulf of Aden", "Paris Agreement".
extension NameFinder {
    /// The name from a token to the end of its run when a head closes it, with what "of" adds; nil otherwise.
    func headedName(
        _ start: Int,
        _ runEnd: Int,
        _ match: (entry: NameEntry, range: Range<Int>)?,
        titled: Bool
    ) -> NameCandidate? {
        if let match, match.range.upperBound >= runEnd {
            // "Conservative Party of Canada" is another party than the known one.
            guard match.entry.category == .organisation, match.range.upperBound == runEnd,
                scan.is(runEnd - 1, .partyHead),
                !scan.isAllCapitals(runEnd - 1)
            else { return nil }
            return headWithComplement(start, runEnd)
        }
        // The second part of "Ukraine-NATO Council" does not own the head.
        if scan.isHyphen(start - 1) { return nil }
        if let candidate = startedName(start, runEnd) { return candidate }
        var end = runEnd
        while end > start + 1, scan.is(end - 1, .suffix) { end -= 1 }
        let head = end - 1
        let heads: WordClass = [.organisationHead, .locationHead, .eventHead]
        if end < runEnd, scan.is(head, .eventHead) {
            return NameCandidate(range: start..<runEnd, kind: .other, rule: .headed, confidence: 0.8)
        }
        guard scan.is(head, heads), end == runEnd, !hasOffice(start, head) else {
            return headWithComplement(start, runEnd)
        }
        if end - start == 1 { return headWithComplement(start, runEnd) }
        // "President Park", "Jin Park".
        if titled, end - start <= 2, !scan.is(head, .organisationHead) { return nil }
        if scan.is(start, .firstName), end - start == 2, !scan.is(head, .organisationHead), !isPlainWord(start) {
            return nil
        }
        if let candidate = headWithComplement(start, runEnd) { return candidate }
        return candidate(start..<end, head: head)
    }

    private func candidate(_ range: Range<Int>, head: Int) -> NameCandidate {
        let kind: Entity.Kind =
            if scan.is(head, .organisationHead) { .organisation } else if scan.is(head, .locationHead) {
                .location
            } else { .other }
        return NameCandidate(range: range, kind: kind, rule: .headed, confidence: 0.8)
    }

    private func hasOffice(_ start: Int, _ head: Int) -> Bool {
        var index = start
        while index < head - 1 {
            if scan.is(index, [.office, .address]), !scan.is(index, .officeModifier) { return true }
            index += 1
        }
        return false
    }

    /// "Mount Fuji", "Operation Dawn", "Hurricane Maria".
    private func startedName(_ start: Int, _ runEnd: Int) -> NameCandidate? {
        guard runEnd - start >= 2, runEnd - start <= 4, !isStart(start) || !scan.is(start, .common) else { return nil }
        if scan.is(start, .eventStart), !scan.is(start + 1, .office) {
            return NameCandidate(range: start..<runEnd, kind: .other, rule: .headed, confidence: 0.75)
        }
        guard scan.is(start, .locationStart), !scan.is(start, .particle), !scan.is(runEnd - 1, .organisationHead) else {
            return nil
        }
        return NameCandidate(range: start..<runEnd, kind: .location, rule: .headed, confidence: 0.75)
    }

    /// "Ministry of Trade, Industry and Energy", "University of Oxford", "Sea of Marmara": the head, wherever it stands in
    /// the run, and its complement; nil when there is none.
    private func headWithComplement(_ start: Int, _ runEnd: Int) -> NameCandidate? {
        let head = runEnd - 1
        guard scan.is(runEnd, Self.of) || scan.is(runEnd, Self.for), runEnd < sentence.upperBound,
            scan.is(head, [.organisationHead, .locationHead, .eventHead]), !hasOffice(start, head)
        else { return nil }
        let isFor = scan.is(runEnd, Self.for)
        if isFor, !scan.is(head, .organisationHead) { return nil }
        if scan.is(head, .eventHead), !scan.is(head, [.organisationHead, .locationHead]), !isTreaty(head) {
            return nil
        }
        if scan.is(head, .office) { return nil }
        var first = runEnd + 1
        if scan.is(first, Self.the), scan.isCapital(first + 1) { first += 1 }
        guard first < sentence.upperBound, scan.isCapital(first), !scan.is(first, [.function, .calendar, .address])
        else { return nil }
        // "the Senate of Brazil" and "the Army of Iraq" name an organ and its country.
        let end = complementEnd(first, isOrgan: scan.is(head, .organHead))
        return candidate(start..<end, head: head)
    }

    private func isTreaty(_ head: Int) -> Bool {
        scan.is(head, Self.treaty) || scan.is(head, Self.battle) || scan.is(head, Self.siege)
    }

    private static let treaty = WordHash.hash("treaty")
    private static let battle = WordHash.hash("battle")
    private static let siege = WordHash.hash("siege")

    private func complementEnd(_ first: Int, isOrgan: Bool) -> Int {
        var end = capitalsEnd(first)
        guard isOrgan else {
            if scan.is(end, Self.and), scan.isCapital(end + 1), scan.is(end + 1, .common) { end = capitalsEnd(end + 1) }
            return end
        }
        // A list counts only when it is closed by "and": "Trade, Industry and Energy".
        var index = end
        var closed = end
        while index < sentence.upperBound {
            if scan.isMark(index, UInt8(ascii: ",")), scan.isCapital(index + 1), isPlainWord(index + 1) {
                index = capitalsEnd(index + 1)
            } else if scan.is(index, Self.and) || scan.isMark(index, UInt8(ascii: "&")), scan.isCapital(index + 1),
                isPlainWord(index + 1)
            {
                closed = capitalsEnd(index + 1)
                break
            } else {
                break
            }
        }
        return closed
    }

    private func capitalsEnd(_ first: Int) -> Int {
        var end = first + 1
        while end < sentence.upperBound {
            if scan.isCapital(end), !scan.is(end, [.function, .calendar]) {
                end += 1
            } else if scan.isHyphen(end), scan.tokens[end + 1].kind == .word {
                end += 2
            } else if scan.is(end, .particle), scan.isLower(end), scan.isCapital(end + 1) {
                end += 2
            } else {
                break
            }
        }
        return min(end, sentence.upperBound)
    }

    /// "2024 Taiwanese presidential election": the end of an event named by its year; nil when none starts here.
    mutating func readYearEvent(_ start: Int) -> Int? {
        guard scan.tokens[start].kind == .number, scan.tokens[start].count == 4, scan.isCapital(start + 1) else {
            return nil
        }
        var index = start + 1
        let limit = min(sentence.upperBound, start + 9)
        while index < limit {
            if scan.is(index, Self.electionWords) {
                candidates.append(
                    NameCandidate(range: start..<index + 1, kind: .other, rule: .headed, confidence: 0.7)
                )
                return index + 1
            }
            guard scan.tokens[index].kind == .word || scan.isHyphen(index), !scan.is(index, .function) else {
                return nil
            }
            index += 1
        }
        return nil
    }

    private static let electionWords = ["election", "elections", "referendum", "by-election"].map { WordHash.hash($0) }
}

extension WordScan {
    /// Whether the token is one of these words, whatever its case.
    package func `is`(_ index: Int, _ words: [UInt64]) -> Bool {
        index >= 0 && index < count && words.contains(hashes[index])
    }
}
