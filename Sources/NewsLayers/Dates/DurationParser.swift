internal import DocumentModel

/// Reads lengths of time: "over four years", "a five-year plan", "in the next three months".
struct DurationParser {
    let text: LexedText
    private let numbers: NumberParser

    init(text: LexedText) {
        self.text = text
        numbers = NumberParser(text: text)
    }

    /// The length of time whose number stands at a lexeme.
    func match(at index: Int) -> DateMatch? {
        guard let (count, place) = count(at: index), !text.startsLine(place) else { return nil }
        let isHyphenated = text.kind(place) == .dash && text.isGlued(place) && text.isGlued(place + 1)
        let unitPlace = isHyphenated ? place + 1 : place
        guard let unit = unit(unitPlace) else { return nil }
        let next = unitPlace + 1
        if isHyphenated {
            // "a four-year-old"
            if text.kind(next) == .dash, text.isGlued(next) { return nil }
            if text.roles(next).contains(.age) { return nil }
            return duration(count, unit, index, next, .absolute)
        }
        let after = text.roles(next)
        guard after.isDisjoint(with: [.ago, .age, .later, .before]), !text.isSpelled(next, "earlier early after") else {
            return nil
        }
        return placed(count, unit, index, next)
    }

    /// A length that a preposition or "next" places: "over four years", "the last two years".
    private func placed(_ count: Int, _ unit: Character, _ index: Int, _ next: Int) -> DateMatch? {
        let before = text.roles(index - 1)
        if !before.isDisjoint(with: [.next, .last]) || text.isSpelled(index - 1, "first") {
            let anchor: TimeExpression.Anchor =
                text.isSpelled(index - 1, "first following previous") ? .absolute : .published
            return duration(count, unit, index - 1, next, anchor)
        }
        guard before.contains(.during), !text.isSpelled(index - 1, "in") else { return nil }
        return duration(count, unit, index, next, .absolute)
    }

    private func duration(
        _ count: Int,
        _ unit: Character,
        _ first: Int,
        _ next: Int,
        _ anchor: TimeExpression.Anchor
    ) -> DateMatch? {
        let value = unit == "X" ? DateValue(duration: count * 10, unit: "Y") : DateValue(duration: count, unit: unit)
        return value.map { DateMatch(first: first, next: next, value: $0, anchor: anchor, rule: "dates/duration") }
    }

    private func unit(_ index: Int) -> Character? {
        let unit = text.sense(index).timeUnit
        switch Unicode.Scalar(unit) {
        case "Y", "M", "W", "D", "X": return (text[index]?.count ?? 0) > 2 ? Character(Unicode.Scalar(unit)) : nil
        default: return nil
        }
    }

    private func count(at index: Int) -> (Int, Int)? {
        if let lexeme = text[index], lexeme.kind == .number, lexeme.count <= 3, let number = text.integer(index) {
            guard !text.isGlued(index) || !(text[index - 1]?.kind == .word || text[index - 1]?.kind == .number) else {
                return nil
            }
            return (number, index + 1)
        }
        let cardinal = text.sense(index).cardinal
        guard cardinal > 0 else { return nil }
        guard cardinal >= 20 else { return (Int(cardinal), index + 1) }
        let place = numbers.afterHyphen(index + 1)
        let units = text.sense(place).cardinal
        return (1...9).contains(units) ? (Int(cardinal + units), place + 1) : (Int(cardinal), index + 1)
    }
}
