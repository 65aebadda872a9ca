/// What the lexicon knows of a single word, whatever its case.
package struct WordClass: OptionSet, Sendable {
    /// The classes as bits.
    package let rawValue: UInt32

    /// Makes a set from its bits.
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Articles, pronouns, prepositions, auxiliaries: words that no name starts with.
    package static let function = WordClass(rawValue: 1 << 0)
    /// A common English word that is seldom a name.
    package static let common = WordClass(rawValue: 1 << 1)
    /// A first name, or a family name that stands first in the name's own language.
    package static let firstName = WordClass(rawValue: 1 << 2)
    /// A form of address: "Mr", "Dr", "Sheikh".
    package static let address = WordClass(rawValue: 1 << 3)
    /// An office or occupation: "president", "spokesman", "Gen.".
    package static let office = WordClass(rawValue: 1 << 4)
    /// A word that stands before an office or an organ's head: "foreign", "prime", "deputy".
    package static let officeModifier = WordClass(rawValue: 1 << 5)
    /// The head of the name of an organ of a state: "ministry", "parliament", "forces".
    package static let organHead = WordClass(rawValue: 1 << 6)
    /// The last word of the name of an organisation: "Party", "University", "Corp.".
    package static let organisationHead = WordClass(rawValue: 1 << 7)
    /// The last word of the name of a party.
    package static let partyHead = WordClass(rawValue: 1 << 8)
    /// The last word of the name of a firm.
    package static let companyHead = WordClass(rawValue: 1 << 9)
    /// The last word of the name of a newspaper or broadcaster.
    package static let mediaHead = WordClass(rawValue: 1 << 10)
    /// The last word of the name of a place: "Sea", "Island".
    package static let locationHead = WordClass(rawValue: 1 << 11)
    /// The first word of the name of a place: "Mount", "Lake".
    package static let locationStart = WordClass(rawValue: 1 << 12)
    /// The last word of the name of an event, treaty or programme.
    package static let eventHead = WordClass(rawValue: 1 << 13)
    /// The first word of the name of an event or article: "Operation", "Hurricane".
    package static let eventStart = WordClass(rawValue: 1 << 14)
    /// A thing whose model is named before it: "jets", "missile".
    package static let product = WordClass(rawValue: 1 << 15)
    /// Days and months.
    package static let calendar = WordClass(rawValue: 1 << 16)
    /// A particle inside a name: "von", "bin".
    package static let particle = WordClass(rawValue: 1 << 17)
    /// What follows a name: "Jr.", "III".
    package static let suffix = WordClass(rawValue: 1 << 18)
    /// A verb whose subject is a person or an organisation that speaks or acts.
    package static let saying = WordClass(rawValue: 1 << 19)
    /// A verb form, or an adverb before one, whose subject acts: "will", "urged", "also".
    package static let act = WordClass(rawValue: 1 << 20)
    /// An abbreviation or capitalised word that is no name: "GDP", "CEO", "South".
    package static let noName = WordClass(rawValue: 1 << 21)
    /// A direction before a place: "South", "Eastern".
    package static let compass = WordClass(rawValue: 1 << 22)
}
