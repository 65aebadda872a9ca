/// Which countries a text speaks about, as evidence for currencies that several countries share.
///
/// Built only when a text has such a currency.
struct CurrencyEvidence {
    private struct Mention {
        let index: Int
        let paragraph: Int
        let currency: Int
    }

    // Mentions looked at on either side of a place: bounds the work in a text without paragraphs.
    private static let window = 48

    private let mentions: [Mention]
    private let paragraphs: [Int]
    // By the index of a currency's row.
    private let totals: [Int]

    /// Collects the countries, inhabitants and capitals that a text names.
    ///
    /// - Complexity: O(*n*) in the number of lexemes.
    init(_ text: LexedText) {
        var mentions: [Mention] = []
        var paragraphs: [Int] = []
        var totals = [Int](repeating: 0, count: CurrencyTable.rows.count)
        for index in 0..<text.count {
            let lexeme = text.lexemes[index]
            if lexeme.flags.contains(.lineBefore) { paragraphs.append(index) }
            guard lexeme.kind == .word, lexeme.sense != 0, lexeme.flags.contains(.capital),
                let country = Self.country(at: index, in: text)
            else { continue }
            let currency = CountryTable.currencies[country]
            mentions.append(Mention(index: index, paragraph: paragraphs.count, currency: currency))
            totals[currency] += 1
        }
        self.mentions = mentions
        self.paragraphs = paragraphs
        self.totals = totals
    }

    private static func country(at index: Int, in text: LexedText) -> Int? {
        if text.isSpelled(index, "Africa African Africans") {
            return text.isSpelled(index - 1, "South") ? CountryTable.indexByCode["ZA"] : nil
        }
        let country = Int(text.sense(index).country) - 1
        guard country >= 0 else { return nil }
        let row = CountryTable.rows[country]
        switch row.code {
        case "KR" where text.isSpelled(index - 1, "North"): return CountryTable.indexByCode["KP"]
        case "SD" where text.isSpelled(index - 1, "South"): return CountryTable.indexByCode["SS"]
        case "US":
            // "US" and "U.S." but not the pronoun; "States" and "Kingdom" only with "United".
            if text.isSpelled(index, "States") { return text.isSpelled(index - 1, "United") ? country : nil }
            if text[index]?.count == 2 { return text[index]?.flags.contains(.allCapitals) == true ? country : nil }
            return country
        case "GB" where text.isSpelled(index, "Kingdom"): return text.isSpelled(index - 1, "United") ? country : nil
        default: return country
        }
    }

    /// How much the text, and most of all the surroundings of a place, speak about the countries of a currency.
    ///
    /// Every mention counts one, a mention in the same paragraph three, and with `favoursNearest` the nearest one before
    /// it in the paragraph two more.
    func weight(of code: String, at index: Int, favoursNearest: Bool = true) -> Int {
        guard let currency = CurrencyTable.indexByCode[code], totals[currency] > 0 else { return 0 }
        let paragraph = Self.count(below: index + 1, in: paragraphs.count) { paragraphs[$0] }
        let place = Self.count(below: index, in: mentions.count) { mentions[$0].index }
        var weight = totals[currency]
        for number in max(0, place - Self.window)..<min(mentions.count, place + Self.window) {
            let mention = mentions[number]
            if mention.paragraph == paragraph, mention.currency == currency { weight += 2 }
        }
        if favoursNearest, place > 0, mentions[place - 1].paragraph == paragraph,
            mentions[place - 1].currency == currency
        {
            weight += 2
        }
        return weight
    }

    /// Whether the text names a country of one of the currencies.
    func speaks(of codes: [String]) -> Bool {
        codes.contains { code in CurrencyTable.indexByCode[code].map { totals[$0] > 0 } ?? false }
    }

    /// The number of elements of a sorted sequence below a bound.
    private static func count(below bound: Int, in count: Int, _ element: (Int) -> Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if element(middle) < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
