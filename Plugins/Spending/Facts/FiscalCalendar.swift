import DossierKit

/// When the fiscal years of states begin, and how news names them.
enum FiscalCalendar {
    /// The month in which the fiscal year of a state begins; those that are not listed follow the calendar.
    private static let firstMonth: [String: Int] = [
        "US": 10, "TH": 10, "CA": 4, "IN": 4, "JP": 4, "GB": 4, "SG": 4, "HK": 4, "ZA": 4, "NZ": 7, "AU": 7, "PK": 7,
        "BD": 7, "EG": 7, "KE": 7, "UG": 7, "TZ": 7, "ET": 7, "NP": 7, "MM": 4, "BW": 4, "JM": 4, "MW": 4, "NA": 4,
    ]

    /// States whose fiscal year is called by one year: where it ends (United States), or where it begins (Japan).
    private static let namedByEnd: Set<String> = ["US", "TH"]
    private static let namedByStart: Set<String> = ["JP"]

    /// The fiscal year that holds a day, or one so many years from it.
    ///
    /// - Parameters:
    ///   - country: ISO 3166-1; nil where the state is not known.
    ///   - offset: 0 for the current fiscal year, 1 for the next.
    ///   - published: The day of publication.
    /// - Returns: Nil where the day is not known to the month, unless fiscal years are calendar years there.
    static func year(of country: String?, offset: Int, from published: DateValue?) -> DateValue? {
        guard let published, let year = published.year else { return nil }
        guard let country, let start = firstMonth[country] else { return DateValue(fiscalYear: year + offset) }
        guard let first = published.first?.components, let last = published.last?.components, first.month == last.month
        else { return nil }
        return self.year(of: country, beginning: (first.month >= start ? year : year - 1) + offset)
    }

    /// The fiscal year that begins in a calendar year, and not at its start.
    static func year(of country: String?, beginning begins: Int) -> DateValue? {
        let country = country ?? ""
        if namedByEnd.contains(country) { return DateValue(fiscalYear: begins + 1) }
        if namedByStart.contains(country) { return DateValue(fiscalYear: begins) }
        return DateValue(fiscalYear: begins, ending: begins + 1)
    }
}
