/// A text with its lexemes, and the questions that the grammars ask about them.
///
/// Every question takes an index that may lie outside the array, so that grammars need not look before they leap.
struct LexedText {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexemes: [Lexeme]
    let lexicon: Lexicon

    /// Cuts a text, whose bytes must outlive the value.
    init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon = .shared) {
        self.bytes = bytes
        self.lexicon = lexicon
        lexemes = Lexer.lex(bytes, lexicon: lexicon)
    }

    var count: Int { lexemes.count }

    subscript(index: Int) -> Lexeme? {
        index >= 0 && index < lexemes.count ? lexemes[index] : nil
    }

    /// The meaning of a word; the empty meaning for anything else.
    func sense(_ index: Int) -> WordSense {
        guard let lexeme = self[index], lexeme.kind == .word else { return WordSense() }
        return lexicon.sense(lexeme.sense)
    }

    /// What a word does; nothing for anything else.
    func roles(_ index: Int) -> WordRoles {
        guard let lexeme = self[index], lexeme.kind == .word, lexeme.sense != 0 else { return [] }
        return lexicon.sense(lexeme.sense).roles
    }

    func kind(_ index: Int) -> Lexeme.Kind? { self[index]?.kind }

    func isWord(_ index: Int) -> Bool { kind(index) == .word }

    func isNumber(_ index: Int) -> Bool { kind(index) == .number }

    /// Whether no white space stands before the lexeme.
    func isGlued(_ index: Int) -> Bool { self[index]?.isGlued ?? false }

    /// Whether a line begins with the lexeme, or the text ends before it.
    func startsLine(_ index: Int) -> Bool { self[index]?.flags.contains(.lineBefore) ?? true }

    /// Whether the lexeme is this ASCII mark.
    func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
        guard let lexeme = self[index], lexeme.kind == .mark else { return false }
        return lexeme.sense == UInt16(UInt8(ascii: mark))
    }

    /// The bytes of a lexeme.
    func slice(_ index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        guard let lexeme = self[index] else { return bytes[0..<0] }
        return bytes[Int(lexeme.start)..<Int(lexeme.end)]
    }

    /// Whether the lexeme is spelled exactly like one of the words, which spaces separate.
    func isSpelled(_ index: Int, _ words: String) -> Bool {
        guard let lexeme = self[index] else { return false }
        var place = Int(lexeme.start)
        let end = Int(lexeme.end)
        var matches = true
        for byte in words.utf8 {
            if byte == UInt8(ascii: " ") {
                if matches, place == end { return true }
                place = Int(lexeme.start)
                matches = true
            } else if matches, place < end, bytes[place] == byte {
                place += 1
            } else {
                matches = false
            }
        }
        return matches && place == end
    }

    /// Whether the sentence ends directly before the lexeme: after a full stop that closes no abbreviation, or after a
    /// line break.
    func startsSentence(_ index: Int) -> Bool {
        guard let lexeme = self[index], let before = self[index - 1] else { return true }
        if lexeme.flags.contains(.lineBefore) { return true }
        guard !lexeme.isGlued, before.kind == .mark else { return false }
        return isMark(index - 1, ".") || isMark(index - 1, "?") || isMark(index - 1, "!")
    }

    /// The number of a lexeme of digits, when it has no separators and is small; nil otherwise.
    func integer(_ index: Int) -> Int? {
        guard isNumber(index) else { return nil }
        let digits = slice(index)
        guard digits.count <= 9 else { return nil }
        var value = 0
        for byte in digits {
            guard Lexer.isDigit(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }
}
