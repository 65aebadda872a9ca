/// What a text says for certain in one place and only hints at in another.
struct NameMemory {
    /// Surnames, and first names, of people whom the text names in full, with the confidence of the naming.
    private(set) var people: [UInt64: Double] = [:]
    /// Abbreviations that stand in brackets behind an organisation.
    private(set) var acronyms: Set<UInt64> = []
    /// The types of names that occur several times, summed over the occurrences; the key is the hash of the words.
    private(set) var votes: [UInt64: [Double]] = [:]

    /// Knows nothing.
    init() {}

    /// Collects the evidence of the first pass.
    init(_ scan: WordScan, _ candidates: [NameCandidate]) {
        for candidate in candidates {
            let hash = Self.hash(scan, candidate.range)
            votes[hash, default: [0, 0, 0, 0, 0]][Self.index(candidate.kind)] += candidate.confidence
            if candidate.kind == .person { addPerson(scan, candidate) }
            if candidate.kind == .organisation { addAcronym(scan, candidate) }
        }
    }

    private mutating func addPerson(_ scan: WordScan, _ candidate: NameCandidate) {
        let range = candidate.range
        guard range.count > 1 || candidate.rule == .titled, candidate.confidence >= 0.5 else { return }
        var last = range.upperBound - 1
        while last > range.lowerBound, scan.is(last, .suffix) { last -= 1 }
        // "Kim Jong-un" is "Kim": a name with a hyphen or of a family-first tradition is cited by its first word.
        if scan.is(range.lowerBound, .firstName) || scan.isHyphen(last - 1) || range.count > 2 {
            remember(scan.hashes[range.lowerBound], candidate.confidence)
        }
        remember(scan.hashes[last], candidate.confidence)
    }

    private mutating func remember(_ hash: UInt64, _ confidence: Double) {
        people[hash] = max(people[hash] ?? 0, confidence)
    }

    private mutating func addAcronym(_ scan: WordScan, _ candidate: NameCandidate) {
        let open = candidate.range.upperBound
        guard scan.isMark(open, UInt8(ascii: "(")), scan.isMark(open + 2, UInt8(ascii: ")")), scan.isCapital(open + 1),
            scan.tokens[open + 1].count >= 2
        else { return }
        acronyms.insert(scan.hashes[open + 1])
    }

    /// The type that most of the text gives to these words, with its share; nil when they occur once.
    func majority(_ hash: UInt64) -> (kind: Entity.Kind, weight: Double)? {
        guard let sums = votes[hash] else { return nil }
        var best = 0
        for index in sums.indices where sums[index] > sums[best] { best = index }
        return (Entity.Kind.allCases[best], sums[best])
    }

    static func hash(_ scan: WordScan, _ range: Range<Int>) -> UInt64 {
        range.reduce(WordHash.seed) { WordHash.combine($0, scan.hashes[$1]) }
    }

    private static func index(_ kind: Entity.Kind) -> Int {
        switch kind {
        case .person: 0
        case .organisation: 1
        case .place: 2
        case .location: 3
        case .other: 4
        }
    }
}

// The second pass, and headlines.
extension NameFinder {
    /// Lets the evidence of the whole text decide about single words and names of uncertain type.
    mutating func apply(_ memory: NameMemory) {
        for index in candidates.indices where candidates[index].isOpen {
            let range = candidates[index].range
            if range.count == 1 {
                let hash = scan.hashes[range.lowerBound]
                if memory.acronyms.contains(hash) {
                    set(index, .organisation, .acronym, 0.85)
                    continue
                }
                if memory.people[hash] != nil {
                    set(index, .person, .memory, 0.8)
                    continue
                }
            }
            if let (kind, weight) = memory.majority(NameMemory.hash(scan, range)), kind != candidates[index].kind,
                weight > candidates[index].confidence
            {
                candidates[index].kind = kind
            }
        }
        for index in skippedStarts where memory.people[scan.hashes[index]] != nil {
            guard scan.is(index + 1, [.saying, .act]) || scan.isPossessive(index + 1) else { continue }
            candidates.append(NameCandidate(range: index..<index + 1, kind: .person, rule: .memory, confidence: 0.6))
        }
    }

    private mutating func set(_ index: Int, _ kind: Entity.Kind, _ rule: NameCandidate.Rule, _ confidence: Double) {
        candidates[index].kind = kind
        candidates[index].rule = rule
        candidates[index].confidence = max(candidates[index].confidence, confidence)
    }

    /// Reads a line whose capitals say nothing: names must be known from the text, from the dictionary or by a title.
    mutating func readHeadline(_ range: Range<Int>, _ memory: NameMemory) {
        sentence = range
        var index = range.lowerBound
        while index < range.upperBound {
            guard scan.isCapital(index) else {
                index += 1
                continue
            }
            if let match = lexicon.longestMatch(scan, at: index, limit: range.upperBound),
                match.range.count > 1 || !isPlainWord(index)
            {
                add(match)
                index = max(index + 1, match.range.upperBound)
            } else if let end = knownEnd(index, memory) {
                index = end
            } else if let end = titledEnd(index) {
                index = end
            } else {
                index += 1
            }
        }
    }

    /// The end of the longest name that the text gives elsewhere, added as a candidate.
    private mutating func knownEnd(_ start: Int, _ memory: NameMemory) -> Int? {
        var hash = WordHash.seed
        var best: (end: Int, kind: Entity.Kind)?
        for index in start..<min(sentence.upperBound, start + 6) {
            hash = WordHash.combine(hash, scan.hashes[index])
            if let (kind, weight) = memory.majority(hash), weight >= 0.5 { best = (index + 1, kind) }
        }
        if best == nil, memory.people[scan.hashes[start]] != nil, !isPlainWord(start) { best = (start + 1, .person) }
        guard let best else { return nil }
        candidates.append(NameCandidate(range: start..<best.end, kind: best.kind, rule: .memory, confidence: 0.7))
        return best.end
    }

    /// The end of a person's name behind a title or starting with a first name, added as a candidate.
    private mutating func titledEnd(_ start: Int) -> Int? {
        var first = start
        var titled = false
        if let end = titleEnd(start, sentence.upperBound) {
            first = end
            titled = true
        }
        guard first < sentence.upperBound, titled || scan.is(first, .firstName) else { return nil }
        var end = first
        while end < sentence.upperBound, end - first < 4, scan.isCapital(end) || scan.isHyphen(end),
            !isPlainWord(end) || (end == first && scan.is(end, .firstName)), !scan.is(end, [.saying, .act, .calendar])
        {
            end += 1
        }
        while end > first, scan.isHyphen(end - 1) { end -= 1 }
        guard end - first >= (titled ? 1 : 2) else { return titled ? first : nil }
        candidates.append(
            NameCandidate(range: first..<end, kind: .person, rule: titled ? .titled : .person, confidence: 0.6)
        )
        return end
    }
}
