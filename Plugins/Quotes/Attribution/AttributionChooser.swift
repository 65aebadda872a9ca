import DossierKit

/// Chooses among the readings of a text: the best first, none over another's content; then quotations that stand alone
/// join the speaker before them.
struct AttributionChooser {
    private let narrative: Narrative
    private let profile: Profile
    /// For each item the number of the reading whose content holds it, from one; 0 for none.
    private var owner: [Int32]
    private(set) var attributions: [Attribution] = []
    /// Quoted strings that no reading took, by their index.
    private(set) var leftOver: [Int] = []

    init(_ narrative: Narrative, _ profile: Profile) {
        self.narrative = narrative
        self.profile = profile
        owner = [Int32](repeating: 0, count: narrative.items.count)
    }

    /// A reading whose content is taken by more than this share is dropped.
    private static let tolerance = 0.4

    /// How sure it is that words in marks without any cue are speech.
    private static let unattributedScore = 0.3

    /// Adds quoted strings that are speech by their form, though nothing says whose.
    mutating func addUnattributed(where isSpeech: (Int) -> Bool) {
        for (number, unit) in narrative.units.enumerated() {
            for item in unit.items where narrative.items[item].isQuote && owner[item] == 0 {
                guard isSpeech(narrative.items[item].quote) else { continue }
                let candidate = Candidate(
                    cue: -1,
                    frame: .alone,
                    voice: .finite,
                    cueItems: 0..<0,
                    source: nil,
                    content: [item..<item + 1],
                    unit: number,
                    score: Self.unattributedScore,
                    act: .speech
                )
                attributions.append(
                    Attribution(candidate: candidate, rule: "quotes/unattributed", paragraph: unit.paragraph)
                )
            }
        }
        attributions.sort { $0.start < $1.start }
    }

    mutating func choose(_ candidates: [Candidate]) {
        let table = FrameTable.standard
        var rated = candidates.filter {
            profile.admits($0, hasMarks: hasMarks($0.content), isNegated: isNegated($0))
        }
        for index in rated.indices { rated[index].score = table.rate(of: rated[index]) }
        let order = rated.indices.sorted {
            rated[$0].score != rated[$1].score ? rated[$0].score > rated[$1].score : $0 < $1
        }
        for index in order where rated[index].score >= profile.threshold { take(rated[index]) }
        attributions.sort { $0.start < $1.start }
        joinAlone()
        attributions.sort { $0.start < $1.start }
    }

    /// Whether words in marks that are no name stand in the content.
    private func hasMarks(_ content: [Range<Int>]) -> Bool {
        content.contains { piece in
            piece.contains { narrative.items[$0].isQuote && !narrative.names.contains(narrative.items[$0].quote) }
        }
    }

    private func isNegated(_ candidate: Candidate) -> Bool {
        // "asked not to be named": the negation may stand behind the cue.
        let start = candidate.content.first?.lowerBound ?? 0
        let end =
            start > candidate.cueItems.lowerBound
            ? max(start, candidate.cueItems.upperBound) : candidate.cueItems.upperBound
        return (candidate.cueItems.lowerBound..<min(end, candidate.cueItems.upperBound + 2)).contains {
            narrative.items[$0].has(.negation)
        }
    }

    private mutating func take(_ candidate: Candidate) {
        var taken = 0
        for piece in candidate.content {
            for item in piece where owner[item] != 0 { taken += 1 }
        }
        guard Double(taken) <= Self.tolerance * Double(candidate.length) else { return }
        attributions.append(
            Attribution(
                candidate: candidate,
                rule: "quotes/\(candidate.frame.rawValue)",
                paragraph: narrative.units[candidate.unit].paragraph
            )
        )
        for piece in candidate.content {
            for item in piece where owner[item] == 0 { owner[item] = Int32(attributions.count) }
        }
    }

    /// Gives quotations that stand alone to the speaker before them: in the same paragraph as another piece of the same
    /// quotation, in the next one as a quotation of its own.
    private mutating func joinAlone() {
        var next = 0
        var last: Int?
        var lastParagraph = -2
        for (number, unit) in narrative.units.enumerated() {
            while next < attributions.count, attributions[next].start < unit.items.upperBound {
                if attributions[next].candidate.act != .stance {
                    // "…," she said, referring to the plan. "…": the second piece belongs to what she said.
                    let isSecond =
                        last.map { attributions[$0].candidate.unit == attributions[next].candidate.unit } ?? false
                    if !isSecond || isQuoted(attributions[next]) || !(last.map { isQuoted(attributions[$0]) } ?? false)
                    {
                        last = next
                    }
                    lastParagraph = unit.paragraph
                }
                next += 1
            }
            guard let piece = standsAlone(unit) else { continue }
            let string = narrative.strings[narrative.items[piece.lowerBound].quote]
            if let last, lastParagraph == unit.paragraph || string.isContinuation && lastParagraph + 1 == unit.paragraph
            {
                attributions[last].candidate.content.append(piece)
                lastParagraph = unit.paragraph
                claim(piece, by: last)
            } else if let speaker = last, lastParagraph + 1 == unit.paragraph,
                attributions[speaker].candidate.source != nil, isQuoted(attributions[speaker])
            {
                add(piece, number, after: speaker)
                last = attributions.count - 1
                lastParagraph = unit.paragraph
            }
        }
        for unit in narrative.units {
            for item in unit.items where narrative.items[item].isQuote && owner[item] == 0 {
                leftOver.append(narrative.items[item].quote)
            }
        }
    }

    private func isQuoted(_ attribution: Attribution) -> Bool {
        attribution.content.contains { $0.contains { narrative.items[$0].isQuote } }
    }

    private mutating func add(_ piece: Range<Int>, _ unit: Int, after speaker: Int) {
        var candidate = attributions[speaker].candidate
        candidate.frame = .alone
        candidate.content = [piece]
        candidate.cueItems = 0..<0
        candidate.unit = unit
        candidate.score = Self.aloneScore
        attributions.append(
            Attribution(candidate: candidate, rule: "quotes/alone", paragraph: narrative.units[unit].paragraph)
        )
        claim(piece, by: attributions.count - 1)
    }

    /// How sure it is that a quotation without a cue belongs to the speaker of the paragraph before.
    private static let aloneScore = 0.5

    private mutating func claim(_ piece: Range<Int>, by attribution: Int) {
        for item in piece { owner[item] = Int32(attribution + 1) }
    }

    /// The items of a unit that is nothing but quotations, none of them taken.
    private func standsAlone(_ unit: Unit) -> Range<Int>? {
        guard let first = unit.items.first, narrative.items[first].isQuote, owner[first] == 0 else { return nil }
        var end = first
        while end < unit.items.upperBound, narrative.items[end].isQuote, owner[end] == 0 { end += 1 }
        for index in end..<unit.items.upperBound where narrative.items[index].mark != .stop { return nil }
        return first..<end
    }
}
