public import DocumentModel

/// Mentions that came with the text: they are used as they stand, and no others are looked for.
public enum GivenMentions: InputKey {
    /// The spans; nil when none were given.
    public typealias Value = [Span]?
    /// The name of the input.
    public static let name = "given-mentions"
    /// Nothing was given.
    public static var absent: [Span]? { nil }
}

extension MentionText {
    /// Reads given spans as mentions: the head is the last noun before what follows it.
    ///
    /// A span without a token is kept out; the caller knows it by its place.
    func drafts(_ spans: [Span], _ tokens: TokenSequence) -> [(draft: MentionDraft, span: Span)] {
        spans.compactMap { span in
            let range = tokens.indices(in: span)
            guard !range.isEmpty else { return nil }
            let (head, isCoordinated) = head(of: range)
            var draft = MentionDraft(range: range, head: head, core: range.lowerBound..<head + 1)
            draft.isCoordinated = isCoordinated
            return (draft, span)
        }
    }

    /// The word that carries a phrase, and whether it is one of several joined by "and".
    private func head(of range: Range<Int>) -> (Int, Bool) {
        var noun: Int?
        // A long span is searched at its start only.
        for index in range.prefix(60) {
            let sort = sorts[index]
            if !sort.isDisjoint(with: .nominal) {
                noun = index
            } else if let noun {
                if sort.contains(.possessive) || sort.contains(.symbol) || scan.isHyphen(index) { continue }
                if sort.contains(.adjective) || sort.contains(.number), isSort(index + 1, .nominal) { continue }
                if scan.isMark(index, 0x28) || scan.isMark(index, 0x22) { continue }
                if sort.contains(.coordinator) { return (noun, true) }
                if sort.contains(.punctuation), isList(from: index, range) { return (noun, true) }
                return (noun, false)
            }
        }
        if let noun { return (noun, false) }
        let fallback = range.last { isSort($0, [.pronoun, .number, .adjective, .determiner, .verb]) }
        return (range.count == 1 ? range.lowerBound : fallback ?? range.upperBound - 1, false)
    }

    /// Whether a comma starts a list that ends with "and": "the US, Japan and South Korea".
    private func isList(from comma: Int, _ range: Range<Int>) -> Bool {
        guard scan.isMark(comma, 0x2C) else { return false }
        for index in comma + 1..<max(comma + 1, min(range.upperBound, comma + 12)) {
            if isSort(index, .coordinator) { return true }
            if !isSort(index, [.noun, .properNoun, .adjective, .determiner, .number, .punctuation]) { return false }
        }
        return false
    }
}
