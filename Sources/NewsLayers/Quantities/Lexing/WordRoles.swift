/// What function words and cues do around numbers and dates; one word can do several things ("over").
struct WordRoles: OptionSet {
    let rawValue: UInt64

    private static func bit(_ number: UInt64) -> WordRoles { WordRoles(rawValue: 1 << number) }

    // Joints.
    static let and = bit(0)
    static let or = bit(1)
    static let to = bit(2)
    static let between = bit(3)
    static let from = bit(4)
    static let by = bit(5)
    static let of = bit(6)
    // "a", "an"
    static let article = bit(7)
    static let the = bit(8)

    // Parts of numbers and units.
    static let per = bit(9)
    static let cent = bit(10)
    // "percent", "pct", "pc"
    static let percent = bit(11)
    static let half = bit(12)
    static let quarter = bit(13)
    // "point", "points": makes a percentage a difference.
    static let point = bit(14)
    // "several", "few": a magnitude after it is vague.
    static let vague = bit(15)

    // Bounds.
    // "about", "nearly"
    static let about = bit(16)
    // "over", "above", "exceeding"
    static let over = bit(17)
    // "under", "below"
    static let under = bit(18)
    static let up = bit(19)
    // "more", "greater", "higher"
    static let more = bit(20)
    // "less", "fewer", "lower"
    static let less = bit(21)
    static let least = bit(22)
    static let most = bit(23)
    // "much", "many", "high": between two "as"
    static let much = bit(24)
    // "no", "not"
    static let negation = bit(25)
    static let than = bit(26)
    static let at = bit(27)
    static let `as` = bit(28)
    static let close = bit(29)
    // "region", "order": with "of", about.
    static let region = bit(30)
    // "excess", "upwards", "minimum": with "of", over.
    static let excess = bit(31)
    // "maximum": with "of", under.
    static let maximum = bit(32)
    static let so = bit(33)
    // "another", "additional": stands between a bound and its number.
    static let modifier = bit(34)

    // Surroundings.
    // "rose", "cut", "led": "X to Y" after it is a change or a score and not a range.
    static let change = bit(35)
    // "ranging", "anywhere": "from X to Y" after it is a range.
    static let range = bit(36)
    // "weighs", "pounds of": pounds are a weight.
    static let weight = bit(37)
    // "of", "in", "was": can follow an amount whose currency was left out.
    static let follower = bit(38)
    // "population", "people": numbers near it don't count money.
    static let people = bit(39)
    // "new", "north", "hong", "saudi": the first word of a country's name.
    static let countryHead = bit(40)

    // Dates.
    static let last = bit(41)
    static let next = bit(42)
    static let this = bit(43)
    static let ago = bit(44)
    static let yesterday = bit(45)
    static let today = bit(46)
    static let tomorrow = bit(47)
    static let until = bit(48)
    static let before = bit(49)
    // "early", "late", "mid"
    static let part = bit(50)
    static let end = bit(51)
    // "over", "for", "within": "over four years" is a length of time.
    static let during = bit(52)
    static let `in` = bit(53)
    static let on = bit(54)
    // "fiscal", "financial"
    static let fiscal = bit(55)
    // "FY"
    static let fiscalYear = bit(56)
    // "will", "shall", "would": dates after it lie ahead.
    static let future = bit(57)
    // "published", "updated": begins a byline.
    static let byline = bit(58)
    static let since = bit(59)
    // "later", "than" of "no later than".
    static let later = bit(60)
    // "am", "pm", "GMT": belongs to a time of day.
    static let clock = bit(61)
    // "morning", "evening": follows a weekday.
    static let dayPart = bit(62)
    // "long", "old": makes "three years" an age or a length with no place in time.
    static let age = bit(63)
}
