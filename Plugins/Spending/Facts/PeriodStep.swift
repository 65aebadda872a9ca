import DossierKit

/// Finds the time that a group of figures is for.
///
/// The time is bound by the segment of the group: behind the figures first, then in front, then the rest of the clause and
/// of the sentence; nearness alone is wrong half of the time.
struct PeriodStep {
    let passage: Passage

    /// A time and the place where it stands; no place where it was worked out.
    struct Period: Hashable, Sendable {
        let value: DateValue
        let span: Span?
        let isDeadline: Bool
    }

    private static let prepositions: Set<String> = [
        "in", "for", "by", "until", "over", "during", "within", "through", "of", "from", "since", "till", "before",
        "between", "the", "fiscal", "year", "year's", "to", "at",
    ]

    /// The time of a group; nil when its sentence has none.
    func period(_ group: FigureGroup, _ segment: Segments.Segment, others: [Segments.Segment]) -> Period? {
        // "200 billion for defence in 2026, equal to 4.8 percent": between the figures of one group.
        if let between = first(in: stretch(group.first + 1, group.end)) { return between }
        if let behind = first(in: segment.after) { return behind }
        if let before = last(in: segment.before) { return before }
        // "by Rs159 billion, to Rs2,281 billion in 2026": the time at the end of the clause holds for both.
        let following = others.filter {
            $0.before.lowerBound >= segment.after.upperBound && segment.clause.contains($0.before.upperBound)
        }
        let comparing: Set<String> = ["against", "than", "from", "compared", "versus", "above", "below"]
        if let next = following.first, next.before.count <= 3, !passage.has(comparing, in: next.before),
            let shared = first(in: next.after)
        {
            return shared
        }
        let sides = [segment.clause, segment.sentence]
        for range in sides {
            // Times in the segments of other figures speak of those.
            let free = range.filter { index in !others.contains { $0.whole.contains(index) } }
            if let time = free.compactMap({ period(at: $0) }).first { return time }
        }
        return nil
    }

    private func first(in range: Range<Int>) -> Period? { range.lazy.compactMap { period(at: $0) }.first }

    private func last(in range: Range<Int>) -> Period? { range.reversed().lazy.compactMap { period(at: $0) }.first }

    /// The time at an item, when it can be that of a sum: a year, years, a fiscal year, a length of time.
    func period(at index: Int) -> Period? {
        guard let time = passage.time(index) else { return nil }
        guard let value = time.value else { return nil }
        let before = passage.text(index - 1)
        // "up on last year", "more than in 2024": what is compared with, not what the sum is for.
        if ["than", "on"].contains(before) || passage.text(index - 2) == "than" { return nil }
        let isDeadline = time.isDeadline || before == "by"
        switch value.precision {
        case .year, .fiscalYear, .years:
            if before == "since" || before == "before" { return nil }
            // "between 2023-24 and 2025-26": the change is complete in the last.
            if passage.text(index + 1) == "and", ["between", "from"].contains(before), let last = period(at: index + 2)
            {
                return last
            }
            return Period(value: value, span: time.span, isDeadline: isDeadline)
        case .duration:
            // "a five-year plan" lasts as long as the money; "three years early", "two years late" do not.
            let next = passage.text(index + 1)
            guard value.notation.hasSuffix("Y"),
                !["early", "late", "later", "ago", "longer", "earlier", "old", "after", "before"].contains(next)
            else { return nil }
            return Period(value: value, span: time.span, isDeadline: false)
        case .day, .week, .month, .quarter, .noYear:
            // A deadline to the month is one of its year; other days are when something happened.
            guard isDeadline, let year = value.lastYear, let period = DateValue(year: year) else { return nil }
            return Period(value: period, span: time.span, isDeadline: true)
        }
    }

    /// The year of publication, for what holds at present.
    var present: Period? {
        guard let year = passage.layers.published.date?.year, let value = DateValue(year: year) else { return nil }
        return Period(value: value, span: nil, isDeadline: false)
    }

    /// Words that say that a figure holds at present.
    static let presentWords: Set<String> = ["now", "currently", "present", "moment", "current", "today", "already"]
}
