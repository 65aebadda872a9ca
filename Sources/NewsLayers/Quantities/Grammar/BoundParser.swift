/// Reads the words around a number that bound it: "more than", "nearly", "up to", "or more".
struct BoundParser {
    let text: LexedText

    /// The bound of a quantity that stands at `first..<next`.
    func bound(first: Int, next: Int) -> Amount.Bound? {
        before(first) ?? after(next)
    }

    /// The index of a number behind the words that bound it: the place after "more than" in "to more than $1 million".
    func skipBound(_ index: Int) -> Int {
        let roles = text.roles(index)
        let second = text.roles(index + 1)
        if roles.contains(.up), second.contains(.to) { return index + 2 }
        if !roles.isDisjoint(with: [.more, .less]), second.contains(.than) { return index + 2 }
        if roles.contains(.at), !second.isDisjoint(with: [.least, .most]) { return index + 2 }
        if roles.contains(.as), second.contains(.much), text.roles(index + 2).contains(.as) { return index + 3 }
        // "a" begins numbers too ("a hundred"), so only the true bounds are skipped.
        if !roles.isDisjoint(with: [.about, .over, .under]) { return index + 1 }
        return index
    }

    private func before(_ first: Int) -> Amount.Bound? {
        var place = first - 1
        if let lexeme = text[place], lexeme.kind == .mark {
            // "~" and "≈"
            return text.isMark(place, "~") || text.slice(place).elementsEqual("≈".utf8) ? .about : nil
        }
        var skipped = 0
        while skipped < 3, text.roles(place).contains(.modifier), !text.startsSentence(place + 1) {
            place -= 1
            skipped += 1
        }
        guard !text.startsSentence(place + 1) else { return nil }
        let roles = text.roles(place)
        let earlier = text.startsSentence(place) ? [] : text.roles(place - 1)
        if roles.contains(.than) { return comparison(earlier, at: place - 1) }
        if roles.contains(.of) {
            return earlier.contains(.excess)
                ? .over
                : earlier.contains(.maximum) ? .upTo : earlier.contains(.region) ? .about : nil
        }
        if roles.contains(.to) {
            return earlier.contains(.up) ? .upTo : earlier.contains(.close) ? .about : nil
        }
        if roles.contains(.as), earlier.contains(.much) { return .upTo }
        if earlier.contains(.at) {
            if roles.contains(.least) { return .over }
            if roles.contains(.most) { return .upTo }
        }
        if roles.contains(.over) { return earlier.contains(.negation) ? .upTo : .over }
        if roles.contains(.under) { return earlier.contains(.negation) ? .over : .upTo }
        return roles.contains(.about) ? .about : nil
    }

    // "more than", "no more than", "less than", "not less than".
    private func comparison(_ roles: WordRoles, at place: Int) -> Amount.Bound? {
        let isNegated = text.roles(place - 1).contains(.negation) && !text.startsSentence(place)
        if roles.contains(.more) { return isNegated ? .upTo : .over }
        if roles.contains(.less) { return isNegated ? .over : .upTo }
        return nil
    }

    private func after(_ next: Int) -> Amount.Bound? {
        if text.isMark(next, "+"), text.isGlued(next) { return .over }
        guard text.roles(next).contains(.or), !text.startsSentence(next) else { return nil }
        let roles = text.roles(next + 1)
        if roles.contains(.so) { return .about }
        if !roles.isDisjoint(with: [.more, .over]) { return text.roles(next + 2).contains(.than) ? nil : .over }
        if !roles.isDisjoint(with: [.less, .under]) { return text.roles(next + 2).contains(.than) ? nil : .upTo }
        return nil
    }
}
