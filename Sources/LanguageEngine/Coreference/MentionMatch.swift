/// How the words of two phrases agree.
struct MentionMatch {
    /// The ways, the surest first.
    enum Code: UInt8 {
        case sameName = 1, sameKey, sameNominal, nameInName, nameAroundName, fewerWords, mixedSame, firstName,
            longerName
        case moreWords, abbreviation, sameLastName, otherWords, sharedName, sharedWord
        case none = 31
    }

    let text: MentionText

    /// Compares a phrase with an earlier one, neither of them a pronoun.
    func code(_ new: MentionDraft, _ old: MentionDraft) -> Code {
        if new.contentHash == old.contentHash {
            if new.kind == .name, old.kind == .name { return .sameName }
            return new.kind == old.kind ? .sameNominal : .mixedSame
        }
        if new.key != 0, new.key == old.key { return .sameKey }
        guard new.bloom & old.bloom != 0 else { return isAbbreviation(new, old) ? .abbreviation : .none }
        let (newInOld, oldInNew, shared) = overlap(new, old)
        let isName = new.kind == .name && old.kind == .name
        if new.headHash == old.headHash {
            if newInOld { return isName ? .nameInName : .fewerWords }
            if oldInNew { return isName ? .nameAroundName : .moreWords }
            return isName ? .sameLastName : .otherWords
        }
        if isName, newInOld { return .firstName }
        if isName, oldInNew { return .longerName }
        if isAbbreviation(new, old) { return .abbreviation }
        return shared ? (isName ? .sharedName : .sharedWord) : .none
    }

    private func overlap(_ new: MentionDraft, _ old: MentionDraft) -> (Bool, Bool, Bool) {
        let newMissing = missing(new, old)
        let oldMissing = missing(old, new)
        return (newMissing.missing == 0, oldMissing.missing == 0, newMissing.found > 0)
    }

    /// How many words of one phrase the other has, and how many not.
    private func missing(_ draft: MentionDraft, _ other: MentionDraft) -> (found: Int, missing: Int) {
        var (found, missing) = (0, 0)
        for index in draft.core.suffix(8) where isContent(index) {
            let hash = text.scan.hashes[index]
            if other.core.suffix(8).contains(where: { text.scan.hashes[$0] == hash }) {
                found += 1
            } else if !text.scan.is(index, [.address, .office]) {
                missing += 1
            }
        }
        return (found, missing)
    }

    private func isContent(_ index: Int) -> Bool {
        !text.isSort(index, [.determiner, .possessive, .punctuation, .pronoun, .adposition])
    }

    private func isAbbreviation(_ left: MentionDraft, _ right: MentionDraft) -> Bool {
        guard left.kind == .name, right.kind == .name else { return false }
        let (short, long) = left.core.count < right.core.count ? (left, right) : (right, left)
        guard text.scan.isAllCapitals(short.head), long.core.count > 1 else { return false }
        let token = text.scan.tokens[short.head]
        guard (2...8).contains(token.count) else { return false }
        var letter = token.start
        for index in long.core.suffix(8) where text.scan.isCapital(index) {
            while letter < token.end, text.scan.bytes[letter] == UInt8(ascii: ".") { letter += 1 }
            guard letter < token.end, text.scan.bytes[text.scan.tokens[index].start] == text.scan.bytes[letter] else {
                return false
            }
            letter += 1
        }
        while letter < token.end, text.scan.bytes[letter] == UInt8(ascii: ".") { letter += 1 }
        return letter == token.end
    }
}
