import DossierKit

/// One word outside quotation marks, or a whole string in them: what a clause is read from.
struct Item {
    /// Punctuation that shapes clauses.
    enum Mark: UInt8 {
        case none, comma, colon, semicolon, dash, stop, open, close, other
    }

    let span: Span
    /// The index of the outermost quoted string; -1 for a word.
    let quote: Int
    let entry: WordEntry
    let mark: Mark
    /// It begins with a capital letter.
    let isCapitalised: Bool
    let isNumber: Bool
    /// A possessive ending: 's or an apostrophe behind a plural.
    let isPossessive: Bool
    /// It ends in -ly, -ed, -ing or -s, in that order of bits.
    let ending: UInt8

    var isQuote: Bool { quote >= 0 }
    var isWord: Bool { quote < 0 && mark == .none }
    var classes: WordClass { entry.classes }

    func has(_ classes: WordClass) -> Bool { !entry.classes.isDisjoint(with: classes) }

    static let ly: UInt8 = 1
    static let ed: UInt8 = 2
    static let ing: UInt8 = 4
    static let s: UInt8 = 8
}

/// A sentence of the narrative: quoted strings count as one item each, so that a sentence inside one ends nothing.
struct Unit {
    /// The indices of its items.
    let items: Range<Int>
    /// The number of its paragraph.
    let paragraph: Int
}

/// A text as items and units.
struct Narrative {
    let items: [Item]
    let units: [Unit]
    let strings: [QuotedString]
    let paragraphs: [Span]
    /// The strings that look like names, by their index.
    let names: Set<Int>
}
