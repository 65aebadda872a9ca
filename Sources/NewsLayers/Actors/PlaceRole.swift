import LanguageEngine

/// Whether a capital or a seat of government stands for the government or is only the place of something.
///
/// A capital acts as the subject of a verb, the owner of something that cities do not own, and the object of asking,
/// accusing and dealing; it is a place behind "in", "at" and "near", behind verbs of motion and in a dateline.
struct PlaceRole {
    let scan: WordScan

    /// Whether the name in these tokens stands for the government.
    func acts(_ range: Range<Int>, sentence: Range<Int>, isBuilding: Bool) -> Bool {
        let before = range.lowerBound - 1
        var after = range.upperBound
        if scan.isHyphen(after) { return !scan.is(after + 1, Self.based) }
        if scan.isPossessive(after) {
            after += 1
            return !cityNoun(after)
        }
        if isDateline(range, sentence) { return false }
        let previous = before >= sentence.lowerBound ? before : -1
        let preposition = scan.is(previous, Self.the) ? previous - 1 : previous
        if scan.is(preposition, Self.locative) { return false }
        // "Warsaw, Poland" names the city.
        if scan.isMark(after, UInt8(ascii: ",")), scan.isCapital(after + 1), scan.is(previous, Self.locative) {
            return false
        }
        if scan.is(preposition, Self.motion) { return false }
        if scan.is(preposition, Self.directional) {
            return !(0..<4).contains {
                scan.is(preposition - 1 - $0, Self.motion) && preposition - 1 - $0 >= sentence.lowerBound
            }
                && !scan.is(preposition, Self.from)
        }
        if scan.isLower(after), scan.is(after, .eventHead), !scan.is(after, .act) { return false }
        if scan.is(preposition, Self.of) { return !scan.is(preposition - 1, Self.cityNouns) && !isBuilding }
        if scan.is(preposition, Self.dealing) { return true }
        if scan.is(after, .act) || scan.is(after, .saying) { return true }
        guard after < sentence.upperBound else { return previous >= 0 }
        // "the Helsinki summit", "Moscow talks": the place of an event; "Washington officials" speak for the state.
        if scan.isLower(after), !scan.is(after, .function) {
            if scan.is(after, .office) || scan.is(after, Self.people) { return true }
            return !scan.is(after, [.eventHead, .common, .locationHead])
        }
        if scan.isCapital(after), scan.is(after, [.eventHead, .locationHead]) { return false }
        return true
    }

    private func cityNoun(_ index: Int) -> Bool {
        scan.is(index, Self.cityNouns) || scan.is(index + 1, Self.cityNouns) && scan.isLower(index)
    }

    /// "SEOUL, June 20 (Agency) -", "MOSCOW (Agency) -": the place from which a report comes.
    private func isDateline(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard scan.tokens[range.lowerBound].shape.contains(.startsLine) else { return false }
        let after = range.upperBound
        if scan.isMark(after, UInt8(ascii: "(")) { return true }
        if scan.isMark(after, UInt8(ascii: ",")), scan.is(after + 1, .calendar) { return true }
        let isShouted = scan.isAllCapitals(range.lowerBound)
        guard after < scan.count, scan.tokens[after].kind == .punctuation else { return false }
        return isShouted || !scan.isMark(after, UInt8(ascii: ",")) && after - range.lowerBound <= 3 && isDash(after)
    }

    private func isDash(_ index: Int) -> Bool {
        let token = scan.tokens[index]
        return token.count == 3 && scan.bytes[token.start] == 0xE2 && scan.bytes[token.start + 1] == 0x80
            && (0x93...0x95).contains(scan.bytes[token.start + 2])
            || scan.isMark(index, UInt8(ascii: "-")) && scan.tokens[index].spaceAfter
    }

    private static func hashes(_ words: String) -> [UInt64] {
        words.split(whereSeparator: \.isWhitespace).map { WordHash.hash(String($0)) }
    }

    private static let based = hashes("based born area bound trained educated style")
    private static let the = WordHash.hash("the")
    private static let of = WordHash.hash("of")
    private static let from = WordHash.hash("from")
    private static let locative = hashes(
        "in at near outside inside around across downtown central throughout within beyond over into via through greater"
    )
    private static let directional = hashes("to from for toward towards")
    private static let dealing = hashes("with between against on by and upon about versus")
    private static let motion = hashes(
        """
        visit visits visited visiting travel travels travelled traveled traveling travelling trip trips fly flies flew flight flights
        flying return returns returned returning arrive arrives arrived arriving arrival come comes came go goes went going gone
        reach reached leave leaves left leaving departed drive drove road journey tour toured moved move headed heading invited
        enter entered entering hit struck bombed shelled attacked
        """
    )
    private static let cityNouns = hashes(
        """
        street streets suburb suburbs outskirts mayor residents resident centre center airport metro subway downtown university
        hospital hospitals population neighbourhood neighbourhoods neighborhood neighborhoods district districts square port
        headquarters stock hotel restaurants traffic skyline climate weather museum museums schools cathedral stadium city capital
        north south east west heart airports station
        """
    )
    private static let people = hashes(
        "officials diplomats policymakers lawmakers sources insiders government administration"
    )
}
