/// The words that mean something to the readers of quantities and dates, in one hash table without collisions of keys.
final class Lexicon: Sendable {
    /// The vocabulary, built when it is first needed.
    static let shared = Lexicon()

    private struct Slot {
        var key = WordKey()
        var sense: UInt16 = 0
    }

    private let slots: [Slot]
    private let mask: Int
    private let senses: [WordSense]
    private let signs: [UInt32: UInt16]

    private init() {
        var builder = Builder()
        builder.addAll()
        senses = builder.senses
        var size = 1
        while size < builder.numbers.count * 4 { size *= 2 }
        var slots = [Slot](repeating: Slot(), count: size)
        for (key, sense) in builder.numbers.sorted(by: { $0.value < $1.value }) {
            var place = Int(truncatingIfNeeded: key.spread) & (size - 1)
            while slots[place].sense != 0 { place = (place + 1) & (size - 1) }
            slots[place] = Slot(key: key, sense: sense)
        }
        self.slots = slots
        mask = size - 1
        var signs: [UInt32: UInt16] = [:]
        for (index, sign) in CurrencyTable.signs.enumerated() { signs[sign.scalar] = UInt16(index + 1) }
        self.signs = signs
    }

    /// The number of the word's sense; zero for words outside the vocabulary.
    @inline(__always)
    func word(_ key: WordKey) -> UInt16 {
        guard key.count <= WordKey.limit else { return 0 }
        var place = Int(truncatingIfNeeded: key.spread) & mask
        while slots[place].sense != 0 {
            if slots[place].key == key { return slots[place].sense }
            place = (place + 1) & mask
        }
        return 0
    }

    /// The sense with a number from ``word(_:)``.
    func sense(_ number: UInt16) -> WordSense { senses[Int(number)] }

    /// The number of a currency sign, an index into ``CurrencyTable/signs`` plus one; zero for an unknown sign.
    func sign(_ scalar: UInt32) -> UInt16 { signs[scalar] ?? 0 }

    private struct Builder {
        var senses = [WordSense()]
        var numbers: [WordKey: UInt16] = [:]

        mutating func add(_ word: some StringProtocol, _ change: (inout WordSense) -> Void) {
            guard let key = WordKey(String(word)) else { return }
            let number = numbers[key] ?? UInt16(senses.count)
            if number == senses.count { senses.append(WordSense()) }
            numbers[key] = number
            change(&senses[Int(number)])
        }

        mutating func addAll() {
            for (word, value) in FunctionWords.cardinals { add(word) { $0.cardinal = value } }
            for (word, power) in FunctionWords.magnitudes { add(word) { $0.magnitude = power } }
            for (word, power) in FunctionWords.shortMagnitudes {
                add(word) {
                    $0.magnitude = power
                    $0.isShortMagnitude = true
                }
            }
            for (words, roles) in FunctionWords.roles {
                for word in words.split(separator: " ") { add(word) { $0.roles.formUnion(roles) } }
            }
            addCurrencies()
            addCalendar()
        }

        private mutating func addCurrencies() {
            for (index, row) in CurrencyTable.rows.enumerated() {
                add(row.code) { $0.code = UInt16(index + 1) }
            }
            for (index, noun) in CurrencyTable.nouns.enumerated() {
                for word in noun.words.split(separator: " ") { add(word) { $0.noun = UInt16(index + 1) } }
            }
            for (index, mark) in CurrencyTable.marks.enumerated() {
                for word in mark.words.split(separator: " ") { add(word) { $0.mark = UInt16(index + 1) } }
            }
            for (index, prefix) in CurrencyTable.dollarPrefixes.enumerated() {
                add(prefix.0) { $0.dollar = UInt16(index + 1) }
            }
            for (index, row) in CountryTable.rows.enumerated() {
                for word in row.words.split(separator: " ") { add(word) { $0.country = UInt16(index + 1) } }
            }
        }

        private mutating func addCalendar() {
            for (words, month) in CalendarWords.months {
                for word in words.split(separator: " ") { add(word) { $0.month = month } }
            }
            for (words, weekday) in CalendarWords.weekdays {
                for word in words.split(separator: " ") { add(word) { $0.weekday = weekday } }
            }
            for (words, unit) in CalendarWords.units {
                for word in words.split(separator: " ") { add(word) { $0.timeUnit = UInt8(ascii: unit) } }
            }
            for (word, number) in CalendarWords.ordinals { add(word) { $0.ordinal = number } }
        }
    }
}
