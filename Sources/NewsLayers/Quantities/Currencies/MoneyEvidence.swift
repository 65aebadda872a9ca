/// What the whole text says about weak marks of money, gathered when it is first asked for.
///
/// A class, because parsers are values that are copied while the answer is to be found once; it never leaves the
/// reading of one text.
final class MoneyEvidence {
    private let text: LexedText

    init(_ text: LexedText) {
        self.text = text
    }

    /// The countries the text speaks about.
    private(set) lazy var countries = CurrencyEvidence(text)

    /// The letter marks, as indices into ``CurrencyTable/marks``, that stand before a number with a magnitude or a
    /// decimal somewhere in the text.
    private(set) lazy var marks: Set<Int> = {
        var found: Set<Int> = []
        for index in 0..<text.count where text.lexemes[index].kind == .word {
            let mark = Int(text.sense(index).mark) - 1
            guard mark >= 0, text.isGlued(index + 1), text.isNumber(index + 1),
                text.isSpelled(index, CurrencyTable.marks[mark].words)
            else { continue }
            let magnitude = text.sense(text.kind(index + 2) == .dash ? index + 3 : index + 2).magnitude
            if magnitude >= 3, text.integer(index + 1) != nil || magnitude >= 6 { found.insert(mark) }
        }
        return found
    }()
}
