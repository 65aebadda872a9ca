/// Texts made to break readers of numbers and dates.
///
/// Absurd numbers, conflicting symbols, mixed scripts, tables pasted into text; the same seed gives the same texts.
struct HostileInputs {
    private var generator: SplitMix

    init(seed: UInt64) { generator = SplitMix(state: seed) }

    private mutating func random(_ count: Int) -> Int { Int(generator.next() % UInt64(max(1, count))) }

    private static let pieces = [
        "$", "€", "£", "¥", "₩", "₹", "US$", "A$", "NT$", "Rs", "R", "N", "KRW", "USD", "kr", "$€", "€£5", "5", "10",
        "2.5",
        "1,000", "12,34,567", "81,4", "1.2.3", "1,2,3,4", "999", "0", "-0", "+7", "2024", "2025-26", "2024/25", "FY25",
        "fiscal 2025", "million", "bn", "m", "tr", "k", "lakh crore", "crore", "trillion", "million million", "percent",
        "per cent", "%", "pc", "‰", "basis points", "percentage points", "dollars", "Norwegian kroner", "won", "pounds",
        "to", "and", "or", "between", "from", "-", "–", "—", ",", ".", "(", ")", "[", "]", "=", "about", "more than",
        "up to", "of which", "including", "respectively", "half a", "two and a half", "thirty", "June", "May", "Friday",
        "last", "next", "this", "year", "the year before", "a year", "per head", "week", "ago", "by", "the", "Q3", "H1",
        "first half of", "1990s", "26/06/2025", "05/06/2025", "26-28 June", "half", "½", "−", "~", "/", "'", "’s", "\n",
        "\n\n", "\t", "|", "\u{A0}", "\u{0}", "\u{1B}[31m", "\u{202E}", "U.S.", "Germany", "Norway's", "NATO members",
        "Seoul", "the government", "Ukraine", "the EU", "defence", "budget", "spent", "will spend", "allocated",
        "target",
        "goal", "of GDP", "of gross domestic product", "aid", "would cost", "deficit", "NATO's", "é", "日本", "٣٤٥",
        "१२३",
        "１２３", "🙂", "\u{301}", "٪", "99999999999999999999999", "1e309", "0.0000000000000000000000000000000000001",
    ]

    /// The next text.
    mutating func next() -> String {
        switch random(20) {
        case 0: return digits() + suffix()
        case 1: return table()
        default: return salad(4 + random(24))
        }
    }

    private mutating func salad(_ count: Int) -> String {
        var text = ""
        for _ in 0..<count {
            text += Self.pieces[random(Self.pieces.count)]
            if random(4) != 0 { text += " " }
        }
        return text
    }

    /// A number of up to 500 digits, with marks of grouping anywhere.
    private mutating func digits() -> String {
        var text = "Norway will spend $"
        for _ in 0..<(1 + random(500)) {
            text += String(random(10))
            if random(12) == 0 { text += [",", ".", " ", "'", "_"][random(5)] }
        }
        return text
    }

    private mutating func suffix() -> String {
        " " + Self.pieces[random(Self.pieces.count)] + " on defence, " + Self.pieces[random(Self.pieces.count)]
    }

    /// Rows and columns, as they are pasted from a page.
    private mutating func table() -> String {
        let separator = ["\t", " | ", ";", "   "][random(4)]
        var text = ["Country", "2023", "2024", "% of GDP"].joined(separator: separator) + "\n"
        for _ in 0..<(1 + random(5)) {
            var cells: [String] = []
            for _ in 0..<(1 + random(6)) { cells.append(Self.pieces[random(Self.pieces.count)]) }
            text += cells.joined(separator: separator) + "\n"
        }
        return text
    }
}
