/// The words of the calendar.
enum CalendarWords {
    /// Months and their abbreviations.
    static let months: [(String, UInt8)] = [
        ("january jan", 1), ("february feb", 2), ("march mar", 3), ("april apr", 4), ("may", 5), ("june jun", 6),
        ("july jul", 7), ("august aug", 8), ("september sep sept", 9), ("october oct", 10), ("november nov", 11),
        ("december dec", 12),
    ]

    /// Weekdays and their abbreviations, Monday first.
    static let weekdays: [(String, UInt8)] = [
        ("monday mon", 1), ("tuesday tue tues", 2), ("wednesday wed", 3), ("thursday thu thur thurs", 4),
        ("friday fri", 5), ("saturday sat", 6), ("sunday sun", 7),
    ]

    /// Units of time by their ISO 8601 letter; `X` is ten years, `Q` a quarter, `h` anything shorter than a day.
    static let units: [(String, Unicode.Scalar)] = [
        ("year years yr yrs", "Y"), ("month months", "M"), ("week weeks", "W"), ("day days", "D"),
        ("decade decades", "X"), ("quarter quarters", "Q"), ("hour hours hr hrs minute minutes min mins", "h"),
    ]

    /// Ordinals that count quarters and days.
    static let ordinals: [(String, UInt8)] = [
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
        ("eighth", 8), ("ninth", 9), ("tenth", 10),
    ]
}
