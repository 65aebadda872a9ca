internal import DocumentModel

/// Reads the expressions of time in a text.
///
/// What counts from the publication is resolved only against a publication date that is known; nothing is guessed, and
/// every value keeps its precision.
struct TimeExpressionReader {
    private let text: LexedText
    private let calendar: CalendarParser
    private let years: YearParser
    private let relative: RelativeDateParser
    private let durations: DurationParser

    private init(_ text: LexedText, _ published: PublicationDate) {
        self.text = text
        let anchor = DateAnchor(published)
        calendar = CalendarParser(text: text, anchor: anchor)
        years = YearParser(text: text)
        relative = RelativeDateParser(text: text, anchor: anchor, calendar: calendar)
        durations = DurationParser(text: text)
    }

    /// The expressions of a text, in order, none overlapping another and none inside a quantity.
    ///
    /// - Complexity: O(*n*).
    static func read(
        _ bytes: UnsafeBufferPointer<UInt8>,
        published: PublicationDate,
        quantities: [Span] = []
    ) -> [TimeExpression] {
        let text = LexedText(bytes)
        let reader = TimeExpressionReader(text, published)
        var found: [TimeExpression] = []
        var index = 0
        var quantity = 0
        while index < text.count {
            let lexeme = text.lexemes[index]
            while quantity < quantities.count, quantities[quantity].end <= Int(lexeme.start) { quantity += 1 }
            if quantity < quantities.count, quantities[quantity].start <= Int(lexeme.start) {
                index += 1
                continue
            }
            let limit = quantity < quantities.count ? quantities[quantity].start : Int.max
            guard reader.canStart(lexeme), let match = reader.match(at: index),
                let expression = reader.expression(match, after: found.last?.span.end ?? 0, before: limit)
            else {
                index += 1
                continue
            }
            found.append(expression)
            index = max(index + 1, match.next)
        }
        return found
    }

    private func canStart(_ lexeme: Lexeme) -> Bool {
        switch lexeme.kind {
        case .number: return true
        case .word: return lexeme.sense != 0 || lexeme.count == 1
        default: return false
        }
    }

    private func match(at index: Int) -> DateMatch? {
        calendar.match(at: index) ?? years.match(at: index) ?? relative.match(at: index) ?? durations.match(at: index)
    }

    private func expression(_ match: DateMatch, after start: Int, before limit: Int) -> TimeExpression? {
        guard let first = text[match.first], let last = text[match.next - 1], Int(first.start) >= start,
            Int(last.end) <= limit
        else { return nil }
        return TimeExpression(
            span: Span(Int(first.start), Int(last.end)),
            value: match.value,
            anchor: match.anchor,
            isDeadline: isDeadline(match),
            rule: match.rule
        )
    }

    // "by 2035", "by the end of 2026", "no later than March": the date ends a time in which something is to happen.
    private func isDeadline(_ match: DateMatch) -> Bool {
        guard match.value?.precision != .duration else { return false }
        var place = match.first - 1
        for _ in 0..<6 {
            guard place >= 0, !text.startsSentence(place + 1) else { return false }
            let roles = text.roles(place)
            if roles.contains(.by) { return true }
            if roles.contains(.than) { return text.roles(place - 1).contains(.later) }
            let isFiller =
                !roles.isDisjoint(with: [.the, .end, .part, .of, .fiscal]) || text.kind(place) == .dash
                || text.isSpelled(place, "middle start beginning summer autumn spring winter around about")
            guard isFiller else { return false }
            place -= 1
        }
        return false
    }
}
