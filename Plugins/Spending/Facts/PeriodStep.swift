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
        /// Whether it is the fiscal year of the publication, or one so many years from it, which differs from country to
        /// country.
        var fiscalOffset: Int?
        /// The calendar year in which a fiscal year begins, of which the text says no more: "from July".
        var fiscalStart: Int?
    }

    private static let prepositions: Set<String> = [
        "in", "for", "by", "until", "over", "during", "within", "through", "of", "from", "since", "till", "before",
        "between", "the", "fiscal", "year", "year's", "to", "at",
    ]

    private static let settling: Set<String> = [
        "agreed", "adopted", "approved", "passed", "signed", "launched", "announced", "promised", "unveiled", "founded",
    ]

    /// The time of a group; nil when its sentence has none.
    func period(
        _ group: FigureGroup,
        _ segment: Segments.Segment,
        others: [Segments.Segment],
        isTargetNoun: Bool = false
    ) -> Period? {
        // "larger than this year's 5.8 trillion": the year of the figure that it stands before.
        if passage.text(group.first - 1) == "'s", let own = value(at: group.first - 2) { return own }
        if let own = value(at: group.first - 1), passage.text(group.first - 1).hasSuffix("'s") { return own }
        if let before = yearBefore(group, segment) { return before }
        if let whole = wholeYear(group, segment) { return whole }
        if let starting = fiscalYearStarting(in: segment.after) ?? fiscalYearStarting(in: segment.before) {
            return starting
        }
        // "200 billion for defence in 2026, equal to 4.8 percent": between the figures of one group.
        if let between = first(in: stretch(group.first + 1, group.end)) { return between }
        if let behind = first(in: segment.after) { return behind }
        if let before = last(in: segment.before) { return before }
        // The target of somebody else is not for the year of what is held against it.
        if isTargetNoun { return nil }
        // "by Rs159 billion, to Rs2,281 billion in 2026": the time at the end of the clause holds for both.
        let following = others.filter {
            $0.before.lowerBound >= segment.after.upperBound && segment.clause.contains($0.before.upperBound)
        }
        let comparing: Set<String> = ["against", "than", "from", "compared", "versus", "above", "below"]
        if let next = following.first, next.before.count <= 3, !passage.has(comparing, in: next.before),
            !passage.has(comparing, in: segment.after),
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
        // "up on last year", "more than in 2024": what is compared with, not what the sum is for.
        if ["than", "on"].contains(passage.text(index - 1)) || passage.text(index - 2) == "than" { return nil }
        return value(at: index)
    }

    /// "the 6.2 trillion of the year before", "a year earlier": one year before the time of the figures before.
    private func yearBefore(_ group: FigureGroup, _ segment: Segments.Segment) -> Period? {
        let behind = stretch(group.end, min(group.end + 6, segment.after.upperBound))
        let near = Array(behind) + Array(segment.before.suffix(8))
        guard let year = near.first(where: { passage.text($0) == "year" || passage.time($0)?.value?.notation == "P1Y" })
        else {
            return nil
        }
        let before = passage.text(year - 1)
        let after = passage.text(year + 1)
        guard
            after == "before" || after == "earlier" && ["a", "the"].contains(before)
                || before == "previous" || before == "preceding"
        else { return nil }
        let earlier = stretch(segment.sentence.lowerBound, group.first)
        let found = earlier.reversed().lazy.compactMap { value(at: $0) }.first ?? present
        guard let found, let value = Self.yearBefore(found.value) else { return nil }
        return Period(value: value, span: nil, isDeadline: false)
    }

    /// The year, or fiscal year, before another.
    private static func yearBefore(_ value: DateValue) -> DateValue? {
        switch value.precision {
        case .year: value.year.flatMap { DateValue(year: $0 - 1) }
        case .fiscalYear:
            if let first = value.first?.year, let last = value.lastYear {
                // A fiscal year that is named by both of its years, or by the one in which it ends.
                value.notation.contains("-")
                    ? DateValue(fiscalYear: first - 1, ending: last - 1) : DateValue(fiscalYear: last - 1)
            } else {
                nil
            }
        default: nil
        }
    }

    /// The time at an item, whatever it is set against.
    private func value(at index: Int) -> Period? {
        guard let time = passage.time(index) else { return nil }
        guard let value = time.value else { return fiscal(time, index) }
        let before = passage.text(index - 1)
        // "agreed in 2023": when it was settled, not what it is for.
        if before == "in", Self.settling.contains(passage.text(index - 2)) { return nil }
        let isDeadline = time.isDeadline || before == "by"
        switch value.precision {
        case .year, .fiscalYear, .years:
            if ["since", "before"].contains(start(of: index)) { return nil }
            // "between 2023-24 and 2025-26": the change is complete in the last, a sum is for all of them.
            if passage.text(index + 1) == "and", ["between", "from"].contains(before), let last = period(at: index + 2)
            {
                let isChange = passage.has(Lexicon.rising.union(Lexicon.falling), in: passage.sentence(of: index))
                if !isChange, let start = value.first?.year, let end = last.value.lastYear,
                    let range = DateValue(years: start, through: end)
                {
                    return Period(value: range, span: time.span, isDeadline: false)
                }
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
        case .half, .quarter:
            if start(of: index) == "since" || isDeadline { return year(of: value, time, isDeadline) }
            return Period(value: value, span: time.span, isDeadline: false)
        case .day, .days, .week, .month, .noYear:
            // A deadline to the month is one of its year; other days are when something happened.
            return year(of: value, time, isDeadline)
        }
    }

    private func start(of index: Int) -> String {
        passage.text(index - 1) == "the" ? passage.text(index - 2) : passage.text(index - 1)
    }

    /// The year in which a deadline lies; nil for other days.
    private func year(of value: DateValue, _ time: TimeExpression, _ isDeadline: Bool) -> Period? {
        guard isDeadline, let year = value.lastYear, let period = DateValue(year: year) else { return nil }
        return Period(value: period, span: time.span, isDeadline: true)
    }

    /// "this fiscal year", "the coming financial year": known when the country is.
    private func fiscal(_ time: TimeExpression, _ index: Int) -> Period? {
        guard time.rule == "dates/relative-fiscal-year", let year = present?.value.year,
            let value = DateValue(fiscalYear: year)
        else { return nil }
        let words = passage.text(index)
        let offset =
            words.hasPrefix("next") || words.hasPrefix("coming") || words.hasPrefix("upcoming")
            ? 1
            : words.hasPrefix("last") || words.hasPrefix("past") ? -1 : 0
        return Period(value: value, span: time.span, isDeadline: time.isDeadline, fiscalOffset: offset)
    }

    /// "for the whole year": that of the half or quarter before it, else that of the publication.
    private func wholeYear(_ group: FigureGroup, _ segment: Segments.Segment) -> Period? {
        guard
            let year = (Array(segment.before.suffix(6)) + Array(segment.after.prefix(6))).first(where: {
                passage.text($0) == "year" && ["whole", "full", "entire"].contains(passage.text($0 - 1))
            }), passage[year].isWord
        else { return nil }
        let earlier = stretch(segment.sentence.lowerBound, group.first)
        let found = earlier.reversed().lazy.compactMap { value(at: $0)?.value.year }.first ?? present?.value.year
        return found.flatMap { DateValue(year: $0) }.map { Period(value: $0, span: nil, isDeadline: false) }
    }

    /// "the fiscal year that starts in April", "the financial year from July".
    private func fiscalYearStarting(in range: Range<Int>) -> Period? {
        guard let fiscal = passage.first(["fiscal", "financial"], in: range), passage.text(fiscal + 1) == "year" else {
            return nil
        }
        let starts: Set<String> = ["from", "starting", "starts", "beginning", "begins", "begin", "start"]
        let near = stretch(fiscal + 2, min(fiscal + 8, range.upperBound))
        guard passage.has(starts, in: near),
            let month = near.compactMap({ passage.time($0) }).first, let first = month.value?.first?.components,
            month.value?.precision == .month
        else { return nil }
        var year = first.year
        // "the fiscal year that starts in July" is the next one that does; "that started in July" is the last one.
        if month.anchor == .published, let day = passage.layers.published.date?.first?.components {
            year = first.month >= day.month ? day.year : day.year + 1
        }
        guard let value = DateValue(fiscalYear: year) else { return nil }
        return Period(value: value, span: month.span, isDeadline: false, fiscalStart: year)
    }

    /// A period that counts in fiscal years, as the country of the spender counts them.
    func resolved(_ period: Period, for country: String?) -> Period {
        if let start = period.fiscalStart {
            let value = FiscalCalendar.year(of: country, beginning: start) ?? period.value
            return Period(value: value, span: period.span, isDeadline: period.isDeadline)
        }
        guard let offset = period.fiscalOffset else { return period }
        let published = passage.layers.published.date
        let value = FiscalCalendar.year(of: country, offset: offset, from: published)
        return Period(value: value ?? period.value, span: period.span, isDeadline: period.isDeadline)
    }

    /// The year of publication, for what holds at present.
    var present: Period? {
        guard let year = passage.layers.published.date?.year, let value = DateValue(year: year) else { return nil }
        return Period(value: value, span: nil, isDeadline: false)
    }

    /// Words that say that a figure holds at present.
    static let presentWords: Set<String> = ["now", "currently", "present", "moment", "current", "today", "already"]
}
