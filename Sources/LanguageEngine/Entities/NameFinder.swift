package import DocumentModel

/// Finds names by lexicon, pattern and the evidence of the whole text.
///
/// The first pass reads sentences written in the usual way: names of the dictionary, runs of capitals cut at titles and
/// at the heads of organisations, places and events, and the rest weighed by what stands around it. The second pass
/// lets what is certain in one place decide elsewhere: a surname of a known person, an abbreviation given in brackets.
/// Headlines come last, because their capitals say nothing: there a name must be known from the text or the dictionary.
package struct NameFinder {
    /// Names less certain than this are dropped.
    static let threshold = 0.3
    /// How sure the rules are of an organ that its head alone names: too little for a name, unless a network joins in.
    static let organConfidence = 0.25

    let scan: WordScan
    let lexicon = NameLexicon.shared
    var candidates: [NameCandidate] = []
    /// Words that the text writes in lower case.
    var lowerSeen: Set<UInt64> = []
    /// The bounds of the sentence at hand.
    var sentence: Range<Int> = 0..<0
    /// Positions at the start of sentences whose capital says nothing.
    var skippedStarts: [Int] = []
    /// Sentences whose capitals say nothing.
    private(set) var headlines: [Range<Int>] = []
    /// What the text says for certain.
    private(set) var memory = NameMemory()

    /// Prepares to read a text.
    package init(_ scan: WordScan) { self.scan = scan }

    /// The names, sorted, without overlap.
    ///
    /// - Complexity: O(*n*) in the tokens of the text.
    package mutating func find(_ sentences: SentenceSequence) -> Annotations<Entity> {
        collect(sentences)
        return Annotations(selected().map { $0.entity(in: scan) })
    }

    /// Reads the text; the names are then among the candidates.
    mutating func collect(_ sentences: SentenceSequence) {
        collectLowerCase()
        for element in sentences.storage {
            let range = element.tokens.clamped(to: 0..<scan.count)
            if isHeadline(range) {
                headlines.append(range)
            } else {
                read(range)
            }
        }
        memory = NameMemory(scan, candidates)
        apply(memory)
        for range in headlines { readHeadline(range, memory) }
    }

    private mutating func collectLowerCase() {
        lowerSeen.reserveCapacity(scan.count / 6)
        for index in 0..<scan.count {
            let token = scan.tokens[index]
            guard token.kind == .word, !token.shape.contains(.startsUppercase), token.count > 2 else { continue }
            // The second part of "Sung-lac" is no word of its own.
            if index > 0, scan.isHyphen(index - 1) { continue }
            // Words of the lists need no evidence; only the others are worth a place in the set.
            if !scan.classes[index].isDisjoint(with: [.function, .common]) { continue }
            lowerSeen.insert(scan.hashes[index])
        }
    }

    /// Whether a capital at this token says nothing about its being a name.
    func isPlainWord(_ index: Int) -> Bool {
        scan.is(index, [.function, .common]) || lowerSeen.contains(scan.hashes[index])
    }

    /// Whether a word is a regular form of a common word: "doctors", "charities", "shelled".
    func isFormOfCommonWord(_ index: Int) -> Bool {
        let token = scan.tokens[index]
        guard token.count > 4, !token.shape.contains(.hasNonASCII) else { return false }
        return scan.stemHashes(index).contains {
            !lexicon.wordClass($0).isDisjoint(with: .common) || lowerSeen.contains($0)
        }
    }

    /// Whether capitals tell nothing in these tokens: title case, or capitals throughout.
    func isHeadline(_ range: Range<Int>) -> Bool {
        var plainCapitals = 0
        var lower = 0
        var allCapitals = 0
        var words = 0
        for index in range where scan.tokens[index].kind == .word {
            let token = scan.tokens[index]
            guard !token.shape.contains(.continuesWord) else { continue }
            words += 1
            if token.shape.contains(.allUppercase) { allCapitals += 1 }
            if scan.is(index, .function) || token.count < 4 { continue }
            if !token.shape.contains(.startsUppercase) {
                lower += 1
            } else if index != range.lowerBound, isPlainWord(index),
                !scan.is(index, [.office, .officeModifier, .organHead, .organisationHead, .locationHead, .calendar])
            {
                plainCapitals += 1
            }
        }
        if words >= 4, allCapitals * 10 >= words * 8 { return true }
        return plainCapitals >= 2 && lower * 4 <= plainCapitals
    }

    /// Reads a sentence whose capitals mean something.
    private mutating func read(_ range: Range<Int>) {
        sentence = range
        var index = range.lowerBound
        while index < range.upperBound {
            guard scan.tokens[index].kind != .punctuation else {
                index += 1
                continue
            }
            if scan.isCapital(index) {
                index = readCapital(index)
            } else if let end = readYearEvent(index) {
                index = end
            } else if let match = lexicon.longestMatch(scan, at: index, limit: range.upperBound) {
                add(match)
                index = max(index + 1, match.range.upperBound)
            } else {
                index += 1
            }
        }
    }

    /// Reads the run of capitals that starts at a token; returns where to go on.
    private mutating func readCapital(_ start: Int) -> Int {
        var start = start
        if isStart(start), isWeakStart(start) {
            if !scan.is(start, .function) { skippedStarts.append(start) }
            start += 1
            guard start < sentence.upperBound, scan.isCapital(start) else { return start }
        }
        if scan.is(start, [.function, .calendar]),
            lexicon.longestMatch(scan, at: start, limit: sentence.upperBound) == nil
        {
            return start + 1
        }
        let end = runEnd(start)
        return max(end, segment(start..<end))
    }

    /// Whether a token starts its sentence, or a quotation or clause that starts like one.
    func isStart(_ index: Int) -> Bool {
        var before = index - 1
        guard before >= sentence.lowerBound else { return true }
        let token = scan.tokens[before]
        if token.kind == .punctuation, token.shape.contains(.opens) || scan.isMark(before, UInt8(ascii: ":")) {
            return true
        }
        while before >= sentence.lowerBound {
            if scan.tokens[before].kind == .word || scan.tokens[before].kind == .number { return false }
            before -= 1
        }
        return true
    }

    /// Whether the capital at the start of a sentence is probably only that.
    private func isWeakStart(_ index: Int) -> Bool {
        guard isPlainWord(index) || endsLikeVerb(index) || isFormOfStart(index) else { return false }
        if let match = lexicon.longestMatch(scan, at: index, limit: sentence.upperBound) {
            if match.range.count > 1 { return false }
            if !scan.is(index, .common), !match.entry.isAmbiguous || !scan.is(index, .function) { return false }
            if scan.isAllCapitals(index) { return false }
        }
        if scan.is(index, .function) { return true }
        guard scan.isCapital(index + 1), !scan.is(index + 1, .function) else { return true }
        if scan.is(index, .firstName) { return false }
        return !scan.is(
            index,
            [.office, .officeModifier, .address, .organHead, .organisationHead, .locationStart, .eventStart]
        )
    }

    /// Whether a lone capital at the start of a sentence is a form of a common word.
    private func isFormOfStart(_ index: Int) -> Bool {
        !scan.isCapital(index + 1) && !scan.is(index, .firstName) && isFormOfCommonWord(index)
    }

    /// "Appearing", "Backed", "Unfortunately": participles and adverbs, which start sentences and name nothing.
    private func endsLikeVerb(_ index: Int) -> Bool {
        let token = scan.tokens[index]
        guard token.count > 4, !scan.is(index, [.firstName, .organisationHead]) else { return false }
        let isBeforeCapital = scan.isCapital(index + 1)
        if isBeforeCapital, scan.is(index + 1, [.organisationHead, .locationHead]) { return false }
        let tail = scan.bytes[token.end - 3..<token.end].map { $0 | 0x20 }
        if tail == Array("ing".utf8) { return true }
        let last = Array(tail.dropFirst())
        guard last == Array("ed".utf8) || last == Array("ly".utf8) else { return false }
        return !isBeforeCapital || isFormOfCommonWord(index)
    }

    /// Adds a name of the dictionary.
    mutating func add(_ match: (entry: NameEntry, range: Range<Int>)) {
        guard !match.range.isEmpty else { return }
        candidates.append(
            NameCandidate(
                range: match.range,
                kind: match.entry.kind,
                rule: .init(match.entry.category),
                confidence: match.entry.isAmbiguous ? 0.8 : 0.95,
                key: match.entry.key
            )
        )
    }

    /// The candidates that are certain enough, sorted, without overlap.
    func selected(from threshold: Double = threshold) -> [NameCandidate] {
        var sorted = candidates.filter { $0.confidence >= threshold && !$0.range.isEmpty }
        sorted.sort {
            $0.range.lowerBound != $1.range.lowerBound
                ? $0.range.lowerBound < $1.range.lowerBound : $0.range.count > $1.range.count
        }
        var found: [NameCandidate] = []
        found.reserveCapacity(sorted.count)
        var end = 0
        for candidate in sorted where candidate.range.lowerBound >= end {
            end = candidate.range.upperBound
            found.append(candidate)
        }
        return found
    }
}
