// Runs of capitals: where they end and where they are cut.
extension NameFinder {
    /// The end of the run of capitals that starts at a token.
    func runEnd(_ start: Int) -> Int {
        var index = start + 1
        while index < sentence.upperBound {
            if scan.isCapital(index) {
                if breaksRun(index) { break }
                index += 1
            } else if let end = joinEnd(index, start) {
                index = end
            } else {
                break
            }
        }
        return index
    }

    private func breaksRun(_ index: Int) -> Bool {
        if scan.is(index, .function), !scan.is(index, .officeModifier) {
            // "Will" and "May" may be names, behind a first name or a title; "Do-yun" and "In-su" are.
            return !scan.is(index, .firstName) && !beginsHyphenatedName(index)
        }
        guard scan.is(index, .calendar) else { return false }
        return !scan.is(index - 1, [.firstName, .address])
    }

    /// Whether a capital word and the word behind its hyphen make a given name: the second part is no English word.
    private func beginsHyphenatedName(_ index: Int) -> Bool {
        let next = index + 2
        return next < sentence.upperBound && scan.isHyphen(index + 1) && scan.isLower(next)
            && scan.tokens[next].kind == .word && !isPlainWord(next)
    }

    /// Where the run goes on when a token without a capital belongs to it; nil when it ends before the token.
    private func joinEnd(_ index: Int, _ start: Int) -> Int? {
        let limit = sentence.upperBound
        if scan.isHyphen(index), index + 1 < limit {
            let next = index + 1
            if scan.isCapital(next) { return breaksHyphen(next) ? nil : next + 1 }
            guard scan.tokens[next].kind == .word, !scan.is(next, [.act, .saying, .office]) else { return nil }
            if !isPlainWord(next) || scan.is(next, .particle) { return next + 1 }
            // "Lee Jong-sub": a Korean given name may have a part that is an English word.
            let isGivenName = index - start == 2 && scan.is(start, .firstName) && scan.tokens[next].count <= 4
            return isGivenName && !scan.is(next, Self.compoundEnds) ? next + 1 : nil
        }
        if scan.isMark(index, UInt8(ascii: "&")), scan.isCapital(index + 1) { return index + 2 }
        if scan.is(index, .particle), scan.isLower(index) {
            var next = index + 1
            while next < limit, scan.isHyphen(next) || (scan.is(next, .particle) && scan.isLower(next)) { next += 1 }
            return scan.isCapital(next) && next < limit && next - index <= 3 && !scan.is(next, .function)
                ? next + 1 : nil
        }
        if scan.isMark(index, UInt8(ascii: ",")), scan.is(index + 1, .suffix), scan.isCapital(index + 1) {
            return index + 2
        }
        if scan.isPossessive(index), scan.isCapital(index + 1) {
            return possessiveInside(index, start)
        }
        if scan.tokens[index].kind == .number, scan.is(index - 1, .eventStart) { return index + 1 }
        return nil
    }

    private static let compoundEnds = [
        "led", "born", "run", "era", "wing", "made", "held", "free", "like", "wide", "only", "day",
    ]
    .map { WordHash.hash($0) }

    /// "Ukraine-NATO": two names of the dictionary joined by a hyphen are two.
    private func breaksHyphen(_ next: Int) -> Bool {
        guard let right = lexicon.longestMatch(scan, at: next, limit: sentence.upperBound),
            let left = lexicon.longestMatch(scan, at: next - 2, limit: next - 1)
        else { return false }
        return isState(left.entry) && isState(right.entry)
    }

    private func isState(_ entry: NameEntry) -> Bool {
        switch entry.category {
        case .country, .demonym, .capital, .organisation: true
        default: false
        }
    }

    /// "People's Party", "Workers' Union": a possessive inside the name of an organisation.
    private func possessiveInside(_ index: Int, _ start: Int) -> Int? {
        let isPlural = scan.tokens[index].kind == .punctuation && !scan.is(index - 1, .firstName)
        guard isPlural || isPlainWord(index - 1), !scan.is(index - 1, [.office, .officeModifier]),
            lexicon.longestMatch(scan, at: index - 1, limit: index) == nil
        else { return nil }
        var end = index + 1
        while end < sentence.upperBound, scan.isCapital(end), !scan.is(end, .function) { end += 1 }
        return scan.is(end - 1, [.organisationHead, .eventHead]) ? end : nil
    }

    /// Cuts a run into names and titles; returns the end of what was read, which may lie behind the run.
    mutating func segment(_ run: Range<Int>) -> Int {
        var index = run.lowerBound
        var unknown: Int?
        var titled = hasTitleBefore(run.lowerBound)
        var end = run.upperBound
        while index < run.upperBound {
            let match = knownName(index)
            if unknown == nil, let headed = headedName(index, run.upperBound, match, titled: titled) {
                candidates.append(headed)
                return max(end, headed.range.upperBound)
            }
            if let after = titleEnd(index, run.upperBound), match.map({ $0.range.upperBound < after }) ?? true {
                flush(&unknown, index, titled)
                titled = true
                index = after
                end = max(end, after)
                continue
            }
            if let match, !absorbs(match, unknown, run.upperBound, titled: titled) {
                if let start = unknown, start + 1 == match.range.lowerBound, scan.is(start, .compass),
                    match.entry.kind == .place
                {
                    // "South Vietnam", "Eastern Ghouta": another place than the known one.
                    unknown = nil
                    let range = start..<match.range.upperBound
                    candidates.append(NameCandidate(range: range, kind: .place, rule: .place, confidence: 0.8))
                } else {
                    flush(&unknown, match.range.lowerBound, titled)
                    add(match)
                }
                titled = match.entry.category == .figure ? false : titled && match.range.upperBound == index
                index = max(index + 1, match.range.upperBound)
                end = max(end, index)
                if scan.isHyphen(index), index < run.upperBound { index += 1 }
                continue
            }
            if unknown == nil {
                if scan.tokens[index].kind != .word {
                    index += 1
                    continue
                }
                if skipsAsModifier(index, run) {
                    index += 1
                    continue
                }
                unknown = index
            }
            index += 1
        }
        flush(&unknown, run.upperBound, titled)
        return end
    }

    /// The name of the dictionary at a token; "US Treasury" before "Secretary" is only "US".
    private func knownName(_ index: Int) -> (entry: NameEntry, range: Range<Int>)? {
        guard let match = lexicon.longestMatch(scan, at: index, limit: sentence.upperBound) else { return nil }
        let end = match.range.upperBound
        guard match.range.count > 1, scan.is(end, .office), scan.isCapital(end), scan.is(end - 1, .officeModifier)
        else {
            return match
        }
        return lexicon.longestMatch(scan, at: index, limit: end - 1) ?? match
    }

    /// "Senior", "Former", "New" before a name, where no office follows.
    private func skipsAsModifier(_ index: Int, _ run: Range<Int>) -> Bool {
        guard isPlainWord(index), scan.is(index, .officeModifier), index == run.lowerBound else { return false }
        return run.count > 1 && isStart(index)
    }

    /// Whether an office or form of address in lower case stands right before the run: "spokesman", "leader".
    private func hasTitleBefore(_ index: Int) -> Bool {
        index > sentence.lowerBound && scan.is(index - 1, [.office, .address]) && !scan.isCapital(index - 1)
    }

    /// Whether a known name is only a part of an unknown one: "Jordan" in "Jordan Bardella", "Trump" in "Melania Trump".
    private func absorbs(
        _ match: (entry: NameEntry, range: Range<Int>),
        _ unknown: Int?,
        _ end: Int,
        titled: Bool
    ) -> Bool {
        let start = match.range.lowerBound
        guard match.range.count == 1 else { return false }
        let category = match.entry.category
        if category == .organisation || category == .demonym || category == .seat { return false }
        if scan.isAllCapitals(start) { return false }
        if let unknown {
            if category == .figure { return true }
            return scan.is(unknown, .firstName) && start - unknown <= 2
        }
        let next = match.range.upperBound
        let isBeforeUnknown =
            next < end && scan.isCapital(next) && !isPlainWord(next)
            && !scan.is(next, [.office, .officeModifier, .organHead, .organisationHead, .locationHead, .eventHead])
            && lexicon.longestMatch(scan, at: next, limit: sentence.upperBound)
                .map { $0.entry.category == .figure } ?? true
        if category == .figure { return false }
        if titled, category != .country, !isBeforeUnknown { return true }
        return scan.is(start, .firstName) && isBeforeUnknown
    }

    /// The end of an office or form of address that starts at a token: "Prime Minister", "Secretary of State".
    func titleEnd(_ start: Int, _ limit: Int) -> Int? {
        var index = start
        var officeEnd: Int?
        while index < limit {
            if scan.is(index, [.office, .address]) {
                officeEnd = index + 1
            } else if !scan.is(index, .officeModifier), !(scan.isHyphen(index) && index > start) {
                break
            } else if scan.isLower(index), !scan.isHyphen(index - 1) {
                break
            }
            index += 1
        }
        guard var end = officeEnd else { return nil }
        if scan.is(end, Self.of) { end = titleComplement(end) ?? end }
        return end
    }

    /// The end of "of State", "of the Interior" behind an office; nil when something else follows "of".
    private func titleComplement(_ of: Int) -> Int? {
        var index = of + 1
        if scan.is(index, Self.the) { index += 1 }
        let first = index
        while index < sentence.upperBound, index - first < 4, scan.isCapital(index) {
            guard scan.is(index, [.officeModifier, .organHead]) else { break }
            index += 1
        }
        return index > first ? index : nil
    }

    static let of = WordHash.hash("of")
    static let the = WordHash.hash("the")
    static let and = WordHash.hash("and")
    static let `for` = WordHash.hash("for")

    /// Ends an unknown stretch and weighs it.
    private mutating func flush(_ unknown: inout Int?, _ end: Int, _ titled: Bool) {
        guard let start = unknown else { return }
        unknown = nil
        var end = end
        while end > start, scan.isHyphen(end - 1) || scan.tokens[end - 1].kind == .punctuation { end -= 1 }
        guard end > start else { return }
        if let candidate = weigh(start..<end, titled: titled) { candidates.append(candidate) }
    }
}
