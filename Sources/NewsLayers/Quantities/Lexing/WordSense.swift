/// Everything a word can mean to the readers of quantities and dates; most words have one meaning, some have several
/// ("second", "march", "won").
struct WordSense {
    /// A number word from zero to ninety; negative when it is none.
    var cardinal: Int16 = -1
    /// An ordinal from 1 to 31; zero when it is none.
    var ordinal: UInt8 = 0
    /// The power of ten of a magnitude word; zero when it is none.
    var magnitude: UInt8 = 0
    /// Whether the magnitude is an abbreviation: `bn`, `m`.
    var isShortMagnitude = false
    /// The currency noun, as an index into ``CurrencyTable/nouns`` plus one.
    var noun: UInt16 = 0
    /// The letter mark that stands before or after a number (`Rs`, `R`), as an index into ``CurrencyTable/marks``
    /// plus one.
    var mark: UInt16 = 0
    /// The ISO 4217 code, as an index into ``CurrencyTable/rows`` plus one.
    var code: UInt16 = 0
    /// The code of the dollar or peso that the letters mark before `$` (`US`, `NT`), as an index into
    /// ``CurrencyTable/dollarPrefixes`` plus one.
    var dollar: UInt16 = 0
    /// The country that is named, as an index into ``CountryTable/rows`` plus one.
    var country: UInt16 = 0
    /// The month from 1 to 12; zero when it is none.
    var month: UInt8 = 0
    /// The ISO weekday from 1 to 7; zero when it is none.
    var weekday: UInt8 = 0
    /// A unit of time, as its ISO 8601 letter; zero when it is none, lower-case `h` for units shorter than a day.
    var timeUnit: UInt8 = 0
    /// What the word does in a sentence, as far as numbers and dates go.
    var roles: WordRoles = []
}
