/// A word of a line: what stands between blanks, with its quotes and escapes resolved.
struct Word: Hashable, Sendable {
    /// A piece of a word.
    enum Part: Hashable, Sendable {
        /// Letters as they stand, or what was between quotes.
        case literal(String, isQuoted: Bool)
        /// A value to put in.
        case reference(Reference)
    }

    /// The brackets around a whole word.
    enum Bracket: Hashable, Sendable {
        /// `( … )`
        case parentheses
        /// `{ … }`
        case braces
    }

    /// The pieces, in order; a word in brackets is one literal piece with its text as it stands.
    let parts: [Part]

    /// Where it stands, with its quotes.
    let range: Range<Int>

    /// The brackets around it, if there are any.
    let bracket: Bracket?

    /// Describes a word.
    init(parts: [Part], range: Range<Int>, bracket: Bracket? = nil) {
        self.parts = parts
        self.range = range
        self.bracket = bracket
    }

    /// Describes a bare word.
    init(_ text: String, range: Range<Int>) {
        self.init(parts: [.literal(text, isQuoted: false)], range: range)
    }

    /// The word without quotes and escapes; references stand as they are written.
    var text: String {
        parts.map {
            switch $0 {
            case .literal(let text, _): text
            case .reference(let reference): reference.notation
            }
        }.joined()
    }

    /// Whether the whole word was in quotes.
    var isQuoted: Bool {
        if case .literal(_, isQuoted: true) = parts.first, parts.count == 1 { true } else { false }
    }

    /// Whether some of the word was in quotes.
    var hasQuotes: Bool {
        parts.contains { if case .literal(_, isQuoted: true) = $0 { true } else { false } }
    }

    /// The reference that the word is, where it is nothing else.
    var reference: Reference? {
        if case .reference(let reference) = parts.first, parts.count == 1 { reference } else { nil }
    }

    /// The references in the word.
    var references: [Reference] {
        parts.compactMap { if case .reference(let reference) = $0 { reference } else { nil } }
    }

    /// Whether the word starts like a flag, outside quotes: `--wide`, `--speaker="Wi Sung-lac"`, `-n`.
    var isFlag: Bool {
        guard case .literal(let text, isQuoted: false) = parts.first, bracket == nil else { return false }
        let bytes = Array(text.utf8.prefix(3))
        guard bytes.first == UInt8(ascii: "-"), bytes.count > 1 else { return false }
        return bytes[1].isLetter || (bytes[1] == UInt8(ascii: "-") && bytes.count > 2)
    }

    /// The name of the flag before `=`; nil for a word that is none.
    var flagName: String? {
        guard isFlag, case .literal(let text, _) = parts.first else { return nil }
        return String(text.prefix { $0 != "=" })
    }

    /// The word behind the `=` of a flag; nil where there is none.
    var flagValue: Word? {
        guard isFlag, case .literal(let text, _) = parts.first, let equals = text.firstIndex(of: "=") else {
            return nil
        }
        let name = text[..<equals]
        let rest = String(text[text.index(after: equals)...])
        var parts = Array(self.parts.dropFirst())
        if !rest.isEmpty || parts.isEmpty { parts.insert(.literal(rest, isQuoted: false), at: 0) }
        return Word(parts: parts, range: range.lowerBound + name.utf8.count + 1..<range.upperBound)
    }

    /// The text with every reference replaced by what `value` gives for it.
    func text<Failure: Error>(_ value: (Reference) throws(Failure) -> String) throws(Failure) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .literal(let literal, _): text += literal
            case .reference(let reference): text += try value(reference)
            }
        }
        return text
    }
}
