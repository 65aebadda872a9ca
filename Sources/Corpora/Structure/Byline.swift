/// A line that may name the authors, the desk, the outlet or the date of an article, judged by its words.
struct Byline {
    /// Whether the line gives a date or an age and nothing else: `Published 26 June 2025`, `3 hours ago`.
    let isDate: Bool

    /// Whether the line gives a date, an age, authors, or several of these.
    let isByline: Bool

    /// Judges a line.
    ///
    /// - Complexity: O(*n*); lines above 160 bytes are not read.
    init(_ line: String) {
        guard line.utf8.count <= 160 else {
            (isDate, isByline) = (false, false)
            return
        }
        let words = Self.words(of: line)
        let parts = words.map(BylineWord.init)
        guard !parts.isEmpty, parts.count <= 16 else {
            (isDate, isByline) = (false, false)
            return
        }
        let dates = parts.filter { $0.kind == .date || $0.kind == .number || $0.kind == .filler }
        let hasDate = Self.holdsDate(parts)
        isDate = hasDate && dates.count == parts.count
        // Of a line that ends like a sentence only the date counts, unless its last word is an abbreviation.
        let isSentence = line.hasSuffix(".") && words.last?.dropLast().contains(".") == false
        isByline = isDate || !isSentence && (Self.namesAuthors(parts) || hasDate && Self.isNamesAround(parts))
    }

    /// The words of a line, without the signs between them.
    private static func words(of line: String) -> [Substring] {
        line.split { $0.isWhitespace || ",|•·–—()[];".contains($0) }.filter { $0 != "-" && $0 != "/" }
    }

    /// A month with a day or year, a full date in figures, an age with its unit, a time of day, or a weekday or
    /// "today" beside a word such as "updated".
    private static func holdsDate(_ parts: [BylineWord]) -> Bool {
        let roles = Set(parts.compactMap(\.role))
        if roles.contains(.fullDate) || roles.contains(.clock) { return true }
        if roles.contains(.month), parts.contains(where: { $0.kind == .number }) { return true }
        if roles.contains(.ago), roles.contains(.unit) { return true }
        return roles.contains(.day) && (roles.contains(.leadIn) || parts.count == 1 && parts[0].word == "yesterday")
    }

    /// "By" or its like, and then only names, desks and a date.
    private static func namesAuthors(_ parts: [BylineWord]) -> Bool {
        if parts.contains(where: { $0.role == .address }) { return parts.count <= 8 }
        var rest = parts[...]
        if let first = rest.first, ["written", "reported", "words", "text", "story", "report"].contains(first.word) {
            rest = rest.dropFirst()
        }
        guard let first = rest.first, let second = rest.dropFirst().first else { return false }
        if ["by", "from"].contains(first.word), second.word == "our" { return true }
        guard first.word == "by" else { return false }
        return rest.dropFirst().contains { $0.kind == .name }
            && rest.dropFirst().allSatisfy { $0.kind != .other && ($0.kind != .number || holdsDate(parts)) }
    }

    /// A date, and beside it nothing but names: `Skagerrak Post, April 5, 2024`.
    private static func isNamesAround(_ parts: [BylineWord]) -> Bool {
        parts.count { $0.kind == .name } <= 8 && parts.allSatisfy { $0.kind != .other }
    }
}

/// A word of such a line, and what it can be there.
struct BylineWord {
    enum Kind {
        /// A word of dates and ages.
        case date
        /// A number: a day, a year, an amount of hours.
        case number
        /// A small word that dates and names are joined with.
        case filler
        /// A name, or a word of an office or desk.
        case name
        /// Any other word.
        case other
    }

    enum Role {
        case month
        case day
        case unit
        case ago
        case clock
        case fullDate
        case leadIn
        case address
    }

    let word: String
    let kind: Kind
    let role: Role?

    init(_ text: Substring) {
        let stripped = text.hasSuffix(":") || text.hasSuffix(".") ? text.dropLast() : text
        word = stripped.lowercased()
        (kind, role) = Self.classify(word, isCapital: stripped.first?.isUppercase == true)
    }

    private static func classify(_ word: String, isCapital: Bool) -> (Kind, Role?) {
        if months.contains(word) { return (.date, .month) }
        if days.contains(word) { return (.date, .day) }
        if units.contains(word) { return (.date, .unit) }
        if word == "ago" { return (.date, .ago) }
        if zones.contains(word) { return (.date, nil) }
        if leadIns.contains(word) { return (.filler, .leadIn) }
        if fillers.contains(word) { return (.filler, nil) }
        if word.utf8.contains(UInt8(ascii: "@")) { return (.name, .address) }
        if let figures = figures(word) { return figures }
        if isCapital || offices.contains(word) { return (.name, nil) }
        return (.other, nil)
    }

    /// Numbers and what is written with them: `26`, `26th`, `2025-06-26`, `18:40`, `18:40Z`, `5h`, `5pm`, `gmt+9`.
    private static func figures(_ word: String) -> (Kind, Role?)? {
        let bytes = Array(word.utf8)
        func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
        if word.hasPrefix("gmt") || word.hasPrefix("utc"), bytes.count > 3 { return (.date, nil) }
        guard let first = bytes.first else { return nil }
        if first == UInt8(ascii: "+"), bytes.dropFirst().allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ":") }) {
            return (.date, nil)
        }
        guard isDigit(first) else { return nil }
        let groups = bytes.split { !isDigit($0) }
        let signs = bytes.filter { !isDigit($0) }
        if signs.isEmpty { return bytes.count <= 4 ? (.number, nil) : nil }
        if signs.allSatisfy({ $0 == UInt8(ascii: ":") }) { return groups.count >= 2 ? (.date, .clock) : nil }
        let suffix = String(decoding: bytes.drop(while: isDigit), as: UTF8.self)
        if ["st", "nd", "rd", "th"].contains(suffix) { return (.number, nil) }
        if ["am", "pm", "a.m", "p.m"].contains(suffix) || word.contains(":") && groups.count == 2 {
            return (.date, .clock)
        }
        if ["h", "m", "d", "w", "hr", "hrs", "min", "mins"].contains(suffix) { return (.date, .unit) }
        let isDated =
            groups.count >= 3 && signs.prefix(2).allSatisfy { "-./".utf8.contains($0) } && signs[0] == signs[1]
        return isDated && groups.prefix(3).contains { $0.count == 4 || $0.count == 2 } ? (.date, .fullDate) : nil
    }

    // MARK: Words

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]

    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun", "today", "yesterday",
    ]

    private static let units: Set<String> = [
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "sec", "secs", "min", "mins", "hr", "hrs",
    ]

    private static let zones: Set<String> = [
        "gmt", "utc", "est", "edt", "et", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "ist", "jst",
        "kst", "hkt", "sgt", "aest", "aedt", "am", "pm", "a.m", "p.m", "noon", "midnight",
    ]

    private static let leadIns: Set<String> = [
        "published", "updated", "posted", "modified", "created", "issued", "released", "filed", "edited", "revised",
        "dated", "date",
    ]

    private static let fillers: Set<String> = [
        "last", "first", "on", "at", "as", "of", "the", "time", "and", "about", "over", "an", "a", "just", "now",
        "less",
        "than", "local",
    ]

    private static let offices: Set<String> = [
        "by", "from", "in", "for", "our", "with", "special", "to", "staff", "writer", "writers", "reporter",
        "reporters",
        "correspondent", "correspondents", "editor", "editors", "analyst", "columnist", "chief", "senior", "deputy",
        "political", "business", "economics", "economy", "diplomatic", "foreign", "defence", "defense", "security",
        "world", "climate", "health", "science", "technology", "finance", "desk", "team", "bureau", "contributor",
        "agencies", "agency", "news", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der",
        "den", "ten", "bin", "ibn", "al", "el",
    ]
}
