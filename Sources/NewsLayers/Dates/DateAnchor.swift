internal import DocumentModel

/// Resolves what counts from the date of publication, as far as that date is known; otherwise nothing is resolved.
struct DateAnchor {
    /// Where a date that can mean several days is looked for.
    enum Outlook {
        /// Up to the publication, which "since" and "last" ask for.
        case back
        /// Nearby, rather before the publication: reports speak of the past more often.
        case ratherBack
        /// Nearby, rather after it, since the sentence says "will".
        case ratherAhead
        /// From the publication on, which "by", "until" and "next" ask for.
        case ahead
    }

    private let published: PublicationDate

    init(_ published: PublicationDate) {
        self.published = published
    }

    /// The day of publication, where it is known to the day.
    var day: CivilDay? { published.day }

    /// The year of publication, where it is known.
    var year: Int? { published.date?.year }

    /// The months since year 0 of the month of publication, where it is known.
    private var month: Int? {
        guard let date = published.date, date.precision == .day || date.precision == .month, let first = date.first
        else { return nil }
        let (year, month, _) = first.components
        return year * 12 + month - 1
    }

    /// A calendar year `offset` years after the one of publication.
    func year(offset: Int) -> DateValue? {
        year.flatMap { Self.sum($0, offset) }.flatMap { DateValue(year: $0) }
    }

    /// A month `offset` months after the one of publication.
    func month(offset: Int) -> DateValue? {
        guard let month, let sum = Self.sum(month, offset), sum >= 12 else { return nil }
        return DateValue(year: sum / 12, month: sum % 12 + 1)
    }

    /// A quarter `offset` quarters after the one of publication.
    func quarter(offset: Int) -> DateValue? {
        guard let month, let sum = Self.sum(month / 3, offset), sum >= 4 else { return nil }
        return DateValue(year: sum / 4, quarter: sum % 4 + 1)
    }

    /// The ISO week `offset` weeks after the one of publication.
    func week(offset: Int) -> DateValue? {
        guard let day, abs(offset) < 100_000 else { return nil }
        return Self.inCalendar(day.advanced(by: offset * 7)).map { DateValue(weekOf: $0) }
    }

    /// The day `offset` days after the one of publication.
    func day(offset: Int) -> DateValue? {
        guard let day, abs(offset) < 1_000_000 else { return nil }
        return Self.inCalendar(day.advanced(by: offset)).map { DateValue(day: $0) }
    }

    /// The day some hours before the moment of publication; nil when the hour of publication is not known, unless the
    /// hours make whole days.
    func hoursAgo(_ hours: Int) -> DateValue? {
        guard hours >= 0, hours < 1_000_000 else { return nil }
        if hours % 24 == 0 { return day(offset: -hours / 24) }
        guard let minute = published.minuteOfDay else { return nil }
        let minutes = hours * 60 - minute
        return day(offset: minutes <= 0 ? 0 : -((minutes + 1_439) / 1_440))
    }

    /// The day with this month and day of month that is nearest to the publication, seen from the sentence's outlook.
    func nearest(month: Int, day dayOfMonth: Int, _ outlook: Outlook) -> DateValue? {
        guard let day else { return nil }
        var best: (day: CivilDay, cost: Int)?
        // Eight years lie between 29 February 1896 and the next one.
        for year in (day.year - 8)...(day.year + 8) {
            guard let candidate = CivilDay(year: year, month: month, day: dayOfMonth),
                let cost = Self.cost(candidate.number - day.number, outlook)
            else { continue }
            if cost < best?.cost ?? Int.max { best = (candidate, cost) }
        }
        return best.map { DateValue(day: $0.day) }
    }

    /// The month with this number that is nearest to the publication, seen from the sentence's outlook.
    func nearest(month number: Int, _ outlook: Outlook, excludesThis: Bool) -> DateValue? {
        guard let month else { return nil }
        var best: (month: Int, cost: Int)?
        for year in (month / 12 - 1)...(month / 12 + 1) {
            let candidate = year * 12 + number - 1
            guard candidate != month || !excludesThis, let cost = Self.cost(candidate - month, outlook)
            else { continue }
            if cost < best?.cost ?? Int.max { best = (candidate, cost) }
        }
        guard let best, best.month >= 12 else { return nil }
        return DateValue(year: best.month / 12, month: best.month % 12 + 1)
    }

    /// A date has to be clearly nearer to be taken on the side that the sentence does not look at.
    private static func cost(_ distance: Int, _ outlook: Outlook) -> Int? {
        switch outlook {
        case .back: distance <= 0 ? -distance : nil
        case .ahead: distance >= 0 ? distance : nil
        case .ratherBack: distance <= 0 ? -distance * 2 : distance * 3
        case .ratherAhead: distance >= 0 ? distance * 2 : -distance * 3
        }
    }

    /// The weekday: the last one up to the publication, or the next one from it when the sentence looks ahead.
    func weekday(_ weekday: Int, _ outlook: Outlook, excludesToday: Bool) -> DateValue? {
        guard let day else { return nil }
        let today = day.weekday
        let isAhead = outlook == .ahead || outlook == .ratherAhead
        var distance = isAhead ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7)
        if distance == 0, excludesToday { distance = isAhead ? 7 : -7 }
        return Self.inCalendar(day.advanced(by: distance)).map { DateValue(day: $0) }
    }

    /// The weekday of the week of publication.
    func weekdayOfThisWeek(_ weekday: Int) -> DateValue? {
        guard let day else { return nil }
        return self.day(offset: weekday - day.weekday)
    }

    // Days outside the years 1 to 9999 have no notation.
    private static func inCalendar(_ day: CivilDay) -> CivilDay? {
        (1...9999).contains(day.year) ? day : nil
    }

    private static func sum(_ left: Int, _ right: Int) -> Int? {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : sum
    }
}
