import DossierKit

/// The stretch of a sentence that belongs to each group of figures.
///
/// Without a parse, a sentence is cut between neighbouring figures at the strongest mark or joining word: "1.4 trillion in
/// 2025 | and 1.5 trillion in 2026". What stands in a group's segment speaks of that group first.
struct Segments {
    /// One segment for each group: the part before its figures and the part behind them.
    struct Segment: Hashable, Sendable {
        /// From the boundary on the left to the first figure.
        let before: Range<Int>
        /// From behind the last figure to the boundary on the right.
        let after: Range<Int>
        /// From the nearest strong mark, or the start of the sentence, to the nearest strong mark, or its end.
        let clause: Range<Int>
        /// The sentence.
        let sentence: Range<Int>

        /// The whole segment.
        var whole: Range<Int> { stretch(before.lowerBound, max(before.lowerBound, after.upperBound)) }
    }

    let segments: [Segment]

    subscript(index: Int) -> Segment { segments[index] }

    /// Words that begin a clause of their own.
    static let subordinators: Set<String> = [
        "while", "whereas", "although", "though", "because", "after", "unless", "if", "when", "where", "as", "but",
        "compared", "against", "versus", "with", "including", "which", "who",
    ]

    /// So many groups on either side count as near.
    static let reach = 12

    /// So many items on either side of a group count as its sentence: in a text without full stops, each figure would
    /// otherwise be read against the whole.
    private static let width = 150

    /// The segments of the groups near a group, without its own.
    func around(_ index: Int) -> [Segment] {
        let near = max(0, index - Self.reach)..<min(segments.count, index + Self.reach + 1)
        return near.filter { $0 != index }.map { segments[$0] }
    }

    /// Cuts the sentences of a passage between its groups.
    ///
    /// - Complexity: O(*n*) for *n* groups.
    init(_ passage: Passage, _ groups: [FigureGroup], figures: [Figure]) {
        var places: [Int: Int] = [:]
        for (place, figure) in figures.enumerated() { places[figure.item] = place }
        segments = groups.map { group in
            let first = group.first
            let whole = passage.sentence(of: first)
            let lowest = max(whole.lowerBound, first - Self.width)
            let sentence = stretch(lowest, min(whole.upperBound, max(group.end, first + 1) + Self.width))
            let end = min(max(group.end, first + 1), sentence.upperBound)
            let place = places[first] ?? 0
            let previous = place > 0 ? figures[place - 1] : nil
            let next = figures[place...].first { $0.item >= end && !Self.belongs($0, group) }
            var left = sentence.lowerBound
            if let previous, previous.item >= left {
                left = Self.boundary(passage, stretch(previous.end, first))
            }
            var right = sentence.upperBound
            if let next, next.item < right { right = Self.boundary(passage, stretch(end, next.item)) }
            return Segment(
                before: stretch(min(left, first), first),
                after: stretch(end, right),
                clause: Self.clause(passage, first, end, sentence),
                sentence: sentence
            )
        }
    }

    private static func belongs(_ figure: Figure, _ group: FigureGroup) -> Bool {
        [group.amount?.item, group.converted?.item, group.share?.item].contains(figure.item)
    }

    /// Where to cut between two figures: at the strongest mark, of equal ones at the first; in front of the next figure
    /// when there is none.
    private static func boundary(_ passage: Passage, _ range: Range<Int>) -> Int {
        var best: (strength: Int, index: Int)?
        for index in range {
            var strength = strength(of: passage[index])
            // ", in 2024": a time after a comma still belongs to what stands before it.
            if strength == 2, isTime(passage, index + 1) { strength = 0 }
            // "to", "from", "or" lead to the next figure only when they stand right before it.
            if strength == 1, passage.text(index) != "and", index + 4 < range.upperBound { strength = 0 }
            if strength > (best?.strength ?? 0) { best = (strength, index) }
        }
        if let best { return best.index }
        return range.upperBound
    }

    private static func isTime(_ passage: Passage, _ index: Int) -> Bool {
        passage[index].time != nil
            || (["in", "by", "for", "from", "until", "over", "through"].contains(passage.text(index))
                && passage[index + 1].time != nil)
    }

    private static func strength(of item: Item) -> Int {
        switch item.text {
        case ";", ":", "—": 4
        case "while", "whereas", "but", "although": item.isWord ? 3 : 0
        case ",", "(": 2
        case "and", "from", "to", "against", "with", "compared", "or", "than": item.isWord ? 1 : 0
        default: 0
        }
    }

    private static func clause(_ passage: Passage, _ first: Int, _ end: Int, _ sentence: Range<Int>) -> Range<Int> {
        func isStrong(_ index: Int) -> Bool {
            let item = passage[index]
            if [";", ":"].contains(item.text) { return true }
            return item.isWord && ["while", "whereas", "but", "although"].contains(item.text)
        }
        var lower = first
        while lower > sentence.lowerBound, !isStrong(lower - 1) { lower -= 1 }
        var upper = end
        while upper < sentence.upperBound, !isStrong(upper) { upper += 1 }
        return stretch(lower, upper)
    }
}
