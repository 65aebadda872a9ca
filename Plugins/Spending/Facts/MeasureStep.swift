import DossierKit

/// Says whether a sum is a level or a change, a part of another, an amount for each year.
struct MeasureStep {
    let passage: Passage

    private static let hedges: Set<String> = [
        "about", "around", "some", "nearly", "almost", "roughly", "over", "up", "to", "at", "least", "more", "than",
        "a",
        "an", "the", "only", "just", "as", "much", "another",
    ]

    /// Level, increase or decrease.
    func measure(_ group: FigureGroup, _ segment: Segments.Segment) -> SpendingFact.Measure {
        let first = group.first
        let near = stretch(max(segment.sentence.lowerBound, first - 3), first)
        if passage.has(Lexicon.additional, in: near) { return .increase }
        // "rises by £3.1bn", "a rise of 3 billion"; "rose to" gives a level.
        var index = first - 1
        while index > segment.sentence.lowerBound, Self.hedges.contains(passage.text(index)),
            passage.text(index) != "to"
        {
            index -= 1
        }
        let change = change(at: index, segment)
        if let change { return change }
        return after(group, segment)
    }

    private func change(at index: Int, _ segment: Segments.Segment) -> SpendingFact.Measure? {
        let word = passage.text(index)
        let scope = stretch(max(segment.sentence.lowerBound, index - 8), index)
        if word == "by" {
            let rising = passage.last(Lexicon.rising, in: scope)
            let falling = passage.last(Lexicon.falling, in: scope)
            switch (rising, falling) {
            case (let up?, let down?): return up > down ? .increase : .decrease
            case (_?, nil): return .increase
            case (nil, _?): return .decrease
            default: return nil
            }
        }
        if word == "of", index > 0 {
            if ["increase", "rise", "boost", "hike", "jump"].contains(passage.text(index - 1)) { return .increase }
            if ["cut", "decrease", "reduction", "fall", "drop", "decline"].contains(passage.text(index - 1)) {
                return .decrease
            }
        }
        if word == "cut" || word == "cuts" || word == "slashed" { return .decrease }
        if word == "add" || word == "adds" || word == "added" { return .increase }
        return nil
    }

    private func after(_ group: FigureGroup, _ segment: Segments.Segment) -> SpendingFact.Measure {
        let end = group.end
        let next = passage.text(end)
        if ["more", "extra", "additional", "above", "higher"].contains(next) {
            // "9 billion more", "980 billion above the 1.5 trillion of the year before"
            return .increase
        }
        if ["less", "below", "lower", "fewer"].contains(next) { return .decrease }
        let near = stretch(end, min(end + 8, segment.after.upperBound))
        if let more = passage.first(["more", "additional", "extra"], in: near), passage.text(more + 1) != "or" {
            let isLinked = stretch(end, more).allSatisfy { index in
                passage[index].isWord && ![",", ";"].contains(passage.text(index))
                    || passage[index].kind == .mark
                        && passage.text(index) == ","
            }
            if isLinked, !stretch(end, more).contains(where: { passage.text($0) == "and" || passage.text($0) == "to" })
            {
                return .increase
            }
        }
        if passage.has(["added"], in: stretch(end, end + 4)), passage.has(["been", "was", "were"], in: near) {
            return .increase
        }
        if passage.has(["top"], in: near), passage.text(end) == "on" { return .increase }
        return .level
    }

    /// Whether a sum is a part of the one before: "30 billion of which", "including".
    func isPart(_ group: FigureGroup, _ segment: Segments.Segment) -> Bool {
        let end = group.end
        if passage.text(end) == "of", ["which", "it", "that", "them", "this"].contains(passage.text(end + 1)) {
            return true
        }
        if let which = passage.last(["which", "including"], in: segment.before) {
            return passage.text(which) == "including" || passage.text(which - 1) == "of"
        }
        return false
    }

    /// Whether a sum is one for each year.
    func isPerYear(_ group: FigureGroup, _ segment: Segments.Segment) -> Bool {
        let near = stretch(group.end, min(group.end + 5, max(group.end, segment.sentence.upperBound)))
        if passage.has(["annually", "yearly", "annum"], in: near)
            || passage.has(["annual", "yearly"], in: segment.before.suffix(3))
        {
            return true
        }
        return near.contains {
            passage.text($0) == "year" && ["a", "per", "each", "every"].contains(passage.text($0 - 1))
                || ["a year", "per year", "each year", "every year"].contains(passage.text($0))
        }
    }

    /// Whether a sum is one for each inhabitant: "$830 a head", "per capita".
    func isPerHead(_ group: FigureGroup, _ segment: Segments.Segment) -> Bool {
        guard group.amount != nil else { return false }
        let near = stretch(group.end, min(group.end + 4, max(group.end, segment.sentence.upperBound)))
        if passage.has(["per-capita", "per-head"], in: near)
            || passage.has(["per-capita"], in: segment.before.suffix(4))
        {
            return true
        }
        // "spending per head on health was 4,986 dollars"
        let clause = stretch(max(segment.clause.lowerBound, group.first - 30), group.first)
        return (Array(near) + Array(clause)).contains { index in
            let before = passage.text(index - 1)
            switch passage.text(index) {
            case "capita": return before == "per"
            case "head", "person", "citizen", "inhabitant", "resident":
                return ["a", "per", "each", "every"].contains(before)
            default: return false
            }
        }
    }
}
