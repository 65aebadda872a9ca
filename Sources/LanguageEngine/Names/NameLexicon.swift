/// What the dictionary knows of a form: which name it is and of which sort.
package struct NameEntry: Sendable {
    /// The sorts of known names.
    package enum Category: UInt8, Sendable {
        case country, demonym, capital, seat, organisation, figure, city, location, people
    }

    /// The sort.
    package let category: Category
    /// The key: a country's code (with the place after a slash), an organisation's key, or a person's full name.
    package let key: String
    /// What the name is of in a text.
    package let kind: Entity.Kind
    /// Whether the form counts only with more evidence.
    package let isAmbiguous: Bool
    /// The number of tokens.
    let count: Int
    /// Tokens that must start with a capital, as bits.
    let capitals: UInt32
    /// Tokens that must be written in capitals throughout.
    let allCapitals: UInt32
    /// Whether the first token is an article that is no part of the name.
    let hasArticle: Bool
    /// The next entry with the same words, or -1.
    var next: Int32 = -1
}

/// The tables of the name finder, built once from the data files.
package final class NameLexicon: Sendable {
    /// The one lexicon; it is built when it is first asked for.
    package static let shared = NameLexicon()

    private let words: HashIndex
    private let phrases: HashIndex
    package let entries: [NameEntry]

    private init() {
        words = Self.readWords()
        var builder = PhraseBuilder()
        builder.addCountries()
        builder.addOrganisations()
        builder.addSeats()
        builder.addFigures()
        builder.addPlaces()
        phrases = builder.phrases
        entries = builder.entries
    }

    /// The classes of the word with a hash.
    @inline(__always)
    package func wordClass(_ hash: UInt64) -> WordClass { WordClass(rawValue: words[hash]) }

    /// The longest known name that starts at a token and ends before `limit`.
    ///
    /// - Complexity: O(*k*) for a name of *k* tokens.
    package func longestMatch(_ scan: WordScan, at start: Int, limit: Int) -> (entry: NameEntry, range: Range<Int>)? {
        guard let match = rawMatch(scan, at: start, limit: limit) else { return nil }
        // "the West" must not hide "West Bank".
        if match.entry.hasArticle, let inner = rawMatch(scan, at: start + 1, limit: limit),
            inner.range.upperBound > match.range.upperBound
        {
            return inner
        }
        return match
    }

    private func rawMatch(_ scan: WordScan, at start: Int, limit: Int) -> (entry: NameEntry, range: Range<Int>)? {
        var hash = WordHash.seed
        var best: (entry: NameEntry, range: Range<Int>)?
        var index = start
        while index < limit {
            hash = WordHash.combine(hash, scan.hashes[index])
            let value = phrases[hash]
            guard value != 0 else { break }
            var candidate = Int32(bitPattern: value >> 1) - 1
            while candidate >= 0 {
                let entry = entries[Int(candidate)]
                if fits(entry, scan, start) {
                    let first = entry.hasArticle ? start + 1 : start
                    best = (entry, first..<index + 1)
                    break
                }
                candidate = entry.next
            }
            guard value & 1 == 1 else { break }
            index += 1
        }
        return best
    }

    private func fits(_ entry: NameEntry, _ scan: WordScan, _ start: Int) -> Bool {
        for offset in 0..<entry.count {
            let shape = scan.tokens[start + offset].shape
            let bit: UInt32 = 1 << UInt32(offset)
            if entry.allCapitals & bit != 0, !shape.contains(.allUppercase) { return false }
            if entry.capitals & bit != 0, !shape.contains(.startsUppercase) { return false }
        }
        return true
    }

    private static func readWords() -> HashIndex {
        var index = HashIndex(capacity: 12_000)
        func add(_ text: String, _ wordClass: WordClass) {
            for word in text.split(whereSeparator: \.isWhitespace) {
                let hash = WordHash.hash(String(word))
                index[hash] |= wordClass.rawValue
            }
        }
        add(CommonWordData.words, .common)
        add(FirstNameData.names, .firstName)
        for (wordClass, words) in WordClassData.classes { add(words, wordClass) }
        return index
    }
}

/// Collects the phrases of the tables.
private struct PhraseBuilder {
    var phrases = HashIndex(capacity: 16_000)
    var entries: [NameEntry] = []
    private let tokenizer = Tokenizer()

    mutating func addCountries() {
        for country in Country.all {
            let ambiguous = country.ambiguousForms
            for form in [country.name] + country.otherNames {
                add(form, .country, country.code, .place, ambiguous: ambiguous.contains(form))
            }
        }
        for country in Country.all {
            for form in country.adjectives + country.peoples {
                add(form, .demonym, country.code, .other, ambiguous: country.ambiguousForms.contains(form))
            }
            for form in country.capitals { add(form, .capital, "\(country.code)/\(form)", .place) }
        }
    }

    mutating func addOrganisations() {
        for organisation in KnownOrganisation.all {
            for form in [organisation.name] + organisation.otherNames {
                let ambiguous = organisation.ambiguousForms.contains(form)
                add(form, .organisation, organisation.key, .organisation, ambiguous: ambiguous)
            }
        }
    }

    mutating func addSeats() {
        for row in TableRows(SeatData.rows) {
            let isCity = row[2] == "city"
            add(row[0], isCity ? .capital : .seat, "\(row[1])/\(row[0])", isCity ? .place : .organisation)
        }
    }

    mutating func addFigures() {
        for row in TableRows(FigureData.rows) {
            let hasSurname = row[0].hasPrefix("+")
            let name = hasSurname ? String(row[0].dropFirst()) : row[0]
            var forms = [name] + row.list(2)
            if hasSurname, let surname = name.split(separator: " ").last { forms.append(String(surname)) }
            for form in forms { add(form, .figure, name, .person) }
        }
    }

    mutating func addPlaces() {
        for row in TableRows(PlaceData.cities) {
            for form in row.list(1) { add(form, .city, "\(row[0])/\(form)", .place) }
        }
        for form in PlaceData.locations.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            add(String(form), .location, String(form), .location)
        }
        for form in PlaceData.peoples.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
            add(String(form), .people, String(form), .other)
        }
    }

    private mutating func add(
        _ form: String,
        _ category: NameEntry.Category,
        _ key: String,
        _ kind: Entity.Kind,
        ambiguous: Bool = false
    ) {
        var form = form
        let words: [(hash: UInt64, shape: Token.Shape, count: Int)] = form.withUTF8 { bytes in
            tokenizer.tokenize(bytes).map { (WordHash.hash(bytes, $0.start, $0.end), $0.shape, $0.count) }
        }
        guard !words.isEmpty, words.count <= 16 else { return }
        var capitals: UInt32 = 0
        var allCapitals: UInt32 = 0
        var hash = WordHash.seed
        for (offset, word) in words.enumerated() {
            let bit: UInt32 = 1 << UInt32(offset)
            if word.shape.contains(.startsUppercase) { capitals |= bit }
            if word.shape.contains(.allUppercase), word.count > 1 { allCapitals |= bit }
            hash = WordHash.combine(hash, word.hash)
            if offset < words.count - 1 { phrases[hash] = phrases[hash] | 1 }
        }
        let old = phrases[hash]
        let previous = Int32(bitPattern: old >> 1) - 1
        // The same form with the same demands on its case: the table that came first counts.
        var other = previous
        var last: Int32 = -1
        while other >= 0 {
            let entry = entries[Int(other)]
            if entry.allCapitals == allCapitals, entry.capitals == capitals { return }
            last = other
            other = entry.next
        }
        if last >= 0 {
            entries[Int(last)].next = Int32(entries.count)
        } else {
            phrases[hash] = UInt32(entries.count + 1) << 1 | old & 1
        }
        entries.append(
            NameEntry(
                category: category,
                key: key,
                kind: kind,
                isAmbiguous: ambiguous,
                count: words.count,
                capitals: capitals,
                allCapitals: allCapitals,
                hasArticle: words.count > 1 && form.hasPrefix("the ")
            )
        )
    }
}
