// What an unknown run of capitals is: evidence for each type is added up.
extension NameFinder {
    /// The type that the evidence favours; nil when there is too little for a name.
    func weigh(_ range: Range<Int>, titled: Bool) -> NameCandidate? {
        // "R-Ohio" behind the name of a lawmaker.
        if scan.tokens[range.lowerBound].count == 1, scan.isHyphen(range.lowerBound + 1) { return nil }
        if range.count == 1, let candidate = weighSingle(range.lowerBound, titled: titled) { return candidate }
        if range.count == 1 { return nil }
        var person = 0.0
        var organisation = 0.0
        var place = 0.0
        var other = 0.2
        let first = range.lowerBound
        var plain = 0
        var words = 0
        for index in range where scan.tokens[index].kind == .word {
            words += 1
            if isPlainWord(index), !scan.is(index, .particle) { plain += 1 }
            if scan.isAllCapitals(index), !scan.tokens[index].shape.contains(.isAbbreviation) {
                organisation += 1
                person -= 0.8
            } else if index > first, scan.tokens[index].shape.contains(.isAbbreviation), scan.tokens[index].count == 2 {
                person += 1.5
            }
            if scan.tokens[index].shape.contains(.hasDigit) {
                person -= 2
                other += 0.8
            }
            if index > first, scan.is(index, .particle) { person += 0.6 }
            if scan.is(index, .suffix) { person += 1.5 }
            if index > first, scan.isHyphen(index - 1), scan.isLower(index) { person += 1.5 }
        }
        if scan.is(first, .compass) {
            person -= 1
            place += 0.8
            other += 0.6
        }
        if scan.is(first, .firstName) { person += 1.6 }
        if titled { person += 3 }
        if words <= 4, plain == 0 { person += 1 }
        if plain > 0 { person -= 0.5 * Double(plain) }
        if plain == words {
            other += 0.7
            organisation += 0.5
        }
        if words > 4 { person -= 0.7 }
        addContext(range, &person, &organisation, &place, &other)
        return decide(range, person, organisation, place, other, titled: titled)
    }

    private func addContext(
        _ range: Range<Int>,
        _ person: inout Double,
        _ organisation: inout Double,
        _ place: inout Double,
        _ other: inout Double
    ) {
        let before = range.lowerBound - 1
        let after = range.upperBound
        if before >= sentence.lowerBound {
            if scan.is(before, Self.the) {
                person -= 1.5
                organisation += 0.6
                place += 0.3
                other += 0.5
            } else if scan.is(before, Self.inside) {
                place += range.count == 1 ? 1.2 : 0.8
            } else if scan.is(before, Self.for), scan.is(before - 1, Self.member) {
                // "the Member for Larvik".
                place += 2
            } else if scan.is(before, Self.toward) {
                place += 0.4
            }
            if scan.tokens[before].shape.contains(.opens), scan.tokens[before].kind == .punctuation { other += 0.8 }
            if scan.tokens[before].kind == .number { other += 0.6 }
        }
        guard after < sentence.upperBound else { return }
        if scan.is(after, .saying) { person += 0.9 } else if scan.is(after, .act) { person += 0.3 }
        if scan.is(after, .product) || scan.is(after, .eventHead), scan.isLower(after) { other += 1.6 }
        if scan.is(after, Self.who) || (scan.isMark(after, UInt8(ascii: ",")) && scan.is(after + 1, Self.who)) {
            person += 1.5
        }
        if scan.isMark(after, UInt8(ascii: ",")), after + 2 < sentence.upperBound {
            let next = after + 1
            if scan.tokens[next].kind == .number, scan.tokens[next].count == 2, scan.isMark(next + 1, UInt8(ascii: ","))
            {
                person += 2
            }
            if scan.isCapital(next), let match = lexicon.longestMatch(scan, at: next, limit: sentence.upperBound),
                match.entry.kind == .place, range.count <= 2
            {
                place += 1
            }
            if scan.is(next, .office) || (scan.is(next + 1, .office) && scan.isLower(next)) { person += 0.8 }
        }
    }

    private func decide(
        _ range: Range<Int>,
        _ person: Double,
        _ organisation: Double,
        _ place: Double,
        _ other: Double,
        titled: Bool
    ) -> NameCandidate? {
        let best = max(person, organisation, place, other)
        guard best > 0.3 else { return nil }
        let (kind, rule): (Entity.Kind, NameCandidate.Rule) =
            if best == person {
                (.person, titled ? .titled : .person)
            } else if best == place {
                (.place, .place)
            } else if best == organisation {
                (.organisation, .capitals)
            } else {
                (.other, .other)
            }
        return NameCandidate(range: range, kind: kind, rule: rule, confidence: min(0.9, 0.35 + best * 0.15))
    }

    /// One word: surname, abbreviation, place.
    private func weighSingle(_ index: Int, titled: Bool) -> NameCandidate? {
        if scan.is(index, .noName) { return nil }
        // "my right hon. Friend"
        if titled, !scan.is(index, [.function, .calendar]), !scan.is(index, Self.colleagues) {
            return NameCandidate(range: index..<index + 1, kind: .person, rule: .titled, confidence: 0.85)
        }
        if let organ = organ(index) { return organ }
        // Another head alone ("the Institute") names nothing by itself.
        if scan.is(
            index,
            [.organHead, .organisationHead, .locationHead, .eventHead, .office, .officeModifier, .calendar, .address]
        ), isPlainWord(index) || !scan.is(index, .firstName) {
            return nil
        }
        let isAbbreviation = scan.isAllCapitals(index)
        if isPlainWord(index), !scan.is(index, .firstName), !isAbbreviation || isShout(index) { return nil }
        let token = scan.tokens[index]
        if token.count == 1 || token.shape.contains(.isAbbreviation) { return nil }
        // "R131" is a sum of money, "B2" a size.
        if token.shape.contains(.hasDigit), scan.bytes[token.start + 1] &- 0x30 < 10 { return nil }
        var person = scan.is(index, .firstName) ? 1.1 : 0.5
        var organisation = isAbbreviation ? 1.5 : 0.35
        var place = 0.3
        var other = 0.2
        if isAbbreviation, token.count > 6 {
            // A speaker's name in capitals, rather than an abbreviation.
            organisation -= 1
            if scan.isMark(index + 1, UInt8(ascii: ":")) { person += 1 }
        } else if isAbbreviation {
            person -= 1
        }
        if token.shape.contains(.hasDigit) {
            other += 1
            person -= 0.5
        }
        addContext(index..<index + 1, &person, &organisation, &place, &other)
        return decide(index..<index + 1, person, organisation, place, other, titled: false)
    }

    /// "the Commission", "this House", "Iceland's Parliament": an organ whose name its context completes.
    private func organ(_ index: Int) -> NameCandidate? {
        guard scan.is(index, Self.namedOrgans), !scan.isAllCapitals(index), !isStart(index) else { return nil }
        let before = index - 1
        guard scan.is(before, Self.determiners) || scan.isPossessive(before) || scan.is(index, Self.bareOrgans) else {
            return nil
        }
        return NameCandidate(
            range: index..<index + 1,
            kind: .organisation,
            rule: .organ,
            confidence: Self.organConfidence
        )
    }

    /// Organs that their head alone names where it is written with a capital.
    static let namedOrgans = [
        "commission", "council", "parliament", "senate", "congress", "house", "assembly", "court", "ministry",
        "commons", "lords", "bundestag", "duma", "knesset",
    ]
    .map { WordHash.hash($0) }
    private static let determiners = ["the", "this", "our", "its", "their"].map { WordHash.hash($0) }
    private static let bareOrgans = ["parliament", "congress"].map { WordHash.hash($0) }

    /// Whether a common word is in capitals for weight, "FREE": an abbreviation that is also a word stands behind an
    /// article, a comma or a bracket.
    private func isShout(_ index: Int) -> Bool {
        guard scan.is(index, .common) else { return false }
        let before = index - 1
        return
            !(scan.is(before, Self.the) || scan.isMark(before, UInt8(ascii: ","))
            || scan.isMark(before, UInt8(ascii: "(")))
    }

    private static let inside = ["in", "at", "near", "outside", "across", "around", "inside"].map { WordHash.hash($0) }
    private static let toward = ["from", "to", "toward", "towards", "of"].map { WordHash.hash($0) }
    private static let colleagues = [
        "friend", "friends", "gentleman", "gentlemen", "lady", "ladies", "member", "members", "colleague", "colleagues",
    ]
    .map { WordHash.hash($0) }
    private static let member = ["member", "members", "mp", "mps"].map { WordHash.hash($0) }
    private static let who = WordHash.hash("who")
}
